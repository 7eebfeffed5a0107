"""The programme of one evening: planned here, and run from here."""

from collections.abc import Sequence
from datetime import datetime, time
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.agenda_cuts import proposed_cuts
from bosaet_desktop.core.analysis.handouts import handouts
from bosaet_desktop.core.analysis.running_order import standing
from bosaet_desktop.core.commands import evening_repair, running_order
from bosaet_desktop.core.commands import programme as commands
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.formatting import parse_integer
from bosaet_desktop.core.guide.agendas import ready_agenda
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.plan import known_names
from bosaet_desktop.core.queries.programme import programme
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.rows.meeting import (
    AgendaKind,
    AgendaText,
    NewAgendaItem,
    Programme,
    RunState,
    Standing,
)
from bosaet_desktop.core.rows.project import EVENING
from bosaet_desktop.ui.meeting.programme.agenda_menu import AgendaMenu
from bosaet_desktop.ui.meeting.programme.bring_card import BringCard
from bosaet_desktop.ui.meeting.programme.clock_card import ClockCard
from bosaet_desktop.ui.meeting.programme.hall_view import agenda_wall
from bosaet_desktop.ui.meeting.programme.item_card import ItemCard
from bosaet_desktop.ui.meeting.programme.items_card import ItemsCard
from bosaet_desktop.ui.meeting.programme.meeting_card import MeetingCard
from bosaet_desktop.ui.meeting.programme.rescue_card import BEHIND_TO_RESCUE, RescueCard
from bosaet_desktop.ui.meeting.programme.side_by_side import SideBySide
from bosaet_desktop.ui.page import EveningDeed, Page, PageAction, PageContext, Paper
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.hall_timer import HallTimer
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

TICK_MS = 1000
USUAL_ITEM_MINUTES = 10


