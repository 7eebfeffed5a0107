"""A mark is stored, corrected and taken back alike, wherever on paper it stands."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from sqlalchemy import select

from bosaet_desktop.core.commands.initiative import delete_initiative
from bosaet_desktop.core.commands.mark import enter_mark, leave_rest_blank
from bosaet_desktop.core.commands.round import set_mode, set_scale, start_round, withdraw
from bosaet_desktop.core.commands.second_version import (
    replace_by_second_version,
    settle_second_version,
    start_second_version,
)
from bosaet_desktop.core.commands.sheet import check_sheets, start_sheet, take_back_sheet
from bosaet_desktop.core.errors import DiskFull, InvalidInput, NotAllowed
from bosaet_desktop.core.model.scoring import mark
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.correction import correction_count, corrections
from bosaet_desktop.core.queries.ranking import ranking
from bosaet_desktop.core.queries.scoring import marks_of_sheet
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.core.terms.mark import BLANK, DONT_KNOW
from bosaet_desktop.core.terms.scoring import JOINT, JOINT_SHEET, SheetState
from tests.core.content import content_of
from tests.core.full_disk import full_disk
from tests.core.scoring import add_initiatives, cells, fill_sheet

FULL = (4, 5, 3, 2, 2, 1)
Place = tuple[int, int]
Reach = Callable[[Project], Place]


@pytest.fixture
def festival(project: Project) -> str:
    """The first of two initiatives on the sheet, with sheet 1 typed."""
    first, _second = add_initiatives(project, "Festival", "Path")
    fill_sheet(project, 1, FULL)
    return first


def typed(_project: Project) -> Place:
    return 1, 1


def taken_back(project: Project) -> Place:
    take_back_sheet(project, 1, 1)
    return 1, 1


def discarded(project: Project) -> Place:
    check_sheets(project, 1, [1], SheetState.DISCARDED)
    return 1, 1


def withdrawn(project: Project) -> Place:
    withdraw(project, 1, cells(project)[0][0])
    return 1, 1


def joint(project: Project) -> Place:
    set_mode(project, 1, JOINT)
    start_sheet(project, 1, JOINT_SHEET)
    return 1, JOINT_SHEET


def second_version(project: Project) -> Place:
    return 1, start_second_version(project, 1, 1)


def second_round(project: Project) -> Place:
    number = start_round(project)
    start_sheet(project, number, 1)
    return number, 1


everywhere = pytest.mark.parametrize(
    "reach", [typed, taken_back, discarded, withdrawn, joint, second_version, second_round]
)


def stamps(project: Project) -> dict[tuple[object, ...], tuple[int, int]]:
    """Return (author, counter) of every mark by its key."""
    rows = project.fetch(select(mark))
    return {tuple(row)[:4]: (row.stamp_author, row.stamp_counter) for row in rows}


@everywhere
def test_each_mark_is_a_step_and_each_that_is_written_over_one_correction(
    project: Project, festival: str, reach: Reach
) -> None:
    round_number, sheet_number = reach(project)
    tally = Tally(project)
    project.subscribe(tally.take_in)
    tally.count_anew()
    stood = (festival, 1) in marks_of_sheet(project, round_number, sheet_number)
    states = [content_of(project)]
    for value in (1, 2):
        enter_mark(project, round_number, sheet_number, festival, 1, value)
        states.append(content_of(project))
        assert correction_count(project, round_number) == value - 1 + stood
    for step, at in ((project.undo, 1), (project.undo, 0), (project.redo, 1), (project.redo, 2)):
        step()
        assert content_of(project) == states[at]
        assert ranking(tally) == ranking(Tally(project))
    assert marks_of_sheet(project, round_number, sheet_number)[festival, 1] == 2


@everywhere
def test_no_mark_but_the_one_that_is_written_bears_the_stamp_of_the_change(
    project: Project, festival: str, reach: Reach
) -> None:
    round_number, sheet_number = reach(project)
    project.close()
    again = open_project(project.path)
    key = (festival, round_number, 1, sheet_number)
    others = {each: stamp for each, stamp in stamps(again).items() if each != key}
    for counter, value in enumerate((1, 2, 1), start=1):
        enter_mark(again, round_number, sheet_number, festival, 1, value)
        assert stamps(again) == {**others, key: (3, counter)}
    again.undo()
    assert stamps(again) == {**others, key: (3, 4)}
    again.close()


@everywhere
@pytest.mark.parametrize("value", [0, 6, DONT_KNOW, -3])
def test_what_is_off_the_scale_changes_nothing(
    project: Project, festival: str, reach: Reach, value: int
) -> None:
    place = reach(project)
    before, label = content_of(project), project.undo_label
    with pytest.raises(InvalidInput):
        enter_mark(project, *place, festival, 1, value)
    assert (content_of(project), project.undo_label) == (before, label)


def test_each_round_holds_marks_against_its_own_scale(project: Project, festival: str) -> None:
    number, _sheet = second_round(project)
    set_scale(project, number, Scale(0, 10))
    enter_mark(project, number, 1, festival, 1, 10)
    with pytest.raises(InvalidInput, match="from 1 to 5"):
        enter_mark(project, 1, 1, festival, 1, 10)
    assert marks_of_sheet(project, 1, 1)[festival, 1] == FULL[0]


def test_a_mark_on_an_initiative_that_goes_while_its_sheet_is_in_hand_is_refused(
    project: Project, festival: str
) -> None:
    start_sheet(project, 1, 2)
    enter_mark(project, 1, 2, festival, 1, 4)
    before = content_of(project)
    delete_initiative(project, festival)
    without = content_of(project)
    with pytest.raises(NotAllowed, match="no longer there"):
        enter_mark(project, 1, 2, festival, 2, 4)
    assert content_of(project) == without
    project.undo()
    assert content_of(project) == before
    enter_mark(project, 1, 2, festival, 2, 4)
    assert marks_of_sheet(project, 1, 2) == {(festival, 1): 4, (festival, 2): 4}
    assert correction_count(project, 1) == 0


def test_blanks_over_marks_are_corrections_and_blanks_over_nothing_are_none(
    project: Project, festival: str
) -> None:
    start_sheet(project, 1, 2)
    enter_mark(project, 1, 2, festival, 1, 4)
    leave_rest_blank(project, 1, 2, cells(project))
    [found] = corrections(project, 1)
    assert (found.sheet_number, found.old_value, found.new_value) == (2, 4, BLANK)


def test_a_sheet_taken_back_is_typed_anew_without_a_correction(
    project: Project, festival: str
) -> None:
    take_back_sheet(project, 1, 1)
    fill_sheet(project, 1, FULL[::-1])
    assert correction_count(project, 1) == 0
    enter_mark(project, 1, 1, festival, 1, 2)
    assert correction_count(project, 1) == 1


def test_a_second_version_corrects_only_what_differs(project: Project, festival: str) -> None:
    second = start_second_version(project, 1, 1)
    for cell, value in zip(cells(project), (*FULL[:4], 5, 5), strict=True):
        enter_mark(project, 1, second, *cell, value)
    differing = cells(project)[4]
    settle_second_version(project, 1, second, [cells(project)[0], differing])
    assert [(each.old_value, each.new_value) for each in corrections(project, 1)] == [(2, 5)]
    project.undo()
    replace_by_second_version(project, 1, second)
    assert marks_of_sheet(project, 1, 1) == marks_of_sheet(project, 1, second)
    # One that was settled, one that undoing it made, and the two that replacing did.
    assert correction_count(project, 1) == 4


def test_a_disk_that_fills_up_while_sheets_are_typed_holds_every_mark_acknowledged(
    project: Project, festival: str
) -> None:
    number, acknowledged = 1, content_of(project)
    with full_disk(project), suppress(DiskFull):
        while True:
            number += 1
            with project.change("Type"):
                start_sheet(project, 1, number)
                leave_rest_blank(project, 1, number, cells(project))
            acknowledged = content_of(project)
    assert content_of(project) == acknowledged
    assert marks_of_sheet(project, 1, number) == {}
    fill_sheet(project, number, FULL)
    assert marks_of_sheet(project, 1, number) == dict(zip(cells(project), FULL, strict=True))


def test_a_disk_that_fills_up_with_corrections_keeps_mark_and_log_together(
    project: Project, festival: str
) -> None:
    made = 0
    with full_disk(project), suppress(DiskFull):
        while True:
            enter_mark(project, 1, 1, festival, 1, made % 2 + 1)
            made += 1
    assert correction_count(project, 1) == made
    assert marks_of_sheet(project, 1, 1)[festival, 1] == (made - 1) % 2 + 1
