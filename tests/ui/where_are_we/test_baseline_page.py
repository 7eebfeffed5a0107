"""Forms are typed with the keyboard alone, each stored when it is whole."""

import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from bosaet_desktop.core.commands.survey import begin_survey, store_survey_form
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.survey import filled_forms, result_of_survey, surveys
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.survey import FilledForm, ToldWord
from bosaet_desktop.core.terms.survey import SurveyKind, Tone
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.where_are_we.baseline_hall import hall_questions
from bosaet_desktop.ui.where_are_we.baseline_page import ENTRY, QUESTIONS, RESULT, BaselinePage
from bosaet_desktop.ui.where_are_we.facts_hall_view import largest_words
from bosaet_desktop.ui.widgets.labels import Caption
from tests.ui.shown_page import Show, Told, nameless, shown_words


@pytest.fixture
def page(context: PageContext, project: Project, show: Show) -> BaselinePage:
    begin_survey(project)
    shown = show(BaselinePage(context))
    shown.enter_state(ENTRY)
    return shown


def keys(text: str) -> None:
    """Type where the cursor stands; "/" is Enter, "<" Backspace."""
    special = {"/": Qt.Key.Key_Return, "<": Qt.Key.Key_Backspace}
    for character in text:
        focused = QApplication.focusWidget()
        assert focused is not None
        if character in special:
            QTest.keyClick(focused, special[character])
        else:
            QTest.keyClicks(focused, character)


def test_a_form_is_typed_without_the_mouse(page: BaselinePage, project: Project) -> None:
    keys("ro/+langt/n/" + "54321" + "/" + "1")
    [form] = filled_forms(project, 1)
    assert form.words == (ToldWord("ro", Tone.POSITIVE), ToldWord("langt", Tone.NEGATIVE))
    assert form.marks == {1: 5, 2: 4, 3: 3, 4: 2, 5: 1}
    assert form.village_id == villages(project)[0].id
    assert page.entry.number.value() == 2
    assert QApplication.focusWidget() is page.entry.form.words[0]


def test_a_short_word_is_not_taken_for_a_longer_one_on_offer(
    page: BaselinePage, project: Project
) -> None:
    store_survey_form(project, 1, FilledForm(1, words=(ToldWord("rolig"),)))
    keys("ro/u//////" + "/" * 2)
    assert [word.text for word in filled_forms(project, 1)[1].words] == ["ro"]


def test_backspace_goes_back_and_a_wrong_key_says_which_are_right(
    page: BaselinePage, project: Project
) -> None:
    keys("/")
    keys("9")
    assert "1 to 5" in page.entry._hint.text()
    keys("4<5")
    assert page.entry.form.form(1).marks == {1: 5}


def test_a_blank_form_is_stored_as_one(page: BaselinePage, project: Project) -> None:
    keys("/" * 8)
    [form] = filled_forms(project, 1)
    assert form.is_blank
    project.undo()
    assert filled_forms(project, 1) == ()
    assert page.entry.number.value() == 1


def test_going_to_a_typed_number_shows_that_form_to_be_corrected(
    page: BaselinePage, project: Project
) -> None:
    store_survey_form(project, 1, FilledForm(3, words=(ToldWord("ro", Tone.POSITIVE),)))
    page.entry.number.setValue(3)
    page.entry.number.commit()
    assert page.entry.form.words[0].text() == "ro"
    page.entry.form.tones[0].setFocus()
    keys("-")
    held = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(page.entry.form.marks[0], Qt.Key.Key_Return, held)
    [form] = filled_forms(project, 1)
    assert form.words == (ToldWord("ro", Tone.NEGATIVE),)


def test_what_is_half_typed_is_stored_on_leaving(page: BaselinePage, project: Project) -> None:
    keys("ro/+")
    page.leave()
    assert filled_forms(project, 1)[0].words == (ToldWord("ro", Tone.POSITIVE),)


def test_a_refused_form_stays_in_hand(page: BaselinePage, project: Project) -> None:
    page.entry.form.words[0].setText("010170-1234")
    with pytest.raises(InvalidInput):
        page.entry.store()
    assert page.entry.form.words[0].text() == "010170-1234"


