"""Planning when and where the four workshops are held, and who runs them."""

from datetime import date

from sqlalchemy import Connection, exists, insert, select, update

from bosaet_desktop.core.commands.person import find_or_add_person
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.project import workshop
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.meeting import LAST_MINUTE_OF_DAY
from bosaet_desktop.core.rows.project import WORKSHOP_NUMBERS
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.core.text import LONGEST_TITLE, clean


def set_workshop_date(project: Project, number: int, day: date | None) -> None:
    """Say on which day workshop `number` (1-4) is held; None takes the date away."""
    _set(project, N_("Choose date of workshop"), number, held_on=day)


def set_workshop_place(project: Project, number: int, place: str) -> None:
    """Say where workshop `number` (1-4) is held; raises InvalidInput for unfit words."""
    _set(project, N_("Choose place of workshop"), number, place=wording(place, LONGEST_TITLE))


def set_workshop_start(project: Project, number: int, clock: int | None) -> None:
    """Say when workshop `number` begins, in minutes after midnight; None for not said.

    Raises InvalidInput for what is no time of day.
    """
    _set(project, N_("Choose when a workshop begins"), number, starts_at=_clock(clock))


def set_workshop_end(project: Project, number: int, clock: int | None) -> None:
    """Say when people were promised to be home, as `set_workshop_start` takes it."""
    _set(project, N_("Choose when a workshop must end"), number, ends_at=_clock(clock))


def name_chair(project: Project, number: int, name: str) -> None:
    """Say who leads workshop `number`; an unknown name becomes a person, an empty one nobody."""
    _name(project, N_("Choose who leads the workshop"), number, "chair_id", name)


def name_typist(project: Project, number: int, name: str) -> None:
    """Say who types the sheets of workshop `number`."""
    _name(project, N_("Choose who types the sheets"), number, "typist_id", name)


def name_keeper(project: Project, number: int, name: str) -> None:
    """Say who hands out and collects the sheets of workshop `number`."""
    _name(project, N_("Choose who keeps the sheets"), number, "keeper_id", name)


def make_workshop(connection: Connection, number: int) -> None:
    """Let there be a row for workshop `number` (1-4), for what belongs to it; else ValueError."""
    if number not in WORKSHOP_NUMBERS:
        raise ValueError(number)
    here = exists().where(workshop.c.number == number)
    if not connection.scalar(select(here)):
        connection.execute(insert(workshop).values(number=number))


def _clock(clock: int | None) -> int | None:
    if clock is not None and not 0 <= clock <= LAST_MINUTE_OF_DAY:
        raise InvalidInput(_("Write a time of day from 00.00 to 23.59."))
    return clock


def _name(project: Project, label: str, number: int, column: str, name: str) -> None:
    with project.change(label):
        key = find_or_add_person(project, name, Side.CITIZEN) if clean(name) else None
        _set(project, label, number, **{column: key})


def _set(project: Project, label: str, number: int, **values: object) -> None:
    with project.change(label) as connection:
        make_workshop(connection, number)
        connection.execute(update(workshop).where(workshop.c.number == number).values(**values))
