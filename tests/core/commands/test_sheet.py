"""What happens to a sheet of paper, and that each step can be taken back."""

from collections.abc import Callable

import pytest

from bosaet_desktop.core.commands.sheet import (
    HIGHEST_SHEET,
    check_sheets,
    finish_sheet,
    record_printed,
    set_sheet_village,
    start_sheet,
)
from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.scoring import find_sheet, next_sheet_number, sheets
from bosaet_desktop.core.queries.sheet_plan import printed_batches, printed_numbers, sheet_villages
from bosaet_desktop.core.rows.scoring import SheetState
from tests.core.scoring import add_initiatives, fill_sheet

CheckUndo = Callable[[Callable[[], object]], None]


def states(project: Project) -> dict[int, SheetState]:
    return {each.number: each.state for each in sheets(project, 1)}


def test_printed_sheets_are_known_with_the_layout_they_were_printed_with(
    project: Project, check_undo: CheckUndo
) -> None:
    check_undo(lambda: record_printed(project, 1, [1, 2, 3], '{"format": 1}'))
    assert printed_numbers(project, 1) == (1, 2, 3)
    assert printed_batches(project, 1) == (({"format": 1}, (1, 2, 3)),)
    assert next_sheet_number(project) == 4


def test_printing_the_same_numbers_again_keeps_what_happened_to_them(project: Project) -> None:
    record_printed(project, 1, [1, 2], '{"format": 1}')
    check_sheets(project, 1, [1], SheetState.RETURNED)
    record_printed(project, 1, [1, 2], '{"format": 2}')
    assert states(project) == {1: SheetState.RETURNED, 2: SheetState.PRINTED}
    assert printed_batches(project, 1) == (({"format": 2}, (1, 2)),)


def test_checking_in_makes_unknown_numbers_known(project: Project, check_undo: CheckUndo) -> None:
    record_printed(project, 1, [1, 2], "{}")
    check_undo(lambda: check_sheets(project, 1, [2, 3], SheetState.RETURNED))
    assert states(project) == {
        1: SheetState.PRINTED,
        2: SheetState.RETURNED,
        3: SheetState.RETURNED,
    }


def test_a_typed_sheet_stays_typed_when_it_is_checked_in_again(project: Project) -> None:
    start_sheet(project, 1, 5)
    finish_sheet(project, 1, 5, seconds=40.0)
    check_sheets(project, 1, [5, 6], SheetState.RETURNED)
    assert states(project) == {5: SheetState.TYPED, 6: SheetState.RETURNED}


def test_a_typed_sheet_can_be_discarded_and_keeps_its_marks(
    project: Project, check_undo: CheckUndo
) -> None:
    add_initiatives(project, "Festival")
    fill_sheet(project, 5, (4, 3, 2))
    check_undo(lambda: check_sheets(project, 1, [5], SheetState.DISCARDED))
    assert states(project) == {5: SheetState.DISCARDED}


@pytest.mark.parametrize("number", [0, -1, HIGHEST_SHEET + 1])
def test_a_number_that_does_not_fit_on_the_paper_is_refused(project: Project, number: int) -> None:
    with pytest.raises(InvalidInput):
        check_sheets(project, 1, [1, number], SheetState.RETURNED)
    assert states(project) == {}


def test_taking_up_a_sheet_and_noting_its_village_can_be_undone(
    project: Project, check_undo: CheckUndo
) -> None:
    village = sheet_villages(project)[0]
    check_undo(lambda: start_sheet(project, 1, 12))
    check_undo(lambda: set_sheet_village(project, 1, 12, village.id))
    found = find_sheet(project, 1, 12)
    assert found is not None
    assert (found.state, found.village_id) == (SheetState.RETURNED, village.id)


def test_closing_a_sheet_remembers_how_long_it_took(
    project: Project, check_undo: CheckUndo
) -> None:
    start_sheet(project, 1, 12)
    check_undo(lambda: finish_sheet(project, 1, 12, seconds=31.5))
    found = find_sheet(project, 1, 12)
    assert found is not None
    assert (found.state, found.seconds) == (SheetState.TYPED, 31.5)


def test_a_sheet_nobody_took_up_cannot_be_closed(project: Project) -> None:
    with pytest.raises(NotAllowed):
        finish_sheet(project, 1, 12)
