"""The register on screen: arrows choose, Alt and arrows move, Delete deletes, Enter edits."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.stakeholder import Stakeholder
from bosaet_desktop.ui.before.stakeholder_delegate import StakeholderDelegate
from bosaet_desktop.ui.before.stakeholder_list_model import StakeholderListModel

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class StakeholderList(QListView):
    """Emits `chosen(id)` when a person chooses another line, and wishes about it."""

    chosen = Signal(str)
    move_wanted = Signal(str, int)
    delete_wanted = Signal(str)
    edit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines = StakeholderListModel()
        self.lines.setParent(self)
        self.setModel(self.lines)
        self.setItemDelegate(StakeholderDelegate(self))
        self.setAccessibleName(_("Stakeholders"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(lambda: self._announce())
        self.activated.connect(lambda: self.edit_wanted.emit())

    def current(self) -> Stakeholder | None:
        """Return who is chosen, None for nobody."""
        return self.lines.stakeholder(self.currentIndex().row())

    def show_stakeholders(self, stakeholders: Sequence[Stakeholder]) -> None:
        """Show this register; who was chosen stays so, else the neighbour is."""
        former, row = self.current(), self.currentIndex().row()
        self.lines.show_stakeholders(stakeholders)
        if former is None or self.lines.row_of(former.id) < 0:
            neighbour = self.lines.neighbour(row)
            if neighbour is not None:
                self.choose(neighbour.id)

    def choose(self, stakeholder_id: str) -> None:
        """Choose somebody and bring the line into view."""
        index = self.lines.index(self.lines.row_of(stakeholder_id))
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)

    def _announce(self) -> None:
        current = self.current()
        if current is not None:
            self.chosen.emit(current.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.AltModifier
        current = self.current()
        if key in _STEPS and alt and current is not None:
            self.move_wanted.emit(current.id, _STEPS[key])
        elif key == Qt.Key.Key_Delete and current is not None:
            self.delete_wanted.emit(current.id)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
