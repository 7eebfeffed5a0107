"""Ideas are typed and pasted, each line is accounted for, and what is there already is shown."""

from contextlib import closing
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.analysis.table_copies import table_copy
from bosaet_desktop.core.commands.idea import delete_ideas
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.idea import ideas as all_ideas
from bosaet_desktop.core.queries.idea import village_marks
from bosaet_desktop.core.storage.backups import copy_to
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.theme.apply import apply_theme
from bosaet_desktop.ui.what_do_we_want.board.capture_bar import CaptureBar
from bosaet_desktop.ui.what_do_we_want.board.page import IdeaBoardPage
from bosaet_desktop.ui.what_do_we_want.board.similar_ideas import SimilarIdeas
from bosaet_desktop.ui.what_do_we_want.board.view import BoardView
from bosaet_desktop.ui.widgets.labels import Caption
from tests.ui.shown_page import Show, part
from tests.ui.what_do_we_want.board.board_reading import (
    CTRL,
    Key,
    titles,
)


def test_enter_adds_an_idea_and_is_ready_for_the_next(
    qtbot: QtBot, capture: CaptureBar, board: BoardView
) -> None:
    capture.field.setFocus()
    qtbot.keyClicks(capture.field, "Fire pit")
    qtbot.keyClick(capture.field, Key.Key_Return)
    qtbot.keyClicks(capture.field, "Jetty")
    qtbot.keyClick(capture.field, Key.Key_Return)
    assert titles(board)[0] == ["Swing", "Slide", "Fire pit", "Jetty"]
    assert capture.field.toPlainText() == ""
    assert board.selected_cards()[0].title == "Jetty"


def test_what_is_captured_comes_from_the_village_chosen(
    qtbot: QtBot, capture: CaptureBar, project: Project
) -> None:
    barde = village_marks(project)[0]
    capture.village.choose(barde.id)
    qtbot.keyClicks(capture.field, "Fire pit")
    qtbot.keyClick(capture.field, Key.Key_Return)
    assert all_ideas(project)[-1].village == barde
    assert capture.village_id() == barde.id


def test_pasted_lines_are_added_at_once_and_each_is_accounted_for(
    qtbot: QtBot, capture: CaptureBar, board: BoardView
) -> None:
    QGuiApplication.clipboard().setText("Fire pit\r\n\r\nswing\r\n• Jetty\r\n")
    qtbot.keyClick(capture.field, Key.Key_V, CTRL)
    assert titles(board)[0] == ["Swing", "Slide", "Fire pit", "Jetty"]
    said = part(capture.report, QListWidget)
    assert [said.item(row).text() for row in range(said.count())] == [
        "Line 2: empty",
        "Line 3, there already: swing",
        "Line 1, added: Fire pit",
        "Line 4, added: Jetty",
    ]


def test_what_is_said_of_pasted_ideas_goes_with_them(
    qtbot: QtBot, page: IdeaBoardPage, capture: CaptureBar, ideas: tuple[str, ...], project: Project
) -> None:
    QGuiApplication.clipboard().setText("Fire pit\nswing\nJetty\n")
    qtbot.keyClick(capture.field, Key.Key_V, CTRL)
    assert capture.report.isVisible()
    delete_ideas(project, [all_ideas(project)[-1].id])
    assert capture.report.isVisible()
    project.undo()
    project.undo()
    assert len(all_ideas(project)) == len(ideas)
    assert not capture.report.isVisible()


def test_what_is_said_of_one_idea_goes_with_it(
    qtbot: QtBot, capture: CaptureBar, project: Project
) -> None:
    qtbot.keyClicks(capture.field, "Jetty")
    qtbot.keyClick(capture.field, Key.Key_Return)
    told = next(each for each in capture.findChildren(Caption) if "Jetty" in each.text())
    assert told.isVisible()
    project.undo()
    assert not told.isVisible()


@pytest.mark.parametrize("typed", ["", "Fire"])
def test_ctrl_z_undoes_what_is_typed_first_and_else_the_idea_just_added(
    qtbot: QtBot, page: IdeaBoardPage, capture: CaptureBar, project: Project, typed: str
) -> None:
    QShortcut(QKeySequence.StandardKey.Undo, page, project.undo)
    qtbot.keyClicks(capture.field, "Jetty")
    qtbot.keyClick(capture.field, Key.Key_Return)
    qtbot.keyClicks(capture.field, typed)
    capture.field.setFocus()
    qtbot.keyClick(capture.field, Key.Key_Z, CTRL)
    assert len(all_ideas(project)) == (6 if typed else 5)
    assert capture.field.toPlainText() == ""


