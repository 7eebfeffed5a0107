"""How it goes with what was chosen, the most pressing first."""

from collections import defaultdict
from datetime import date
from typing import Any

from sqlalchemy import Select, func, or_, select

from bosaet_desktop.core.model.follow_up import check_in
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.plan import action_plan
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.plan import STARTED, helpers_by_initiative
from bosaet_desktop.core.rows.follow_up import CLOSED, CheckIn, FollowUp, Progress


def follow_ups(project: Project, today: date) -> tuple[FollowUp, ...]:
    """Return everything chosen, with its check-ins: overdue first, then by date, closed last."""
    check_ins, helpers = _check_ins(project), helpers_by_initiative(project)
    found = [
        _follow_up(
            FollowUp(
                row.id,
                row.title,
                row.anchor,
                row.contact,
                len(helpers[row.id]),
                row.first_step,
                row.first_step_date,
                tuple(check_ins[row.id]),
            )
        )
        for row in project.fetch(_followed())
    ]
    return tuple(sorted(found, key=lambda each: _urgency(each, today)))


def _followed() -> Select[Any]:  # Any: the columns decide
    anchors, contacts = person.alias("anchor"), person.alias("contact")
    followed = select(check_in.c.initiative_id)
    return (
        select(
            initiative.c.id,
            initiative.c.title,
            func.coalesce(anchors.c.name, "").label("anchor"),
            func.coalesce(contacts.c.name, "").label("contact"),
            func.coalesce(action_plan.c.first_step, "").label("first_step"),
            action_plan.c.first_step_date,
        )
        .select_from(
            initiative.outerjoin(action_plan)
            .outerjoin(anchors, anchors.c.id == action_plan.c.anchor_id)
            .outerjoin(contacts, contacts.c.id == action_plan.c.contact_id)
        )
        .where(or_(initiative.c.status.in_(STARTED), initiative.c.id.in_(followed)))
        .order_by(initiative.c.position, initiative.c.id)
    )


def _follow_up(planned: FollowUp) -> FollowUp:
    """Let the latest check-in say what is owed."""
    latest = planned.latest
    if latest is None:
        return planned
    closed = latest.progress in CLOSED
    return FollowUp(
        planned.initiative_id,
        planned.title,
        planned.anchor,
        planned.contact,
        planned.helpers,
        "" if closed else latest.next_step,
        None if closed else latest.next_date,
        planned.check_ins,
    )


def _check_ins(project: Project) -> defaultdict[str, list[CheckIn]]:
    columns = check_in.c
    rows = project.fetch(
        select(check_in).order_by(columns.held_on.desc(), columns.stamp_counter.desc())
    )
    found: defaultdict[str, list[CheckIn]] = defaultdict(list)
    for row in rows:
        found[row.initiative_id].append(
            CheckIn(
                row.held_on,
                Progress(row.status),
                row.still_in,
                row.signed_up,
                row.backing,
                row.next_step,
                row.next_date,
                row.note,
                row.id,
            )
        )
    return found


def _urgency(each: FollowUp, today: date) -> tuple[bool, bool, date]:
    return each.is_closed, not each.is_overdue(today), each.due or date.max
