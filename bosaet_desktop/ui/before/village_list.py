"""The list of villages on screen, arranged from the keyboard."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.colour_button import SWATCH_SIZE
from bosaet_desktop.ui.widgets.whole_words import WholeWordsDelegate

LEAST_ROWS, MOST_ROWS, ROW_GAP = 4, 8, 1
Index = QModelIndex | QPersistentModelIndex


class VillageList(QListView):
    """Arrows choose, Alt with an arrow moves, Delete deletes, Enter and F2 go to the name."""

    chosen = Signal(int)
    move_requested = Signal(int)
    delete_requested = Signal()
    edit_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("Villages"))
        self.setItemDelegate(WholeWordsDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        size = theme_of(self).px(SWATCH_SIZE)
        self.setIconSize(QSize(size, size))
        self.setSpacing(ROW_GAP)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(current.row())

    def sizeHint(self) -> QSize:
        rows = min(max(self.model().rowCount(), LEAST_ROWS), MOST_ROWS)
        row = max(self.sizeHintForRow(0), self.iconSize().height()) + 2 * ROW_GAP
        return QSize(200, rows * row + 2 * self.frameWidth() + 2 * ROW_GAP)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in moves:
            self.move_requested.emit(moves[key])
        elif key == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.delete_requested.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_requested.emit()
        else:
            super().keyPressEvent(event)
