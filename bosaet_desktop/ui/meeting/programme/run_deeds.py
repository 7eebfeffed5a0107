"""What people do with the clock of an evening, besides Next and Back, which the frame leads."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from bosaet_desktop.core.analysis.running_order import nearest_moment, standing
from bosaet_desktop.core.commands import evening_repair, running_order
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.programme import programme
from bosaet_desktop.core.rows.meeting import RunState
from bosaet_desktop.ui.meeting.programme.clock_card import ClockCard
from bosaet_desktop.ui.meeting.programme.rescue_card import RescueCard


class RunDeeds(QObject):
    """Asks the file how the evening stands before each deed; `now` is the clock on the wall."""

    def __init__(
        self, project: Project, number: int, clock: ClockCard, now: Callable[[], datetime]
    ) -> None:
        super().__init__(clock)
        self._project, self._number, self._now = project, number, now
        self._began = clock.began
        clock.pause_toggled.connect(self._pause)
        clock.minutes_given.connect(self._give)
        clock.end_requested.connect(self._end)
        clock.start_corrected.connect(self._correct_start)
        clock.cleared.connect(self._clear)

    def listen_to(self, rescue: RescueCard) -> None:
        """Cut what that card proposes, once somebody accepts it."""
        rescue.accepted.connect(lambda cuts: evening_repair.accept_cuts(self._project, cuts))

    def _pause(self) -> None:
        paused = programme(self._project, self._number).state is RunState.PAUSED
        turn = running_order.resume_run if paused else running_order.pause_run
        turn(self._project, self._number, self._now())

    def _give(self, minutes: int) -> None:
        current = standing(programme(self._project, self._number), self._now()).current
        if current is not None:
            evening_repair.give_minutes(self._project, current.id, minutes)

    def _end(self) -> None:
        running_order.end_run(self._project, self._number, self._now())

    def _correct_start(self, minute: int | None) -> None:
        """Take the hour nearest to the noted one; an emptied field shows the stored one again."""
        run = programme(self._project, self._number).run
        if run is None:
            return
        if minute is None:
            self._began.show_clock(run.started_at.hour * 60 + run.started_at.minute)
            return
        began = nearest_moment(minute, run.started_at)
        evening_repair.correct_start(self._project, self._number, began, self._now())

    def _clear(self) -> None:
        evening_repair.clear_run(self._project, self._number)
