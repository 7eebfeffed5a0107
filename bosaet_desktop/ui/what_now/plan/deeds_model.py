"""Who does what by when, as the rows of a table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from bosaet_desktop.core.analysis.plan_schedule import state_words, when_words
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.rows.deed import Deed, PersonDeeds

HEADS = (N_("Who"), N_("What"), N_("Initiative"), N_("When"), N_("State"))
WHO, WHAT, INITIATIVE, WHEN, STATE = range(len(HEADS))
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class DeedRow:
    """A row; `initiative_id` is empty where it is about a person and not about one initiative."""

    initiative_id: str
    cells: tuple[str, ...]


def person_rows(people: Sequence[PersonDeeds], today: date) -> Iterator[DeedRow]:
    """Return a row for each person's part and each deed; a name stands in its first row only."""
    for person in people:
        name = person.who or _("Nobody named")
        rows = [DeedRow("", ("", part, "", "", "")) for part in person.parts]
        rows += [deed_row(deed, today) for deed in person.deeds]
        for at, row in enumerate(rows):
            shown = name if at == 0 else ""
            yield DeedRow(row.initiative_id, (shown, *row.cells[1:]))


def deed_row(deed: Deed, today: date) -> DeedRow:
    """Return a deed as a row of its own."""
    cells = (deed.who, deed.text, deed.initiative, when_words(deed), state_words(deed, today))
    return DeedRow(deed.initiative_id, cells)


class DeedsModel(QAbstractTableModel):
    """Read only: what is shown is changed on the card of its initiative."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[DeedRow, ...] = ()

    def show_rows(self, rows: Sequence[DeedRow]) -> None:
        """Show these rows and no others."""
        if tuple(rows) == self.rows:
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(HEADS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        words = self.rows[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return words or None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        across = orientation == Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole and 0 <= section < len(HEADS):
            return _(HEADS[section])
        return None
