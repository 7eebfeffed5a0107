"""The steps of a plan: what is done, by whom, by when, and whether it is."""

from datetime import date

from sqlalchemy import delete, insert, update

from bosaet_desktop.core.commands.linking import last_place, move_row
from bosaet_desktop.core.commands.person import find_or_add_person
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.plan import plan_step
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.core.text import LONGEST_LINE, clean


def add_step(project: Project, initiative_id: str, title: str) -> str:
    """Add a step to an initiative's plan, last, and return its id.

    Raises InvalidInput for an empty or unfit title.
    """
    key, words = new_id(), _title(title)
    with project.change(N_("Add step")) as connection:
        place = last_place(connection, plan_step)
        row = {"id": key, "initiative_id": initiative_id, "title": words, "position": place}
        connection.execute(insert(plan_step).values(**row))
    return key


def write_step(project: Project, step_id: str, title: str) -> None:
    """Word a step anew; raises InvalidInput for an empty or unfit title."""
    _set(project, N_("Write step"), step_id, title=_title(title))


def name_responsible(project: Project, step_id: str, name: str) -> None:
    """Say who takes a step; an unknown name becomes a person, none takes it away."""
    with project.change(N_("Choose who takes the step")):
        key = find_or_add_person(project, name, Side.CITIZEN) if clean(name) else None
        _set(project, N_("Choose who takes the step"), step_id, responsible_id=key)


def date_step(project: Project, step_id: str, start: date | None, due: date | None) -> None:
    """Say from when to when a step lasts; either may be left open.

    Raises InvalidInput for a last day before the first.
    """
    if start is not None and due is not None and due < start:
        raise InvalidInput(_("The last day cannot come before the first."))
    _set(project, N_("Set date of step"), step_id, starts_on=start, due_on=due)


def finish_step(project: Project, step_id: str, day: date | None) -> None:
    """Say on which day a step was done; None for not yet."""
    label = N_("Mark step as not done") if day is None else N_("Mark step as done")
    _set(project, label, step_id, done_on=day)


def move_step(project: Project, step_id: str, before: str | None) -> None:
    """Put a step before another one, last for None."""
    with project.change(N_("Move step")) as connection:
        move_row(connection, plan_step, step_id, before)


def delete_step(project: Project, step_id: str) -> None:
    """Take a step away."""
    with project.change(N_("Delete step")) as connection:
        connection.execute(delete(plan_step).where(plan_step.c.id == step_id))


def _set(project: Project, label: str, step_id: str, **values: object) -> None:
    with project.change(label) as connection:
        connection.execute(update(plan_step).where(plan_step.c.id == step_id).values(**values))


def _title(title: str) -> str:
    return wording(title, LONGEST_LINE, missing=_("A step needs a few words."))
