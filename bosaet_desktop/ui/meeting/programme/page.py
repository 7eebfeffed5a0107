"""The programme of one evening: planned here, and run from here."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.agenda_cuts import proposed_cuts
from bosaet_desktop.core.analysis.handouts import handouts
from bosaet_desktop.core.analysis.running_order import standing
from bosaet_desktop.core.formatting import date_relative
from bosaet_desktop.core.guide.agendas import ready_agenda
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.plan import known_names
from bosaet_desktop.core.queries.programme import programme
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.rows.meeting import Programme, RunState, Standing
from bosaet_desktop.core.terms.project import EVENING
from bosaet_desktop.ui.meeting.programme.agenda_menu import AgendaMenu
from bosaet_desktop.ui.meeting.programme.bring_card import BringCard
from bosaet_desktop.ui.meeting.programme.clock_card import ClockCard, HallView
from bosaet_desktop.ui.meeting.programme.hall_view import agenda_wall
from bosaet_desktop.ui.meeting.programme.item_card import ItemCard
from bosaet_desktop.ui.meeting.programme.item_deeds import ItemDeeds
from bosaet_desktop.ui.meeting.programme.items_card import ItemsCard
from bosaet_desktop.ui.meeting.programme.meeting_card import MeetingCard
from bosaet_desktop.ui.meeting.programme.rescue_card import BEHIND_TO_RESCUE, RescueCard
from bosaet_desktop.ui.meeting.programme.run_deeds import RunDeeds
from bosaet_desktop.ui.meeting.programme.side_by_side import SideBySide
from bosaet_desktop.ui.page import (
    EveningDeed,
    MessageKind,
    Page,
    PageAction,
    PageContext,
    Paper,
)
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.hall_timer import HallTimer
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

TICK_MS = 1000


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
        self.clock.tick_foot(context.preferences.hall_clock)
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
        project, number = self.context.project, self.number
        ItemDeeds(self.context, number, self.items, lambda: self._found)
        RunDeeds(project, number, self.clock, self.now).listen_to(self.rescue)
        self.items.table.item_chosen.connect(self._show_item)
        self.clock.next_requested.connect(lambda: self._ask(EveningDeed.NEXT))
        self.clock.back_requested.connect(lambda: self._ask(EveningDeed.BACK))
        # Where the hall looks at another page, nothing comes of it before it is shown this one.
        self.clock.for_hall.chosen.connect(lambda _view: self.hall_updated.emit())
        self.clock.foot_chosen.connect(self._choose_foot)
        self.context.preferences.hall_clock_chosen.connect(self.clock.tick_foot)

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

    def purpose(self) -> str | None:
        """Say which of the four evenings it is; one evening alone needs no number."""
        if self._found.alone:
            return None
        told = _("Workshop {n}: what happens when, and how far you are.")
        return told.format(n=self.number)

    def primary_actions(self) -> Sequence[PageAction]:
        """Return the start of the evening while it has not begun."""
        if self._found.state is not RunState.PLANNED or not self._found.planned:
            return ()
        return (PageAction(_("Begin the agenda"), "play", self._begin, primary=True),)

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
        if self._found.run is not None and self.clock.for_hall.value() == HallView.CLOCK:
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

    def _begin(self) -> None:
        """Begin it now, and say so where the evening is planned for another day."""
        self._ask(EveningDeed.BEGIN)
        today, day = self.now().date(), programme(self.context.project, self.number).held_on
        if day is not None and day != today:
            told = _("The evening is set for {day}, but the agenda has begun. Ctrl+Z undoes it.")
            planned = date_relative(day, today)
            self.context.say(told.format(day=planned), MessageKind.WARNING)

    def _ask(self, deed: EveningDeed) -> None:
        self.leave()
        self.evening_requested.emit(self.number, deed)

    def _choose_foot(self, on: bool) -> None:
        self.context.preferences.hall_clock = on


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
