"""The agenda with what can be done to it, how long it is, and what is wrong with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from bosaet_desktop.core.analysis.clock_words import clock_words, length_words
from bosaet_desktop.core.analysis.running_order import (
    LONGEST_WITHOUT_BREAK,
    minutes_late,
    sits_too_long,
    total_minutes,
)
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.meeting import Programme, Standing
from bosaet_desktop.ui.meeting.programme.items_table import AgendaTable
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import HouseButton, IconButton, SecondaryButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.flow_layout import FlowLayout
from bosaet_desktop.ui.widgets.labels import Detail, Strong


class ItemsCard(Card):
    """Emits wishes about the item that the cursor is at; the page turns them into commands."""

    add_requested = Signal()
    duplicate_requested = Signal()
    leave_out_requested = Signal()
    delete_requested = Signal()
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.table = AgendaTable()
        self._summary, self._warning = Strong(), Detail()
        self._warning.setProperty("fieldError", "true")
        self.add = SecondaryButton(_("Add item"), "plus", self.add_requested.emit)
        self.up = IconButton("arrow-up", _("Move up (Alt+Up)"), lambda: self.stepped.emit(-1))
        self.down = IconButton(
            "arrow-down", _("Move down (Alt+Down)"), lambda: self.stepped.emit(1)
        )
        self.copy = IconButton("content-copy", _("Duplicate"), self.duplicate_requested.emit)
        self.leave_out = IconButton(
            "eye-off-outline", _("Leave out"), self.leave_out_requested.emit
        )
        self.delete = IconButton(
            "delete-outline", _("Delete (Ctrl+Delete)"), self.delete_requested.emit
        )
        self.agendas = SecondaryButton(_("Agendas"), "chevron-down")
        self.menu = QMenu(self.agendas)
        self.agendas.setMenu(self.menu)
        self._lay_out()
        self.table.delete_requested.connect(lambda _rows: self.delete_requested.emit())
        self.table.stepped.connect(lambda _key, step: self.stepped.emit(step))
        self.table.item_chosen.connect(self._show_able)

    def _lay_out(self) -> None:
        self.body.addWidget(self._summary)
        self.body.addWidget(self._warning)
        self.body.addWidget(self.table)
        holder = QWidget()
        buttons = FlowLayout(holder, GRID // 2)
        for button in self._buttons():
            buttons.addWidget(button)
        self.body.addWidget(holder)

    def _buttons(self) -> tuple[HouseButton, ...]:
        changes = (self.up, self.down, self.copy, self.leave_out, self.delete)
        return (self.add, *changes, self.agendas)

    def show_programme(self, found: Programme, standing: Standing) -> None:
        """Show the agenda, its length and its warnings."""
        self.table.show_programme(found, standing)
        self._summary.setText(_summary_words(found))
        words = _warning_words(found)
        self._warning.setText(words)
        self._warning.setVisible(bool(words))
        self._show_able()

    def _show_able(self) -> None:
        row, rows = self.table.currentIndex().row(), self.table.agenda.rowCount()
        item = self.table.current_item()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < rows - 1)
        for button in (self.copy, self.leave_out, self.delete):
            button.setEnabled(item is not None)
        out = item is not None and item.dropped
        words = _("Take in again") if out else _("Leave out")
        self.leave_out.setToolTip(words)
        self.leave_out.setAccessibleName(words)
        self.leave_out.show_icon("eye-outline" if out else "eye-off-outline")


def _summary_words(found: Programme) -> str:
    minutes, count = total_minutes(found.items), len(found.planned)
    parts = [ngettext("{n} item", "{n} items", count).format(n=integer(count))]
    parts.append(length_words(minutes))
    if found.starts_at is not None:
        ends = clock_words(found.starts_at + minutes)
        parts.append(_("ends {clock}").format(clock=ends))
    return " · ".join(parts)


def _warning_words(found: Programme) -> str:
    late, sitting = minutes_late(found), sits_too_long(found.planned)
    said = []
    if late:
        words = _("The agenda ends {n} min. later than people were promised to be home.")
        said.append(words.format(n=integer(late)))
    if sitting:
        words = _("People sit for more than {n} min. without a break before “{title}” is over.")
        said.append(words.format(n=LONGEST_WITHOUT_BREAK, title=sitting[0].title))
    return " ".join(said)
