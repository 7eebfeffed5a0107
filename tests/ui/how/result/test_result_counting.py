"""What lies behind the result is counted beside the window, and is never out of date."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.mark import enter_mark
from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.commands.round import start_round, withdraw
from bosaet_desktop.core.commands.sheet import start_sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.decision import decisions
from bosaet_desktop.core.queries.scoring import candidates, questions
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.ui.background import Background
from bosaet_desktop.ui.how.result.adopt_dialog import ResultAdoptDialog
from bosaet_desktop.ui.how.result.compare import ResultCompare
from bosaet_desktop.ui.how.result.headline import ResultHeadline
from bosaet_desktop.ui.how.result.page import ResultPage
from bosaet_desktop.ui.how.result.what_if import ResultWhatIf
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl
from bosaet_desktop.ui.widgets.text_area import TextArea
from tests.core.scored_round import add_initiatives, type_sheet
from tests.ui.shown_page import Show, Told, part

PATIENCE_MS = 5_000
SHEETS = 14


@pytest.fixture(scope="module")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("counted") / "Vorgod.bosaet"
    project = create_project(path, NewProject("Vorgod", language="en"))
    keys = add_initiatives(project, "Path", "School", "Fair")
    for number in range(1, SHEETS + 1):
        type_sheet(
            project,
            number,
            {keys["Path"]: (5, 4, 3), keys["School"]: (2, 3, 5), keys["Fair"]: (1, 1, 2)},
        )
    project.close()
    return path


@pytest.fixture
def page(context: PageContext, show: Show) -> ResultPage:
    return show(ResultPage(context))


def words(whole: QWidget) -> str:
    shown = [label.text() for label in whole.findChildren(QLabel) if label.isVisible()]
    return " ".join(" ".join(shown).split())


def views(page: ResultPage) -> list[str]:
    control = part(page, SegmentedControl)
    return [each.text() for each in control.findChildren(QPushButton) if each.isVisible()]


def headline(page: ResultPage) -> str:
    return words(part(page, ResultHeadline))


def wait_for_details(page: ResultPage, qtbot: QtBot) -> None:
    background = part(page, Background)
    qtbot.waitUntil(lambda: not background.is_counting, timeout=PATIENCE_MS)


def decide(qtbot: QtBot, reason: str) -> None:
    """Write the reason into the dialog that is about to open, and accept it."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ResultAdoptDialog)
        part(dialog, TextArea).setPlainText(reason)
        dialog.accept()

    QTimer.singleShot(0, answer)


def test_one_sentence_says_who_stands_first_and_how_firmly(page: ResultPage, qtbot: QtBot) -> None:
    wait_for_details(page, qtbot)
    assert "“Path” stands firmly as no. 1" in headline(page)


def test_new_marks_make_the_sentence_out_of_date_at_once(
    page: ResultPage, project: Project, qtbot: QtBot
) -> None:
    wait_for_details(page, qtbot)
    (fair,) = (each.initiative_id for each in candidates(project, 1) if each.title == "Fair")
    for number in range(SHEETS + 1, 3 * SHEETS):
        type_sheet(project, number, {fair: (5, 5, 5)})
    assert headline(page) == "Counting how firmly the order stands …"
    wait_for_details(page, qtbot)
    assert "“Path” is no. 1, but not firmly" in headline(page)


def test_nothing_is_counted_while_nobody_looks(
    page: ResultPage, project: Project, qtbot: QtBot
) -> None:
    wait_for_details(page, qtbot)
    page.hide()
    add_initiatives(project, "Bus")
    assert not part(page, Background).is_counting
    page.show()
    assert part(page, Background).is_counting
    wait_for_details(page, qtbot)
    assert "“Path” stands firmly" in headline(page)


def test_the_details_stand_in_their_view(page: ResultPage, qtbot: QtBot) -> None:
    page.enter_state("details")
    wait_for_details(page, qtbot)
    said = words(page)
    assert "How firmly does the order stand?" in said
    assert "If a question counted double" in said
    assert "What if the questions counted differently?" in said


def test_adopted_weights_are_a_decision_that_can_be_undone(
    page: ResultPage, project: Project, qtbot: QtBot, told: Told
) -> None:
    page.enter_state("details")
    before = questions(project, 1)
    decide(qtbot, "Desire carries the work.")
    part(page, ResultWhatIf).adoption_wanted.emit(
        {"impact": 0.0, "feasibility": 0.5, "desire": 3.0}
    )
    assert [each.weight for each in questions(project, 1)] == [0.0, 0.5, 3.0]
    assert [each.reason for each in decisions(project)] == ["Desire carries the work."]
    wait_for_details(page, qtbot)
    assert "School" in headline(page)
    assert "do not count equally" in headline(page)
    assert told.sentences == ["The decision is recorded. The ranking follows the new weights."]
    project.undo()
    assert questions(project, 1) == before
    assert decisions(project) == ()
    wait_for_details(page, qtbot)
    assert "“Path” stands firmly" in headline(page)


def test_questions_can_count_the_same_again(
    page: ResultPage, project: Project, qtbot: QtBot
) -> None:
    page.enter_state("details")
    card = part(page, ResultWhatIf)
    decide(qtbot, "Desire carries the work.")
    card.adoption_wanted.emit({"impact": 1.0, "feasibility": 1.0, "desire": 2.0})
    decide(qtbot, "")
    equal = next(
        each
        for each in card.findChildren(QPushButton)
        if each.text() == "Let them count the same again"
    )
    equal.click()
    assert {each.weight for each in questions(project, 1)} == {1.0}


def test_a_cancelled_decision_changes_nothing(page: ResultPage, project: Project) -> None:
    page.enter_state("details")

    def cancel() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ResultAdoptDialog)
        dialog.reject()

    QTimer.singleShot(0, cancel)
    part(page, ResultWhatIf).adoption_wanted.emit({"impact": 1.0, "feasibility": 1.0, "desire": 2})
    assert {each.weight for each in questions(project, 1)} == {1.0}
    assert decisions(project) == ()


def test_what_is_withdrawn_stands_quietly_at_the_end(page: ResultPage, project: Project) -> None:
    page.enter_state("ranking")
    assert "Withdrawn" not in words(page)
    (fair,) = (each.initiative_id for each in candidates(project, 1) if each.title == "Fair")
    withdraw(project, 1, fair)
    assert "Withdrawn, not ranked: Fair." in words(page)


def test_a_second_round_is_held_beside_the_first(page: ResultPage, project: Project) -> None:
    assert "Rounds" not in views(page)
    start_round(project)
    start_sheet(project, 2, 50)
    for place, each in enumerate(candidates(project, 2)):
        for question in questions(project, 2):
            enter_mark(project, 2, 50, each.initiative_id, question.number, 1 + place)
    assert "Rounds" in views(page)
    page.enter_state("rounds")
    assert "“Fair” went from no. 3 to no. 1." in words(page)


def test_a_view_that_is_not_offered_is_not_shown(page: ResultPage) -> None:
    page.enter_state("rounds")
    assert not part(page, ResultCompare).isVisible()
