"""Where the sheets are, and which one the typist holds next."""

from bosaet_desktop.core.analysis.check_in import check_in, next_expected
from bosaet_desktop.core.rows.scoring import Sheet
from bosaet_desktop.core.terms.scoring import JOINT_SHEET, SheetState


def sheet(number: int, state: SheetState, second_of: int | None = None) -> Sheet:
    return Sheet(number, state, None, False, None, None, None, second_of)


EVENING = check_in(
    [
        sheet(JOINT_SHEET, SheetState.RETURNED),
        sheet(4, SheetState.RETURNED),
        *(sheet(number, SheetState.TYPED) for number in (1, 2)),
        sheet(3, SheetState.HANDED_OUT),
        sheet(5, SheetState.RETURNED),
        sheet(6, SheetState.PRINTED),
        sheet(7, SheetState.DISCARDED),
        sheet(9, SheetState.CHECKING, second_of=2),
    ]
)


def test_sheets_are_listed_by_where_they_are() -> None:
    assert EVENING.typed == (1, 2)
    assert EVENING.waiting == (4, 5)
    assert EVENING.not_returned == (3,)
    assert EVENING.spare == (6,)
    assert [(each.number, each.first) for each in EVENING.second_versions] == [(9, 2)]
    assert EVENING.discarded == (7,)
    assert EVENING.returned == 4


def test_the_next_returned_sheet_is_expected_first() -> None:
    assert next_expected(EVENING, after=4) == 5
    assert next_expected(EVENING, after=5) == 4


def test_without_returned_sheets_the_one_still_out_is_expected_and_then_a_spare() -> None:
    out = [sheet(3, SheetState.HANDED_OUT), sheet(6, SheetState.PRINTED)]
    assert next_expected(check_in(out)) == 3
    assert next_expected(check_in(out[1:])) == 6


def test_after_the_last_sheet_comes_the_next_number_of_all() -> None:
    assert next_expected(check_in([])) == 1
    assert next_expected(check_in([sheet(8, SheetState.TYPED)])) == 9


def test_the_total_is_known_only_when_people_check_sheets_in() -> None:
    typing = check_in([sheet(1, SheetState.TYPED), sheet(2, SheetState.RETURNED)])
    assert typing.knows_total()
    assert not typing.knows_total(in_hand=2)
