"""Ticking off who came to an evening."""

from collections.abc import Sequence

from sqlalchemy import insert, select, update

from bosaet_desktop.core.commands.person import add_person
from bosaet_desktop.core.commands.workshop import make_workshop
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.model.stakeholder import attendance
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.person import NewPerson
from bosaet_desktop.core.rows.project import WORKSHOP_NUMBERS


def note_attendance(
    project: Project, workshop_number: int, person_ids: Sequence[str], came: bool
) -> None:
    """Say that people came to workshop `workshop_number` (1-4), or that they did not after all.

    Another number raises ValueError, for people choose among the four.
    """
    if workshop_number not in WORKSHOP_NUMBERS:
        raise ValueError(workshop_number)
    with project.change(N_("Note who came")) as connection:
        here = attendance.c.workshop_number == workshop_number
        listed = here, attendance.c.person_id.in_(person_ids)
        known = set(connection.scalars(select(attendance.c.person_id).where(*listed)))
        # Not deleted: two laptops at two doors then disagree about a tick, not about a row.
        connection.execute(update(attendance).where(*listed).values(came=came))
        fresh = [key for key in dict.fromkeys(person_ids) if key not in known]
        if came and fresh:
            make_workshop(connection, workshop_number)
            connection.execute(
                insert(attendance),
                [{"person_id": key, "workshop_number": workshop_number} for key in fresh],
            )


def add_attendee(project: Project, workshop_number: int, new: NewPerson) -> str:
    """Write down somebody who came without being on the list; return the id.

    Raises what `add_person` and `note_attendance` raise.
    """
    with project.change(N_("Add somebody who came")):
        key = add_person(project, new)
        note_attendance(project, workshop_number, [key], True)
    return key
