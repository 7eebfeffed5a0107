"""Which people the table shows, and in what order."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from bosaet_desktop.core.rows.person import Person
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.ui.before.people_columns import COLUMNS
from bosaet_desktop.ui.before.people_table_model import SORT_ROLE, PeopleTableModel

Index = QModelIndex | QPersistentModelIndex


class PeopleOrder(QSortFilterProxyModel):
    """Sorts as a Danish telephone book; the row that waits for a name always comes last."""

    def __init__(self, people: PeopleTableModel) -> None:
        super().__init__(people)
        self._table = people
        self._words: list[str] = []
        self._side: Side | None = None
        self._with_contacts = False
        self.setSourceModel(people)

    def look_for(self, text: str, side: Side | None, with_contacts: bool) -> None:
        """Show people of `side` (None: all) whose columns in sight hold every word of `text`."""
        self.beginFilterChange()
        self._words, self._side = text.casefold().split(), side
        self._with_contacts = with_contacts
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def person(self, row: int) -> Person | None:
        """Return the person in `row` as shown, None for the row that waits for a name."""
        return self._table.person(self.mapToSource(self.index(row, 0)).row())

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        person = self._table.person(row)
        if person is None:
            return True
        if self._side not in (None, person.side):
            return False
        shown = (each for each in COLUMNS if self._with_contacts or not each.contact)
        text = "\n".join(each.shown(person) for each in shown).casefold()
        return all(word in text for word in self._words)

    def lessThan(self, left: Index, right: Index) -> bool:
        waiting = [self._table.person(index.row()) is None for index in (left, right)]
        if any(waiting):
            upwards = self.sortOrder() == Qt.SortOrder.AscendingOrder
            return waiting[1] if upwards else waiting[0]
        one, other = (self._table.data(index, SORT_ROLE) for index in (left, right))
        # The empty cells of a column stand together at its end.
        return bool((not one[1], *one) < (not other[1], *other))
