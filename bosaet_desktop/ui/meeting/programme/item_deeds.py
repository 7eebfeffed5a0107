"""What people do with the items of an agenda: each wish of the card becomes one command."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from bosaet_desktop.core.commands import evening_repair
from bosaet_desktop.core.commands import programme as commands
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.formatting import parse_integer
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.meeting import AgendaText, NewAgendaItem, Programme, RunState
from bosaet_desktop.core.terms.meeting import AgendaKind
from bosaet_desktop.ui.meeting.programme.items_card import ItemsCard
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.table_telling import tell_of_cells

USUAL_ITEM_MINUTES = 10


class ItemDeeds(QObject):
    """Asks `found` for the programme as it is shown; the cursor goes along with what is made."""

    def __init__(
        self, context: PageContext, number: int, card: ItemsCard, found: Callable[[], Programme]
    ) -> None:
        super().__init__(card)
        self._project, self._say, self._number = context.project, context.say, number
        self._table, self._found = card.table, found
        model = card.table.agenda
        model.titled.connect(self._title)
        model.timed.connect(self._time)
        model.moved.connect(self._move)
        card.add_requested.connect(self._add)
        card.duplicate_requested.connect(self._duplicate)
        card.leave_out_requested.connect(self._leave_out)
        card.delete_requested.connect(self._delete)
        card.stepped.connect(self._step)
        tell_of_cells(card.table, context.say)

    def _title(self, key: str, text: str) -> None:
        commands.write_agenda_text(self._project, key, AgendaText.TITLE, text)

    def _time(self, key: str, text: str) -> None:
        minutes = parse_integer(text)
        if minutes is None:
            raise InvalidInput(_("Write how many minutes it takes."))
        commands.set_item_minutes(self._project, key, minutes)

    def _move(self, key: str, before: str | None) -> None:
        commands.move_agenda_item(self._project, key, before)

    def _add(self) -> None:
        table, ids = self._table, [item.id for item in self._found().items]
        item = table.current_item()
        at = ids.index(item.id) + 1 if item else len(ids)
        new = NewAgendaItem(AgendaKind.OTHER, _("New item"), USUAL_ITEM_MINUTES)
        before = ids[at] if at < len(ids) else None
        key = commands.add_agenda_item(self._project, self._number, new, before)
        table.choose(key)
        table.setFocus()
        table.edit(table.currentIndex())

    def _duplicate(self) -> None:
        item = self._table.current_item()
        if item is not None:
            key = commands.duplicate_agenda_item(self._project, item.id)
            self._table.choose(key or "")

    def _leave_out(self) -> None:
        """Plan an item away, or on the evening itself pass it over; and the other way round."""
        item = self._table.current_item()
        if item is None:
            return
        if self._found().state is RunState.PLANNED or item.left_out:
            commands.leave_out_item(self._project, item.id, not item.left_out)
        elif item.dropped:
            evening_repair.give_minutes(self._project, item.id, -item.added_minutes)
        else:
            evening_repair.accept_cuts(self._project, {item.id: item.allowed})

    def _delete(self) -> None:
        item = self._table.current_item()
        if item is not None:
            commands.delete_agenda_items(self._project, [item.id])
            words = _("{title} is deleted. Ctrl+Z brings it back.")
            self._say(words.format(title=item.title))

    def _step(self, step: int) -> None:
        item = self._table.current_item()
        keys = [each.id for each in self._found().items]
        if item is None or not 0 <= keys.index(item.id) + step < len(keys):
            return
        to = keys.index(item.id) + step
        others = [key for key in keys if key != item.id]
        self._move(item.id, others[to] if to < len(others) else None)
