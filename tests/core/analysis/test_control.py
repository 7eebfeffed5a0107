"""Which sheets are typed again, and what they show."""

from datetime import datetime, timedelta
from math import ceil

from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.control import (
    control_sample,
    controlled,
    differing_cells,
    last_controls,
    left_to_control,
    marks_then,
)
from bosaet_desktop.core.rows.control import ControlResult
from bosaet_desktop.core.rows.scoring import Sheet
from bosaet_desktop.core.terms.scoring import SheetState

NOON = datetime(2026, 3, 1, 12, 0, 0, 400_900)
NUMBERS = st.sets(st.integers(1, 9999), min_size=1, max_size=120)


def sheet(number: int, state: SheetState = SheetState.TYPED, **more: object) -> Sheet:
    kept = {"typed_at": NOON, "second_of": None, "control": False} | more
    return Sheet(number, state, None, False, None, seconds=None, **kept)  # type: ignore[arg-type]


@given(NUMBERS, st.text(max_size=8))
def test_a_tenth_rounded_up_is_drawn_and_drawn_again_the_same(numbers: set[int], seed: str) -> None:
    drawn = control_sample(numbers, seed)
    assert len(drawn) == ceil(len(numbers) / 10)
    assert set(drawn) <= numbers
    assert control_sample(sorted(numbers, reverse=True), seed) == drawn


def test_four_of_forty_sheets_are_drawn_and_projects_draw_differently() -> None:
    forty = range(1, 41)
    draws = {control_sample(forty, str(seed)) for seed in range(20)}
    assert all(len(each) == 4 for each in draws)
    assert len(draws) > 10
    assert control_sample([], "x") == ()


def test_a_sheet_is_controlled_once_its_second_version_is_settled() -> None:
    done = sheet(10_003, SheetState.DISCARDED, second_of=3, control=True)
    undecided = sheet(10_004, SheetState.CHECKING, second_of=4, control=True)
    other_paper = sheet(10_005, SheetState.DISCARDED, second_of=5)
    halfway = sheet(10_006, SheetState.DISCARDED, second_of=6, control=True, typed_at=None)
    taken_back = sheet(7, SheetState.RETURNED)
    gone = sheet(10_007, SheetState.DISCARDED, second_of=7, control=True)
    everything = [*map(sheet, range(1, 7)), done, undecided, other_paper, halfway, taken_back, gone]
    assert controlled(everything) == {3}
    assert left_to_control([3, 4, 5, 7, 99], everything) == (4, 5)


def test_of_two_controls_of_one_sheet_the_later_counts() -> None:
    again = sheet(20_003, SheetState.DISCARDED, second_of=3, control=True)
    earlier = NOON - timedelta(hours=1)
    before = sheet(10_003, SheetState.DISCARDED, second_of=3, control=True, typed_at=earlier)
    assert [each.number for each in last_controls([sheet(3), again, before])] == [20_003]


def test_cells_differ_where_one_version_has_no_mark_too() -> None:
    cells = [("a", 1), ("a", 2), ("b", 1), ("b", 2)]
    first = {("a", 1): 5, ("a", 2): 4, ("b", 1): -1}
    second = {("a", 1): 5, ("a", 2): 3, ("b", 2): 2, ("b", 1): -1}
    assert differing_cells(cells, first, second) == (("a", 2), ("b", 2))


def test_marks_are_followed_back_to_what_stood_there_then() -> None:
    cell = ("a", 1)
    log = [
        (NOON - timedelta(minutes=1), cell, 1),
        (NOON + timedelta(seconds=5), cell, 2),
        (NOON + timedelta(minutes=9), cell, 3),
    ]
    assert marks_then({cell: 5}, log, NOON) == {cell: 2}
    assert marks_then({cell: 5}, log, NOON + timedelta(minutes=1)) == {cell: 3}
    assert marks_then({cell: 5}, log, NOON + timedelta(hours=1)) == {cell: 5}


def test_a_correction_in_the_same_millisecond_is_a_later_one() -> None:
    cell, logged = ("a", 1), NOON.replace(microsecond=400_000)
    assert marks_then({cell: 5}, [(logged, cell, 2)], NOON) == {cell: 2}


def test_differences_are_told_of_a_thousand_marks() -> None:
    assert ControlResult(4, 180, 1).per_thousand == 1000 / 180
    assert ControlResult().per_thousand == 0
