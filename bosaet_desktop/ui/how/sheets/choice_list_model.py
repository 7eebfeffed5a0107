"""All initiatives with a tick for those on the sheet, in the order of its rows."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QGuiApplication

from bosaet_desktop.core.i18n import _

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
MIME = "application/x-bosaet-sheet-row"


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """One initiative; `row` counts from 1 on the sheet and is 0 for one that is not there."""

    initiative_id: str
    title: str
    row: int
    withdrawn: bool


class ChoiceListModel(QAbstractListModel):
    """Emits wishes: `ticked(initiative id, on)` and `moved(initiative id, row from 0)`."""

    ticked = Signal(str, bool)
    moved = Signal(str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[SheetChoice, ...] = ()

    def show_choices(self, choices: Sequence[SheetChoice]) -> None:
        """Show these; the same initiatives in the same places only change in place."""
        before = [each.initiative_id for each in self._choices]
        same = before == [each.initiative_id for each in choices]
        if same and choices:
            self._choices = tuple(choices)
            self.dataChanged.emit(self.index(0), self.index(len(choices) - 1))
        elif not same:
            self.beginResetModel()
            self._choices = tuple(choices)
            self.endResetModel()

    def choice(self, row: int) -> SheetChoice | None:
        """Return what stands in a row of the list."""
        return self._choices[row] if 0 <= row < len(self._choices) else None

    def row_of(self, initiative_id: str) -> int:
        """Return the row of the list an initiative stands in, -1 if in none."""
        keys = [each.initiative_id for each in self._choices]
        return keys.index(initiative_id) if initiative_id in keys else -1

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        each = self.choice(index.row()) if index.isValid() else None
        if each is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(each)
        if role == Qt.ItemDataRole.ToolTipRole:
            return each.title
        if role == Qt.ItemDataRole.FontRole and each.withdrawn:
            return _struck()
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if each.row else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        each = self.choice(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or each is None:
            return False
        self.ticked.emit(each.initiative_id, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        each = self.choice(index.row()) if index.isValid() else None
        if each is None:
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        drag = Qt.ItemFlag.ItemIsDragEnabled if each.row else Qt.ItemFlag.NoItemFlags
        return flags | Qt.ItemFlag.ItemIsUserCheckable | drag

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        each = self.choice(indexes[0].row()) if indexes else None
        carried.setData(MIME, each.initiative_id.encode() if each else b"")
        return carried

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not data.hasFormat(MIME):
            return False
        key = bytes(data.data(MIME).data()).decode()
        target = parent.row() if parent.isValid() else row
        here = self.row_of(key)
        # What is dropped below its own place leaves a gap that the rows in between fill.
        self.moved.emit(key, target - 1 if 0 <= here < target else target)
        # False: the view must not remove the row itself, the answer to the wish does that.
        return False


def _struck() -> QFont:
    font = QGuiApplication.font()
    font.setStrikeOut(True)
    return font


def _words(each: SheetChoice) -> str:
    if each.withdrawn:
        return _("{row}. (withdrawn) {title}").format(row=each.row, title=each.title)
    return f"{each.row}. {each.title}" if each.row else each.title
