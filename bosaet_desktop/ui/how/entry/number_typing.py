"""The digits of a sheet number and the initials of a typist, as they are typed."""

from bosaet_desktop.core.analysis.paper_numbers import HIGHEST_PAPER
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.how.entry.mark_keys import Deed, Stroke

MOST_DIGITS, MOST_INITIALS = len(str(HIGHEST_PAPER)), 4


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


def is_initial(typed: str, stroke: Stroke) -> bool:
    """Tell whether a key goes on with the initials instead of a number."""
    if stroke.deed is Deed.BACK:
        return bool(typed)
    return stroke.character.isalpha() and len(typed) < MOST_INITIALS


def type_initial(typed: str, stroke: Stroke) -> str:
    """Return the initials after a key for which `is_initial` holds."""
    return typed[:-1] if stroke.deed is Deed.BACK else typed + stroke.character.upper()
