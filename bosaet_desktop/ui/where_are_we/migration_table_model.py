"""The net moves as a table to type in: the areas, a line for the next one, and the sum."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QFont, QGuiApplication

from bosaet_desktop.core.analysis.migration import completed, sum_row
from bosaet_desktop.core.charts.migration_words import percent_text, signed_text
from bosaet_desktop.core.formatting import integer, parse_integer, parse_number
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.fact import AreaFigures, FactRow, Figure
from bosaet_desktop.core.rows.migration import MigrationRow
from bosaet_desktop.ui.where_are_we.keyed_rows_model import Index, KeyedRowsModel

AREA = 0
COLUMNS: tuple[Figure | None, ...] = (None, *Figure)
_PEOPLE = frozenset({Figure.MOVED_IN, Figure.MOVED_OUT, Figure.START_POPULATION})


class MigrationTableModel(KeyedRowsModel[FactRow]):
    """Emits what was typed; the sum stands below the line for the next area."""

    area_added = QtSignal(str)
    area_renamed = QtSignal(str, str)
    figure_set = QtSignal(str, str, object)

    below: ClassVar[int] = 2
    right_aligned: ClassVar[frozenset[int]] = frozenset(range(AREA + 1, len(COLUMNS)))

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sum = MigrationRow("")

    def heads(self) -> Sequence[str]:
        return [column_name(column) for column in range(len(COLUMNS))]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and role == Qt.ItemDataRole.FontRole and index.row() > self.new_row:
            return _bold()
        if index.isValid() and role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(index.row(), index.column())
        return super().data(index, role)

    def take(self, row: int, column: int, typed: str) -> None:
        fact, figure = self.row_at(row), COLUMNS[column]
        if fact is None:
            self.area_added.emit(typed)
        elif figure is None:
            self.area_renamed.emit(fact.id, typed)
        else:
            self.figure_set.emit(fact.id, figure.value, _parsed(typed, figure))

    def show_rows(self, rows: Sequence[FactRow]) -> None:
        super().show_rows(rows)
        self._sum = sum_row([row.figures.moves for row in rows], _("Sum"))
        last = self.rowCount() - 1
        self.dataChanged.emit(self.index(last, 0), self.index(last, len(COLUMNS) - 1))

    def text_at(self, row: int, column: int, *, editing: bool) -> str:
        fact = self.row_at(row)
        if fact is None:
            return self._sum_text(row, column, editing=editing)
        figure = COLUMNS[column]
        if figure is None:
            return fact.figures.area
        return stated_text(fact.figures, figure) if editing else shown_text(fact.figures, figure)

    def _sum_text(self, row: int, column: int, *, editing: bool) -> str:
        if row == self.new_row:
            return _("New area …") if column == AREA and not editing else ""
        figure = COLUMNS[column]
        if figure is None:
            return _("Sum")
        if figure in (Figure.MOVED_IN, Figure.MOVED_OUT):
            known = [fact.figures.stated()[figure] for fact in self._rows]
            whole = None if None in known else sum(int(each or 0) for each in known)
            return integer(whole) if known and whole is not None else ""
        return _figure_text(self._sum, figure)

    def _tip(self, row: int, column: int) -> str | None:
        fact, figure = self.row_at(row), COLUMNS[column]
        if fact is None or figure not in (Figure.TOTAL, Figure.PERCENT):
            return None
        if stated_text(fact.figures, figure) or not shown_text(fact.figures, figure):
            return None
        return _("Computed from the other figures.")


def column_name(column: int) -> str:
    """Return the heading of a column."""
    figure = COLUMNS[column]
    if figure is None:
        return _("Area")
    return {
        Figure.MOVED_IN: _("Moved in"),
        Figure.MOVED_OUT: _("Moved out"),
        Figure.INTERNAL: _("Internal"),
        Figure.EXTERNAL: _("External"),
        Figure.TOTAL: _("Total"),
        Figure.START_POPULATION: _("Population"),
        Figure.PERCENT: _("Percent"),
    }[figure]


def shown_text(figures: AreaFigures, figure: Figure) -> str:
    """Return a figure as it is read, computed where it is not stated and can be."""
    stated = figures.stated()[figure]
    if figure in (Figure.MOVED_IN, Figure.MOVED_OUT):
        return "" if stated is None else integer(int(stated))
    if figure is Figure.TOTAL and stated is not None:
        return signed_text(int(stated))
    if figure is Figure.PERCENT and stated is not None:
        return percent_text(figures.moves)
    return _figure_text(completed(figures.moves), figure)


def stated_text(figures: AreaFigures, figure: Figure) -> str:
    """Return a figure as it was typed, empty where none was."""
    stated = figures.stated()[figure]
    if stated is None:
        return ""
    return f"{stated:g}".replace(".", ",") if isinstance(stated, float) else str(stated)


def _figure_text(row: MigrationRow, figure: Figure) -> str:
    if figure is Figure.PERCENT:
        return "" if row.percent is None else percent_text(row)
    value: int | None = getattr(row, figure.value)
    if value is None:
        return ""
    return integer(value) if figure in _PEOPLE else signed_text(value)


def _parsed(typed: str, figure: Figure) -> int | float | None:
    if figure is Figure.PERCENT:
        share = parse_number(typed)
        return None if share is None else float(share) + 0.0
    return parse_integer(typed)


def _bold() -> QFont:
    font = QGuiApplication.font()
    font.setBold(True)
    return font
