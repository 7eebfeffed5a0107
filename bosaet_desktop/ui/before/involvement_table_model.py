"""A sheet of the involvement plan as a table that is filled in on the spot."""

from collections.abc import Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.formatting import NO_BREAK_SPACE
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.involvement import Activity, InvolvementPlan
from bosaet_desktop.ui.before.involvement_columns import Sheet, SheetColumn, SheetRow
from bosaet_desktop.ui.widgets.follow_rows import follow_rows

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


class SheetTableModel(QAbstractTableModel):
    """Rows stay where they are while the project changes; the last one waits for a new name.

    `refused(sentence)` says why a text was not stored.
    """

    refused = Signal(str)

    def __init__(self, project: Project, sheet: Sheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self._project = project
        self._plan = InvolvementPlan()
        self._rows: list[SheetRow] = []
        self.lead = next(at for at, column in enumerate(sheet.columns) if column.leads)

    def show_rows(self, plan: InvolvementPlan, rows: Sequence[SheetRow]) -> None:
        """Take over `rows` in their order with as few steps as that needs."""
        known = plan.groups == self._plan.groups and plan.messages == self._plan.messages
        self._plan = plan
        follow_rows(self, self._rows, rows, attrgetter("id"), self.columnCount())
        if rows and not known:
            last = self.index(len(rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row(self, at: int) -> SheetRow | None:
        """Return what stands in a row, None for the one that waits for a name."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def row_of(self, key: str) -> int:
        """Return the row of the id `key`, -1 if it is not there."""
        return next((at for at, each in enumerate(self._rows) if each.id == key), -1)

    def column(self, at: int) -> SheetColumn:
        """Return what stands in a column."""
        return self.sheet.columns[at]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows) + 1

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.sheet.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags
        waits = self.row(index.row()) is None
        written = self.column(index.column()).write is not None
        may = index.column() == self.lead if waits else written
        return flags | Qt.ItemFlag.ItemIsEditable if may else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # Qt's own
        across = orientation == Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole and 0 <= section < self.columnCount():
            return _(self.column(section).title)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # Qt's own
        if not index.isValid():
            return None
        row, column = self.row(index.row()), self.column(index.column())
        if row is None:
            return self._waiting(index.column(), role)
        if role in _TEXTS:
            text = column.shown(self._plan, row)
            done = column.leads and isinstance(row, Activity) and row.done
            return f"✓{NO_BREAK_SPACE}{text}" if done else text
        return self._typed(row, column) if role == Qt.ItemDataRole.EditRole else None

    def _typed(self, row: SheetRow, column: SheetColumn) -> str:
        """Return what an emptied cell would lose."""
        return column.value(row) if column.choose is None else column.shown(self._plan, row)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        try:
            return self._write(self.row(index.row()), self.column(index.column()), str(value))
        except InvalidInput as error:
            self.refused.emit(error.in_full)
            return False

    def _write(self, row: SheetRow | None, column: SheetColumn, text: str) -> bool:
        if row is None:
            return bool(text.strip()) and bool(self.sheet.add(self._project, text))
        if column.choose is not None and not text:
            column.choose(self._project, row.id, (), ())
            return True
        if column.write is None or column.value(row) == text:
            return False
        column.write(self._project, row.id, text)
        return True

    def choose(self, at: int, column: int, keys: Sequence[str], fresh: Sequence[str]) -> None:
        """Fill a cell from its list; `fresh` are words that are to join the list."""
        row, choose = self.row(at), self.column(column).choose
        if row is None or choose is None:
            return
        try:
            choose(self._project, row.id, keys, fresh)
        except InvalidInput as error:
            self.refused.emit(error.in_full)

    def _waiting(self, column: int, role: int) -> object:
        if column == self.lead and role == Qt.ItemDataRole.DisplayRole:
            # The cell is narrow, and dots alone on a line say nothing.
            return _(self.sheet.waiting).replace(" …", f"{NO_BREAK_SPACE}…")
        if role == Qt.ItemDataRole.ForegroundRole:
            return QGuiApplication.palette().placeholderText()
        return None
