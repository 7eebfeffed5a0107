"""The result looked at closely: certainty, what if, agreement and villages (method.md 3)."""

from bosaet_desktop.core.i18n import _, use_language
from bosaet_desktop.core.rows.details import Details, DetailsInput


def details(given: DetailsInput) -> Details:
    """Return everything behind the result, in words and figures; pure, for a worker thread."""
    with use_language(given.language):
        return Details(headline=_("Nothing has been scored yet."))
