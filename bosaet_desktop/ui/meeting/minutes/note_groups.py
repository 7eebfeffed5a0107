"""The notes of a meeting, each under the item of the agenda at which it was said."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.minutes import Minutes, Note
from bosaet_desktop.ui.meeting.minutes.note_row import NoteBelow
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.keyed_cards import KeyedCards
from bosaet_desktop.ui.widgets.labels import Strong
from bosaet_desktop.ui.widgets.line_list import LineDeeds, LineList, LineRow, ShownLine

# The key of the notes that belong to no item.
NO_ITEM = ""


class NoteGroup(QWidget):
    """The notes of one item; arrows and the grip move a note within it."""

    def __init__(self, deeds: LineDeeds, below: Callable[[str], NoteBelow]) -> None:
        super().__init__()
        self._heading = Strong()
        self.list = LineList(_("Notes"), "", deeds, below)
        # Notes are written on top of the page, where the kind is chosen too.
        self.list.new.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(self._heading)
        column.addWidget(self.list)

    def show_notes(self, title: str, notes: list[Note]) -> None:
        """Show these notes; without a title there is no heading."""
        self._heading.setText(title)
        self._heading.setVisible(bool(title))
        self.list.show_lines([ShownLine(note.id, note.text) for note in notes])


class NoteGroups(QWidget):
    """A group for each item that has notes, in the order of the agenda; the others come last."""

    def __init__(self, deeds: LineDeeds, below: Callable[[str], NoteBelow]) -> None:
        super().__init__()
        column, top = QVBoxLayout(self), QWidget()
        column.setContentsMargins(0, 0, 0, 0)
        top.setFixedHeight(0)
        column.addWidget(top)
        self._groups = KeyedCards(column, top, lambda _key: NoteGroup(deeds, below))

    def show_minutes(self, told: Minutes) -> None:
        """Show the notes; what is being written stays."""
        items = told.programme.items
        filed = {item.id: [n for n in told.notes if n.item_id == item.id] for item in items}
        known = {item.id: item.title for item in items if filed[item.id]}
        others = [note for note in told.notes if note.item_id not in known]
        titles = known | ({NO_ITEM: _("Under no item") if known else ""} if others else {})
        self._groups.follow(list(titles))
        for key, title in titles.items():
            self._groups.by_key[key].show_notes(title, filed.get(key, others))
        for note in told.notes:
            row = self.row(note.id)
            if row is not None and isinstance(row.below, NoteBelow):
                row.below.show_note(note, items)

    def row(self, key: str) -> LineRow | None:
        """Return the row of a note."""
        rows = (group.list.rows.by_key.get(key) for group in self._groups.by_key.values())
        return next((row for row in rows if row is not None), None)

    def commit(self) -> None:
        """Store what is half written."""
        for group in list(self._groups.by_key.values()):
            group.list.commit()
