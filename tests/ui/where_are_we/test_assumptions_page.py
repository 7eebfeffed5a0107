"""Assumptions collected, settled and shown to the hall step by step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands import assumption as commands
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.assumption import assumptions
from bosaet_desktop.core.rows.assumption import AssumptionText
from bosaet_desktop.core.terms.segment import AssumptionStatus
from bosaet_desktop.ui.page import PageContext, Presentation
from bosaet_desktop.ui.where_are_we.assumption_card import AssumptionCard
from bosaet_desktop.ui.where_are_we.assumptions_page import ALL, AssumptionsPage
from bosaet_desktop.ui.widgets.labels import PlainLabel
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField
from tests.ui.shown_page import Show, nameless, part


@pytest.fixture
def jobs(project: Project) -> str:
    key = commands.add_assumption(project, "Jobs come first")
    for part_of, words in (
        (AssumptionText.RAISED_BY, "Ane Hansen"),
        (AssumptionText.EVIDENCE, "72% say homes"),
        (AssumptionText.CONSEQUENCE, "Begin with homes"),
    ):
        commands.write_assumption(project, key, part_of, words)
    commands.judge_assumption(project, key, AssumptionStatus.DISPROVED)
    return key


@pytest.fixture
def page(context: PageContext, jobs: str, project: Project, show: Show) -> AssumptionsPage:
    commands.add_assumption(project, "Banks say no")
    return show(AssumptionsPage(context))


def cards(page: AssumptionsPage) -> list[str]:
    shown = [each for each in page.findChildren(AssumptionCard) if not each.isHidden()]
    return [each.accessibleName() for each in shown]


def words(view: QWidget) -> str:
    return "\n".join(label.text() for label in view.findChildren(PlainLabel))


def presented(page: AssumptionsPage) -> Presentation:
    shown = page.presentation()
    assert shown is not None
    return shown


def test_enter_adds_an_assumption_and_waits_for_the_next(
    context: PageContext, project: Project, show: Show, qtbot: QtBot
) -> None:
    page = show(AssumptionsPage(context))
    assert not page.shows_for_hall
    line = part(page, TextField)
    for text in ("First", "Second"):
        line.setText(text)
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert [each.statement for each in assumptions(project)] == ["First", "Second"]
    assert line.text() == ""
    qtbot.waitUntil(lambda: cards(page) == ["First", "Second"])


def test_an_assumption_nobody_pressed_enter_after_is_there_once_the_page_is_left(
    page: AssumptionsPage, project: Project
) -> None:
    line = part(page, TextField)
    line.setText("Buses never come")
    page.leave()
    page.leave()
    assert [each.statement for each in assumptions(project)][2:] == ["Buses never come"]
    assert line.text() == ""


def test_what_is_open_is_shown_first_and_counted(page: AssumptionsPage, qtbot: QtBot) -> None:
    assert cards(page) == ["Banks say no"]
    part(page, SegmentedControl).chosen.emit(ALL)
    qtbot.waitUntil(lambda: sorted(cards(page)) == ["Banks say no", "Jobs come first"])


def test_an_assumption_that_is_settled_stays_in_sight_while_it_is_worked_on(
    page: AssumptionsPage, project: Project
) -> None:
    card = next(each for each in page.findChildren(AssumptionCard) if each.isVisible())
    card.unfold()
    card.judged.emit(AssumptionStatus.CONFIRMED.value)
    page.refresh()
    assert assumptions(project)[1].status is AssumptionStatus.CONFIRMED
    assert cards(page) == ["Banks say no"]


def test_what_is_half_written_is_stored_when_the_page_is_left(
    page: AssumptionsPage, jobs: str, project: Project
) -> None:
    page.reveal(jobs)
    card = next(each for each in page.findChildren(AssumptionCard) if each.assumption_id == jobs)
    evidence = card.findChildren(TextArea)[1]
    evidence.setPlainText("Other figures")
    page.leave()
    assert assumptions(project)[0].evidence == "Other figures"


def test_the_hall_sees_words_then_evidence_then_verdict_and_nobodys_name(
    page: AssumptionsPage,
) -> None:
    believed, known, settled = (each.make_view() for each in presented(page).steps[:3])
    assert "72%" not in words(believed)
    assert "72%" in words(known)
    assert "does not hold" not in words(known)
    assert "does not hold" in words(settled)
    assert "Begin with homes" in words(settled)
    for view in (believed, known, settled):
        assert "Ane" not in words(view) + view.accessibleDescription()
        view.deleteLater()


def test_the_presentation_begins_with_the_assumption_being_worked_on(
    page: AssumptionsPage,
) -> None:
    assert presented(page).start == 0
    card = next(each for each in page.findChildren(AssumptionCard) if each.isVisible())
    card.unfold()
    shown = presented(page)
    assert shown.steps[shown.start].title == "Banks say no"


def test_everything_that_takes_the_keyboard_has_a_name(page: AssumptionsPage, jobs: str) -> None:
    page.reveal(jobs)
    assert nameless(page) == []
