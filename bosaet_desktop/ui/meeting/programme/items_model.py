"""The agenda as a table: when, what, how long, and how it went."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QGuiApplication

from bosaet_desktop.core.analysis.clock_words import clock_words
from bosaet_desktop.core.analysis.running_order import start_clocks
from bosaet_desktop.core.formatting import integer, time_of_day
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.meeting import AgendaItem, ItemTimes, Programme, RunState, Standing
from bosaet_desktop.ui.meeting.programme.words import KIND_ICONS, KIND_NAMES
from bosaet_desktop.ui.theme.icons import icon
from bosaet_desktop.ui.theme.theme import theme_of

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
BEGINS, TITLE, MINUTES, WENT = range(4)
COLUMNS = 4
MIME = "application/x-bosaet-agenda-item"
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class AgendaTableModel(QAbstractTableModel):
    """Emits wishes: `titled(id, text)`, `timed(id, text)` and `moved(id, id it goes before)`."""

    titled = Signal(str, str)
    timed = Signal(str, str)
    moved = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._programme = Programme(1)
        self._times: tuple[ItemTimes, ...] = ()
        self._current = ""

    def show_programme(self, programme: Programme, found: Standing) -> None:
        """Show these items; the same ones in the same places only change in place."""
        same = [item.id for item in self._programme.items] == [i.id for i in programme.items]
        if not same:
            self.beginResetModel()
        self._programme, self._times = programme, found.times
        self._current = found.current.id if found.current else ""
        if not same:
            self.endResetModel()
        elif programme.items:
            last = self.index(len(programme.items) - 1, COLUMNS - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def item_at(self, row: int) -> AgendaItem | None:
        """Return what stands in a row."""
        items = self._programme.items
        return items[row] if 0 <= row < len(items) else None

    def row_of(self, key: str) -> int:
        """Return the row of an item, -1 if it is not here."""
        keys = [item.id for item in self._programme.items]
        return keys.index(key) if key in keys else -1

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._programme.items)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == MINUTES:
            return _RIGHT
        heads = (_("At"), _("What"), _("Min."), _("It went"))
        return heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.item_at(index.row()) if index.isValid() else None
        if item is None:
            return None
        column = index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(index.row(), item, column)
        if role == Qt.ItemDataRole.DecorationRole and column == TITLE:
            return icon(KIND_ICONS[item.kind], theme_of().palette.muted)
        if role == Qt.ItemDataRole.FontRole:
            return self._font(item)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == MINUTES:
            return _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole:
            return item.say or item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), item)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        item = self.item_at(index.row())
        if item is None or role != Qt.ItemDataRole.EditRole:
            return False
        text = str(value)
        if index.column() == TITLE and text != item.title:
            self.titled.emit(item.id, text)
        elif index.column() == MINUTES and text != str(item.minutes):
            self.timed.emit(item.id, text)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        if index.column() in (TITLE, MINUTES):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        item = self.item_at(indexes[0].row()) if indexes else None
        carried.setData(MIME, item.id.encode() if item else b"")
        return carried

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if data.hasFormat(MIME):
            target = self.item_at(parent.row() if parent.isValid() else row)
            key = bytes(data.data(MIME).data()).decode()
            if key and (target is None or target.id != key):
                self.moved.emit(key, target.id if target else None)
        # False: the view must not remove the row itself, the answer to the wish does that.
        return False

    def _text(self, row: int, item: AgendaItem, column: int) -> str:
        if column == BEGINS:
            return self._begins(row)
        if column == TITLE:
            return item.title
        if column == MINUTES:
            return str(item.minutes)
        return self._went(row, item)

    def _begins(self, row: int) -> str:
        if self._programme.starts_at is None and self._programme.state is RunState.PLANNED:
            return ""
        planned = self._times[row].planned_begin
        if self._programme.state is RunState.PLANNED:
            clocks = start_clocks(self._programme.starts_at, self._programme.items)
            return clock_words(clocks[row])
        return time_of_day(planned) if planned else ""

    def _went(self, row: int, item: AgendaItem) -> str:
        if item.left_out:
            return _("left out")
        if self._programme.state is RunState.PLANNED:
            return ""
        times = self._times[row]
        if times.begins is None or times.ends is None:
            return _("dropped") if item.dropped else _("passed by")
        span = f"{time_of_day(times.begins)}–{time_of_day(times.ends)}"
        return span if item.ended_at else _("{span} expected").format(span=span)

    def _font(self, item: AgendaItem) -> QFont:
        font = QGuiApplication.font()
        font.setStrikeOut(item.dropped)
        font.setBold(item.id == self._current)
        return font

    def _spoken(self, row: int, item: AgendaItem) -> str:
        minutes = _("{n} min.").format(n=integer(item.minutes))
        now = _("now") if item.id == self._current else ""
        parts = (self._begins(row), item.title, _(KIND_NAMES[item.kind]), minutes, now)
        return ", ".join(filter(None, (*parts, self._went(row, item))))
