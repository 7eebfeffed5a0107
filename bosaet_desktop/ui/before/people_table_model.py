"""The people of the project as a table that is filled in on the spot."""

from collections.abc import Sequence
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

from bosaet_desktop.core.commands.person import add_person
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.person import NewPerson, Person
from bosaet_desktop.core.text import danish_key
from bosaet_desktop.ui.before.people_columns import COLUMNS, NAME

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
SORT_ROLE = Qt.ItemDataRole.UserRole


class PeopleTableModel(QAbstractTableModel):
    """Rows stay where they are while the project changes; the last one waits for a new name.

    `refused(sentence)` says why a text was not stored.
    """

    # A name was written in the row that waits for one.
    named = Signal()
    refused = Signal(str)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._people: list[Person] = []
        self._naming, self._waits = False, True

    def show_people(self, people: Sequence[Person]) -> None:
        """Take over `people`; those who are new come last, in the order given."""
        fresh = {each.id: each for each in people}
        for row in reversed(range(len(self._people))):
            if self._people[row].id not in fresh:
                self.beginRemoveRows(_ROOT, row, row)
                del self._people[row]
                self.endRemoveRows()
        for row, former in enumerate(self._people):
            self._put(row, fresh.pop(former.id))
        self._append(list(fresh.values()))

    def person(self, row: int) -> Person | None:
        """Return the person in `row`, None for the row that waits for a name."""
        return self._people[row] if 0 <= row < len(self._people) else None

    def row_of(self, person_id: str) -> int:
        """Return the row of a person, -1 for somebody who is not there."""
        return next((n for n, each in enumerate(self._people) if each.id == person_id), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._people) + self._waits

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        waits = index.isValid() and self.person(index.row()) is None and index.column() != NAME
        locked = self._project.read_only or waits
        return flags if locked or not index.isValid() else flags | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # Qt's own
        across = orientation == Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole and 0 <= section < len(COLUMNS):
            return _(COLUMNS[section].title)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # Qt's own
        if not index.isValid():
            return None
        person, column = self.person(index.row()), COLUMNS[index.column()]
        if person is None:
            return _waiting(index.column(), role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.shown(person)
        if role == Qt.ItemDataRole.EditRole:
            return column.value(person)
        return danish_key(column.shown(person)) if role == SORT_ROLE else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        try:
            return self._write(index.row(), index.column(), str(value or ""))
        except InvalidInput as error:
            self.refused.emit(error.in_full)
            return False

    def _write(self, row: int, column: int, text: str) -> bool:
        person = self.person(row)
        if person is None:
            return self._add(text)
        if COLUMNS[column].value(person) == text:
            return False
        COLUMNS[column].write(self._project, person.id, text)
        return True

    def _add(self, name: str) -> bool:
        if not name.strip():
            return False
        self._naming = True
        try:
            add_person(self._project, NewPerson(name))
        finally:
            self._naming = False
        self.named.emit()
        return True

    def _put(self, row: int, person: Person) -> None:
        if self._people[row] != person:
            self._people[row] = person
            self._announce(row)

    def _append(self, people: list[Person]) -> None:
        if not people:
            return
        if self._naming:
            self._fill_waiting_row(people.pop(0))
        first = len(self._people)
        if people:
            self.beginInsertRows(_ROOT, first, first + len(people) - 1)
            self._people += people
            self.endInsertRows()

    def _fill_waiting_row(self, person: Person) -> None:
        """Let the row where a name was typed become the person, so that the cursor stays there."""
        self._waits = False
        self._people.append(person)
        row = len(self._people) - 1
        self._announce(row)
        self.beginInsertRows(_ROOT, row + 1, row + 1)
        self._waits = True
        self.endInsertRows()

    def _announce(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))


def _waiting(column: int, role: int) -> object:
    if column == NAME and role == Qt.ItemDataRole.DisplayRole:
        return _("Write a name …")
    if role == Qt.ItemDataRole.ForegroundRole:
        return QGuiApplication.palette().placeholderText()
    return None