def test_one_pasted_line_waits_for_enter(
    qtbot: QtBot, capture: CaptureBar, project: Project
) -> None:
    source = QMimeData()
    source.setText("Fire pit\n")
    capture.field.insertFromMimeData(source)
    assert capture.field.toPlainText() == "Fire pit"
    assert len(all_ideas(project)) == 5


def test_an_idea_that_is_there_already_is_shown_instead(
    qtbot: QtBot, capture: CaptureBar, board: BoardView, project: Project
) -> None:
    qtbot.keyClicks(capture.field, "swing")
    qtbot.keyClick(capture.field, Key.Key_Return)
    assert len(all_ideas(project)) == 5
    assert [card.title for card in board.selected_cards()] == ["Swing"]


def test_typing_shows_what_is_there_already_and_enter_still_adds(
    qtbot: QtBot, page: IdeaBoardPage, capture: CaptureBar, project: Project
) -> None:
    similar = part(page, SimilarIdeas)
    capture.field.setFocus()
    qtbot.keyClicks(capture.field, "A bridge")
    qtbot.waitUntil(similar.isVisible)
    qtbot.keyClick(capture.field, Key.Key_Return)
    assert all_ideas(project)[-1].text == "A bridge"
    assert all_ideas(project)[-1].duplicate_of_id is None
    assert not similar.isVisible()


def test_down_and_enter_says_an_idea_again_with_village_and_table(
    qtbot: QtBot, page: IdeaBoardPage, capture: CaptureBar, project: Project, ideas: tuple[str, ...]
) -> None:
    similar = part(page, SimilarIdeas)
    capture.village.choose(village_marks(project)[1].id)
    capture.table.setValue(7)
    capture.field.setFocus()
    qtbot.keyClicks(capture.field, "A bridge")
    qtbot.waitUntil(similar.isVisible)
    qtbot.keyClick(capture.field, Key.Key_Down)
    qtbot.keyClick(capture.field, Key.Key_Return)
    (again,) = next(idea for idea in all_ideas(project) if idea.id == ideas[1]).said_again
    assert again.text == "A bridge"
    assert again.village == village_marks(project)[1]
    assert (again.table_number, capture.table_number()) == (7, 7)
    assert capture.field.toPlainText() == ""


def test_escape_hides_what_is_alike_and_keeps_what_is_typed(
    qtbot: QtBot, page: IdeaBoardPage, capture: CaptureBar
) -> None:
    similar = part(page, SimilarIdeas)
    capture.field.setFocus()
    qtbot.keyClicks(capture.field, "A bridge")
    qtbot.waitUntil(similar.isVisible)
    qtbot.keyClick(capture.field, Key.Key_Escape)
    assert not similar.isVisible()
    assert capture.field.toPlainText() == "A bridge"


def test_a_copy_for_a_table_begins_with_its_table_and_the_village_that_sits_there(
    context: PageContext, show: Show, project: Project
) -> None:
    barde = village_marks(project)[0]
    copy = table_copy(project.path, 3, barde.name)
    copy_to(project.store.driver, copy)
    with closing(open_project(copy)) as opened:
        capture = part(show(IdeaBoardPage(replace(context, project=opened))), CaptureBar)
        assert (capture.table_number(), capture.village_id()) == (3, barde.id)


def test_a_page_made_anew_goes_on_with_the_table_the_village_and_what_is_typed(
    context: PageContext, show: Show, project: Project, qtbot: QtBot
) -> None:
    barde = village_marks(project)[0]
    capture = part(show(IdeaBoardPage(context)), CaptureBar)
    capture.table.setValue(3)
    capture.village.choose(barde.id)
    capture.village.chosen.emit(barde.id)
    qtbot.keyClicks(capture.field, "A bridge")
    anew = part(show(IdeaBoardPage(context)), CaptureBar)
    assert (anew.table_number(), anew.village_id()) == (3, barde.id)
    assert anew.field.toPlainText() == "A bridge"


@pytest.mark.parametrize("text_size", [100, 150])
def test_the_field_for_ideas_is_as_high_as_those_beside_it(
    qapp: QApplication, page: IdeaBoardPage, capture: CaptureBar, text_size: int
) -> None:
    apply_theme(qapp, "light", text_size)
    page.refresh()
    QApplication.processEvents()
    village = part(capture, QComboBox)
    assert abs(capture.field.height() - village.height()) <= 2
