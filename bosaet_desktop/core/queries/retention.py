"""Whether it is time to erase names."""

from datetime import date

from sqlalchemy import func, select

from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.project import Project


def names_overdue(project: Project, today: date) -> int:
    """Return how many people's names are to be erased by now; 0 before that day.

    It is told on the day itself: papers promise that names are erased on it at the latest.
    """
    due = project.scalar(select(project_table.c.retention_date))
    if due is None or due > today:
        return 0
    named_people = select(func.count()).select_from(person).where(person.c.name != "")
    return int(project.scalar(named_people) or 0)
