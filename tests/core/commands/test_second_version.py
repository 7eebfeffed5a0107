"""A sheet number that was typed twice: nothing is lost, one version counts."""

from collections.abc import Callable

import pytest
from sqlalchemy import insert, update

from bosaet_desktop.core.commands.mark import enter_mark
from bosaet_desktop.core.commands.second_version import (
    keep_as_own_sheet,
    keep_first_version,
    replace_by_second_version,
    settle_second_version,
    start_second_version,
)
from bosaet_desktop.core.commands.sheet import (
    finish_sheet,
    set_sheet_village,
    start_sheet,
)
from bosaet_desktop.core.errors import NotAllowed
from bosaet_desktop.core.model.scoring import sheet as sheet_table
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.correction import corrections
from bosaet_desktop.core.queries.scoring import find_sheet, marks_of_sheet, next_sheet_number
from bosaet_desktop.core.queries.sheet_plan import sheet_villages
from bosaet_desktop.core.rows.scoring import Sheet
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.core.terms.mark import BLANK
from bosaet_desktop.core.terms.scoring import SheetState
from tests.core.scoring import add_initiatives, cells, fill_sheet

SETTLING: tuple[Callable[[Project, int, int], object], ...] = (
    keep_first_version,
    replace_by_second_version,
    keep_as_own_sheet,
    settle_second_version,
)
CheckUndo = Callable[[Callable[[], object]], None]


@pytest.fixture
def second(project: Project) -> int:
    """Sheet 7 typed with 4 3 2, and the paper that also says 7 with 4 5 and a blank."""
    add_initiatives(project, "Festival")
    fill_sheet(project, 7, (4, 3, 2))
    number = start_second_version(project, 1, 7)
    for cell, value in zip(cells(project), (4, 5, BLANK), strict=True):
        enter_mark(project, 1, number, *cell, value)
    set_sheet_village(project, 1, number, sheet_villages(project)[1].id)
    finish_sheet(project, 1, number)
    return number


def sheet(project: Project, number: int) -> Sheet:
    found = find_sheet(project, 1, number)
    assert found is not None
    return found


def values(project: Project, number: int) -> list[int]:
    marks = marks_of_sheet(project, 1, number)
    return [marks[cell] for cell in cells(project)]


def means(tally: Tally, initiative_id: str) -> list[float | None]:
    return [each.mean for each in tally.distributions(initiative_id)]


def test_a_second_version_leaves_the_numbers_on_paper_free(project: Project, second: int) -> None:
    assert second == 10_007
    assert sheet(project, second).second_of == 7
    assert sheet(project, second).state is SheetState.CHECKING
    assert next_sheet_number(project) == 8


def test_a_third_version_has_a_number_of_its_own(project: Project, second: int) -> None:
    assert start_second_version(project, 1, 7) == 20_007


def test_the_tenth_version_and_one_of_an_unknown_sheet_are_refused(project: Project) -> None:
    start_sheet(project, 1, 7)
    for _version in range(9):
        start_second_version(project, 1, 7)
    for first in (7, 8, 10_007):
        with pytest.raises(NotAllowed):
            start_second_version(project, 1, first)


def test_a_control_has_the_village_typed_again(project: Project) -> None:
    start_sheet(project, 1, 7)
    set_sheet_village(project, 1, 7, sheet_villages(project)[0].id)
    control = sheet(project, start_second_version(project, 1, 7, control=True))
    other = sheet(project, start_second_version(project, 1, 7))
    assert (control.control, control.village_id) == (True, None)
    assert (other.control, other.village_id) == (False, None)


@pytest.mark.parametrize("village", [True, False])
def test_a_comparison_takes_the_village_of_the_second_only_if_told(
    project: Project, village: bool
) -> None:
    barde, vorgod = (each.id for each in sheet_villages(project))
    start_sheet(project, 1, 7)
    set_sheet_village(project, 1, 7, barde)
    control = start_second_version(project, 1, 7, control=True)
    set_sheet_village(project, 1, control, vorgod)
    settle_second_version(project, 1, control, village=village)
    assert sheet(project, 7).village_id == (vorgod if village else barde)
    project.undo()
    assert sheet(project, 7).village_id == barde


