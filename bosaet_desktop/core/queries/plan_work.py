"""What hangs on the plans besides their words: steps, means, whom they are for, and stages."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Column, Table, func, select

from bosaet_desktop.core.model.involvement import message, target_group
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.plan import (
    plan_group,
    plan_message,
    plan_resource,
    plan_step,
    stage,
)
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.plan import PlanResource, PlanStep, Stage


@dataclass(frozen=True, slots=True)
class PlanWork:
    """By initiative, each in the order of its list; nothing for the others."""

    steps: Mapping[str, tuple[PlanStep, ...]]
    resources: Mapping[str, tuple[PlanResource, ...]]
    group_ids: Mapping[str, tuple[str, ...]]
    message_ids: Mapping[str, tuple[str, ...]]


def plan_work(project: Project) -> PlanWork:
    """Return it for every initiative, in four queries however many there are."""
    groups, messages = plan_group.c, plan_message.c
    return PlanWork(
        _steps(project),
        _resources(project),
        _linked(project, groups.initiative_id, groups.target_group_id, target_group),
        _linked(project, messages.initiative_id, messages.message_id, message),
    )


def stages(project: Project) -> tuple[Stage, ...]:
    """Return the stages of the work in their order."""
    columns = stage.c
    rows = project.fetch(
        select(columns.number, columns.title, columns.starts_on, columns.ends_on).order_by(
            columns.number
        )
    )
    return tuple(Stage(*row) for row in rows)


def _steps(project: Project) -> Mapping[str, tuple[PlanStep, ...]]:
    columns = plan_step.c
    rows = project.fetch(
        select(
            columns.initiative_id,
            columns.id,
            columns.title,
            func.coalesce(person.c.name, ""),
            columns.starts_on,
            columns.due_on,
            columns.done_on,
        )
        .select_from(plan_step.outerjoin(person))
        .order_by(columns.position, columns.id)
    )
    found = defaultdict[str, list[PlanStep]](list)
    for initiative_id, *values in rows:
        found[initiative_id].append(PlanStep(*values))
    return defaultdict(tuple, {key: tuple(steps) for key, steps in found.items()})


def _resources(project: Project) -> Mapping[str, tuple[PlanResource, ...]]:
    columns = plan_resource.c
    rows = project.fetch(
        select(
            columns.initiative_id,
            columns.id,
            columns.title,
            columns.hours,
            columns.cost,
            columns.source,
            columns.secured,
        ).order_by(columns.position, columns.id)
    )
    found = defaultdict[str, list[PlanResource]](list)
    for initiative_id, *values in rows:
        found[initiative_id].append(PlanResource(*values))
    return defaultdict(tuple, {key: tuple(each) for key, each in found.items()})


def _linked(
    project: Project, whose: Column[str], what: Column[str], table: Table
) -> Mapping[str, tuple[str, ...]]:
    """Return what each initiative is linked to, in the order of the list that `table` holds."""
    found = defaultdict[str, tuple[str, ...]](tuple)
    rows = project.fetch(
        select(whose, what).join(table, table.c.id == what).order_by(table.c.position, table.c.id)
    )
    for key, linked in rows:
        found[key] += (linked,)
    return found
