"""Which of the workshops somebody most likely means, seen from a day."""

from datetime import date

from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.workshop import workshops
from bosaet_desktop.core.rows.project import WORKSHOP_NUMBERS


def likely_evening(project: Project, today: date, *, ahead: bool) -> int:
    """Return the number of the next workshop where something is prepared `ahead`, else the latest.

    Today counts as both. Where there is none on that side, it is the nearest on the other; without
    any day the first.
    """
    dated = [(each.held_on, each.number) for each in workshops(project) if each.held_on]
    past = max((pair for pair in dated if pair[0] <= today), default=None)
    coming = min((pair for pair in dated if pair[0] >= today), default=None)
    chosen = (coming or past) if ahead else (past or coming)
    return chosen[1] if chosen else WORKSHOP_NUMBERS[0]
