"""The net moves as a table to type in: the areas, a line for the next one, and the sum."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QFont, QGuiApplication

from bosaet_desktop.core.analysis.migration import completed, sum_row
from bosaet_desktop.core.charts.migration_words import percent_text, signed_text
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.formatting import integer, parse_integer, parse_number
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.fact import AreaFigures, FactRow, Figure
from bosaet_desktop.core.rows.migration import MigrationRow

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
AREA = 0
COLUMNS: tuple[Figure | None, ...] = (None, *Figure)
_PEOPLE = frozenset({Figure.MOVED_IN, Figure.MOVED_OUT, Figure.START_POPULATION})
_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)


class MigrationTableModel(QAbstractTableModel):
    """Emits what was typed; what cannot be read is `refused` with a finished sentence."""

    area_added = QtSignal(str)
    area_renamed = QtSignal(str, str)
    figure_set = QtSignal(str, str, object)
    refused = QtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FactRow] = []
        self._sum = MigrationRow("")

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows) + 2

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @property
    def new_row(self) -> int:
        """The line in which the next area is named; the sum stands below it."""
        return len(self._rows)

    def fact_at(self, row: int) -> FactRow | None:
        """Return the area in a row, None for the lines that hold none."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, row_id: str) -> int:
        """Return the row of an area, -1 if it is not there."""
        return next((at for at, row in enumerate(self._rows) if row.id == row_id), -1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role in _SHOWN:
            return self._text(row, column, editing=role == Qt.ItemDataRole.EditRole)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.FontRole and row > self.new_row:
            return _bold()
        if role == Qt.ItemDataRole.ForegroundRole and row == self.new_row:
            return QGuiApplication.palette().placeholderText()
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return column_name(section)
        return _alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        shown = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if index.row() > self.new_row:
            return shown
        if index.row() < self.new_row or index.column() == AREA:
            shown |= Qt.ItemFlag.ItemIsEditable
        return shown | Qt.ItemFlag.ItemIsSelectable

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        if str(value) == self._text(index.row(), index.column(), editing=True):
            return False
        try:
            self._announce(index.row(), index.column(), str(value))
        except InvalidInput as error:
            self.refused.emit(error.in_full)
            return False
        return True

    def _announce(self, row: int, column: int, typed: str) -> None:
        fact, figure = self.fact_at(row), COLUMNS[column]
        if fact is None:
            self.area_added.emit(typed)
        elif figure is None:
            self.area_renamed.emit(fact.id, typed)
        else:
            self.figure_set.emit(fact.id, figure.value, _parsed(typed, figure))

    def show_rows(self, rows: Sequence[FactRow]) -> None:
        """Turn what is shown into `rows` by as few steps as needed."""
        wanted = {row.id for row in rows}
        for at in range(len(self._rows) - 1, -1, -1):
            if self._rows[at].id not in wanted:
                self.beginRemoveRows(_ROOT, at, at)
                del self._rows[at]
                self.endRemoveRows()
        for at, row in enumerate(rows):
            self._bring(at, row)
        self._sum = sum_row([row.figures.moves for row in rows], _("Sum"))
        last = self.rowCount() - 1
        self.dataChanged.emit(self.index(last, 0), self.index(last, len(COLUMNS) - 1))

    def _bring(self, at: int, row: FactRow) -> None:
        """Let `row` stand at `at`; all rows above are right already."""
        former = self.row_of(row.id)
        if former < 0:
            self.beginInsertRows(_ROOT, at, at)
            self._rows.insert(at, row)
            self.endInsertRows()
            return
        if former != at:
            self.beginMoveRows(_ROOT, former, former, _ROOT, at)
            self._rows.insert(at, self._rows.pop(former))
            self.endMoveRows()
        if self._rows[at] != row:
            self._rows[at] = row
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(COLUMNS) - 1))

    def _text(self, row: int, column: int, *, editing: bool) -> str:
        fact = self.fact_at(row)
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
        fact, figure = self.fact_at(row), COLUMNS[column]
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


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == AREA else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def _bold() -> QFont:
    font = QGuiApplication.font()
    font.setBold(True)
    return font
