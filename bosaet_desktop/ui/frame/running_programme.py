"""A programme that runs: where it stands, when its bell rings, and how it is moved."""

from collections.abc import Callable
from datetime import datetime

from bosaet_desktop.core.analysis.running_order import standing, warning_stage
from bosaet_desktop.core.commands.running_order import back_one_item, begin_run, next_item
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.programme import programme
from bosaet_desktop.core.rows.meeting import AgendaItem, RunState, Standing
from bosaet_desktop.ui.page import EveningDeed

_DEEDS: dict[EveningDeed, Callable[[Project, int, datetime], None]] = {
    EveningDeed.BEGIN: begin_run,
    EveningDeed.NEXT: next_item,
    EveningDeed.BACK: back_one_item,
}


class RunningProgramme:
    """The programme of one workshop as it was read; it rings for nothing that was over by then."""

    def __init__(self, project: Project, number: int, now: datetime) -> None:
        self.number = number
        self._programme = programme(project, number)
        self._rung = _warning(self.standing(now))

    def standing(self, now: datetime) -> Standing:
        """Return where it stands at `now`."""
        return standing(self._programme, now)

    def rings(self, found: Standing) -> bool:
        """Tell whether the item is about to end, or has, since this was asked before."""
        if found.state is not RunState.RUNNING or found.current is None:
            return False
        (former, rung), self._rung = self._rung, _warning(found)
        item, stage = self._rung
        return item == former and stage > rung


def moved(project: Project, number: int, deed: EveningDeed, now: datetime) -> AgendaItem | None:
    """Do `deed` in the programme of workshop `number`; return the item that is on then."""
    _DEEDS[deed](project, number, now)
    return standing(programme(project, number), now).current


def _warning(found: Standing) -> tuple[str, int]:
    """Return the item that runs, empty for none, and how far its warnings have come."""
    if found.current is None:
        return "", 0
    return found.current.id, warning_stage(found.remaining)