def test_forms_of_a_file_that_can_only_be_read_are_leafed_through_and_left(
    page: BaselinePage, project: Project, context: PageContext, show: Show, tmp_path: Path
) -> None:
    store_survey_form(project, 1, FilledForm(3, words=(ToldWord("ro"),)))
    copy = Path(shutil.copyfile(project.path, tmp_path / "copy.bosaet"))
    with closing(open_project(copy, read_only=True)) as readable:
        looked_at = show(BaselinePage(replace(context, project=readable)))
        looked_at.enter_state(ENTRY)
        looked_at.entry.number.setValue(3)
        looked_at.entry.number.commit()
        word = looked_at.entry.form.words[0]
        assert word.text() == "ro"
        QTest.keyClicks(word, "lig")
        looked_at.leave()
        assert filled_forms(readable, 1)[0].words == (ToldWord("ro"),)


def test_asking_again_begins_a_repeat_and_leaves_the_baseline_as_it_is(
    page: BaselinePage, project: Project
) -> None:
    store_survey_form(project, 1, FilledForm(1, marks={1: 3}))
    page._ask_again()
    assert [each.kind for each in surveys(project)] == [SurveyKind.BASELINE, SurveyKind.REPEAT]
    page.refresh()
    assert page._number == 1


def test_the_hall_sees_nothing_before_five_have_answered(
    page: BaselinePage, project: Project
) -> None:
    for number in range(1, 6):
        assert not page.shows_for_hall
        store_survey_form(project, 1, FilledForm(number, words=(ToldWord("ro"),), marks={1: 3}))
    shown = page.presentation()
    assert shown is not None
    assert len(shown.steps) == 2
    for step in shown.steps:
        assert isinstance(step.make_view(), QWidget)


def test_the_hall_sees_no_words_and_no_mean_of_fewer_than_five(
    page: BaselinePage, project: Project
) -> None:
    for number in range(1, 6):
        words = (ToldWord("ro"),) if number == 1 else ()
        marks = {1: 3, 2: 5} if number == 1 else {1: 3}
        store_survey_form(project, 1, FilledForm(number, words=words, marks=marks))
    shown = page.presentation()
    assert shown is not None
    (marked,) = shown.steps
    assert [each.number for each in hall_questions(result_of_survey(project, 1))] == [1]
    assert marked.title == "Marks from 1 to 5"


def test_all_the_words_are_not_said_to_be_the_largest(page: BaselinePage, project: Project) -> None:
    for number in range(1, 6):
        store_survey_form(project, 1, FilledForm(number, words=(ToldWord("ro"),)))
    shown = page.presentation()
    assert shown is not None
    assert "largest" not in shown_words(shown.steps[0].make_view())


@pytest.mark.parametrize(("count", "told"), [(1, "the largest"), (3, "the 3 largest"), (4, "")])
def test_the_largest_of_four_are_counted(count: int, told: str) -> None:
    assert largest_words(count, 4) == told


def test_the_form_and_the_report_are_printed(
    page: BaselinePage, project: Project, tmp_path: Path
) -> None:
    store_survey_form(project, 1, FilledForm(1, words=(ToldWord("blåbær 😀"),), marks={1: 3}))
    texts = []
    for at, paper in enumerate(page.papers()):
        target = tmp_path / f"{at}.pdf"
        paper.make(target)
        texts.append("".join(sheet.extract_text() for sheet in PdfReader(target).pages))
    assert texts[0].count("Form no.") == 2
    assert texts[1].count("Form no.") == 1
    assert "blåbær" in texts[2]


def test_every_field_has_a_name(page: BaselinePage) -> None:
    assert not nameless(page)
    page.enter_state(RESULT)
    assert not nameless(page)


def test_a_survey_is_deleted_with_its_forms_and_comes_back(
    page: BaselinePage, project: Project, told: Told
) -> None:
    store_survey_form(project, 1, FilledForm(1, words=(ToldWord("rolig"),)))
    page.enter_state(QUESTIONS)
    [button] = [
        each for each in page.findChildren(QPushButton) if each.text() == "Delete the survey"
    ]
    button.click()
    assert surveys(project) == ()
    assert told.sentences[-1].endswith("with its questions and 1 form. Ctrl+Z brings it back.")
    project.undo()
    assert [each.forms for each in surveys(project)] == [1]


def test_a_result_without_forms_says_so(page: BaselinePage) -> None:
    page.enter_state(RESULT)
    assert "No form is typed yet." in shown_words(page)


def test_the_key_of_a_village_stands_on_one_line_with_its_name(page: BaselinePage) -> None:
    told = next(each for each in page.findChildren(Caption) if "Barde" in each.text())
    assert told.text().split(" " * 3) == [
        "1\u00a0Barde",
        "2\u00a0Vorgod",
        "Enter:\u00a0not\u00a0said",
    ]
