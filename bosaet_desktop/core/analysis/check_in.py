"""From the states of all sheets to what is typed, what waits, and which one comes next."""

from collections.abc import Iterable

from bosaet_desktop.core.analysis.paper_numbers import is_paper
from bosaet_desktop.core.rows.check_in import CheckIn, Numbers, SecondVersion
from bosaet_desktop.core.rows.scoring import Sheet
from bosaet_desktop.core.terms.scoring import JOINT_SHEET, SheetState


def check_in(sheets: Iterable[Sheet]) -> CheckIn:
    """Return where the sheets of a round are (method.md section 5); the joint sheet is no paper."""
    papers = sorted(
        (each for each in sheets if each.number != JOINT_SHEET), key=lambda each: each.number
    )
    by_state: dict[SheetState, list[int]] = {state: [] for state in SheetState}
    for each in papers:
        by_state[each.state].append(each.number)
    return CheckIn(
        typed=tuple(by_state[SheetState.TYPED]),
        waiting=tuple(by_state[SheetState.RETURNED]),
        not_returned=tuple(by_state[SheetState.HANDED_OUT]),
        spare=tuple(by_state[SheetState.PRINTED]),
        second_versions=tuple(
            SecondVersion(each.number, each.second_of or 0)
            for each in papers
            if each.state is SheetState.CHECKING
        ),
        discarded=tuple(filter(is_paper, by_state[SheetState.DISCARDED])),
    )


def next_expected(now: CheckIn, after: int = 0) -> int:
    """Return the number the typist most likely holds next, having typed `after`.

    A returned sheet comes before one that is still out, and that before a spare; within each
    the next higher number, or else the lowest. With no sheet left it is the next number of all.
    """
    for numbers in (now.waiting, now.not_returned, now.spare):
        if numbers:
            return next((each for each in numbers if each > after), numbers[0])
    return _highest(now) + 1


def _highest(now: CheckIn) -> int:
    seconds = tuple(each.number for each in now.second_versions)
    numbers: Numbers = now.typed + now.waiting + now.not_returned + now.spare + seconds
    return max(filter(is_paper, numbers), default=0)
