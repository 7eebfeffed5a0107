"""Entering marks: what is stored, what is refused, and what can be taken back."""

from collections.abc import Callable

import pytest

from bosaet_desktop.core.commands.mark import (
    enter_last_mark,
    enter_mark,
    leave_blank,
    leave_rest_blank,
)
from bosaet_desktop.core.commands.round import set_scale, set_sheet_options
from bosaet_desktop.core.commands.sheet import start_sheet
from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.correction import correction_count, corrections
from bosaet_desktop.core.queries.scoring import find_sheet, marks_of_sheet
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.terms.mark import BLANK, DONT_KNOW
from bosaet_desktop.core.terms.scoring import SheetState
from tests.core.scoring import add_initiatives, cells

CheckUndo = Callable[[Callable[[], object]], None]


@pytest.fixture
def festival(project: Project) -> str:
    """The one initiative on the sheet, with sheet 1 in hand."""
    (key,) = add_initiatives(project, "Festival")
    start_sheet(project, 1, 1)
    return key


def state(project: Project) -> SheetState:
    found = find_sheet(project, 1, 1)
    assert found is not None
    return found.state


def test_a_mark_is_stored_and_can_be_taken_back(
    project: Project, festival: str, check_undo: CheckUndo
) -> None:
    check_undo(lambda: enter_mark(project, 1, 1, festival, 2, 4))
    assert marks_of_sheet(project, 1, 1) == {(festival, 2): 4}


@pytest.mark.parametrize("value", [0, 6, -3, DONT_KNOW])
def test_a_mark_off_the_scale_is_refused(project: Project, festival: str, value: int) -> None:
    with pytest.raises(InvalidInput):
        enter_mark(project, 1, 1, festival, 1, value)
    assert marks_of_sheet(project, 1, 1) == {}


def test_dont_know_counts_only_where_the_sheet_has_the_box(project: Project, festival: str) -> None:
    set_sheet_options(project, 1, blank_rows=0, dont_know_box=True)
    enter_mark(project, 1, 1, festival, 1, DONT_KNOW)
    assert marks_of_sheet(project, 1, 1) == {(festival, 1): DONT_KNOW}


@pytest.mark.parametrize(("lowest", "highest"), [(0, 10), (1, 10), (0, 3)])
def test_both_ends_of_the_scale_can_be_given(
    project: Project, festival: str, lowest: int, highest: int
) -> None:
    set_scale(project, 1, Scale(lowest, highest))
    enter_mark(project, 1, 1, festival, 1, lowest)
    enter_mark(project, 1, 1, festival, 2, highest)
    assert marks_of_sheet(project, 1, 1) == {(festival, 1): lowest, (festival, 2): highest}


def test_a_mark_needs_a_sheet(project: Project, festival: str) -> None:
    with pytest.raises(NotAllowed):
        enter_mark(project, 1, 2, festival, 1, 4)


def test_the_rest_of_a_sheet_is_left_blank_in_one_step(
    project: Project, festival: str, check_undo: CheckUndo
) -> None:
    check_undo(lambda: leave_blank(project, 1, 1, [(festival, 1), (festival, 3)]))
    assert marks_of_sheet(project, 1, 1) == {(festival, 1): BLANK, (festival, 3): BLANK}


def test_the_last_mark_closes_the_sheet_and_undo_opens_it_again(
    project: Project, festival: str, check_undo: CheckUndo
) -> None:
    for cell in cells(project)[:-1]:
        enter_mark(project, 1, 1, *cell, 3)
    check_undo(lambda: enter_last_mark(project, 1, 1, (festival, 3), 5, seconds=20.0))
    assert state(project) is SheetState.TYPED
    project.undo()
    assert state(project) is SheetState.RETURNED
    assert len(marks_of_sheet(project, 1, 1)) == 2


def test_a_refused_last_mark_leaves_the_sheet_open(project: Project, festival: str) -> None:
    with pytest.raises(InvalidInput):
        enter_last_mark(project, 1, 1, (festival, 3), 9)
    assert state(project) is SheetState.RETURNED


def test_leaving_the_rest_blank_closes_the_sheet_in_the_same_step(
    project: Project, festival: str, check_undo: CheckUndo
) -> None:
    check_undo(lambda: leave_rest_blank(project, 1, 1, cells(project)))
    assert state(project) is SheetState.TYPED


def test_a_mark_that_is_written_over_is_in_the_log_with_both_values(
    project: Project, festival: str
) -> None:
    enter_mark(project, 1, 1, festival, 2, 4)
    enter_mark(project, 1, 1, festival, 2, 2)
    (found,) = corrections(project, 1)
    assert (found.sheet_number, found.title, found.question) == (1, "Festival", "Håndterbart")
    assert (found.old_value, found.new_value) == (4, 2)


def test_undoing_a_correction_is_logged_as_one_more(project: Project, festival: str) -> None:
    enter_mark(project, 1, 1, festival, 2, 4)
    enter_mark(project, 1, 1, festival, 2, 2)
    project.undo()
    assert correction_count(project, 1) == 2
    assert corrections(project, 1)[0].new_value == 4


def test_the_same_mark_typed_again_is_no_correction(project: Project, festival: str) -> None:
    enter_mark(project, 1, 1, festival, 2, 4)
    enter_mark(project, 1, 1, festival, 2, 4)
    assert correction_count(project, 1) == 0
