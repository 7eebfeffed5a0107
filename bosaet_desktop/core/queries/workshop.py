"""When and where the four workshops are held."""

from sqlalchemy import select

from bosaet_desktop.core.model.project import workshop
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.project import WORKSHOP_NUMBERS, Workshop


def workshops(project: Project) -> tuple[Workshop, ...]:
    """Return all four in order, empty where nothing is planned yet."""
    columns = workshop.c
    rows = project.fetch(select(columns.number, columns.held_on, columns.place, columns.note))
    planned = {row.number: Workshop(*row) for row in rows}
    return tuple(planned.get(each, Workshop(each, None, "", "")) for each in WORKSHOP_NUMBERS)
