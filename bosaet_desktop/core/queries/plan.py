"""The plans of what was chosen, and the names a plan may need."""

from collections import defaultdict
from datetime import date
from typing import Any

from sqlalchemy import ScalarSelect, Select, func, select

from bosaet_desktop.core.model.decision import decision
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.plan import action_plan, plan_helper
from bosaet_desktop.core.model.project import workshop
from bosaet_desktop.core.model.scoring import candidate
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.plan_work import plan_work
from bosaet_desktop.core.queries.tag import tags_by_initiative
from bosaet_desktop.core.rows.plan import Plan, PlanText
from bosaet_desktop.core.terms.decision import DecisionKind
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.core.text import danish_key

STARTED = (InitiativeStatus.CHOSEN, InitiativeStatus.UNDER_WAY)
PLANNING_WORKSHOP = 4
# After everything that a decision chose.
NOT_CHOSEN = 1_000_000
_TEXTS = tuple(action_plan.c[part] for part in PlanText)


def plans(project: Project) -> tuple[Plan, ...]:
    """Return a plan for every chosen initiative, in the order of the decision that chose it.

    It is empty where nothing is planned yet.
    """
    helpers, agreed_on = helpers_by_initiative(project), agreed_day(project)
    work, tagged = plan_work(project), tags_by_initiative(project)
    return tuple(
        Plan(
            **dict(row._mapping) | {"status": InitiativeStatus(row.status)},
            helpers=helpers[row.initiative_id],
            agreed_on=agreed_on,
            steps=work.steps[row.initiative_id],
            resources=work.resources[row.initiative_id],
            group_ids=work.group_ids[row.initiative_id],
            message_ids=work.message_ids[row.initiative_id],
            tags=tagged[row.initiative_id],
        )
        for row in project.fetch(_started())
    )


def _started() -> Select[Any]:  # Any: the columns of a plan, each of a type of its own
    """Ask for every chosen initiative with what is planned and who stands for it."""
    anchors, contacts = person.alias("anchor"), person.alias("contact")
    joined = (
        initiative.outerjoin(action_plan)
        .outerjoin(anchors, anchors.c.id == action_plan.c.anchor_id)
        .outerjoin(contacts, contacts.c.id == action_plan.c.contact_id)
    )
    return (
        select(
            initiative.c.id.label("initiative_id"),
            initiative.c.title,
            initiative.c.status,
            *(func.coalesce(column, "").label(column.name) for column in _TEXTS),
            func.coalesce(anchors.c.name, "").label("anchor"),
            func.coalesce(contacts.c.name, "").label("contact"),
            action_plan.c.first_step_date,
            action_plan.c.stage_number,
        )
        .select_from(joined)
        .where(initiative.c.status.in_(STARTED))
        .order_by(
            func.coalesce(_chosen_place(), NOT_CHOSEN), initiative.c.position, initiative.c.id
        )
    )


def _chosen_place() -> ScalarSelect[int | None]:
    """Return where an initiative stands in the decision of the newest round that chose it."""
    return (
        select(candidate.c.chosen_place)
        .where(candidate.c.initiative_id == initiative.c.id, candidate.c.chosen_place.is_not(None))
        .order_by(candidate.c.round_number.desc())
        .limit(1)
        .scalar_subquery()
    )


def agreed_day(project: Project) -> date | None:
    """Return the day the plan is counted from: the fourth workshop, or a later decision."""
    held = project.scalar(select(workshop.c.held_on).where(workshop.c.number == PLANNING_WORKSHOP))
    chosen = decision.c.kind == DecisionKind.CHOICE
    decided = project.scalar(select(func.max(decision.c.decided_on)).where(chosen))
    return max((day for day in (held, decided) if day is not None), default=None)


def known_names(project: Project, side: Side | None = None) -> tuple[str, ...]:
    """Return the names of everybody, those on `side` before the others, each once."""
    rows = project.fetch(select(person.c.name, person.c.side).where(person.c.name != ""))
    order = sorted(
        rows, key=lambda row: (side is not None and row.side != side, danish_key(row.name))
    )
    return tuple(dict.fromkeys(row.name for row in order))


def helpers_by_initiative(project: Project) -> defaultdict[str, tuple[str, ...]]:
    """Return the helpers of every initiative, sorted by name."""
    rows = project.fetch(
        select(plan_helper.c.initiative_id, person.c.name).join_from(plan_helper, person)
    )
    found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for row in sorted(rows, key=lambda row: danish_key(row.name)):
        found[row.initiative_id] += (row.name,)
    return found
