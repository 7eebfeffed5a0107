"""The involvement plan as its three sheets show it, and everything on the ladder."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Column, Select, Table, func, literal, select, union_all

from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.involvement import (
    activity,
    activity_group,
    activity_message,
    message,
    target_group,
    target_group_message,
)
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.stakeholder import stakeholder
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.involvement import (
    Activity,
    ActivityText,
    Climber,
    GroupText,
    InvolvementPlan,
    LadderRow,
    Message,
    TargetGroup,
)
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.core.terms.involvement import Phase, Style

_PLAIN = (
    "id",
    *ActivityText,
    "level_now",
    "level_intended",
    "starts_on",
    "ends_on",
    "hours",
    "cost",
    "concrete",
    "done",
)

Links = Mapping[str, tuple[str, ...]]


def involvement_plan(project: Project) -> InvolvementPlan:
    """Return groups, messages and activities, each in the order of its list."""
    return InvolvementPlan(_groups(project), _messages(project), _activities(project))


def ladder_rows(project: Project) -> tuple[LadderRow, ...]:
    """Return activities, stakeholders and initiatives that are not dropped, in that order."""
    parts = (
        _climbers(0, Climber.ACTIVITY, activity, activity.c.title),
        _climbers(1, Climber.STAKEHOLDER, stakeholder, stakeholder.c.name),
        _climbers(2, Climber.INITIATIVE, initiative, initiative.c.title).where(
            initiative.c.status != InitiativeStatus.DROPPED
        ),
    )
    rows = project.fetch(union_all(*parts).order_by("sort", "position", "id"))
    return tuple(
        LadderRow(Climber(row.kind), row.id, row.title, row.level_now, row.level_intended)
        for row in rows
    )


# Any: each row has columns of several types.
def _climbers(sort: int, kind: Climber, table: Table, title: Column[str]) -> Select[Any]:
    return select(
        literal(sort).label("sort"),
        literal(kind.value).label("kind"),
        table.c.id,
        title.label("title"),
        table.c.level_now,
        table.c.level_intended,
        table.c.position,
    )


def _groups(project: Project) -> tuple[TargetGroup, ...]:
    columns = target_group.c
    rows = project.fetch(
        select(columns.id, *(columns[part] for part in GroupText)).order_by(
            columns.position, columns.id
        )
    )
    links = target_group_message.c
    said = _links(project, links.target_group_id, links.message_id, message)
    return tuple(TargetGroup(**row._mapping, message_ids=said.get(row.id, ())) for row in rows)


def _messages(project: Project) -> tuple[Message, ...]:
    columns = message.c
    uses = union_all(
        select(target_group_message.c.message_id), select(activity_message.c.message_id)
    ).subquery()
    used = select(func.count()).where(uses.c.message_id == columns.id).scalar_subquery()
    rows = project.fetch(
        select(columns.id, columns.text, used.label("used")).order_by(columns.position, columns.id)
    )
    return tuple(Message(**row._mapping) for row in rows)


def _activities(project: Project) -> tuple[Activity, ...]:
    columns = activity.c
    rows = project.fetch(
        select(
            *(columns[name] for name in _PLAIN),
            columns.phase,
            columns.style,
            func.coalesce(person.c.name, "").label("anchor"),
        )
        .select_from(activity.outerjoin(person))
        .order_by(columns.position, columns.id)
    )
    groups = activity_group.c
    meant = _links(project, groups.activity_id, groups.target_group_id, target_group)
    links = activity_message.c
    said = _links(project, links.activity_id, links.message_id, message)
    return tuple(
        Activity(
            **{
                **row._mapping,
                "phase": Phase(row.phase),
                "style": None if row.style is None else Style(row.style),
            },
            group_ids=meant.get(row.id, ()),
            message_ids=said.get(row.id, ()),
        )
        for row in rows
    )


def _links(project: Project, whose: Column[str], what: Column[str], table: Table) -> Links:
    """Return what each row is linked to, in the order of the list that `table` holds."""
    found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    rows = project.fetch(
        select(whose, what).join(table, table.c.id == what).order_by(table.c.position, table.c.id)
    )
    for key, linked in rows:
        found[key] += (linked,)
    return found
