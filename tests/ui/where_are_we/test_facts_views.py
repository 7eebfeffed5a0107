"""What the page Facts shows of each kind of table, and what the hall sees of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.fact import add_table, delete_tables
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.fact import fact_tables, figures, populations
from bosaet_desktop.core.rows.fact import (
    AgeRow,
    AreaFigures,
    FactTable,
    FigureRow,
    FlowRow,
    PopulationRow,
)
from bosaet_desktop.core.terms.fact import FactKind
from bosaet_desktop.ui.charts.chart_view import PIXELS_PER_POINT, ChartView
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.where_are_we.facts_list_model import FactsListModel
from bosaet_desktop.ui.where_are_we.facts_page import FactsPage
from bosaet_desktop.ui.where_are_we.figure_table_model import VALUE, FigureTableModel
from bosaet_desktop.ui.where_are_we.keyed_rows_model import KeyedRowsModel
from bosaet_desktop.ui.where_are_we.population_table_model import PopulationTableModel
from bosaet_desktop.ui.widgets.table_view import TableView
from tests.ui.shown_page import Show, Told, nameless, part, press

HOME = "Ringkøbing-Skjern"
MOVES = FactTable("", "Moves", 2024, 2024, "FLY66")
PEOPLE = FactTable("", "People", source="FOLK1A", kind=FactKind.POPULATION)
HOMES = FactTable("", "Homes", source="The agent", kind=FactKind.HOUSING)
FLOWS = tuple(FlowRow(HOME, f"Place {n}", 100 + n, 90 + n) for n in range(12))
AGES = tuple(AgeRow(HOME, f"{n}0-{n}9 år", 100 - n, 120) for n in range(10))

Fill = Callable[[Project], str]


def add_moves(project: Project) -> str:
    own = AreaFigures(HOME, sum(row.moved_in or 0 for row in FLOWS), 2000)
    return add_table(project, MOVES, [own], FLOWS, AGES)


def add_people(project: Project) -> str:
    rows = [PopulationRow(area, str(year), year) for area in "AB" for year in range(1995, 2025)]
    return add_table(project, PEOPLE, populations=rows)


def add_homes(project: Project) -> str:
    rows = [FigureRow(f"Figure {n}", float(n), "kr.", "a note") for n in range(6)]
    return add_table(project, HOMES, figures=[*rows, FigureRow("To rent")])


def add_areas(project: Project) -> str:
    rows = [AreaFigures(f"Area {n}", internal=n, external=-2 * n) for n in range(98)]
    return add_table(project, MOVES, rows)


def table(page: FactsPage, name: str) -> TableView:
    return next(each for each in page.findChildren(TableView) if each.accessibleName() == name)


def charts(page: FactsPage) -> list[str]:
    return [each.accessibleName() for each in page.findChildren(ChartView) if each.isVisible()]


def type_in(text: str, key: Qt.Key) -> None:
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, key)


def is_editing_column(view: TableView, column: int) -> bool:
    return view.currentIndex().column() == column and view.state() == TableView.State.EditingState


def test_flows_and_ages_are_offered_only_where_the_table_has_them(
    context: PageContext, project: Project, show: Show
) -> None:
    page = show(FactsPage(context))
    add_areas(project)
    page.refresh()
    assert not [each for each in page.findChildren(QPushButton) if each.text() == "Ages"]
    add_moves(project)
    page.reveal(fact_tables(project)[1].id)
    press(page, "From and to")
    assert charts(page) == ["Where do people come from, and where do they go?"]
    press(page, "Ages")
    assert charts(page) == ["How old are those who move?"]


def test_sums_that_differ_from_the_table_are_told(
    context: PageContext, project: Project, show: Show
) -> None:
    add_moves(project)
    page = show(FactsPage(context))
    told = "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())
    assert f"{HOME}: The ages add up to 1.200 (moved out), but the table says 2.000." in told
    assert "The flows add up to 1.266 (moved in)" not in told


def test_the_hall_is_led_through_both_directions(
    context: PageContext, project: Project, show: Show
) -> None:
    add_moves(project)
    page = show(FactsPage(context))
    page.enter_state("flows")
    led = page.presentation()
    assert led is not None
    assert [step.title for step in led.steps] == ["Moved in", "Moved out"]
    assert led.steps[0].sentence == f"{HOME}: 1.266 people from 12 places"


@pytest.mark.parametrize("fill", [add_moves, add_people, add_homes, add_areas])
@pytest.mark.parametrize("state", ["areas", "flows", "ages"])
def test_all_that_the_hall_sees_is_twenty_points_and_fits(
    context: PageContext, project: Project, show: Show, qtbot: QtBot, fill: Fill, state: str
) -> None:
    fill(project)
    page = show(FactsPage(context))
    if fill is add_moves:
        page.enter_state(state)
    led = page.presentation()
    views = [step.make_view for step in led.steps] if led else [page.audience_view]
    for make_view in views:
        view = make_view()
        assert view is not None
        qtbot.addWidget(view)
        view.resize(800, 600)
        with qtbot.waitExposed(view):
            view.show()
        chart = part(view, ChartView)
        QApplication.processEvents()
        picture = chart.picture()
        assert picture is not None
        assert picture.height * PIXELS_PER_POINT <= chart.height() + 1
        assert view.rect().contains(chart.mapTo(view, chart.rect().bottomRight()))
        assert smallest_type(picture.drawing) >= 20 - 0.3
        assert any("Source: " in each.text() for each in view.findChildren(QLabel))


def smallest_type(drawing: object) -> float:
    """Return the smallest type of a drawing in points."""
    from reportlab.graphics.shapes import Group, String

    def sizes(shapes: list[object]) -> list[float]:
        found: list[float] = []
        for shape in shapes:
            if isinstance(shape, Group):
                found += sizes(shape.contents)
            elif isinstance(shape, String):
                found.append(float(shape.fontSize))
        return found

    return min(sizes(getattr(drawing, "contents")))  # noqa: B009 - reportlab ships no types


def test_a_wall_that_has_not_room_for_all_says_so(
    context: PageContext, project: Project, show: Show, qtbot: QtBot
) -> None:
    add_areas(project)
    page = show(FactsPage(context))
    view = page.audience_view()
    assert view is not None
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    assert any(" largest · 2024" in each.text() for each in view.findChildren(QLabel))


def test_a_table_without_figures_has_nothing_for_the_hall(
    context: PageContext, project: Project, show: Show
) -> None:
    page = show(FactsPage(context))
    for kind in FactKind:
        add_table(project, FactTable("", kind=kind))
        page.reveal(fact_tables(project)[-1].id)
        assert not page.shows_for_hall
        assert page.audience_view() is None


def test_a_price_is_typed_with_its_unit(
    context: PageContext, project: Project, show: Show, qtbot: QtBot, told: Told
) -> None:
    key = add_table(project, HOMES)
    page = show(FactsPage(context))
    view = table(page, "Key figures")
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClicks(view, "P")
    type_in("rice", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_editing_column(view, 1))
    type_in("1.250.000", Qt.Key.Key_Tab)
    type_in("kr.", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(figures(project, key)[0].unit))
    [price] = figures(project, key)
    assert (price.label, price.value, price.unit) == ("Price", 1_250_000.0, "kr.")
    view.model().setData(view.model().index(0, 1), "dear")
    assert "“dear” is not a number." in told.sentences[-1]
    project.undo()
    assert view.model().index(0, 2).data() == ""


def test_a_population_is_typed_and_drawn(
    context: PageContext, project: Project, show: Show, qtbot: QtBot
) -> None:
    key = add_table(project, PEOPLE)
    page = show(FactsPage(context))
    assert charts(page) == []
    view = table(page, "Population")
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClicks(view, "V")
    type_in("orgod", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_editing_column(view, 1))
    type_in("2024", Qt.Key.Key_Tab)
    type_in("398", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: populations(project, key)[0].people is not None)
    assert populations(project, key) == (PopulationRow("Vorgod", "2024", 398),)
    assert charts(page) == ["How many live here?"]


def test_a_new_housing_table_proposes_what_to_find_out(
    context: PageContext, project: Project, show: Show
) -> None:
    page = show(FactsPage(context))
    page._add_table(FactKind.HOUSING)  # what the menu of the button New table does
    [homes] = fact_tables(project)
    assert homes.kind is FactKind.HOUSING
    assert "Plots for sale" in [row.label for row in figures(project, homes.id)]
    project.undo()
    assert fact_tables(project) == ()


def test_tables_are_named_put_in_order_and_deleted_in_the_list(
    context: PageContext, project: Project, show: Show
) -> None:
    add_moves(project), add_people(project), add_homes(project)
    page = show(FactsPage(context))
    view = table(page, "Tables")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [each.title for each in fact_tables(project)] == ["Moves", "Homes", "People"]
    view.model().setData(view.model().index(1, 0), "Houses")
    assert fact_tables(project)[1].title == "Houses"
    QTest.keyClick(view, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert [each.title for each in fact_tables(project)] == ["Moves", "People"]


def test_tables_deleted_together_come_back_together(
    context: PageContext, project: Project, show: Show, told: Told
) -> None:
    add_moves(project), add_people(project), add_homes(project)
    page = show(FactsPage(context))
    view = table(page, "Tables")
    view.selectAll()
    QTest.keyClick(view, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert fact_tables(project) == ()
    assert told.sentences == ["3 tables are deleted. Ctrl+Z brings them back."]
    project.undo()
    assert len(fact_tables(project)) == 3


def test_a_figure_is_emptied_and_what_is_chosen_elsewhere_is_not(
    context: PageContext, project: Project, show: Show, told: Told
) -> None:
    add_moves(project)
    key = add_homes(project)
    page = show(FactsPage(context))
    rows, listed = table(page, "Key figures"), table(page, "Tables")
    rows.setCurrentIndex(rows.model().index(1, VALUE))
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert [each.value for each in figures(project, key)][:3] == [0.0, None, 2.0]
    listed.setCurrentIndex(listed.model().index(1, 1))
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    assert len(fact_tables(project)) == 2
    rows.setCurrentIndex(rows.model().index(1, VALUE))
    QTest.keyClick(rows, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert len(figures(project, key)) == 6
    assert told.sentences == [
        "The cell is emptied. Ctrl+Z brings it back.",
        "Nothing is typed in this cell. Ctrl+Delete deletes a whole row.",
        "1 row is deleted. Ctrl+Z brings it back.",
    ]


def test_the_papers_are_of_the_table_shown_and_of_all(
    context: PageContext, project: Project, show: Show, tmp_path: Path
) -> None:
    add_moves(project), add_homes(project)
    page = show(FactsPage(context))
    alone, whole = page.papers()
    for paper, texts in ((alone, {"The agent"}), (whole, {"The agent", "FLY66"})):
        paper.make(tmp_path / "f.pdf")
        pages = PdfReader(tmp_path / "f.pdf").pages
        text = "".join(each.extract_text() for each in pages)
        assert {each for each in ("The agent", "FLY66") if each in text} == texts


@pytest.mark.parametrize("fill", [add_moves, add_people, add_homes])
def test_everything_that_takes_the_keyboard_has_a_name(
    context: PageContext, project: Project, show: Show, fill: Fill
) -> None:
    fill(project)
    assert nameless(show(FactsPage(context))) == []


@pytest.mark.parametrize("kind", [FactsListModel, FigureTableModel, PopulationTableModel])
def test_lists_keep_qts_rules(kind: type[KeyedRowsModel[FigureRow]], qtbot: QtBot) -> None:
    model = kind()
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    QAbstractItemModelTester(model, mode, parent=model)
    assert model.columnCount() == len(model.heads())
    assert model.rowCount() == model.below


def test_rows_come_go_and_change_places_by_qts_rules(qtbot: QtBot) -> None:
    model = FigureTableModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    QAbstractItemModelTester(model, mode, parent=model)
    a, b, c, d = (FigureRow(name, 1.5, id=name) for name in "abcd")
    for rows in ((a, b, c), (c, a), (d,), (), (d, c, b, a), (FigureRow("x", id="b"), a)):
        model.show_rows(rows)
        assert [model.index(row, 0).data() for row in range(len(rows))] == [
            row.label for row in rows
        ]


def test_a_table_that_is_undone_away_leaves_the_page_whole(
    context: PageContext, project: Project, show: Show
) -> None:
    key = add_homes(project)
    page = show(FactsPage(context))
    delete_tables(project, [key])
    page.refresh()
    assert page.papers() == ()
    project.undo()
    page.refresh()
    assert table(page, "Key figures").model().rowCount() == 8
