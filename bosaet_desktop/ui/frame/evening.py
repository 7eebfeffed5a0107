"""The programme that runs: one Next moves the clock, the page and what the hall sees."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from bosaet_desktop.core.project import Change
from bosaet_desktop.core.queries.running import running_workshop
from bosaet_desktop.ui.audience_window import HallDeed
from bosaet_desktop.ui.frame.open_project import OpenProject
from bosaet_desktop.ui.frame.page_stack import PageStack
from bosaet_desktop.ui.page import EveningDeed, GoTo
from bosaet_desktop.ui.pages import PAGES

# Loaded with the first programme that runs: on most days none does.
if TYPE_CHECKING:
    from bosaet_desktop.core.rows.meeting import AgendaItem, Standing
    from bosaet_desktop.ui.frame.running_programme import RunningProgramme

TICK_MS = 1000
TOUCHED_BY = frozenset({"agenda_item", "agenda_run", "workshop"})


class Evening(QObject):
    """Knows which workshop runs; only what a person asks for here turns a page.

    Emits `moved(Standing or None)` every second while a programme runs and after each change, and
    `rang()` a minute before an item must end and at its end.
    """

    moved = Signal(object)
    rang = Signal()

    def __init__(
        self, opened: OpenProject, stack: PageStack, go_to: GoTo, may_turn: Callable[[str], bool]
    ) -> None:
        super().__init__(stack)
        self._opened, self._stack = opened, stack
        self._go_to, self._may_turn = go_to, may_turn
        self._running: RunningProgramme | None = None
        self.now: Callable[[], datetime] = datetime.now
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.look_at_clock)
        opened.signals.changed.connect(self._take_change)
        opened.hall.presenter.passed_end.connect(self._go_beyond)
        opened.hall.leafed.connect(self._leaf)
        stack.evening_requested.connect(self._begin_or_move)

    def look(self) -> None:
        """Find the programme that runs, as after the program was killed in the middle of one."""
        self._running = self._find()
        if self._running is None:
            self._tick.stop()
        else:
            self._tick.start()
        self.look_at_clock()

    def _find(self) -> "RunningProgramme | None":
        number = running_workshop(self._opened.project)
        if number is None:
            return None
        from bosaet_desktop.ui.frame.running_programme import RunningProgramme

        return RunningProgramme(self._opened.project, number, self.now())

    def end(self) -> None:
        """Hear of nothing more: the frame is going."""
        self._tick.stop()
        self._opened.signals.changed.disconnect(self._take_change)
        self._opened.hall.presenter.passed_end.disconnect(self._go_beyond)
        self._opened.hall.leafed.disconnect(self._leaf)
        self._opened.hall.presenter.say_what_follows("")

    def standing(self) -> "Standing | None":
        """Return where the programme that runs stands now."""
        return None if self._running is None else self._running.standing(self.now())

    def do(self, deed: EveningDeed) -> None:
        """Move the programme that runs; outside one nothing happens."""
        if self._running is not None and not self._opened.project.read_only:
            self._move(self._running.number, deed)

    def _go_beyond(self) -> None:
        """Go on when a presentation was led past its last step."""
        self.do(EveningDeed.NEXT)

    def _leaf(self, deed: str) -> None:
        """Do what a clicker asks for; the evening is ended by a deed that says so."""
        found = self.standing()
        if deed == HallDeed.BACK:
            self.do(EveningDeed.BACK)
        elif found is not None and found.following is not None:
            self.do(EveningDeed.NEXT)

    def _begin_or_move(self, number: int, deed: str) -> None:
        self._move(number, EveningDeed(deed))

    def _move(self, number: int, deed: EveningDeed) -> None:
        from bosaet_desktop.ui.frame.running_programme import moved

        # What is half typed is stored before the step, so that undo takes them back in this order.
        self._stack.leave()
        item = moved(self._opened.project, number, deed, self.now())
        if item is not None:
            self._turn_to(item)

    def _turn_to(self, item: "AgendaItem") -> None:
        key = item.page
        if not key or key not in {page.key for page in PAGES} or not self._may_turn(key):
            return
        if key != self._stack.current_key:
            self._go_to(key)
        hall = self._opened.hall
        # Nobody asked for a window over the laptop's only screen.
        if item.shows_hall and hall.has_wall() and not hall.presents(key):
            hall.pin(key, self._stack.page(key))

    def _take_change(self, change: Change) -> None:
        if TOUCHED_BY.isdisjoint(change.subjects):
            return
        self.look()
        self._renew_wall()

    def _renew_wall(self) -> None:
        """Let a programme on the wall move on while the laptop shows another page."""
        hall = self._opened.hall
        if hall.pinned_key.endswith(".programme") and hall.pinned_key != self._stack.current_key:
            page = self._stack.page(hall.pinned_key)
            page.refresh()
            hall.renew(hall.pinned_key, page)

    def look_at_clock(self) -> None:
        """Tell where the programme stands, and ring when its item is about to end."""
        found = self.standing()
        coming = found.following.title if found and found.following else ""
        self._opened.hall.presenter.say_what_follows(coming)
        self.moved.emit(found)
        if self._running is not None and found is not None and self._running.rings(found):
            self.rang.emit()
            if self._opened.preferences.sound:
                QApplication.beep()
