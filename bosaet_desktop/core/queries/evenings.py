"""Which of the workshops somebody most likely means, seen from a day."""

from datetime import date

from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.heading import project_heading
from bosaet_desktop.core.queries.workshop import workshops
from bosaet_desktop.core.rows.project import workshop_numbers


def likely_evening(project: Project, today: date, *, ahead: bool) -> int:
    """Return the number of the next workshop where something is prepared `ahead`, else the latest.

    Today counts as both. Where there is none on that side, it is the nearest on the other; without
    any day the first. A project of one evening has no other.
    """
    numbers = workshop_numbers(project_heading(project).kind)
    held = [each for each in workshops(project) if each.number in numbers]
    dated = [(each.held_on, each.number) for each in held if each.held_on]
    past = max((pair for pair in dated if pair[0] <= today), default=None)
    coming = min((pair for pair in dated if pair[0] >= today), default=None)
    chosen = (coming or past) if ahead else (past or coming)
    return chosen[1] if chosen else numbers[0]
