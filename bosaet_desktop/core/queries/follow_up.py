"""How it goes with what was chosen, the most pressing first."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Select, func, or_, select

from bosaet_desktop.core.analysis.backing import MARKS
from bosaet_desktop.core.analysis.follow_up_reasons import urgency
from bosaet_desktop.core.model.follow_up import backing_count, check_in
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.plan import action_plan, plan_step
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.plan import STARTED, agreed_day, helpers_by_initiative
from bosaet_desktop.core.queries.role_change import role_changes
from bosaet_desktop.core.rows.follow_up import CheckIn, FollowUp, LateStep, Succession
from bosaet_desktop.core.rows.plan import RoleChange
from bosaet_desktop.core.storage.store import FoundRow
from bosaet_desktop.core.terms.follow_up import CLOSED, Progress
from bosaet_desktop.core.terms.plan import PlanRole


def follow_ups(project: Project, today: date) -> tuple[FollowUp, ...]:
    """Return everything chosen, with its check-ins: what stands still or is overdue first."""
    followed = project.fetch(_followed())
    if not followed:
        # Until the evening that chooses, nothing else of it needs to be asked.
        return ()
    check_ins, helpers = _check_ins(project), helpers_by_initiative(project)
    late, changes, agreed = _late_steps(project, today), role_changes(project), agreed_day(project)
    found = [
        _with_latest(
            FollowUp(
                row.id,
                row.title,
                row.anchor,
                row.contact,
                len(helpers[row.id]),
                row.first_step,
                row.first_step_date,
                tuple(check_ins[row.id]),
                agreed,
                tuple(late[row.id]),
                _successions(changes[row.id], row),
            )
        )
        for row in followed
    ]
    return tuple(sorted(found, key=lambda each: urgency(each, today)))


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


def _successions(changes: Sequence[RoleChange], row: FoundRow) -> tuple[Succession, ...]:
    """Say who came after each: whoever had the role next, or has it now."""
    holder = {PlanRole.ANCHOR: row.anchor, PlanRole.CONTACT: row.contact}
    found = list[Succession]()
    for each in changes:
        after = holder[each.role]
        told = Succession(each.id, each.role, each.person, after, each.changed_on, each.reason)
        found.append(told)
        holder[each.role] = each.person
    return tuple(found)


def _with_latest(planned: FollowUp) -> FollowUp:
    """Let the latest check-in say what is owed."""
    latest = planned.latest
    if latest is None:
        return planned
    closed = latest.progress in CLOSED
    step, due = ("", None) if closed else (latest.next_step, latest.next_date)
    return replace(planned, step=step, due=due)


def _check_ins(project: Project) -> defaultdict[str, list[CheckIn]]:
    columns, counts = check_in.c, _counts(project)
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
                row.obstacle,
                counts.get(row.id, ()),
            )
        )
    return found


def _counts(project: Project) -> dict[str, tuple[int, ...]]:
    """Return how many gave each mark, by check-in; those that nobody counted are not there."""
    columns = backing_count.c
    told: defaultdict[str, dict[int, int]] = defaultdict(dict)
    for key, value, people in project.fetch(
        select(columns.check_in_id, columns.value, columns.people)
    ):
        told[key][value] = people
    return {key: tuple(marks.get(mark, 0) for mark in MARKS) for key, marks in told.items()}


def _late_steps(project: Project, today: date) -> defaultdict[str, list[LateStep]]:
    columns = plan_step.c
    rows = project.fetch(
        select(columns.initiative_id, columns.title, columns.due_on)
        .where(columns.due_on < today, columns.done_on.is_(None))
        .order_by(columns.due_on, columns.position)
    )
    found: defaultdict[str, list[LateStep]] = defaultdict(list)
    for key, title, due in rows:
        found[key].append(LateStep(title, due))
    return found
