import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.rows.dots import DotCandidate, DotSheet
from bosaet_desktop.ui.what_do_we_want.dots.typing import DotTyping, Hint, Stop

CANDIDATES = [DotCandidate(f"i{at}", at, f"Initiative {at}") for at in range(1, 13)]


def desk(*known: DotSheet, villages: tuple[str, ...] = ("v1", "v2")) -> DotTyping:
    typing = DotTyping()
    typing.ask(CANDIDATES, villages, 4, {each.number: each for each in known})
    return typing


def press(typing: DotTyping, keys: str) -> DotTyping:
    """Press keys: ⏎ is Enter, ← Backspace, a space parts numbers."""
    for key in keys:
        if key == "⏎":
            typing.enter()
        elif key == "←":
            typing.back()
        elif key == " ":
            typing.part()
        else:
            typing.digit(key)
    return typing


def test_a_sheet_is_typed_with_a_key_for_each_cross() -> None:
    typing = press(desk(), "7⏎23512⏎")
    assert typing.finished == DotSheet(7, "v2", frozenset({"i3", "i5", "i12"}))


def test_a_digit_that_may_go_on_waits_for_the_next_key() -> None:
    typing = press(desk(), "⏎⏎1")
    assert typing.dotted == []
    assert press(typing, " 1").dotted == ["i1"]
    assert press(typing, "1").dotted == ["i1", "i11"]
    assert press(desk(), "⏎⏎1⏎").finished == DotSheet(1, None, frozenset({"i1"}))


@pytest.mark.parametrize(
    ("keys", "hint"),
    [("⏎⏎33", Hint.DOTTED_ALREADY), ("⏎⏎14", Hint.NOT_ON_SHEET), ("⏎9", Hint.NO_SUCH_VILLAGE)],
)
def test_a_key_that_means_nothing_changes_nothing_and_says_why(keys: str, hint: Hint) -> None:
    assert press(desk(), keys).hint is hint


def test_backspace_takes_the_last_cross_back_and_then_the_village() -> None:
    typing = press(desk(), "⏎1 34←")
    assert typing.dotted == ["i3"]
    press(typing, "←←")
    assert typing.stop is Stop.VILLAGE
    assert typing.village_id is None


def test_too_many_crosses_are_told_once_and_kept_on_a_second_enter() -> None:
    typing = press(desk(), "⏎⏎23456⏎")
    assert (typing.stop, typing.finished) == (Stop.TOO_MANY, None)
    assert press(typing, "←").stop is Stop.DOTS
    assert len(press(typing, "⏎").finished.dotted) == 4  # type: ignore[union-attr] # it is there
    again = press(desk(), "⏎⏎23456⏎⏎")
    assert again.finished is not None
    assert len(again.finished.dotted) == 5


def test_a_number_typed_before_shows_that_sheet_and_stops() -> None:
    before = DotSheet(3, "v1", frozenset({"i2"}))
    typing = press(desk(before), "3⏎")
    assert typing.stop is Stop.TYPED_BEFORE
    assert typing.sheet == before
    corrected = press(typing, "⏎5⏎").finished
    assert corrected == DotSheet(3, "v1", frozenset({"i2", "i5"}))


def test_a_second_paper_with_the_same_number_gets_its_own() -> None:
    typing = press(desk(DotSheet(3, "v1", frozenset({"i2"}))), "3⏎n")
    assert (typing.stop, typing.number, typing.sheet.dotted) == (Stop.VILLAGE, 4, frozenset())


def test_the_next_number_is_offered_after_a_sheet() -> None:
    typing = press(desk(), "40⏎⏎2⏎")
    typing.stored()
    assert (typing.stop, typing.number, typing.dotted) == (Stop.NUMBER, 41, [])


@given(keys=st.text(alphabet="0123456789na ⏎←", max_size=40))
def test_whatever_is_pressed_a_finished_sheet_holds_what_stands_on_it(keys: str) -> None:
    typing = press(desk(DotSheet(1, None, frozenset())), keys)
    assert len(set(typing.dotted)) == len(typing.dotted)
    assert typing.finished is None or typing.finished.number >= 0
