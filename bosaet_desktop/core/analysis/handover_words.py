"""People and promises on one line each, for whoever takes over."""

from bosaet_desktop.core.formatting import date_short
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.handover import Contact
from bosaet_desktop.core.rows.overview import Promise

BETWEEN = " · "


def promise_in_words(promise: Promise) -> str:
    """Return what is promised, by whom, by when, and for which initiative."""
    due = "" if promise.due is None else date_short(promise.due)
    parts = (promise.step, promise.who or _("nobody named"), due, promise.initiative)
    return BETWEEN.join(part for part in parts if part)


def contact_in_words(contact: Contact) -> str:
    """Return somebody a successor should know, with what they answer for."""
    role = _("contact in the municipality") if contact.of_municipality else contact.role
    parts = (contact.name, role, contact.organisation, ", ".join(contact.initiatives))
    return BETWEEN.join(part for part in parts if part)
