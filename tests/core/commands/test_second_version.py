"""A sheet number that was typed twice: nothing is lost, one version counts."""

from collections.abc import Callable

import pytest

from bosaet_desktop.core.commands.mark import enter_mark
from bosaet_desktop.core.commands.second_version import (
    keep_as_own_sheet,
    keep_first_version,
    replace_by_second_version,
    start_second_version,
)
from bosaet_desktop.core.commands.sheet import (
    check_sheets,
    finish_sheet,
    set_sheet_village,
    start_sheet,
)
from bosaet_desktop.core.errors import NotAllowed
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.correction import corrections
from bosaet_desktop.core.queries.scoring import find_sheet, marks_of_sheet
from bosaet_desktop.core.queries.sheet_plan import sheet_villages
from bosaet_desktop.core.rows.mark import BLANK
from bosaet_desktop.core.rows.scoring import Sheet, SheetState
from bosaet_desktop.core.tally import Tally
from tests.core.scoring import add_initiatives, cells, fill_sheet

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


def test_a_second_version_stands_under_the_next_free_number(project: Project, second: int) -> None:
    assert second == 8
    assert sheet(project, 8).second_of == 7
    assert sheet(project, 8).state is SheetState.CHECKING


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


def test_a_paper_of_its_own_counts_under_its_new_number(
    project: Project, second: int, check_undo: CheckUndo
) -> None:
    check_undo(lambda: keep_as_own_sheet(project, 1, second))
    (festival, _number) = cells(project)[0]
    assert sheet(project, second).state is SheetState.TYPED
    assert sheet(project, second).second_of is None
    assert means(Tally(project), festival) == [4, 4, 2]


def test_a_settled_version_cannot_be_settled_again(project: Project, second: int) -> None:
    keep_first_version(project, 1, second)
    for settle in (keep_first_version, replace_by_second_version, keep_as_own_sheet):
        with pytest.raises(NotAllowed):
            settle(project, 1, second)


def test_a_discarded_second_version_that_is_checked_in_is_a_sheet_like_others(
    project: Project, second: int
) -> None:
    keep_first_version(project, 1, second)
    check_sheets(project, 1, [second], SheetState.RETURNED)
    assert sheet(project, second).state is SheetState.RETURNED


def test_a_number_is_found_after_the_highest_was_typed_by_mistake(project: Project) -> None:
    for number in (1, 9998, 9999):
        start_sheet(project, 1, number)
    assert start_second_version(project, 1, 1) == 9997
