"""The list of initiatives: arrows choose, Alt and arrows move, Delete deletes, Enter edits."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.initiative import InitiativeLine
from bosaet_desktop.ui.what_do_we_want.initiatives.list_delegate import InitiativeDelegate
from bosaet_desktop.ui.what_do_we_want.initiatives.list_model import InitiativeListModel

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class InitiativeList(QListView):
    """Emits `chosen(id)` when a person chooses another initiative, and wishes about it."""

    chosen = Signal(str)
    move_wanted = Signal(str, int)
    delete_wanted = Signal(str)
    edit_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = InitiativeListModel()
        self.lines.setParent(self)
        self.setModel(self.lines)
        self.setItemDelegate(InitiativeDelegate(self))
        self.setAccessibleName(_("Initiatives"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(lambda: self._announce())
        self.activated.connect(lambda: self.edit_wanted.emit())

    def current_id(self) -> str:
        """Return the id of the initiative chosen, empty for none."""
        row = self.currentIndex().row()
        lines = self.lines.lines()
        return lines[row].id if 0 <= row < len(lines) else ""

    def show_lines(self, lines: Sequence[InitiativeLine]) -> None:
        """Show these initiatives; the one chosen stays so, else its neighbour is."""
        self.lines.show_lines(lines)

    def choose(self, initiative_id: str) -> None:
        """Choose an initiative and bring it into view; an unknown one means the first."""
        row = max(self.lines.row_of(initiative_id), 0)
        index = self.lines.index(row)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)

    def _announce(self) -> None:
        if self.current_id():
            self.chosen.emit(self.current_id())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        elif key in _STEPS and alt:
            self.move_wanted.emit(self.current_id(), _STEPS[key])
        elif key == Qt.Key.Key_Delete and self.current_id():
            self.delete_wanted.emit(self.current_id())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
