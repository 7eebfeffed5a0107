"""A list worked in by keyboard: arrows choose, Alt and arrows move, Delete deletes, Enter edits."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RowList(QListView):
    """Emits `chosen(id)` when a person chooses another row, and wishes about it."""

    chosen = Signal(str)
    move_wanted = Signal(str, int)
    delete_wanted = Signal(str)
    edit_wanted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self._follows = False
        self.activated.connect(lambda: self.edit_wanted.emit())

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self.selectionModel().currentChanged.connect(lambda: self._tell_other_row())

    def follow(self, change: Callable[[], None]) -> None:
        """Let rows come and go by `change`, and tell of another row only when all are in place.

        Whoever hears of it may store what is half written, which changes the rows once more.
        """
        former = self.current_id()
        self._follows = True
        try:
            change()
        finally:
            self._follows = False
        if self.current_id() != former:
            self.announce()

    def _tell_other_row(self) -> None:
        if not self._follows:
            self.announce()

    def current_id(self) -> str:
        """Return the id of the row chosen, empty for none."""
        raise NotImplementedError

    def choose_row(self, row: int) -> None:
        """Choose a row that is there, and bring it into view."""
        index = self.model().index(row, 0)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)

    def announce(self) -> None:
        """Tell which row is chosen, if one is."""
        if self.current_id():
            self.chosen.emit(self.current_id())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.AltModifier
        current = self.current_id()
        if key in _STEPS and alt and current:
            self.move_wanted.emit(current, _STEPS[key])
        elif key == Qt.Key.Key_Delete and current:
            self.delete_wanted.emit(current)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