def test_a_second_version_is_not_counted(project: Project, second: int) -> None:
    (festival, _number) = cells(project)[0]
    assert means(Tally(project), festival) == [4, 3, 2]


def test_keeping_the_first_leaves_it_untouched(
    project: Project, second: int, check_undo: CheckUndo
) -> None:
    check_undo(lambda: keep_first_version(project, 1, second))
    assert values(project, 7) == [4, 3, 2]
    assert sheet(project, second).state is SheetState.DISCARDED
    assert corrections(project, 1) == ()


def test_replacing_writes_over_the_first_and_logs_what_differed(
    project: Project, second: int, check_undo: CheckUndo
) -> None:
    check_undo(lambda: replace_by_second_version(project, 1, second))
    assert values(project, 7) == [4, 5, BLANK]
    assert sheet(project, 7).village_id == sheet_villages(project)[1].id
    assert sheet(project, second).state is SheetState.DISCARDED
    logged = {(each.old_value, each.new_value) for each in corrections(project, 1)}
    assert {(3, 5), (2, BLANK)} <= logged
    assert (4, 4) not in logged


def test_only_the_marks_that_were_chosen_are_replaced(
    project: Project, second: int, check_undo: CheckUndo
) -> None:
    chosen = cells(project)[2]
    check_undo(lambda: settle_second_version(project, 1, second, [chosen]))
    assert values(project, 7) == [4, 3, BLANK]
    assert sheet(project, second).state is SheetState.DISCARDED
    assert sheet(project, 7).village_id is None


def test_a_paper_of_its_own_moves_to_a_number_on_paper_with_its_marks(
    project: Project, second: int, check_undo: CheckUndo
) -> None:
    check_undo(lambda: keep_as_own_sheet(project, 1, second))
    assert find_sheet(project, 1, second) is None
    assert marks_of_sheet(project, 1, second) == {}
    assert values(project, 8) == [4, 5, BLANK]
    assert sheet(project, 8).state is SheetState.TYPED
    assert sheet(project, 8).second_of is None
    assert sheet(project, 8).village_id == sheet_villages(project)[1].id


def test_counts_follow_a_paper_that_gets_its_own_number(project: Project, second: int) -> None:
    (festival, _number) = cells(project)[0]
    tally = Tally(project)
    project.subscribe(tally.take_in)
    assert keep_as_own_sheet(project, 1, second) == 8
    assert means(tally, festival) == means(Tally(project), festival) == [4, 4, 2]
    project.undo()
    assert means(tally, festival) == [4, 3, 2]
    project.redo()
    assert means(tally, festival) == [4, 4, 2]


def test_a_version_from_an_older_file_keeps_the_number_it_has(project: Project) -> None:
    add_initiatives(project, "Festival")
    fill_sheet(project, 7, (4, 3, 2))
    fill_sheet(project, 9, (1, 1, 1))
    with project.change("Older") as connection:
        older = {"state": SheetState.CHECKING, "second_of": 7}
        connection.execute(update(sheet_table).where(sheet_table.c.number == 9).values(**older))
    assert keep_as_own_sheet(project, 1, 9) == 9
    assert sheet(project, 9).state is SheetState.TYPED
    assert values(project, 9) == [1, 1, 1]


def test_a_settled_version_cannot_be_settled_again(project: Project, second: int) -> None:
    keep_first_version(project, 1, second)
    for settle in SETTLING:
        with pytest.raises(NotAllowed):
            settle(project, 1, second)


def test_no_number_left_on_paper_is_said_and_changes_nothing(project: Project) -> None:
    start_sheet(project, 1, 7)
    second = start_second_version(project, 1, 7)
    with project.change("Every number") as connection:
        taken = [{"round_number": 1, "number": n, "state": "printed"} for n in range(1, 10_000)]
        connection.execute(insert(sheet_table), [row for row in taken if row["number"] != 7])
    with pytest.raises(NotAllowed):
        keep_as_own_sheet(project, 1, second)
    assert sheet(project, second).state is SheetState.CHECKING
