"""Notes of a meeting: written, sent on, taken back; and the news that the village reads."""

from datetime import date, datetime

import pytest

from bosaet_desktop.core.commands.minutes import (
    delete_note_of_minutes,
    mark_note,
    move_note_of_minutes,
    pass_note_on,
    write_note_down,
)
from bosaet_desktop.core.commands.news import word_news
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.agreement import agreed
from bosaet_desktop.core.queries.expectation import expectations
from bosaet_desktop.core.queries.minutes import minutes, worded_news
from bosaet_desktop.core.rows.minutes import NewsPart
from bosaet_desktop.core.terms.agreement import AgreementKind
from bosaet_desktop.core.terms.meeting import NoteKind

NOW = datetime(2026, 1, 13, 19, 42, 7)
TODAY = date(2026, 1, 13)


def noted(project: Project, kind: NoteKind, text: str, number: int = 1) -> str:
    return write_note_down(project, number, kind, text, None, NOW)


def texts(project: Project, number: int = 1) -> list[str]:
    return [note.text for note in minutes(project, number).notes]


def test_notes_stay_with_their_meeting_and_in_their_order(project: Project) -> None:
    first = noted(project, NoteKind.NOTE, "First")
    last = noted(project, NoteKind.NOTE, "Last")
    noted(project, NoteKind.NOTE, "Elsewhere", 2)
    assert texts(project) == ["First", "Last"]
    move_note_of_minutes(project, last, first)
    assert texts(project) == ["Last", "First"]
    delete_note_of_minutes(project, last)
    assert texts(project) == ["First"]
    assert texts(project, 2) == ["Elsewhere"]


@pytest.mark.parametrize("text", ["", "   ", "x" * 501, "010203-1234"])
def test_what_cannot_be_stored_is_refused_and_leaves_nothing(project: Project, text: str) -> None:
    with pytest.raises(InvalidInput):
        noted(project, NoteKind.NOTE, text)
    assert texts(project) == []


def test_a_question_is_asked_among_the_open_ones_once_and_taken_back_in_one_step(
    project: Project,
) -> None:
    key = noted(project, NoteKind.QUESTION, "Who pays?")
    pass_note_on(project, key, TODAY)
    assert [each.question for each in expectations(project).questions] == ["Who pays?"]
    assert minutes(project, 1).notes[0].passed_on
    project.undo()
    assert expectations(project).questions == ()
    assert not minutes(project, 1).notes[0].passed_on


def test_an_agreement_is_listed_and_a_plain_note_goes_nowhere(project: Project) -> None:
    key = noted(project, NoteKind.NOTE, "We begin small")
    pass_note_on(project, key, TODAY)
    assert agreed(project).of(AgreementKind.GOAL) == ()
    mark_note(project, key, NoteKind.AGREEMENT)
    pass_note_on(project, key, TODAY)
    assert [line.text for line in agreed(project).of(AgreementKind.GOAL)] == ["We begin small"]


def test_news_emptied_is_the_draft_again(project: Project) -> None:
    word_news(project, 3, NewsPart.DECIDED, "One\nTwo")
    assert worded_news(project, 3)[NewsPart.DECIDED] == "One\nTwo"
    assert worded_news(project, 2)[NewsPart.DECIDED] == ""
    word_news(project, 3, NewsPart.DECIDED, "")
    assert worded_news(project, 3)[NewsPart.DECIDED] == ""
