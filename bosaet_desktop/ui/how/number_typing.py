"""The digits of a sheet number as they are typed."""

from bosaet_desktop.core.commands.sheet import HIGHEST_SHEET
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.how.mark_keys import Deed, Stroke

MOST_DIGITS = len(str(HIGHEST_SHEET))


def type_digit(typed: str, stroke: Stroke) -> tuple[str, str]:
    """Return the digits after a key, and what was wrong with the key, "" for nothing."""
    if stroke.deed is Deed.BACK:
        return typed[:-1], ""
    if stroke.deed is Deed.LEAVE:
        return "", ""
    if stroke.character.isdecimal() and len(typed) < MOST_DIGITS:
        return typed + stroke.character, ""
    if stroke.deed is Deed.WRITE:
        return typed, _("A sheet number has up to four digits. Enter accepts it.")
    return typed, ""
