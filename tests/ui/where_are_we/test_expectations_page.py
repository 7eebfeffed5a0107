"""Expectations on screen: what is open first, marked by people, and shown without names."""

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from bosaet_desktop.core.commands.expectation import (
    add_hope,
    add_party,
    add_question,
    date_question,
    mark_hope,
    write_expectation,
    write_question,
)
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.expectation import expectations
from bosaet_desktop.core.rows.expectation import ExpectationText, QuestionDay, QuestionText
from bosaet_desktop.core.terms.expectation import HopeState
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.where_are_we.expectations_page import (
    GAPS,
    PARTIES,
    QUESTIONS,
    ExpectationsPage,
)
from tests.ui.shown_page import Show, nameless

TODAY = date(2026, 3, 1)


@pytest.fixture
def page(context: PageContext, show: Show) -> ExpectationsPage:
    return show(ExpectationsPage(context, lambda: TODAY))


@pytest.fixture
def filled(project: Project) -> Project:
    """Two hopes of one party, and a question whose answer is late."""
    party = add_party(project, "The villages")
    write_expectation(project, party, ExpectationText.HISTORY, "Refused in 2011")
    write_expectation(project, party, ExpectationText.GIVES, "Hours")
    add_hope(project, party, "An agent who tells")
    mark_hope(project, add_hope(project, party, "A small fund"), HopeState.UNMET)
    key = add_question(project, "The empty school?", date(2026, 1, 5))
    write_question(project, key, QuestionText.ASKED_BY, "Ane Andersen")
    write_question(project, key, QuestionText.ASKED_OF, "Bo Berg")
    date_question(project, key, QuestionDay.DUE, date(2026, 2, 1))
    return project


def words(widget: QWidget) -> str:
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(widget))


def test_the_empty_page_begins_with_the_two_sides_in_one_step(
    page: ExpectationsPage, project: Project
) -> None:
    assert page.empty.isVisible()
    assert page.empty.button is not None
    page.empty.button.click()
    assert [each.party for each in expectations(project).parties] == [
        "The villages",
        "The municipality",
    ]
    assert page.view.value() == PARTIES
    project.undo()
    assert expectations(project).is_empty


def test_gaps_come_first_and_the_unmet_hope_before_the_unsaid(
    filled: Project, page: ExpectationsPage
) -> None:
    assert page.view.value() == GAPS
    shown = words(page._gaps)
    places = [
        shown.index(each) for each in ("A small fund", "The empty school?", "An agent who tells")
    ]
    assert places == sorted(places)


def test_a_gap_leads_to_the_row_where_it_is_settled(
    filled: Project, page: ExpectationsPage
) -> None:
    unmet, question, _unsaid = expectations(filled).gaps
    page.reveal(question.id)
    assert page.view.value() == QUESTIONS
    assert page.questions.by_key[question.id].answer.hasFocus()
    page.reveal(unmet.id)
    assert page.view.value() == PARTIES


def test_marking_a_hope_takes_it_from_the_gaps(filled: Project, page: ExpectationsPage) -> None:
    page.enter_state(PARTIES)
    unmet = expectations(filled).gaps[0]
    [party] = page.parties.by_key.values()
    buttons = party.marks[unmet.id].findChildren(QPushButton)
    next(each for each in buttons if each.text() == "Somebody gives it").click()
    assert unmet.id not in [gap.id for gap in expectations(filled).gaps]
    assert "A small fund" not in words(page._gaps)


def test_an_answer_is_dated_today_and_keeps_the_keyboard(
    filled: Project, page: ExpectationsPage
) -> None:
    page.enter_state(QUESTIONS)
    [card] = page.questions.by_key.values()
    card.answer.setFocus()
    QTest.keyClicks(card.answer, "In May")
    QTest.keyClick(card.answer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    [asked] = expectations(filled).questions
    assert (asked.answer, asked.answered_on, asked.is_open) == ("In May", TODAY, False)
    assert card.answer.hasFocus()


def test_a_question_is_added_with_the_keyboard(page: ExpectationsPage, project: Project) -> None:
    page.enter_state(QUESTIONS)
    page.new_question.setFocus()
    QTest.keyClicks(page.new_question, "Who pays?")
    QTest.keyClick(page.new_question, Qt.Key.Key_Return)
    [asked] = expectations(project).questions
    assert (asked.question, asked.asked_on) == ("Who pays?", TODAY)


def test_a_late_answer_says_so_in_words(filled: Project, page: ExpectationsPage) -> None:
    page.enter_state(QUESTIONS)
    assert "The answer is late" in words(page)


def test_the_hall_sees_no_names_and_no_history(filled: Project, page: ExpectationsPage) -> None:
    presentation = page.presentation()
    assert presentation is not None
    seen = "\n".join(words(step.make_view()) for step in presentation.steps)
    assert all(each in seen for each in ("A small fund", "The empty school?", "Hours"))
    assert not any(each in seen for each in ("Ane", "Bo Berg", "2011"))


def test_what_is_half_written_is_stored_on_leaving(filled: Project, page: ExpectationsPage) -> None:
    page.enter_state(PARTIES)
    [party] = page.parties.by_key.values()
    party.fields[ExpectationText.REALISTIC].setPlainText("Two things")
    page.leave()
    assert expectations(filled).parties[0].realistic == "Two things"


def test_the_log_is_printed(filled: Project, page: ExpectationsPage, tmp_path: Path) -> None:
    [paper] = page.papers()
    paper.make(tmp_path / "log.pdf")
    assert "A small fund" in PdfReader(tmp_path / "log.pdf").pages[0].extract_text()


@pytest.mark.parametrize("state", ExpectationsPage.states)
def test_everything_that_takes_the_focus_has_a_name(
    filled: Project, page: ExpectationsPage, state: str
) -> None:
    page.enter_state(state)
    assert not nameless(page)
