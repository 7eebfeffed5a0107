"""A survey is begun, worded, typed form by form, and asked again."""

from pathlib import Path

import pytest

from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.commands.survey import (
    add_survey_question,
    begin_survey,
    delete_survey_form,
    delete_survey_question,
    move_survey_question,
    store_survey_form,
    word_survey_question,
)
from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.survey import filled_forms, survey_questions, surveys
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.rows.survey import MOST_QUESTIONS, MOST_WORDS, FilledForm, ToldWord
from bosaet_desktop.core.terms.survey import Tone
from tests.core.content import content_of


@pytest.fixture
def project(tmp_path: Path) -> Project:
    about = NewProject("Vorgod", villages=("Barde", "Vorgod"), language="en")
    return create_project(tmp_path / "p.bosaet", about)


def wordings(project: Project, number: int = 1) -> list[str]:
    return [each.wording for each in survey_questions(project, number)]


def test_the_first_survey_has_the_proposed_questions(project: Project) -> None:
    assert begin_survey(project) == 1
    assert "I believe it will make a difference." in wordings(project)


def test_asking_again_copies_the_questions_and_no_forms(project: Project) -> None:
    begin_survey(project)
    word_survey_question(project, 1, 2, "Our own question")
    store_survey_form(project, 1, FilledForm(1, marks={1: 3}))
    assert begin_survey(project) == 2
    assert wordings(project, 2) == wordings(project, 1)
    assert filled_forms(project, 2) == ()
    assert [each.forms for each in surveys(project)] == [1, 0]


def test_a_form_is_stored_whole_and_read_again(project: Project) -> None:
    begin_survey(project)
    home = villages(project)[0].id
    words = (ToldWord("Blæst 😀", Tone.NEGATIVE), ToldWord("ro", Tone.POSITIVE))
    form = FilledForm(7, home, words, {1: 5, 6: 1})
    store_survey_form(project, 1, form)
    path = project.path
    project.close()
    again = open_project(path, read_only=True)
    assert filled_forms(again, 1) == (form,)
    again.close()


def test_storing_a_number_again_replaces_the_form_in_one_undo_step(project: Project) -> None:
    begin_survey(project)
    first = FilledForm(1, words=(ToldWord("ro"), ToldWord("natur")), marks={1: 2, 2: 2})
    store_survey_form(project, 1, first)
    before = content_of(project)
    store_survey_form(project, 1, FilledForm(1, marks={3: 4}))
    after = content_of(project)
    project.undo()
    assert content_of(project) == before
    project.redo()
    assert content_of(project) == after
    assert filled_forms(project, 1) == (FilledForm(1, marks={3: 4}),)


def test_marks_follow_a_question_that_moves(project: Project) -> None:
    begin_survey(project)
    store_survey_form(project, 1, FilledForm(1, marks={1: 1, 2: 2, 3: 3}))
    asked = wordings(project)
    before = content_of(project)
    move_survey_question(project, 1, 1, 4)
    assert wordings(project)[:3] == [asked[1], asked[2], asked[0]]
    assert filled_forms(project, 1)[0].marks == {1: 2, 2: 3, 3: 1}
    project.undo()
    assert content_of(project) == before


def test_a_question_goes_with_its_marks_and_comes_back_with_them(project: Project) -> None:
    begin_survey(project)
    store_survey_form(project, 1, FilledForm(1, marks={1: 1, 2: 2}))
    before = content_of(project)
    delete_survey_question(project, 1, 2)
    assert filled_forms(project, 1)[0].marks == {1: 1}
    project.undo()
    assert content_of(project) == before


def test_a_deleted_form_comes_back(project: Project) -> None:
    begin_survey(project)
    store_survey_form(project, 1, FilledForm(1, words=(ToldWord("ro"),), marks={1: 1}))
    before = content_of(project)
    delete_survey_form(project, 1, 1)
    assert filled_forms(project, 1) == ()
    project.undo()
    assert content_of(project) == before


def test_a_form_has_room_for_ten_questions(project: Project) -> None:
    begin_survey(project)
    for number in range(len(wordings(project)), MOST_QUESTIONS):
        add_survey_question(project, 1, f"Question {number}")
    with pytest.raises(NotAllowed):
        add_survey_question(project, 1, "One too many")
    assert len(wordings(project)) == MOST_QUESTIONS


@pytest.mark.parametrize(
    "form",
    [
        FilledForm(0),
        FilledForm(1, marks={1: 6}),
        FilledForm(1, marks={1: 0}),
        FilledForm(1, words=(ToldWord("ro"),) * (MOST_WORDS + 1)),
        FilledForm(1, words=(ToldWord("010170-1234"),)),
    ],
)
def test_what_no_form_can_hold_is_refused_and_nothing_changes(
    project: Project, form: FilledForm
) -> None:
    begin_survey(project)
    before = content_of(project)
    with pytest.raises(InvalidInput):
        store_survey_form(project, 1, form)
    assert content_of(project) == before
