"""Planning when and where the four workshops are held."""

from datetime import date

from sqlalchemy import insert, update

from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.model.project import workshop
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.project import WORKSHOP_NUMBERS
from bosaet_desktop.core.text import LONGEST_TITLE


def set_workshop_date(project: Project, number: int, day: date | None) -> None:
    """Say on which day workshop `number` (1-4) is held; None takes the date away."""
    _set(project, N_("Choose date of workshop"), number, held_on=day)


def set_workshop_place(project: Project, number: int, place: str) -> None:
    """Say where workshop `number` (1-4) is held; raises InvalidInput for unfit words."""
    _set(project, N_("Choose place of workshop"), number, place=wording(place, LONGEST_TITLE))


def _set(project: Project, label: str, number: int, **values: object) -> None:
    if number not in WORKSHOP_NUMBERS:
        raise ValueError(number)
    with project.change(label) as connection:
        here = workshop.c.number == number
        if connection.execute(update(workshop).where(here).values(**values)).rowcount == 0:
            connection.execute(insert(workshop).values(number=number, **values))
