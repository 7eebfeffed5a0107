"""Deciding what is asked: everything can be taken back, and marks lock what they depend on."""

from collections.abc import Callable

import pytest

from bosaet_desktop.core.commands.round import (
    choose_candidates,
    set_mode,
    set_scale,
    set_sheet_options,
    start_round,
    withdraw,
    word_question,
    word_scale,
)
from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.scoring import candidates, current_round, marks_of_sheet
from bosaet_desktop.core.queries.sheet_plan import sheet_plan
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.terms.scoring import JOINT, TABLE
from tests.core.scoring import add_initiatives, fill_sheet

CheckUndo = Callable[[Callable[[], object]], None]


def test_everything_about_the_sheet_can_be_undone(project: Project, check_undo: CheckUndo) -> None:
    keys = add_initiatives(project, "Festival", "Path", "School")
    check_undo(lambda: set_scale(project, 1, Scale(0, 10)))
    check_undo(lambda: word_scale(project, 1, "never", "always"))
    check_undo(lambda: word_question(project, 1, 2, "Is it possible?", "Possible"))
    check_undo(lambda: set_mode(project, 1, TABLE))
    check_undo(lambda: set_sheet_options(project, 1, blank_rows=0, dont_know_box=True))
    check_undo(lambda: choose_candidates(project, 1, [keys[2], keys[0]]))
    check_undo(lambda: withdraw(project, 1, keys[2]))
    assert [(each.title, each.withdrawn) for each in candidates(project, 1)] == [
        ("Festival", False),
        ("School", True),
    ]


@pytest.mark.parametrize(("lowest", "highest"), [(2, 5), (0, 11), (1, 11)])
def test_a_scale_without_one_key_for_each_point_is_refused(
    project: Project, lowest: int, highest: int
) -> None:
    with pytest.raises(InvalidInput):
        set_scale(project, 1, Scale(lowest, highest))
    assert current_round(project).scale == Scale(1, 5)


def test_marks_lock_scale_words_and_questions(project: Project) -> None:
    add_initiatives(project, "Festival")
    fill_sheet(project, 1, (5,))
    assert current_round(project).locked
    with pytest.raises(NotAllowed):
        set_scale(project, 1, Scale(1, 10))
    with pytest.raises(NotAllowed):
        word_scale(project, 1, "a", "b")
    with pytest.raises(NotAllowed):
        word_question(project, 1, 1, "Why?", "Why")


def test_an_initiative_with_marks_stays_on_the_sheet(project: Project) -> None:
    festival, path = add_initiatives(project, "Festival", "Path")
    fill_sheet(project, 1, (5,))
    choose_candidates(project, 1, [festival])
    with pytest.raises(NotAllowed):
        choose_candidates(project, 1, [path])
    assert [each.initiative_id for each in candidates(project, 1)] == [festival]


def test_changing_to_the_joint_sheet_deletes_no_marks(project: Project) -> None:
    (festival,) = add_initiatives(project, "Festival")
    fill_sheet(project, 1, (5, 4, 3))
    set_mode(project, 1, JOINT)
    assert marks_of_sheet(project, 1, 1)[festival, 1] == 5


def test_the_plan_of_a_sheet_leaves_out_what_was_withdrawn(project: Project) -> None:
    _festival, path = add_initiatives(project, "Festival", "Path")
    withdraw(project, 1, path)
    plan = sheet_plan(project, language="en")
    assert [each.title for each in plan.initiatives] == ["Festival"]
    assert [each.name for each in plan.villages] == ["Barde", "Vorgod"]
    assert plan.heading == "What should we begin with?"


@pytest.mark.parametrize("words", ["x" * 101, "010170-1234"])
def test_words_that_may_not_be_stored_are_refused(project: Project, words: str) -> None:
    attempts: tuple[Callable[[], None], ...] = (
        lambda: word_scale(project, 1, words, ""),
        lambda: word_scale(project, 1, "", words),
        lambda: word_question(project, 1, 1, "Why?", words),
        lambda: word_question(project, 1, 1, f"{words} " * 3, "Why"),
    )
    for attempt in attempts:
        with pytest.raises(InvalidInput):
            attempt()
    assert current_round(project).lowest_wording != words


def test_an_initiative_said_twice_stands_on_the_sheet_once(project: Project) -> None:
    festival, path = add_initiatives(project, "Festival", "Path")
    choose_candidates(project, 1, [path, festival, path])
    assert [each.initiative_id for each in candidates(project, 1)] == [path, festival]


def test_a_new_round_is_like_the_one_before_without_its_marks(
    project: Project, check_undo: CheckUndo
) -> None:
    festival, path, school = add_initiatives(project, "Festival", "Path", "School")
    set_scale(project, 1, Scale(0, 10))
    word_question(project, 1, 2, "Is it possible?", "Possible")
    set_sheet_options(project, 1, blank_rows=3, dont_know_box=True)
    fill_sheet(project, 1, (5,))
    withdraw(project, 1, path)
    before = current_round(project)
    check_undo(lambda: start_round(project))
    after = current_round(project)
    assert (after.number, after.locked) == (2, False)
    assert (after.scale, after.questions) == (before.scale, before.questions)
    assert (after.blank_rows, after.dont_know_box) == (3, True)
    assert [each.initiative_id for each in candidates(project, 2)] == [festival, school]
    assert marks_of_sheet(project, 1, 1)[festival, 1] == 5
    assert marks_of_sheet(project, 2, 1) == {}


def test_a_new_round_can_be_asked_in_another_way(project: Project) -> None:
    add_initiatives(project, "Festival")
    fill_sheet(project, 1, (5,))
    number = start_round(project)
    set_scale(project, number, Scale(1, 10))
    assert current_round(project).scale == Scale(1, 10)


def test_a_round_without_marks_needs_no_new_one(project: Project) -> None:
    add_initiatives(project, "Festival")
    with pytest.raises(NotAllowed, match="no marks yet"):
        start_round(project)
    assert current_round(project).number == 1
