"""Who came to which evening, and who was missing there."""

from collections import defaultdict

from sqlalchemy import select

from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.stakeholder import attendance
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.person import people, presence_of
from bosaet_desktop.core.rows.attendance import Attendee
from bosaet_desktop.core.rows.person import Presence


def attendees(project: Project) -> tuple[Attendee, ...]:
    """Return everybody by name, each with the workshops the person came to."""
    came: defaultdict[str, set[int]] = defaultdict(set)
    columns = attendance.c
    rows = project.fetch(select(columns.person_id, columns.workshop_number).where(columns.came))
    for person_id, number in rows:
        came[person_id].add(number)
    return tuple(Attendee(each, frozenset(came[each.id])) for each in people(project))


def turnout(project: Project, workshop_number: int | None) -> tuple[Presence, ...]:
    """Return how many came from each village on each side; None counts who came at least once."""
    there = select(attendance.c.person_id).where(attendance.c.came)
    if workshop_number is not None:
        there = there.where(attendance.c.workshop_number == workshop_number)
    return presence_of(project, person.c.id.in_(there))
