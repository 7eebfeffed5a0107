"""Whether an evening is on: asked at every start, so it loads nothing of what an evening holds."""

from sqlalchemy import select

from bosaet_desktop.core.model.meeting import agenda_run
from bosaet_desktop.core.project import Project


def running_workshop(project: Project) -> int | None:
    """Return the number of the workshop whose clock runs or pauses, the latest begun of several."""
    columns = agenda_run.c
    open_runs = select(columns.workshop_number).where(columns.ended_at.is_(None))
    number = project.scalar(open_runs.order_by(columns.started_at.desc()).limit(1))
    return None if number is None else int(number)
