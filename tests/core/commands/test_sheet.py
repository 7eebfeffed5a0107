"""What happens to a sheet of paper, and that each step can be taken back."""

from collections.abc import Callable

import pytest
from sqlalchemy import select

from bosaet_desktop.core.commands.mark import enter_mark
from bosaet_desktop.core.commands.second_version import start_second_version
from bosaet_desktop.core.commands.sheet import (
    HIGHEST_SHEET,
    check_sheets,
    discard_printed,
    finish_sheet,
    put_back_sheet,
    record_printed,
    record_prints,
    set_sheet_village,
    start_sheet,
    take_back_sheet,
)
from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.core.model.scoring import sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.scoring import (
    find_sheet,
    marks_of_sheet,
    next_sheet_number,
    sheets,
)
from bosaet_desktop.core.queries.sheet_plan import printed_batches, printed_numbers, sheet_villages
from bosaet_desktop.core.terms.scoring import SheetState
from tests.core.scoring import add_initiatives, cells, fill_sheet

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


def test_a_sheet_taken_up_by_mistake_is_as_it_was_before(
    project: Project, check_undo: CheckUndo
) -> None:
    record_printed(project, 1, [1], "{}")
    start_sheet(project, 1, 1)
    start_sheet(project, 1, 17)
    check_undo(lambda: put_back_sheet(project, 1, 1, SheetState.PRINTED))
    check_undo(lambda: put_back_sheet(project, 1, 17, None))
    assert states(project) == {1: SheetState.PRINTED}


def test_a_sheet_on_which_something_is_typed_is_not_put_back(project: Project) -> None:
    (initiative,) = add_initiatives(project, "Festival")
    start_sheet(project, 1, 5)
    enter_mark(project, 1, 5, initiative, 1, 4)
    start_sheet(project, 1, 6)
    set_sheet_village(project, 1, 6, sheet_villages(project)[0].id)
    start_sheet(project, 1, 7)
    finish_sheet(project, 1, 7)
    for number in (5, 6, 7, 8):
        with pytest.raises(NotAllowed):
            put_back_sheet(project, 1, number, None)
    assert set(states(project)) == {5, 6, 7}


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


def test_sheets_are_handed_out_to_a_table(project: Project, check_undo: CheckUndo) -> None:
    record_printed(project, 1, [1, 2, 3], "{}")
    check_undo(lambda: check_sheets(project, 1, [2, 9], SheetState.HANDED_OUT, table_number=4))
    rows = project.fetch(select(sheet.c.number, sheet.c.table_number).order_by(sheet.c.number))
    assert [tuple(row) for row in rows] == [(1, None), (2, 4), (3, None), (9, 4)]
    with pytest.raises(InvalidInput):
        check_sheets(project, 1, [1], SheetState.HANDED_OUT, table_number=0)


def test_a_number_printed_twice_in_one_go_is_one_sheet(project: Project) -> None:
    record_prints(project, 1, [("{}", [1, 1, 2]), ("{}", [2, 3])])
    assert sorted(states(project)) == [1, 2, 3]


def test_discarding_what_is_printed_leaves_typed_sheets_alone(
    project: Project, check_undo: CheckUndo
) -> None:
    record_printed(project, 1, [1, 2, 3], "{}")
    check_sheets(project, 1, [2], SheetState.HANDED_OUT)
    start_sheet(project, 1, 3)
    finish_sheet(project, 1, 3)
    check_undo(lambda: discard_printed(project, 1))
    assert states(project) == {
        1: SheetState.DISCARDED,
        2: SheetState.DISCARDED,
        3: SheetState.TYPED,
    }


def test_a_sheet_walks_through_all_its_states_and_back(project: Project) -> None:
    record_printed(project, 1, [1], "{}")
    seen = [states(project)[1]]
    for state in (SheetState.HANDED_OUT, SheetState.RETURNED):
        check_sheets(project, 1, [1], state)
        seen.append(states(project)[1])
    finish_sheet(project, 1, 1)
    seen.append(states(project)[1])
    check_sheets(project, 1, [1], SheetState.DISCARDED)
    seen.append(states(project)[1])
    assert seen == [
        SheetState.PRINTED,
        SheetState.HANDED_OUT,
        SheetState.RETURNED,
        SheetState.TYPED,
        SheetState.DISCARDED,
    ]
    check_sheets(project, 1, [1], SheetState.PRINTED)
    assert states(project) == {1: SheetState.PRINTED}


def test_the_initials_of_the_typist_stand_on_the_sheet(project: Project) -> None:
    start_sheet(project, 1, 1)
    finish_sheet(project, 1, 1, 20.0, " MK ")
    (found,) = sheets(project, 1)
    assert (found.typist, found.seconds) == ("MK", 20.0)


def test_a_sheet_is_taken_back_whole_in_one_step(project: Project, check_undo: CheckUndo) -> None:
    add_initiatives(project, "Festival", "Path")
    fill_sheet(project, 3, (1, 2, 3, 4, 5, 1))
    set_sheet_village(project, 1, 3, None, elsewhere=True)
    check_undo(lambda: take_back_sheet(project, 1, 3))
    (found,) = sheets(project, 1)
    assert (found.state, found.typed_at, found.elsewhere) == (SheetState.RETURNED, None, False)
    assert marks_of_sheet(project, 1, 3) == {}


def test_a_second_version_that_is_taken_back_is_still_one(project: Project) -> None:
    add_initiatives(project, "Festival")
    fill_sheet(project, 3, (1, 2, 3))
    second = start_second_version(project, 1, 3)
    enter_mark(project, 1, second, *cells(project)[0], 4)
    take_back_sheet(project, 1, second)
    assert states(project) == {3: SheetState.TYPED, second: SheetState.CHECKING}
    assert marks_of_sheet(project, 1, second) == {}


def test_an_unknown_sheet_cannot_be_taken_back(project: Project) -> None:
    with pytest.raises(NotAllowed):
        take_back_sheet(project, 1, 3)
