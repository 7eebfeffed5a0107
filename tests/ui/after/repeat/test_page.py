"""The repeat page: nothing to compare, asked again, typed, read, and shown without villages."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.survey import begin_survey, store_survey_form
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.survey import filled_forms, survey_questions, surveys
from bosaet_desktop.core.rows.survey import FilledForm, ToldWord
from bosaet_desktop.core.terms.survey import SurveyKind, Tone
from bosaet_desktop.ui.after.repeat.page import ENTRY, RepeatPage
from bosaet_desktop.ui.frame.page_stack import keep_edges
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.theme.theme import PAGE_SIDE
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from tests.ui.shown_page import Show, press, shown_words


def fill(project: Project, number: int, forms: int, mark: int) -> None:
    for at in range(1, forms + 1):
        words = (ToldWord("ro", Tone.POSITIVE),)
        store_survey_form(project, number, FilledForm(at, words=words, marks={1: mark}))


@pytest.fixture
def page(context: PageContext, project: Project, show: Show) -> RepeatPage:
    begin_survey(project)
    fill(project, 1, 14, 2)
    return show(RepeatPage(context))


def test_without_a_baseline_the_page_leads_to_it(context: PageContext, show: Show) -> None:
    page = show(RepeatPage(context))
    assert "the first survey is the baseline" in shown_words(page)
    assert not page.papers()


def test_asking_again_takes_over_the_questions(page: RepeatPage, project: Project) -> None:
    press(page, "Ask again")
    [first, second] = surveys(project)
    assert (first.kind, second.kind) == (SurveyKind.BASELINE, SurveyKind.REPEAT)
    assert page.desk.questions.isVisible()
    project.undo()
    assert len(surveys(project)) == 1


def test_the_choice_of_surveys_ends_where_the_cards_below_it_end(
    page: RepeatPage, qtbot: QtBot
) -> None:
    page._begin()
    keep_edges(page)
    QApplication.processEvents()
    ends = {
        each.mapTo(page, each.rect().bottomRight()).x()
        for kind in (ChoiceField, Card)
        for each in page.findChildren(kind)
        if each.isVisible()
    }
    assert max(ends) == page.width() - PAGE_SIDE - 1


def test_a_form_is_stored_in_the_repeat_and_not_in_the_baseline(
    page: RepeatPage, project: Project
) -> None:
    press(page, "Ask again")
    page.enter_state(ENTRY)
    page.desk.entry.form.words[0].setText("liv")
    page.desk.entry.store()
    assert [len(filled_forms(project, number)) for number in (1, 2)] == [14, 1]


def test_what_can_be_concluded_stands_first(page: RepeatPage, project: Project) -> None:
    press(page, "Ask again")
    fill(project, 2, 14, 5)
    page.enter_state("result")
    assert "2,0 → 5,0 (+3,0)" in page.result._pairs.picture().summary  # type: ignore[union-attr]
    assert "more than chance explains" in page.result.conclusion.text()


def test_the_hall_sees_nothing_before_five_have_answered_again(
    page: RepeatPage, project: Project, tmp_path: Path
) -> None:
    press(page, "Ask again")
    fill(project, 2, 4, 5)
    assert not page.shows_for_hall
    assert page.audience_view() is None
    fill(project, 2, 5, 5)
    view = page.audience_view()
    assert view is not None
    make: Callable[[Path], None] = page.papers()[0].make
    make(tmp_path / "x.pdf")
    assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF")
    view.deleteLater()


def test_the_hall_sees_no_question_that_fewer_than_five_answered(
    page: RepeatPage, project: Project
) -> None:
    press(page, "Ask again")
    fill(project, 2, 12, 5)
    second = FilledForm(1, marks={1: 5, 2: 4})
    for number in (1, 2):
        store_survey_form(project, number, second)
    page.refresh()
    view = page.audience_view()
    assert view is not None
    asked = [each.wording for each in survey_questions(project, 1)]
    assert asked[0] in shown_words(view)
    assert asked[1] not in shown_words(view)
    view.deleteLater()
