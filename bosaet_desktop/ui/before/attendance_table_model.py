"""Everybody by name, with a tick for each evening the person came to."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from bosaet_desktop.core.analysis.person_words import shown_name
from bosaet_desktop.core.commands.attendance import note_attendance
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.attendance import Attendee
from bosaet_desktop.core.rows.project import WORKSHOP_NUMBERS
from bosaet_desktop.ui.before.side_words import ONE

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
NAME, VILLAGE, SIDE = range(3)
FIRST_MEETING = 3


class AttendanceTableModel(QAbstractTableModel):
    """Rows stay where they are while ticks come and go."""

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self._shown: list[Attendee] = []
        self._counts = dict.fromkeys(WORKSHOP_NUMBERS, 0)

    def show_attendees(self, shown: Sequence[Attendee], everybody: Sequence[Attendee]) -> None:
        """Show these people; the heads of the columns count everybody."""
        if [each.person.id for each in shown] == [each.person.id for each in self._shown]:
            self._replace(shown)
        else:
            self.beginResetModel()
            self._shown = list(shown)
            self.endResetModel()
        self._counts = {n: sum(n in each.came for each in everybody) for n in WORKSHOP_NUMBERS}
        across = Qt.Orientation.Horizontal
        self.headerDataChanged.emit(across, FIRST_MEETING, self.columnCount() - 1)

    def _replace(self, shown: Sequence[Attendee]) -> None:
        for row, each in enumerate(shown):
            if each != self._shown[row]:
                self._shown[row] = each
                last = self.columnCount() - 1
                self.dataChanged.emit(self.index(row, 0), self.index(row, last))

    def toggle(self, index: Index) -> None:
        """Say the contrary of what a cell says."""
        if self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
            ticked = self.data(index, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
            self.setData(index, state, Qt.ItemDataRole.CheckStateRole)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else FIRST_MEETING + len(WORKSHOP_NUMBERS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        ticks = index.isValid() and index.column() >= FIRST_MEETING
        return flags | Qt.ItemFlag.ItemIsUserCheckable if ticks and self._writable else flags

    @property
    def _writable(self) -> bool:
        return not self._project.read_only

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # Qt's own
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section >= FIRST_MEETING:
            number = section - FIRST_MEETING + 1
            return _("{number}: {count} came").format(
                number=number, count=integer(self._counts[number])
            )
        return (_("Name"), _("Village"), _("Belongs to"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # Qt's own
        if not index.isValid():
            return None
        each, column = self._shown[index.row()], index.column()
        if column >= FIRST_MEETING:
            return self._tick(each, column - FIRST_MEETING + 1, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (shown_name(each.person), each.person.village, _(ONE[each.person.side]))[column]
        return None

    def _tick(self, each: Attendee, number: int, role: int) -> object:
        came = number in each.came
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if came else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (
                _("{name} came to workshop {number}")
                if came
                else _("{name} did not come to workshop {number}")
            )
            return words.format(name=shown_name(each.person), number=number)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        number = index.column() - FIRST_MEETING + 1
        # Qt hands over a number where a person clicks, and the state itself where we set it.
        came = value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        note_attendance(self._project, number, [self._shown[index.row()].person.id], came)
        return True
