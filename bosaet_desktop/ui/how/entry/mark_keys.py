"""What each key means to a typist, on a Danish keyboard with or without number pad, unshifted."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.rows.sheet_layout import SheetVillage
from bosaet_desktop.core.terms.mark import BLANK, DONT_KNOW

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
    TAKE_BACK = "take_back"


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

_MOVES = frozenset({Deed.BACK, Deed.LEFT, Deed.RIGHT, Deed.UP, Deed.DOWN})

TAKE_BACK_KEY = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Backspace)

# What the keys of the number pad send while NumLock is off.
_PAD = {
    Qt.Key.Key_Insert: "0",
    Qt.Key.Key_End: "1",
    Qt.Key.Key_Down: "2",
    Qt.Key.Key_PageDown: "3",
    Qt.Key.Key_Left: "4",
    Qt.Key.Key_Clear: "5",
    Qt.Key.Key_Right: "6",
    Qt.Key.Key_Home: "7",
    Qt.Key.Key_Up: "8",
    Qt.Key.Key_PageUp: "9",
    Qt.Key.Key_Delete: ",",
}
_PAD_CHARACTERS = frozenset(_PAD.values())


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
    """Return what a key press means, None for keys that belong to the window.

    A key that is held down writes once: a sheet would fill itself. The number pad writes digits
    whether or not NumLock is on.
    """
    held = event.modifiers() & _SHORTCUTS
    if held:
        takes_back = event.keyCombination() == TAKE_BACK_KEY
        return Stroke(Deed.TAKE_BACK) if takes_back and not event.isAutoRepeat() else None
    character = _pad_character(event) or event.text().casefold()
    deed = None if character in _PAD_CHARACTERS else _DEEDS.get(Qt.Key(event.key()))
    if event.isAutoRepeat() and deed not in _MOVES:
        return None
    if deed is not None:
        return Stroke(deed)
    is_one = len(character) == 1 and character.isprintable()
    return Stroke(Deed.WRITE, character) if is_one else None


def _pad_character(event: QKeyEvent) -> str:
    """Return what a key of the number pad writes without NumLock, "" for any other key.

    On macOS, whose pad has no NumLock, arrows of the main keyboard count as the pad's.
    """
    on_pad = event.modifiers() & Qt.KeyboardModifier.KeypadModifier
    if not on_pad or sys.platform == "darwin":
        return ""
    return _PAD.get(Qt.Key(event.key()), "")


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
