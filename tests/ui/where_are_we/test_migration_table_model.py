"""The table of net moves shows what is stated, computes the rest, and keeps Qt's rules."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.rows.fact import AreaFigures, FactRow, Figure
from bosaet_desktop.ui.where_are_we.migration_table_model import (
    AREA,
    COLUMNS,
    MigrationTableModel,
)

ROWS = tuple(
    FactRow(key, AreaFigures(f"Area {key}", internal=at, external=-2 * at, start_population=1000))
    for at, key in enumerate("abcd", start=10)
)


@pytest.fixture
def model(qtbot: QtBot) -> MigrationTableModel:
    model = MigrationTableModel()
    QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Warning, parent=model
    )
    model.show_rows(ROWS)
    return model


def cell(model: MigrationTableModel, row: int, figure: Figure | None) -> str:
    return str(model.index(row, COLUMNS.index(figure)).data())


def test_rows_come_go_and_change_places_by_qts_rules(model: MigrationTableModel) -> None:
    a, b, c, d = ROWS
    changed = replace(b, figures=AreaFigures("Bee"))
    fresh = FactRow("e", AreaFigures("Fresh"))
    for rows in ((a, c, d), (d, c, a), (), (fresh, *ROWS), (changed, a), ROWS):
        model.show_rows(rows)
        assert [model.index(row, AREA).data() for row in range(len(rows))] == [
            row.figures.area for row in rows
        ]


def test_a_changed_figure_keeps_its_row(model: MigrationTableModel, qtbot: QtBot) -> None:
    changed = (ROWS[0], replace(ROWS[1], figures=AreaFigures("Bee", internal=3)), *ROWS[2:])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.rowsRemoved):
        model.show_rows(changed)
    assert cell(model, 1, Figure.INTERNAL) == "+3"


def test_total_and_percent_are_computed_until_they_are_stated(model: MigrationTableModel) -> None:
    assert cell(model, 0, Figure.TOTAL) == "−10"
    assert cell(model, 0, Figure.PERCENT) == "−1\u00a0%"
    stated = replace(ROWS[0].figures, total=-28, percent=-0.4)
    model.show_rows((FactRow("a", stated),))
    assert cell(model, 0, Figure.TOTAL) == "−28"
    assert cell(model, 0, Figure.PERCENT) == "0\u00a0%"


def test_the_last_line_adds_up(model: MigrationTableModel) -> None:
    last = model.rowCount() - 1
    assert cell(model, last, Figure.INTERNAL) == "+46"
    assert cell(model, last, Figure.START_POPULATION) == "4.000"
    assert not model.flags(model.index(last, AREA)) & Qt.ItemFlag.ItemIsEditable


def test_typing_is_announced_parsed_and_nonsense_refused(
    model: MigrationTableModel, qtbot: QtBot
) -> None:
    internal = model.index(1, COLUMNS.index(Figure.INTERNAL))
    with qtbot.waitSignal(model.figure_set) as set_:
        assert model.setData(internal, "−1.234")
    assert set_.args == ["b", "internal", -1234]
    with qtbot.waitSignal(model.figure_set) as emptied:
        assert model.setData(internal, "")
    assert emptied.args == ["b", "internal", None]
    with qtbot.waitSignal(model.refused) as refused, qtbot.assertNotEmitted(model.figure_set):
        assert not model.setData(internal, "ten")
    assert "ten" in refused.args[0]


def test_the_line_below_the_areas_names_a_new_one(model: MigrationTableModel, qtbot: QtBot) -> None:
    new = model.index(model.new_row, AREA)
    assert new.data(Qt.ItemDataRole.EditRole) == ""
    with qtbot.waitSignal(model.area_added) as added:
        model.setData(new, "Skjern")
    assert added.args == ["Skjern"]
