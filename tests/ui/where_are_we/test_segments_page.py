"""Segments described, stated in a table, and shown to the hall."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton

from bosaet_desktop.core.commands.fact import add_table
from bosaet_desktop.core.commands.segment import add_segment
from bosaet_desktop.core.commands.segment_statement import add_statements
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.segment import segments
from bosaet_desktop.core.rows.fact import FactTable
from bosaet_desktop.core.rows.segment import Statement
from bosaet_desktop.core.terms.segment import StatementSide
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.where_are_we.segments_page import SegmentsPage
from bosaet_desktop.ui.where_are_we.statement_table_model import (
    BASE,
    PERCENT,
    StatementTableModel,
    statements_in,
)
from bosaet_desktop.ui.widgets.link_field import LinkField
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl
from bosaet_desktop.ui.widgets.table_view import TableView
from bosaet_desktop.ui.widgets.text_field import TextField
from tests.ui.shown_page import Show, nameless, part

WHO, WHAT = StatementSide.CHARACTERISTIC, StatementSide.PREFERENCE


@pytest.fixture
def page(context: PageContext, project: Project, show: Show) -> SegmentsPage:
    key = add_segment(project, "Families")
    add_statements(project, key, WHO, [Statement("18–34", 61.0, source="Survey")])
    return show(SegmentsPage(context))


def tables(page: SegmentsPage) -> list[TableView]:
    return page.findChildren(TableView)


def typed(view: TableView, row: int, column: int, words: str) -> bool:
    model = view.model()
    return model.setData(model.index(row, column), words)


def test_an_empty_page_offers_one_way_to_begin(
    context: PageContext, project: Project, show: Show
) -> None:
    page = show(SegmentsPage(context))
    assert page.presentation() is None
    assert page.papers() == ()
    [button] = [
        b for b in page.findChildren(QPushButton) if b.text() == "Describe the first segment"
    ]
    button.click()
    assert len(segments(project)) == 1
    name = part(page, TextField)
    assert name.hasFocus()
    assert name.selectedText() == name.text()


def test_a_statement_is_typed_in_the_last_line_and_takes_the_source_of_the_one_before(
    page: SegmentsPage, project: Project
) -> None:
    who, what = tables(page)
    typed(who, 1, 0, "35–55")
    typed(who, 1, PERCENT, "36 %")
    typed(what, 0, 0, "Nature")
    told = segments(project)[0]
    assert [(each.label, each.percent, each.source) for each in told.on(WHO)] == [
        ("18–34", 61.0, "Survey"),
        ("35–55", 36.0, "Survey"),
    ]
    assert [each.label for each in told.on(WHAT)] == ["Nature"]


def test_what_is_no_number_is_refused_with_a_sentence_and_nothing_changes(
    page: SegmentsPage, project: Project
) -> None:
    before = segments(project)
    assert not typed(tables(page)[0], 0, BASE, "many")
    assert segments(project) == before


def test_pasted_rows_become_statements_column_by_column() -> None:
    found = statements_in([["Work", "68", "400", "Survey"], ["Peace"]])
    assert found == (Statement("Work", 68.0, 400, "Survey"), Statement("Peace"))
    with pytest.raises(InvalidInput):
        statements_in([["Work", "most"]])


def test_the_table_keeps_qts_rules_while_statements_come_and_go() -> None:
    model = StatementTableModel()
    tester = QAbstractItemModelTester.FailureReportingMode.Warning
    QAbstractItemModelTester(model, tester, parent=model)
    a, b = Statement("a", id="a"), Statement("b", id="b")
    model.show_rows([a, b])
    model.show_rows([b, Statement("c", id="c"), a])
    model.show_rows([a])
    assert model.rowCount() == 2


def test_facts_are_linked_from_a_menu(page: SegmentsPage, project: Project) -> None:
    add_table(project, FactTable("", "Moves & homes"))
    page.refresh()
    field = next(each for each in page.findChildren(LinkField) if each.isVisible())
    [action] = field.menu().actions()
    assert action.text() == "&Moves && homes"
    action.trigger()
    assert [each.name for each in segments(project)[0].tables] == ["Moves & homes"]


def test_another_segment_is_chosen_and_begins_what_the_hall_sees(
    page: SegmentsPage, project: Project
) -> None:
    key = add_segment(project, "Retired")
    page.refresh()
    part(page, SegmentedControl).chosen.emit(key)
    shown = page.presentation()
    assert shown is not None
    assert [each.title for each in shown.steps] == ["Families", "Retired"]
    assert shown.start == 1
    view = shown.steps[0].make_view()
    assert "18–34 61" in view.accessibleDescription().replace("\xa0", " ")
    view.deleteLater()


def test_everything_that_takes_the_keyboard_has_a_name(page: SegmentsPage) -> None:
    assert nameless(page) == []
    assert page.findChildren(TableView)[0].focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_long_statement_takes_the_lines_it_needs(page: SegmentsPage, project: Project) -> None:
    who, _what = tables(page)
    one_line, former = who.rowHeight(0), who.height()
    typed(who, 0, 0, "Have thought for years of moving to a house with room for horses and guests")
    QApplication.processEvents()
    assert who.rowHeight(0) >= one_line + who.fontMetrics().lineSpacing() // 2
    assert who.height() > former
    assert who.verticalScrollBar().maximum() == 0


def test_a_long_source_is_read_whole(page: SegmentsPage) -> None:
    who, _what = tables(page)
    typed(who, 0, 3, "The tables on the evening")
    QApplication.processEvents()
    one_line = who.rowHeight(0)
    assert one_line == who.verticalHeader().defaultSectionSize()
    typed(who, 0, 3, "The handbook's telephone survey of people who moved in and out of the place")
    QApplication.processEvents()
    words = str(who.model().index(0, 3).data())
    wide = who.columnWidth(3) - 28
    assert who.fontMetrics().horizontalAdvance(words) < wide or who.rowHeight(0) > one_line
