"""What a key means on each scale."""

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.rows.sheet_layout import SheetVillage
from bosaet_desktop.core.terms.mark import BLANK, DONT_KNOW
from bosaet_desktop.ui.how.entry.mark_keys import (
    Deed,
    Stroke,
    mark_of,
    stroke_of,
    ten_key,
    village_keys,
)


@pytest.mark.parametrize("scale", [Scale(0, 3), Scale(1, 5), Scale(1, 10), Scale(0, 10)])
def test_every_point_of_a_scale_has_a_key_of_its_own(scale: Scale) -> None:
    keys = "0123456789+"
    found = [mark_of(key, scale, dont_know_box=False) for key in keys]
    assert sorted(value for value in found if value is not None) == list(scale.steps)


def test_zero_means_ten_only_where_the_scale_starts_at_one() -> None:
    assert mark_of("0", Scale(1, 10), dont_know_box=False) == 10
    assert mark_of("0", Scale(0, 10), dont_know_box=False) == 0
    assert mark_of("+", Scale(0, 10), dont_know_box=False) == 10
    assert ten_key(Scale(1, 5)) is None


@pytest.mark.parametrize("key", [",", ".", " "])
def test_comma_point_and_space_are_blank(key: str) -> None:
    assert mark_of(key, Scale(1, 5), dont_know_box=False) == BLANK


def test_dont_know_needs_its_box_on_the_sheet() -> None:
    assert mark_of("v", Scale(1, 5), dont_know_box=True) == DONT_KNOW
    assert mark_of("v", Scale(1, 5), dont_know_box=False) is None


@pytest.mark.parametrize("key", ["6", "0", "x", "-", "+", "²"])
def test_any_other_key_is_no_mark(key: str) -> None:
    assert mark_of(key, Scale(1, 5), dont_know_box=False) is None


def test_no_two_villages_share_a_key() -> None:
    villages = [SheetVillage(str(number), f"Village {number}") for number in range(45)]
    keys = [each.key for each in village_keys(villages, "Elsewhere", "Not ticked") if each.key]
    assert len(keys) == len(set(keys)) > 35


def key_press(
    key: Qt.Key, text: str = "", *, pad: bool = False, repeats: bool = False
) -> QKeyEvent:
    """A key as Qt sends it: what it is, whether it lies on the number pad, and what it writes."""
    modifier = Qt.KeyboardModifier.KeypadModifier if pad else Qt.KeyboardModifier.NoModifier
    return QKeyEvent(QEvent.Type.KeyPress, key, modifier, text, repeats)


# Keys of the pad from 0 to 9 and the decimal key, as they are sent with NumLock off.
NAVIGATION = (
    Qt.Key.Key_Insert,
    Qt.Key.Key_End,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Left,
    Qt.Key.Key_Clear,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_Up,
    Qt.Key.Key_PageUp,
)


@pytest.mark.parametrize("pad", [False, True])
def test_digits_write_themselves_above_the_letters_and_on_the_pad(pad: bool) -> None:
    for digit in "0123456789":
        event = key_press(Qt.Key(ord(digit)), digit, pad=pad)
        assert stroke_of(event) == Stroke(Deed.WRITE, digit)


@pytest.mark.skipif(sys.platform == "darwin", reason="there is no NumLock")
def test_the_pad_writes_digits_without_numlock_too() -> None:
    written = [stroke_of(key_press(key, pad=True)) for key in NAVIGATION]
    assert written == [Stroke(Deed.WRITE, digit) for digit in "0123456789"]
    assert stroke_of(key_press(Qt.Key.Key_Delete, "\x7f", pad=True)) == Stroke(Deed.WRITE, ",")


def test_arrows_beside_the_pad_move() -> None:
    arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
    moves = [stroke_of(key_press(key)) for key in arrows]
    assert moves == [Stroke(deed) for deed in (Deed.LEFT, Deed.RIGHT, Deed.UP, Deed.DOWN)]


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (Qt.Key.Key_Comma, ","),  # the decimal key of a Danish pad, and the letter row
        (Qt.Key.Key_Period, "."),  # the decimal key of an American pad
        (Qt.Key.Key_Space, " "),
    ],
)
@pytest.mark.parametrize("pad", [False, True])
def test_the_decimal_key_is_blank_whatever_it_writes(key: Qt.Key, text: str, pad: bool) -> None:
    stroke = stroke_of(key_press(key, text, pad=pad))
    assert stroke is not None
    assert mark_of(stroke.character, Scale(1, 5), dont_know_box=False) == BLANK


@pytest.mark.parametrize(
    ("key", "shift", "pad"),
    [
        (Qt.Key.Key_Plus, False, False),  # Danish: right of 0
        (Qt.Key.Key_Plus, True, False),  # American: Shift and =
        (Qt.Key.Key_Plus, False, True),
    ],
)
def test_plus_is_ten_on_any_layout(key: Qt.Key, shift: bool, pad: bool) -> None:
    event = key_press(key, "+", pad=pad)
    if shift:
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.ShiftModifier, "+")
    stroke = stroke_of(event)
    assert stroke is not None
    assert mark_of(stroke.character, Scale(0, 10), dont_know_box=False) == 10


def test_enter_and_the_enter_of_the_pad_are_the_same() -> None:
    for key, pad in ((Qt.Key.Key_Return, False), (Qt.Key.Key_Enter, True)):
        assert stroke_of(key_press(key, "\r", pad=pad)) == Stroke(Deed.ENTER)


def test_a_key_held_down_writes_once_and_moves_on() -> None:
    for key, text in ((Qt.Key.Key_4, "4"), (Qt.Key.Key_Return, "\r"), (Qt.Key.Key_Escape, "")):
        assert stroke_of(key_press(key, text, repeats=True)) is None
    held = stroke_of(key_press(Qt.Key.Key_Backspace, "\b", repeats=True))
    assert held == Stroke(Deed.BACK)


def test_shortcuts_belong_to_the_window_but_for_taking_back() -> None:
    control = Qt.KeyboardModifier.ControlModifier
    press = QEvent.Type.KeyPress
    assert stroke_of(QKeyEvent(press, Qt.Key.Key_4, control, "4")) is None
    back = stroke_of(QKeyEvent(press, Qt.Key.Key_Backspace, control, "\x7f"))
    assert back == Stroke(Deed.TAKE_BACK)


@pytest.mark.parametrize("count", range(1, 13))
def test_one_to_twelve_villages_each_have_a_key_of_their_own(count: int) -> None:
    villages = [SheetVillage(str(number), f"Village {number}") for number in range(count)]
    keys = [each.key for each in village_keys(villages, "Elsewhere", "Not ticked")]
    assert keys == [*"123456789abc"[:count], "0", ","]
