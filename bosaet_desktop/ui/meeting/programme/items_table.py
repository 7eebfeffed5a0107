"""The agenda to arrange: dragged, or moved with Alt and an arrow; title and minutes are typed."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.meeting import AgendaItem, Programme, RunState, Standing
from bosaet_desktop.ui.meeting.programme.items_model import (
    BEGINS,
    TITLE,
    WENT,
    AgendaTableModel,
)
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.table_view import ROW_HEIGHT, TableView

Index = QModelIndex | QPersistentModelIndex
CLOCK_WIDTH, MINUTES_WIDTH, WENT_WIDTH = 68, 56, 150
EDGES = 4
FONT = Qt.ItemDataRole.FontRole
# Around a title: the icon and the air beside it, and what stands above and below the words.
TITLE_EDGES, ROW_EDGES = 54, 14


class AgendaTable(TableView):
    """Emits `item_chosen()` as the cursor goes, and `stepped(id, by)` for Alt and an arrow."""

    item_chosen = Signal()
    stepped = Signal(str, int)

    def __init__(self) -> None:
        super().__init__(_("Agenda"))
        self.agenda = AgendaTableModel(self)
        self.setModel(self.agenda)
        self.setAccessibleDescription(_("Alt and the up or down arrow move an item."))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.set_column_widths(CLOCK_WIDTH, 100, MINUTES_WIDTH, WENT_WIDTH, stretch=TITLE)

    def show_programme(self, programme: Programme, found: Standing) -> None:
        """Show the agenda; the item that was chosen stays so."""
        former = self.current_item()
        self.agenda.show_programme(programme, found)
        planned = programme.state is RunState.PLANNED
        clockless = planned and programme.starts_at is None
        self.setColumnHidden(BEGINS, clockless)
        self.setColumnHidden(WENT, planned and not any(i.left_out for i in programme.items))
        if former is not None and self.current_item() != former:
            self.choose(former.id)
        if not self.currentIndex().isValid() and programme.items:
            self.setCurrentIndex(self.agenda.index(0, TITLE))
        self._fit()

    def _fit(self) -> None:
        """Give each title the lines it needs: Qt forgets the icon where a title nearly fits."""
        theme = theme_of(self)
        room = QRect(0, 0, max(self.columnWidth(TITLE) - theme.px(TITLE_EDGES), 1), 0)
        for row in range(self.agenda.rowCount()):
            item, font = self.agenda.item_at(row), self.agenda.index(row, TITLE).data(FONT)
            metrics = QFontMetrics(theme.font("strong" if font.bold() else "body"))
            words = item.title if item else ""
            high = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()
            self.setRowHeight(row, max(high + theme.px(ROW_EDGES), theme.px(ROW_HEIGHT)))
        self.updateGeometry()

    def current_item(self) -> AgendaItem | None:
        """Return the item that the cursor is at."""
        return self.agenda.item_at(self.currentIndex().row())

    def choose(self, key: str) -> None:
        """Put the cursor at an item."""
        row = self.agenda.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self.agenda.index(row, max(self.currentIndex().column(), TITLE)))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.item_chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        item = self.current_item()
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if step is not None and alt and item is not None:
            self.stepped.emit(item.id, step)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        # The page scrolls; the table is as high as its rows.
        rows = self.verticalHeader().length()
        height = self.horizontalHeader().sizeHint().height() + rows + EDGES
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())
