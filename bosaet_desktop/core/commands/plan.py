"""Planning what was chosen: words, people and dates, each a change of its own."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import Connection, exists, insert, select, update

from bosaet_desktop.core.commands.involvement import add_message, add_target_group
from bosaet_desktop.core.commands.linking import link_exactly
from bosaet_desktop.core.commands.person import find_or_add_person
from bosaet_desktop.core.commands.role_change import remember_role
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.model.plan import action_plan, plan_group, plan_helper, plan_message
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.plan import PlanText
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.core.terms.plan import PlanRole
from bosaet_desktop.core.text import LONGEST_TEXT, clean

_LABELS: Mapping[PlanText, str] = {
    PlanText.GOAL: N_("Write goal"),
    PlanText.SUCCESS_SIGN: N_("Write sign of success"),
    PlanText.PARTNERS: N_("Write partners"),
    PlanText.CONTRIBUTION: N_("Write what the municipality contributes"),
    PlanText.FIRST_STEP: N_("Write first step"),
    PlanText.EXCEPTION_REASON: N_("Give reason for starting anyway"),
    PlanText.TROUBLE_DEED: N_("Say what is done if it goes wrong"),
    PlanText.TROUBLE_WHEN: N_("Say when it has gone wrong"),
    PlanText.TROUBLE_CALL: N_("Say whom to call if it goes wrong"),
    PlanText.TROUBLE_TELLING: N_("Say how it is told if it goes wrong"),
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
        wanted = dict.fromkeys(key for key in found if key is not None)
        links = plan_helper.c
        have_plan(connection, initiative_id)
        link_exactly(connection, links.initiative_id, links.person_id, initiative_id, list(wanted))


def choose_plan_groups(
    project: Project, initiative_id: str, group_ids: Sequence[str], fresh: Sequence[str] = ()
) -> None:
    """Say exactly which target groups an initiative is for; `fresh` are names of new ones."""
    with project.change(N_("Choose target groups")) as connection:
        wanted = [*group_ids, *(add_target_group(project, name) for name in fresh)]
        links = plan_group.c
        link_exactly(connection, links.initiative_id, links.target_group_id, initiative_id, wanted)


def choose_plan_messages(
    project: Project, initiative_id: str, message_ids: Sequence[str], fresh: Sequence[str] = ()
) -> None:
    """Say exactly which messages an initiative carries; `fresh` are the words of new ones."""
    with project.change(N_("Choose messages")) as connection:
        wanted = [*message_ids, *(add_message(project, text) for text in fresh)]
        links = plan_message.c
        link_exactly(connection, links.initiative_id, links.message_id, initiative_id, wanted)


def choose_plan_stage(project: Project, initiative_id: str, stage_number: int | None) -> None:
    """Say in which stage of the work an initiative belongs; None for none."""
    with project.change(N_("Choose stage")) as connection:
        _store(connection, initiative_id, stage_number=stage_number)


def have_plan(connection: Connection, initiative_id: str) -> None:
    """Make an initiative's plan if it has none, for what is about to refer to it."""
    here = action_plan.c.initiative_id == initiative_id
    if not connection.scalar(select(exists().where(here))):
        connection.execute(insert(action_plan).values(initiative_id=initiative_id))


def _store(connection: Connection, initiative_id: str, **values: object) -> None:
    """Write into the plan of an initiative, which is made if it has none."""
    have_plan(connection, initiative_id)
    here = action_plan.c.initiative_id == initiative_id
    connection.execute(update(action_plan).where(here).values(**values))


def _person(project: Project, name: str, side: Side) -> str | None:
    """Return the id of the person of that name, made if need be; None for no name."""
    return find_or_add_person(project, name, side) if clean(name) else None
