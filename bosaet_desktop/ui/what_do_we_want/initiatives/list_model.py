"""The list of initiatives, changed in place so that the one being worked on stays chosen."""

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from bosaet_desktop.core.rows.initiative import InitiativeLine
from bosaet_desktop.ui.what_do_we_want.idea_count import count_words
from bosaet_desktop.ui.widgets.follow_rows import follow_rows

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()


class InitiativeListModel(QAbstractListModel):
    """A row per initiative; `LINE` is the whole `InitiativeLine`."""

    _lines: list[InitiativeLine]

    def __init__(self) -> None:
        super().__init__()
        self._lines = []

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            villages = ", ".join(village.name for village in line.villages)
            return f"{line.number}. {line.title}. {villages}. {count_words(line.ideas)}"
        return line if role == LINE else None

    def lines(self) -> tuple[InitiativeLine, ...]:
        """Return the initiatives from top to bottom."""
        return tuple(self._lines)

    def row_of(self, initiative_id: str) -> int:
        """Return the row of an initiative, -1 if there is none such."""
        rows = (row for row, line in enumerate(self._lines) if line.id == initiative_id)
        return next(rows, -1)

    def show_lines(self, lines: Sequence[InitiativeLine]) -> None:
        """Turn what is shown into `lines` by as few steps as needed."""
        follow_rows(self, self._lines, lines, attrgetter("id"))
