"""A table can be filled, pasted into and cleared without the mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.theme.apply import apply_theme
from bosaet_desktop.ui.widgets.table_view import ROW_HEIGHT, TableView


@pytest.fixture
def table(qapp: QApplication, qtbot: QtBot) -> TableView:
    apply_theme(qapp, "light", 100)
    model = QStandardItemModel(0, 2)
    for village, people in (("Barde", "1112"), ("Vorgod", "411"), ("Lem", "1398")):
        model.appendRow([QStandardItem(village), QStandardItem(people)])
    table = TableView("Villages")
    model.setParent(table)
    table.setModel(model)
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.show()
    table.setFocus()
    table.setCurrentIndex(model.index(0, 0))
    return table


def test_enter_opens_the_cell_and_its_text_is_kept(table: TableView, qtbot: QtBot) -> None:
    qtbot.keyClick(table, Qt.Key.Key_Return)
    editor = table.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("Kjærgård")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert table.model().index(0, 0).data() == "Kjærgård"


def test_tab_goes_to_the_next_cell_while_one_is_edited(table: TableView, qtbot: QtBot) -> None:
    qtbot.keyClick(table, Qt.Key.Key_Return)
    editor = table.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert table.currentIndex() == table.model().index(0, 1)


def test_tab_leaves_a_table_in_which_nothing_is_edited(table: TableView, qtbot: QtBot) -> None:
    page, after = QWidget(), QLineEdit()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(table)
    column.addWidget(after)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    table.setFocus()
    before = table.currentIndex()
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert table.currentIndex() == before
    table.setParent(None)


def test_ctrl_delete_asks_for_the_selected_rows_from_the_last(
    table: TableView, qtbot: QtBot
) -> None:
    table.selectAll()
    with qtbot.waitSignal(table.delete_requested) as asked:
        qtbot.keyClick(table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [[2, 1, 0]]
    assert table.model().rowCount() == 3


def test_delete_empties_the_cell_and_asks_for_no_row(table: TableView, qtbot: QtBot) -> None:
    emptied: list[bool] = []
    table.cell_emptied.connect(lambda: emptied.append(True))
    with qtbot.assertNotEmitted(table.delete_requested), qtbot.assertNotEmitted(table.refused):
        for _time in ("filled", "empty already"):
            qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert [table.model().index(0, column).data() for column in range(2)] == ["", "1112"]
    assert emptied == [True]


def test_delete_with_several_rows_in_hand_keeps_them_and_says_what_each_key_does(
    table: TableView, qtbot: QtBot
) -> None:
    table.selectAll()
    with qtbot.waitSignal(table.refused) as said:
        qtbot.keyClick(table, Qt.Key.Key_Delete)
    [words] = said.args
    assert words == "Delete empties one cell at a time. Ctrl+Delete deletes the selected rows."
    assert table.model().index(0, 0).data() == "Barde"


def test_a_cell_that_nobody_writes_in_is_not_emptied(table: TableView, qtbot: QtBot) -> None:
    item = table.model().itemFromIndex(table.model().index(0, 0))  # type: ignore[attr-defined]
    item.setEditable(False)
    with qtbot.waitSignal(table.refused) as said:
        qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert said.args == ["Nothing is typed in this cell. Ctrl+Delete deletes a whole row."]
    assert table.model().index(0, 0).data() == "Barde"


def test_a_menu_asks_for_the_row_with_the_same_key(table: TableView, qtbot: QtBot) -> None:
    deletion = table.row_deletion("Delete row")
    assert deletion.shortcut().toString() == "Ctrl+Del"
    with qtbot.waitSignal(table.delete_requested) as asked:
        deletion.trigger()
    assert asked.args == [[0]]


def test_delete_without_a_selection_asks_nothing(table: TableView, qtbot: QtBot) -> None:
    table.clearSelection()
    with qtbot.assertNotEmitted(table.delete_requested):
        qtbot.keyClick(table, Qt.Key.Key_Delete)


@pytest.mark.parametrize(
    ("pasted", "rows"),
    [
        ("Stadil\t210\nHøjmark\t430\n", [["Stadil", "210"], ["Højmark", "430"]]),
        ("Stadil\r\n\r\nHøjmark", [["Stadil"], ["Højmark"]]),
        ("Velling", [["Velling"]]),
    ],
)
def test_pasted_lines_arrive_as_rows_of_cells(
    table: TableView, qtbot: QtBot, pasted: str, rows: list[list[str]]
) -> None:
    QGuiApplication.clipboard().setText(pasted)
    with qtbot.waitSignal(table.rows_pasted) as arrived:
        qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert arrived.args == [rows]


def test_an_empty_clipboard_pastes_nothing(table: TableView, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(" \n")
    with qtbot.assertNotEmitted(table.rows_pasted):
        qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_rows_grow_with_the_text_size(table: TableView, qapp: QApplication) -> None:
    assert table.rowHeight(0) == ROW_HEIGHT
    apply_theme(qapp, "light", 150)
    QApplication.processEvents()
    assert table.rowHeight(0) == ROW_HEIGHT * 3 // 2
