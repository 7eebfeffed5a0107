"""Net moves typed, pasted and shown."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
)
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.fact import add_table
from bosaet_desktop.core.errors import ImportRefused
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.fact import fact_rows, fact_tables
from bosaet_desktop.core.rows.fact import AreaFigures, FactTable, Figure
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.theme.apply import apply_theme
from bosaet_desktop.ui.where_are_we.facts_page import FactsPage
from bosaet_desktop.ui.where_are_we.migration_table_model import COLUMNS
from bosaet_desktop.ui.widgets.table_view import TableView
from tests.ui.shown_page import Show, Told, shown_words

AREAS = (
    AreaFigures("Barde", internal=-144, external=-104),
    AreaFigures("Vorgod", internal=144, external=20),
)
INTERNAL = COLUMNS.index(Figure.INTERNAL)
TOTAL = COLUMNS.index(Figure.TOTAL)


@pytest.fixture
def page(context: PageContext, project: Project, show: Show) -> FactsPage:
    add_table(project, FactTable("", "Moves", 2008, 2013, "FLY66"), AREAS)
    return show(FactsPage(context))


def table(page: FactsPage, name: str = "Net moves by area") -> TableView:
    return next(each for each in page.findChildren(TableView) if each.accessibleName() == name)


def figures(project: Project) -> list[AreaFigures]:
    return [row.figures for row in fact_rows(project, fact_tables(project)[-1].id)]


def editor() -> QLineEdit:
    found = QApplication.focusWidget()
    assert isinstance(found, QLineEdit)
    return found


def is_editing(view: TableView) -> bool:
    return view.state() == TableView.State.EditingState


def put_on_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def test_an_empty_page_offers_one_way_to_begin(
    context: PageContext, project: Project, show: Show, qtbot: QtBot
) -> None:
    page = show(FactsPage(context))
    assert page.audience_view() is None
    button = next(b for b in page.findChildren(QPushButton) if b.text() == "Type or paste figures")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(fact_tables(project)) == 1
    assert table(page).hasFocus()


def test_an_area_and_its_figures_are_typed_without_the_mouse(
    page: FactsPage, project: Project, qtbot: QtBot
) -> None:
    view = table(page)
    view.setFocus()
    view.setCurrentIndex(view.model().index(2, 0))
    QTest.keyClicks(view, "S")
    QTest.keyClicks(editor(), "kjern")
    QTest.keyClick(editor(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.currentIndex().column() == INTERNAL and is_editing(view))
    QTest.keyClicks(editor(), "529")
    QTest.keyClick(editor(), Qt.Key.Key_Tab)
    QTest.keyClicks(editor(), "-557")
    QTest.keyClick(editor(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: figures(project)[2].external is not None)
    assert figures(project)[2] == AreaFigures("Skjern", internal=529, external=-557)


def test_a_cell_that_is_no_figure_is_refused_and_said(
    page: FactsPage, project: Project, told: Told
) -> None:
    model = table(page).model()
    model.setData(model.index(0, INTERNAL), "many")
    assert figures(project)[0] == AREAS[0]
    assert "“many” is not a number." in told.sentences[-1]


def test_a_whole_table_is_pasted_at_once(page: FactsPage, project: Project, told: Told) -> None:
    put_on_clipboard("Area\tExternal\tInternal\tNote\nSkjern\t1\t2\tx\nAll areas\t1\t2\t\n")
    table(page).setFocus()
    QTest.keySequence(table(page), "Ctrl+V")
    assert figures(project)[2:] == [AreaFigures("Skjern", internal=2, external=1)]
    assert told.sentences[-1] == (
        "1 area was pasted. Columns left out: Note. Sums left out: All areas."
    )
    project.undo()
    assert len(figures(project)) == 2


def test_a_paste_with_one_unreadable_cell_pastes_nothing(
    page: FactsPage, project: Project, qtbot: QtBot
) -> None:
    put_on_clipboard("Skjern\t1\t2\nTarm\tone\t2")
    table(page).setFocus()
    with qtbot.captureExceptions() as caught:
        QTest.keySequence(table(page), "Ctrl+V")
    assert [kind for kind, _error, _trace in caught] == [ImportRefused]
    assert len(figures(project)) == 2


def test_rows_are_moved_and_deleted_by_keyboard(
    page: FactsPage, project: Project, qtbot: QtBot
) -> None:
    view = table(page)
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row.area for row in figures(project)] == ["Vorgod", "Barde"]
    assert view.currentIndex().row() == 0
    QTest.keyClick(view, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert [row.area for row in figures(project)] == ["Barde"]


def test_delete_empties_a_figure_and_keeps_the_area(
    page: FactsPage, project: Project, told: Told
) -> None:
    view = table(page)
    view.setCurrentIndex(view.model().index(0, INTERNAL))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert [row.moves.internal for row in figures(project)] == [None, 144]
    project.undo()
    assert figures(project)[0].moves.internal == -144
    view.setCurrentIndex(view.model().index(0, TOTAL))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert told.sentences == [
        "The cell is emptied. Ctrl+Z brings it back.",
        "Nothing is typed in this cell. Ctrl+Delete deletes a whole row.",
    ]


def test_disagreement_is_said_where_all_areas_are_there(page: FactsPage, project: Project) -> None:
    assert "The internal moves" not in shown_words(page)
    model = table(page).model()
    model.setData(model.index(0, TOTAL), "-250")
    assert "Barde: Internal and external make −248 together" in shown_words(page)
    boxes = {each.text(): each for each in page.findChildren(QCheckBox)}
    boxes["These are all areas of the municipality"].click()
    assert fact_tables(project)[0].covers_all_areas
    model.setData(model.index(0, INTERNAL), "-140")
    assert "The internal moves add up to +4, not to 0." in shown_words(page)


def test_undo_shows_what_was_there_before(page: FactsPage, project: Project) -> None:
    model = table(page).model()
    model.setData(model.index(0, INTERNAL), "7")
    assert model.index(0, INTERNAL).data() == "+7"
    project.undo()
    assert model.index(0, INTERNAL).data() == "−144"


def test_the_hall_sees_title_and_source(page: FactsPage, qtbot: QtBot) -> None:
    view = page.audience_view()
    assert view is not None
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    assert {"Moves", "2008–2013 · Source: FLY66 · own calculation"} <= {
        label.text() for label in view.findChildren(QLabel)
    }


def test_the_paper_holds_the_table_shown(page: FactsPage, tmp_path: Path) -> None:
    [paper] = page.papers()
    paper.make(tmp_path / "moves.pdf")
    text = PdfReader(tmp_path / "moves.pdf").pages[0].extract_text()
    assert "Moves" in text
    assert "Source: FLY66" in text


def test_the_columns_fill_the_table_of_a_page_that_is_turned_to(
    context: PageContext, project: Project, qtbot: QtBot, qapp: QApplication
) -> None:
    add_table(project, FactTable("", "Moves", 2008, 2013, "FLY66"), AREAS)
    apply_theme(qapp, "light", 150)
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    pages.addWidget(QLabel())
    pages.resize(920, 540)
    pages.show()
    page = FactsPage(context)
    pages.addWidget(page)
    page.refresh()
    pages.setCurrentWidget(page)
    QApplication.processEvents()
    shown = table(page)
    room = shown.horizontalHeader().length(), shown.viewport().width()
    apply_theme(qapp, "light", 100)
    assert room[0] == room[1]
