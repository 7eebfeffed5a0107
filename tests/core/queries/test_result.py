from datetime import UTC, datetime

import numpy as np
import pytest

from bosaet_desktop.core.commands.round import set_mode, withdraw
from bosaet_desktop.core.commands.sheet import check_sheets, finish_sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.idea import village_marks
from bosaet_desktop.core.queries.marks_matrix import marks_matrix
from bosaet_desktop.core.queries.result import result
from bosaet_desktop.core.queries.village_scores import FEWEST_SHEETS, village_scores
from bosaet_desktop.core.rows.ranking import Flag
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.core.terms.scoring import JOINT, JOINT_SHEET, SheetState
from tests.core.scored_round import add_initiatives, type_sheet

ROUND = 1


def seen(project: Project) -> Result:
    return result(project, Tally(project))


def test_an_empty_project_has_an_empty_result(project: Project) -> None:
    found = seen(project)
    assert (found.placings, found.sheets, found.day, found.highest) == ((), 0, None, 15)
    assert marks_matrix(project).values.shape == (0, 0, 3)


def test_only_sheets_that_count_are_counted(project: Project) -> None:
    keys = add_initiatives(project, "Path")
    type_sheet(project, 1, {keys["Path"]: (5, 5, 5)})
    type_sheet(project, 2, {keys["Path"]: (None, None, None)})
    type_sheet(project, 3, {keys["Path"]: (1, 1, 1)}, state=SheetState.CHECKING)
    type_sheet(project, 4, {keys["Path"]: (1, 1, 1)})
    check_sheets(project, ROUND, [4], SheetState.DISCARDED)
    assert seen(project).sheets == 1
    assert seen(project).is_sum
    assert marks_matrix(project).sheets == (1,)


def test_the_joint_sheet_counts_only_in_the_joint_way(project: Project) -> None:
    keys = add_initiatives(project, "Path")
    type_sheet(project, 1, {keys["Path"]: (5, 5, 5)})
    type_sheet(project, JOINT_SHEET, {keys["Path"]: (2, 2, 2)})
    assert marks_matrix(project).sheets == (1,)
    set_mode(project, ROUND, JOINT)
    assert marks_matrix(project).sheets == (JOINT_SHEET,)
    assert seen(project).placings[0].score == 6


def test_the_array_holds_each_answer_in_its_place(project: Project) -> None:
    keys = add_initiatives(project, "Path", "Feast")
    type_sheet(project, 7, {keys["Path"]: (5, None, 3), keys["Feast"]: (1, 2, None)})
    type_sheet(project, 3, {keys["Feast"]: (4, 4, 4)})
    marks = marks_matrix(project)
    nan = float("nan")
    assert marks.sheets == (3, 7)
    assert marks.initiative_ids == (keys["Path"], keys["Feast"])
    np.testing.assert_equal(
        marks.values, [[[nan, nan, nan], [4, 4, 4]], [[5, nan, 3], [1, 2, nan]]]
    )
    assert marks.sheets_by_initiative() == {keys["Path"]: 1, keys["Feast"]: 2}


def test_a_withdrawn_initiative_is_in_no_figure(project: Project) -> None:
    keys = add_initiatives(project, "Path", "Feast")
    type_sheet(project, 1, {keys["Path"]: (5, 5, 5)})
    withdraw(project, ROUND, keys["Path"])
    assert [each.title for each in seen(project).placings] == ["Feast"]
    assert seen(project).sheets == 0
    assert marks_matrix(project).initiative_ids == (keys["Feast"],)


def test_the_day_is_that_of_the_last_sheet(project: Project) -> None:
    type_sheet(project, 1, {})
    finish_sheet(project, ROUND, 1)
    assert seen(project).day == datetime.now(UTC).date()


@pytest.mark.parametrize(("sheets", "heard"), [(FEWEST_SHEETS - 1, 0), (FEWEST_SHEETS, 1)])
def test_a_village_is_heard_once_enough_of_it_answered(
    project: Project, sheets: int, heard: int
) -> None:
    keys, home = add_initiatives(project, "Path"), village_marks(project)[0].id
    for number in range(sheets):
        type_sheet(project, number + 1, {keys["Path"]: (4, 5, 3)}, village_id=home)
    type_sheet(project, 90, {keys["Path"]: (1, 1, 1)})
    assert village_scores(project) == ({keys["Path"]: (12.0,)} if heard else {})
    assert (Flag.BROAD_BACKING in seen(project).placings[0].flags) is bool(heard)


def test_a_village_is_not_heard_where_one_question_lacks_answers(project: Project) -> None:
    keys, home = add_initiatives(project, "Path"), village_marks(project)[0].id
    for number in range(FEWEST_SHEETS):
        points = (4, 5, None if number == 0 else 3)
        type_sheet(project, number + 1, {keys["Path"]: points}, village_id=home)
    assert village_scores(project) == {}
