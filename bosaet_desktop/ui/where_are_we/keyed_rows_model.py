"""Rows that are known by their ids, as a table to type in with a line for the next one below."""

from collections.abc import Sequence
from operator import attrgetter
from typing import ClassVar, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QGuiApplication

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.ui.widgets.follow_rows import follow_rows

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)


class Keyed(Protocol):
    """Anything stored under an id."""

    @property
    def id(self) -> str: ...


Row = TypeVar("Row", bound=Keyed)


class KeyedRowsModel(QAbstractTableModel, Generic[Row]):
    """Shows rows, keeps Qt's rules while they come and go, and announces what is typed.

    A subclass says its heads, its texts and what becomes of a typed one; what cannot be read is
    `refused` with a finished sentence. `below` counts the lines under the rows, the first of
    which begins a new row.
    """

    refused = QtSignal(str)

    below: ClassVar[int] = 1
    right_aligned: ClassVar[frozenset[int]] = frozenset()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def heads(self) -> Sequence[str]:
        """Return the heads of the columns."""
        raise NotImplementedError

    def text_at(self, row: int, column: int, *, editing: bool) -> str:
        """Return a cell as it is read, or as it was typed."""
        raise NotImplementedError

    def take(self, row: int, column: int, typed: str) -> None:
        """Announce what was typed into a cell; raises InvalidInput for what cannot be read."""
        raise NotImplementedError

    def is_editable(self, row: int, column: int) -> bool:
        """Say whether a cell can be typed in; a new row begins with its first cell."""
        return row < self.new_row or (row == self.new_row and column == 0)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows) + self.below

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.heads())

    @property
    def new_row(self) -> int:
        """The line in which the next row is begun, below all others."""
        return len(self._rows)

    def row_at(self, row: int) -> Row | None:
        """Return what stands in a line, None for the lines that hold no row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, row_id: str) -> int:
        """Return the line of a row, -1 if it is not there."""
        return next((at for at, row in enumerate(self._rows) if row.id == row_id), -1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role in _SHOWN:
            return self.text_at(row, column, editing=role == Qt.ItemDataRole.EditRole)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole and row == self.new_row:
            return QGuiApplication.palette().placeholderText()
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < self.columnCount():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heads()[section]
        return self._alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        shown = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if index.row() > self.new_row:
            return shown
        if self.is_editable(index.row(), index.column()):
            shown |= Qt.ItemFlag.ItemIsEditable
        return shown | Qt.ItemFlag.ItemIsSelectable

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        if str(value) == self.text_at(index.row(), index.column(), editing=True):
            return False
        try:
            self.take(index.row(), index.column(), str(value))
        except InvalidInput as error:
            self.refused.emit(error.in_full)
            return False
        return True

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Turn what is shown into `rows`, by as few steps as needed where some rows stay."""
        wanted = {row.id for row in rows}
        if any(row.id in wanted for row in self._rows):
            follow_rows(self, self._rows, rows, attrgetter("id"), self.columnCount())
        else:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        right = column in self.right_aligned
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