class ProgrammePage(Page):
    """The clock on top while the evening runs; else when and where it is; below them the agenda."""

    number: ClassVar[int]
    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"workshop", "agenda_item", "agenda_run", "person", "project"}
    )

    _found: Programme

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        papers = handouts()
        self._found = Programme(self.number)
        self.meeting = MeetingCard(context.project, self.number)
        self.clock, self.rescue = ClockCard(), RescueCard()
        self.items = ItemsCard()
        self.item = ItemCard(context.project, [(name, key) for key, name in papers.items()])
        self.bring = BringCard(papers)
        self.empty = EmptyState(
            "timer-outline",
            _("Nothing is planned for this evening yet. A ready agenda is a good start."),
            _("Plan from the ready agenda"),
            self.plan_ready,
        )
        self.agendas = AgendaMenu(self.items.menu, context.project, self.number, context.say, self)
        self._papers = papers
        self._clock_for_hall = False
        self._current = ""
        self._tick = QTimer(self, interval=TICK_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._scroller = ScrollArea()
        body = self._scroller.body
        for part in (self.clock, self.rescue, self.meeting, self.empty):
            body.addWidget(part)
        self._columns = SideBySide(_column(self.items), _column(self.item, self.bring))
        body.addWidget(self._columns)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroller)

    def _connect(self) -> None:
        self._tick.timeout.connect(self._show_time)
        items, model = self.items, self.items.table.agenda
        model.titled.connect(self._title)
        model.timed.connect(self._time)
        model.moved.connect(
            lambda key, before: commands.move_agenda_item(self.context.project, key, before)
        )
        items.table.item_chosen.connect(self._show_item)
        items.add_requested.connect(self._add)
        items.duplicate_requested.connect(self._duplicate)
        items.leave_out_requested.connect(self._leave_out)
        items.delete_requested.connect(self._delete)
        items.stepped.connect(self._step)
        self._connect_clock()

    def _connect_clock(self) -> None:
        clock, project, number = self.clock, self.context.project, self.number
        clock.next_requested.connect(lambda: self._ask(EveningDeed.NEXT))
        clock.back_requested.connect(lambda: self._ask(EveningDeed.BACK))
        clock.pause_toggled.connect(self._pause)
        clock.minutes_given.connect(self._give)
        clock.end_requested.connect(lambda: running_order.end_run(project, number, self.now()))
        clock.start_corrected.connect(self._correct_start)
        clock.cleared.connect(lambda: evening_repair.clear_run(project, number))
        clock.hall_clock_requested.connect(self._show_clock_to_hall)
        self.rescue.accepted.connect(lambda cuts: evening_repair.accept_cuts(project, cuts))

    def now(self) -> datetime:
        """Return the time of the clock on the wall."""
        return datetime.now()

    def refresh(self) -> None:
        self._found = programme(self.context.project, self.number)
        found, stand = self._found, self._standing()
        planned = bool(found.items)
        running = found.run is not None and planned
        self.clock.setVisible(running)
        self.meeting.setVisible(found.state in (RunState.PLANNED, RunState.OVER) or not planned)
        self.empty.setVisible(not planned)
        self._columns.setVisible(planned)
        self._columns.stack(found.run is not None)
        names = known_names(self.context.project)
        self.meeting.show_programme(found, names)
        self.items.show_programme(found, stand)
        self.bring.show_programme(found)
        self._show_item()
        self._show_clock(stand)
        self._follow(stand)
        self._run_tick()
        self.header_changed.emit()
        self.hall_updated.emit()

    def primary_actions(self) -> Sequence[PageAction]:
        """Return the start of the evening while it has not begun."""
        if self._found.state is not RunState.PLANNED or not self._found.planned:
            return ()
        deed = PageAction(
            _("Begin the programme"), "play", lambda: self._ask(EveningDeed.BEGIN), primary=True
        )
        return (deed,)

    def papers(self) -> Sequence[Paper]:
        """Return the agenda for the wall and for those who lead, once there is one."""
        if not self._found.planned:
            return ()
        wall, team = _("Agenda for the wall"), _("Running order for whoever leads")
        return (
            Paper(wall, _("agenda"), partial(self._write_paper, team=False)),
            Paper(team, _("running order"), partial(self._write_paper, team=True)),
        )

    def _write_paper(self, target: Path, *, team: bool) -> None:
        from bosaet_desktop.core.exchange.agenda_export import write_agenda

        write_agenda(self.context.project, target, self.number, team=team)

    @property
    def shows_for_hall(self) -> bool:
        """Whether anything is planned."""
        return bool(self._found.planned)

    def audience_view(self) -> QWidget | None:
        """Return the agenda, or the clock where that was asked for; neither names anybody."""
        if not programme(self.context.project, self.number).planned:
            return None
        if self._clock_for_hall:
            return HallTimer(self._stand_anew)
        return agenda_wall(self._found, self._stand_anew())

    def reveal(self, target: str) -> None:
        """Put the cursor at an item."""
        self.items.table.choose(target)

    def leave(self) -> None:
        """Store what is half written."""
        self.meeting.commit()
        self.item.commit()

    def plan_ready(self) -> None:
        """Plan the evening as the agenda that ships for it."""
        about = project_row(self.context.project)
        number = 0 if about.kind == EVENING else self.number
        self.agendas.plan(ready_agenda(number, about.language).items)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._run_tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def _run_tick(self) -> None:
        if self._found.run is not None and self._found.run.ended_at is None and self.isVisible():
            self._tick.start()
        else:
            self._tick.stop()

    def _standing(self) -> Standing:
        return standing(self._found, self.now())

    def _stand_anew(self) -> Standing:
        """Ask the file too: the wall is looked at while other pages are worked on."""
        self._found = programme(self.context.project, self.number)
        return self._standing()

    def _show_time(self) -> None:
        stand = self._standing()
        self.clock.show_time(stand)
        self._show_rescue(stand)

    def _show_clock(self, stand: Standing) -> None:
        if self._found.run is not None:
            current = stand.current
            paper = self._papers.get(current.paper, "") if current else ""
            self.clock.show_standing(stand, self._found.run, paper)
        self._show_rescue(stand)

    def _show_rescue(self, stand: Standing) -> None:
        running = stand.state in (RunState.RUNNING, RunState.PAUSED)
        late = running and stand.behind >= BEHIND_TO_RESCUE
        cuts = proposed_cuts(self._found, stand.behind) if late else ()
        self.rescue.show_cuts(stand.behind, cuts)

    def _show_item(self) -> None:
        item = self.items.table.current_item()
        self.item.setVisible(item is not None)
        if item is not None:
            self.item.show_item(item, known_names(self.context.project))

    def _follow(self, stand: Standing) -> None:
        """Go along to the item that has begun; whoever looks at another one stays there."""
        current = stand.current.id if stand.current else ""
        if current and current != self._current:
            self.items.table.choose(current)
        self._current = current

    def _ask(self, deed: EveningDeed) -> None:
        self.leave()
        self.evening_requested.emit(self.number, deed)

    def _title(self, key: str, text: str) -> None:
        commands.write_agenda_text(self.context.project, key, AgendaText.TITLE, text)

    def _time(self, key: str, text: str) -> None:
        minutes = parse_integer(text)
        if minutes is None:
            raise InvalidInput(_("Write how many minutes it takes."))
        commands.set_item_minutes(self.context.project, key, minutes)

    def _add(self) -> None:
        table, ids = self.items.table, [item.id for item in self._found.items]
        item = table.current_item()
        at = ids.index(item.id) + 1 if item else len(ids)
        new = NewAgendaItem(AgendaKind.OTHER, _("New item"), USUAL_ITEM_MINUTES)
        before = ids[at] if at < len(ids) else None
        key = commands.add_agenda_item(self.context.project, self.number, new, before)
        table.choose(key)
        table.setFocus()
        table.edit(table.currentIndex())

    def _duplicate(self) -> None:
        item = self.items.table.current_item()
        if item is not None:
            key = commands.duplicate_agenda_item(self.context.project, item.id)
            self.items.table.choose(key or "")

    def _leave_out(self) -> None:
        """Plan an item away, or on the evening itself pass it over; and the other way round."""
        item = self.items.table.current_item()
        if item is None:
            return
        if self._found.state is RunState.PLANNED or item.left_out:
            commands.leave_out_item(self.context.project, item.id, not item.left_out)
        elif item.dropped:
            evening_repair.give_minutes(self.context.project, item.id, -item.added_minutes)
        else:
            evening_repair.accept_cuts(self.context.project, {item.id: item.allowed})

    def _delete(self) -> None:
        item = self.items.table.current_item()
        if item is not None:
            commands.delete_agenda_items(self.context.project, [item.id])

    def _step(self, step: int) -> None:
        item = self.items.table.current_item()
        keys = [each.id for each in self._found.items]
        if item is None or not 0 <= keys.index(item.id) + step < len(keys):
            return
        to = keys.index(item.id) + step
        others = [key for key in keys if key != item.id]
        before = others[to] if to < len(others) else None
        commands.move_agenda_item(self.context.project, item.id, before)

    def _pause(self) -> None:
        project, number = self.context.project, self.number
        if self._found.state is RunState.PAUSED:
            running_order.resume_run(project, number, self.now())
        else:
            running_order.pause_run(project, number, self.now())

    def _give(self, minutes: int) -> None:
        current = self._standing().current
        if current is not None:
            evening_repair.give_minutes(self.context.project, current.id, minutes)

    def _correct_start(self, minute: int | None) -> None:
        run = self._found.run
        if minute is None or run is None:
            self.refresh()
            return
        began = datetime.combine(run.started_at.date(), time(minute // 60, minute % 60))
        evening_repair.correct_start(self.context.project, self.number, began, self.now())

    def _show_clock_to_hall(self) -> None:
        self._clock_for_hall = True
        self.hall_requested.emit()


class FirstProgrammePage(ProgrammePage):
    """Where are we?"""

    number = 1


class SecondProgrammePage(ProgrammePage):
    """What do we want?"""

    number = 2


class ThirdProgrammePage(ProgrammePage):
    """How?"""

    number = 3


class FourthProgrammePage(ProgrammePage):
    """What now?"""

    number = 4


def _column(*cards: QWidget) -> QWidget:
    """Return the cards below each other, no taller than they need to be."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID + 4)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return whole
