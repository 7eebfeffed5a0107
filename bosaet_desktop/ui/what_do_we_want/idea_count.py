"""How many ideas there are, in words."""

from bosaet_desktop.core.i18n import ngettext


def count_words(ideas: int) -> str:
    """Return "3 ideas"."""
    return ngettext("{count} idea", "{count} ideas", ideas).format(count=ideas)
