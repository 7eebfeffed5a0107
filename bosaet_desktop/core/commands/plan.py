"""Planning what was chosen: words, people and dates, each a change of its own."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import Connection, delete, exists, insert, select, update

from bosaet_desktop.core.commands.person import find_or_add_person
from bosaet_desktop.core.commands.role_change import remember_role
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.model.plan import action_plan, plan_helper
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.person import Side
from bosaet_desktop.core.rows.plan import PlanRole, PlanText
from bosaet_desktop.core.text import LONGEST_TEXT, clean

_LABELS: Mapping[PlanText, str] = {
    PlanText.GOAL: N_("Write goal"),
    PlanText.SUCCESS_SIGN: N_("Write sign of success"),
    PlanText.PARTNERS: N_("Write partners"),
    PlanText.CONTRIBUTION: N_("Write what the municipality contributes"),
    PlanText.FIRST_STEP: N_("Write first step"),
    PlanText.EXCEPTION_REASON: N_("Give reason for starting anyway"),
}


def write_plan(project: Project, initiative_id: str, part: PlanText, text: str) -> None:
    """Write one text of the plan, several lines allowed; an empty one takes it away.

    Raises InvalidInput for unfit words.
    """
    words = wording(text, LONGEST_TEXT, multiline=True)
    with project.change(_LABELS[part]) as connection:
        _store(connection, initiative_id, **{part.value: words})


def date_first_step(project: Project, initiative_id: str, day: date | None) -> None:
    """Say by when the first step is taken; None takes the date away."""
    with project.change(N_("Set date of first step")) as connection:
        _store(connection, initiative_id, first_step_date=day)


def name_anchor(
    project: Project, initiative_id: str, name: str, reason: str = "", day: date | None = None
) -> None:
    """Say who carries the initiative; an unknown name becomes a person among the citizens.

    Whoever carried it before is remembered, with the day (today if None) and the reason.
    """
    with project.change(N_("Choose coordinator")) as connection:
        key = _person(project, name, Side.CITIZEN)
        remember_role(connection, initiative_id, PlanRole.ANCHOR, key, reason, day)
        _store(connection, initiative_id, anchor_id=key)


def name_contact(
    project: Project, initiative_id: str, name: str, reason: str = "", day: date | None = None
) -> None:
    """Say who answers for the municipality; an unknown name becomes a person on its side.

    Whoever answered before is remembered, as in `name_anchor`.
    """
    with project.change(N_("Choose contact in the municipality")) as connection:
        key = _person(project, name, Side.MUNICIPALITY)
        remember_role(connection, initiative_id, PlanRole.CONTACT, key, reason, day)
        _store(connection, initiative_id, contact_id=key)


def name_helpers(project: Project, initiative_id: str, names: Sequence[str]) -> None:
    """Say exactly who helps; people known by that name are reused, others are made."""
    with project.change(N_("Enter helpers")) as connection:
        found = [_person(project, name, Side.CITIZEN) for name in names]
        wanted = {key for key in found if key is not None}
        mine = plan_helper.c.initiative_id == initiative_id
        there = set(connection.scalars(select(plan_helper.c.person_id).where(mine)))
        gone = there - wanted
        _store(connection, initiative_id)
        connection.execute(delete(plan_helper).where(mine, plan_helper.c.person_id.in_(gone)))
        fresh = [{"initiative_id": initiative_id, "person_id": key} for key in wanted - there]
        if fresh:
            connection.execute(insert(plan_helper), fresh)


def _store(connection: Connection, initiative_id: str, **values: object) -> None:
    """Write into the plan of an initiative, which is made if it has none."""
    here = action_plan.c.initiative_id == initiative_id
    if not connection.scalar(select(exists().where(here))):
        connection.execute(insert(action_plan).values(initiative_id=initiative_id, **values))
    elif values:
        connection.execute(update(action_plan).where(here).values(**values))


def _person(project: Project, name: str, side: Side) -> str | None:
    """Return the id of the person of that name, made if need be; None for no name."""
    return find_or_add_person(project, name, side) if clean(name) else None
