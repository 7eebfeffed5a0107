"""Who has signed up for what, and the posters of the initiatives."""

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import func, select

from bosaet_desktop.core.model.initiative import initiative, initiative_village
from bosaet_desktop.core.model.person import contact, person
from bosaet_desktop.core.model.plan import plan_helper
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.plan import plans
from bosaet_desktop.core.rows.sign_up import Joiner, Poster, SignUpSheet
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.core.text import danish_key

OFF_THE_WALL = (InitiativeStatus.PARKED, InitiativeStatus.DROPPED)


def sign_up_sheets(project: Project) -> tuple[SignUpSheet, ...]:
    """Return a sheet for everything chosen, in the order of the plan."""
    joined = _joiners(project)
    return tuple(
        SignUpSheet(
            plan.initiative_id,
            plan.title,
            plan.goal,
            plan.first_step,
            plan.first_step_date,
            plan.anchor,
            joined[plan.initiative_id],
        )
        for plan in plans(project)
    )


def initiative_posters(project: Project) -> tuple[Poster, ...]:
    """Return a poster for every initiative that is neither parked nor dropped, in order."""
    villages = _villages(project)
    columns = initiative.c
    rows = project.fetch(
        select(columns.id, columns.title, columns.description)
        .where(columns.status.not_in(OFF_THE_WALL))
        .order_by(columns.position, columns.id)
    )
    return tuple(Poster(row.title, row.description, villages[row.id]) for row in rows)


def _joiners(project: Project) -> Mapping[str, tuple[Joiner, ...]]:
    rows = project.fetch(
        select(
            plan_helper.c.initiative_id,
            person.c.id,
            person.c.name,
            func.coalesce(contact.c.phone, "").label("phone"),
            func.coalesce(contact.c.email, "").label("email"),
        ).select_from(plan_helper.join(person).outerjoin(contact))
    )
    found = defaultdict[str, tuple[Joiner, ...]](tuple)
    for row in sorted(rows, key=lambda row: danish_key(row.name)):
        found[row.initiative_id] += (Joiner(row.id, row.name, row.phone, row.email),)
    return found


def _villages(project: Project) -> Mapping[str, tuple[str, ...]]:
    rows = project.fetch(
        select(initiative_village.c.initiative_id, village.c.name)
        .join_from(initiative_village, village)
        .order_by(village.c.position, village.c.name)
    )
    found = defaultdict[str, tuple[str, ...]](tuple)
    for row in rows:
        found[row.initiative_id] += (row.name,)
    return found
