"""The plan is filled in from the keyboard, and what one sheet is told stands in the others."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands import activity, involvement
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.involvement import involvement_plan
from bosaet_desktop.core.rows.involvement import Climber, Lack, Rung, When
from bosaet_desktop.ui.before.involvement_cell import CellEditor
from bosaet_desktop.ui.before.involvement_choice import ChoicePopup
from bosaet_desktop.ui.before.involvement_columns import GROUPS, MESSAGES, PREPARATION, Sheet
from bosaet_desktop.ui.before.involvement_page import InvolvementPage
from bosaet_desktop.ui.before.involvement_table import SheetTable
from bosaet_desktop.ui.before.involvement_table_model import SheetTableModel
from bosaet_desktop.ui.page import PageContext
from tests.ui.shown_page import Show, Told, nameless

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
GROUP, MESSAGE, TITLE, TIME, ANCHOR = 1, 2, 3, 4, 6


@pytest.fixture
def walk(project: Project) -> str:
    return activity.add_activity(project, "Walk")


@pytest.fixture
def page(context: PageContext, show: Show, walk: str) -> InvolvementPage:
    return show(InvolvementPage(context))


def table_of(page: InvolvementPage) -> SheetTable:
    [shown] = [each for each in page.findChildren(SheetTable) if each.isVisible()]
    return shown


def put_cursor(table: SheetTable, row: int, column: int) -> None:
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))


def write(qtbot: QtBot, table: SheetTable, row: int, column: int, text: str) -> None:
    put_cursor(table, row, column)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    editor = table.findChild(CellEditor)
    assert editor is not None
    editor.setPlainText(text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def popup_of(table: SheetTable) -> ChoicePopup:
    found = [each for each in table.findChildren(ChoicePopup) if each.isVisible()]
    return found[-1]


def test_a_new_activity_is_written_in_the_last_line(
    qtbot: QtBot, page: InvolvementPage, project: Project
) -> None:
    write(qtbot, table_of(page), 1, TITLE, "School week")
    assert [each.title for each in involvement_plan(project).activities] == ["Walk", "School week"]
    assert table_of(page).currentIndex().row() == 2


def test_a_day_and_words_are_typed_in_one_cell(
    qtbot: QtBot, page: InvolvementPage, project: Project
) -> None:
    write(qtbot, table_of(page), 0, TIME, "4.5.2026 kl. 19.00-21.00")
    [walking] = involvement_plan(project).activities
    assert (walking.starts_on, walking.time_words) == (date(2026, 5, 4), "kl. 19.00-21.00")


def test_a_day_that_does_not_exist_is_told_and_not_stored(
    qtbot: QtBot, page: InvolvementPage, project: Project, told: Told
) -> None:
    write(qtbot, table_of(page), 0, TIME, "31.2.2026")
    assert "31.2.2026" in told.sentences[-1]
    assert involvement_plan(project).activities[0].time_words == ""


def test_typing_in_a_list_cell_writes_a_new_one_and_ticks_it(
    qtbot: QtBot, page: InvolvementPage, project: Project
) -> None:
    table = table_of(page)
    put_cursor(table, 0, GROUP)
    qtbot.keyClick(table, Qt.Key.Key_F)
    popup = popup_of(table)
    line = popup.findChild(QLineEdit)
    assert line is not None
    assert line.text() == "f"
    line.setText("Families")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    plan = involvement_plan(project)
    assert plan.group_names(plan.activities[0].group_ids) == ("Families",)


def test_space_ticks_what_is_known_and_escape_gives_up(
    qtbot: QtBot, page: InvolvementPage, project: Project
) -> None:
    involvement.add_message(project, "Come home")
    table = table_of(page)
    for last, said in ((Qt.Key.Key_Escape, 0), (Qt.Key.Key_Return, 1)):
        put_cursor(table, 0, MESSAGE)
        qtbot.keyClick(table, Qt.Key.Key_Return)
        popup = popup_of(table)
        ticks = popup.findChild(QListWidget)
        assert ticks is not None
        qtbot.keyClick(ticks, Qt.Key.Key_Space)
        qtbot.keyClick(ticks, last)
        assert len(involvement_plan(project).activities[0].message_ids) == said


def test_the_other_sheets_show_what_one_of_them_was_told(
    qtbot: QtBot, page: InvolvementPage, project: Project, walk: str
) -> None:
    activity.choose_activity_messages(project, walk, [], ["Come home"])
    page.enter_state("cooperation")
    model = table_of(page).model()
    cells = [str(model.index(0, column).data()) for column in range(model.columnCount())]
    assert "Walk" in cells
    assert "Come home" in cells


def test_a_line_that_lacks_something_leads_to_the_cell(page: InvolvementPage, walk: str) -> None:
    sheet = page._preparation
    for gap, column in ((Lack.ANCHOR, ANCHOR), (Lack.DATE, TIME), (Lack.GROUP, GROUP)):
        sheet.fill_in(walk, gap.value)
        assert sheet.table.currentIndex().column() == column


def test_deleting_says_how_it_comes_back(
    qtbot: QtBot, page: InvolvementPage, project: Project, told: Told
) -> None:
    put_cursor(table_of(page), 0, TITLE)
    qtbot.keyClick(table_of(page), Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert involvement_plan(project).activities == ()
    assert "Walk" in told.sentences[-1]
    project.undo()
    assert [each.title for each in involvement_plan(project).activities] == ["Walk"]


def test_delete_empties_a_cell_whether_it_is_written_or_chosen(
    qtbot: QtBot, page: InvolvementPage, project: Project, walk: str, told: Told
) -> None:
    activity.choose_activity_groups(project, walk, [], ["Families"])
    activity.schedule_activity(project, walk, When(words="in the spring"))
    for column in (GROUP, TIME):
        put_cursor(table_of(page), 0, column)
        qtbot.keyClick(table_of(page), Qt.Key.Key_Delete)
    [walking] = involvement_plan(project).activities
    assert (walking.group_ids, walking.time_words) == ((), "")
    assert told.sentences == 2 * ["The cell is emptied. Ctrl+Z brings it back."]
    project.undo()
    project.undo()
    assert len(involvement_plan(project).activities[0].group_ids) == 1


def test_a_title_cannot_be_emptied(
    qtbot: QtBot, page: InvolvementPage, project: Project, told: Told
) -> None:
    put_cursor(table_of(page), 0, TITLE)
    qtbot.keyClick(table_of(page), Qt.Key.Key_Delete)
    assert [each.title for each in involvement_plan(project).activities] == ["Walk"]
    assert told.sentences == ["An activity needs a name."]


def test_deleting_a_target_group_or_a_message_is_told(
    qtbot: QtBot, page: InvolvementPage, project: Project, told: Told
) -> None:
    involvement.add_target_group(project, "Families"), involvement.add_message(project, "Come")
    page.enter_state("groups")
    for table in (page._groups.table, page._groups.messages):
        put_cursor(table, 0, 0)
        qtbot.keyClick(table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    plan = involvement_plan(project)
    assert (plan.groups, plan.messages) == ((), ())
    assert told.sentences == 2 * ["1 row is deleted. Ctrl+Z brings it back."]


def test_alt_with_an_arrow_moves_a_line_and_stays_in_it(
    qtbot: QtBot, page: InvolvementPage, project: Project, walk: str
) -> None:
    activity.add_activity(project, "School week")
    put_cursor(table_of(page), 0, TITLE)
    qtbot.keyClick(table_of(page), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [each.title for each in involvement_plan(project).activities] == ["School week", "Walk"]
    assert table_of(page).chosen_key() == walk


def test_a_phase_shows_its_own_activities_alone(page: InvolvementPage) -> None:
    page._phase.choose("after")
    page.refresh()
    assert table_of(page).model().rowCount() == 1


def test_a_step_is_chosen_on_the_ladder(page: InvolvementPage, project: Project, walk: str) -> None:
    page.enter_state("ladder")
    page._ladder.level_set.emit(Climber.ACTIVITY.value, walk, Rung.INTENDED.value, 4)
    assert involvement_plan(project).activities[0].level_intended == 4


@pytest.mark.parametrize("state", InvolvementPage.states[:3])
def test_everything_that_takes_the_focus_has_a_name(page: InvolvementPage, state: str) -> None:
    page.enter_state(state)
    assert nameless(page) == []


@pytest.mark.parametrize("sheet", [PREPARATION, GROUPS, MESSAGES])
def test_lines_are_followed_step_by_step(
    context: PageContext, project: Project, sheet: Sheet
) -> None:
    model = SheetTableModel(project, sheet)
    tester = QAbstractItemModelTester(model, FATAL)
    for name in ("A", "B"):
        sheet.add(project, name)
        model.show_rows(involvement_plan(project), sheet.rows(involvement_plan(project)))
    assert model.rowCount() == 3
    rows = sheet.rows(involvement_plan(project))
    model.show_rows(involvement_plan(project), rows[::-1])
    assert model.row_of(rows[1].id) == 0
    model.show_rows(involvement_plan(project), ())
    assert model.rowCount() == 1
    tester.deleteLater()


def test_a_head_of_two_words_takes_two_lines(page: InvolvementPage) -> None:
    across = table_of(page).horizontalHeader()
    assert across.textElideMode() is Qt.TextElideMode.ElideNone
    assert across.defaultAlignment() & Qt.TextFlag.TextWordWrap
