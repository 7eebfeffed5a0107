"""What each key means to a typist, on a Danish keyboard with or without number pad, unshifted."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from bosaet_desktop.core.rows.mark import BLANK, DONT_KNOW
from bosaet_desktop.core.rows.ranking import Scale
from bosaet_desktop.core.rows.sheet_layout import SheetVillage

TEN = 10
BLANK_KEYS = ",. "
DONT_KNOW_KEY = "v"
ELSEWHERE_KEY = "0"
_VILLAGE_KEYS = "123456789abcdefghijklmnopqrstuvwxyzæøå"
_SHORTCUTS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Deed(StrEnum):
    """What a key asks for; WRITE carries the character."""

    WRITE = "write"
    ENTER = "enter"
    BACK = "back"
    LEAVE = "leave"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    FIRST = "first"
    LAST = "last"


_DEEDS = {
    Qt.Key.Key_Return: Deed.ENTER,
    Qt.Key.Key_Enter: Deed.ENTER,
    Qt.Key.Key_Backspace: Deed.BACK,
    Qt.Key.Key_Escape: Deed.LEAVE,
    Qt.Key.Key_Left: Deed.LEFT,
    Qt.Key.Key_Right: Deed.RIGHT,
    Qt.Key.Key_Up: Deed.UP,
    Qt.Key.Key_Down: Deed.DOWN,
    Qt.Key.Key_Home: Deed.FIRST,
    Qt.Key.Key_End: Deed.LAST,
}


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key as the typist meant it."""

    deed: Deed
    character: str = ""


@dataclass(frozen=True, slots=True)
class VillageKey:
    """A key and where the one who filled in the sheet lives; neither if nothing is ticked."""

    key: str
    name: str
    village_id: str | None = None
    elsewhere: bool = False


def stroke_of(event: QKeyEvent) -> Stroke | None:
    """Return what a key press means, None for keys that belong to the window."""
    deed = _DEEDS.get(Qt.Key(event.key()))
    if event.modifiers() & _SHORTCUTS:
        return None
    if deed is not None:
        return Stroke(deed)
    text = event.text().casefold()
    return Stroke(Deed.WRITE, text) if len(text) == 1 and text.isprintable() else None


def mark_of(character: str, scale: Scale, *, dont_know_box: bool) -> int | None:
    """Return the mark that `character` stands for, None if it stands for none here.

    On 1-10 the key 0 means 10; on 0-10 the key + does (method.md section 2).
    """
    if character in BLANK_KEYS:
        return BLANK
    if character == DONT_KNOW_KEY:
        return DONT_KNOW if dont_know_box else None
    if character == ten_key(scale):
        return TEN
    value = int(character) if character in "0123456789" else -1
    return value if value in scale.steps else None


def ten_key(scale: Scale) -> str | None:
    """Return the key that means 10 on `scale`, None if it has no 10."""
    if scale.highest != TEN:
        return None
    return "+" if scale.lowest == 0 else "0"


def village_keys(
    villages: Sequence[SheetVillage], elsewhere: str, not_ticked: str
) -> tuple[VillageKey, ...]:
    """Return a key for each village, for "another place" and for a village nobody ticked.

    Villages beyond the keys there are have an empty one and are chosen with the mouse.
    """
    named = tuple(
        VillageKey(_VILLAGE_KEYS[place : place + 1], village.name, village.id)
        for place, village in enumerate(villages)
    )
    return (
        *named,
        VillageKey(ELSEWHERE_KEY, elsewhere, elsewhere=True),
        VillageKey(BLANK_KEYS[0], not_ticked),
    )
