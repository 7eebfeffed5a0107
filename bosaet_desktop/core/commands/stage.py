"""The stages of the work, so that what was done can be counted stage by stage."""

from datetime import date

from sqlalchemy import delete, func, insert, select, update

from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.plan import stage
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.text import LONGEST_TITLE


def add_stage(project: Project, title: str) -> int:
    """Add a stage after the last one and return its number; raises InvalidInput if unfit."""
    words = _title(title)
    with project.change(N_("Add stage")) as connection:
        number = int(connection.scalar(select(func.max(stage.c.number))) or 0) + 1
        connection.execute(insert(stage).values(number=number, title=words))
    return number


def name_stage(project: Project, stage_number: int, title: str) -> None:
    """Call a stage otherwise; raises InvalidInput for an empty or unfit title."""
    _set(project, N_("Name stage"), stage_number, title=_title(title))


def date_stage(project: Project, stage_number: int, start: date | None, end: date | None) -> None:
    """Say from when to when a stage lasts; raises InvalidInput for an end before the start."""
    if start is not None and end is not None and end < start:
        raise InvalidInput(_("The last day cannot come before the first."))
    _set(project, N_("Set dates of stage"), stage_number, starts_on=start, ends_on=end)


def delete_stage(project: Project, stage_number: int) -> None:
    """Take a stage away; the initiatives in it are in none."""
    with project.change(N_("Delete stage")) as connection:
        connection.execute(delete(stage).where(stage.c.number == stage_number))


def _set(project: Project, label: str, stage_number: int, **values: object) -> None:
    with project.change(label) as connection:
        connection.execute(update(stage).where(stage.c.number == stage_number).values(**values))


def _title(title: str) -> str:
    return wording(title, LONGEST_TITLE, missing=_("A stage needs a name."))
