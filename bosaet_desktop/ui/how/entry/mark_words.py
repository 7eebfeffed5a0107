"""Marks as they stand on the screen."""

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.terms.mark import BLANK, DONT_KNOW

BLANK_SIGN, DONT_KNOW_SIGN = "–", "?"


def mark_sign(value: int | None) -> str:
    """Return what stands in a cell: the point, a dash for a blank, nothing for no mark yet."""
    if value is None:
        return ""
    return {BLANK: BLANK_SIGN, DONT_KNOW: DONT_KNOW_SIGN}.get(value, str(value))


def mark_words(value: int | None) -> str:
    """Return a mark as it is read aloud."""
    if value is None:
        return _("not typed")
    return {BLANK: _("left empty"), DONT_KNOW: _("don't know")}.get(value, str(value))
