"""Who owes what by when, what is worth a call, and what is open between the parties."""

from collections.abc import Iterator, Mapping
from datetime import date

from sqlalchemy import ColumnElement, func, select

from bosaet_desktop.core.analysis.follow_up_reasons import Sign, reasons
from bosaet_desktop.core.model.follow_up import check_in
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.plan import action_plan, plan_step
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.cooperation import commitments
from bosaet_desktop.core.queries.expectation import expectations
from bosaet_desktop.core.queries.follow_up import follow_ups
from bosaet_desktop.core.rows.overview import Owed, Promise, PromiseKind, WorthACall
from bosaet_desktop.core.storage.store import FoundRow
from bosaet_desktop.core.terms.cooperation import CommitmentState
from bosaet_desktop.core.terms.follow_up import CLOSED
from bosaet_desktop.core.terms.initiative import InitiativeStatus

OVER = (InitiativeStatus.DONE, InitiativeStatus.PARKED, InitiativeStatus.DROPPED)
_WORTH_A_CALL = frozenset({Sign.STALLED, Sign.LATE_STEP, Sign.SILENT, Sign.LEFT, Sign.FADING})


def owed(project: Project, today: date) -> Owed:
    """Return what is owed on the day `today`, the most pressing first."""
    promises = _promises(project)
    overdue = [each for each in promises if each.due is not None and each.due < today]
    return Owed(
        tuple(overdue),
        tuple(each for each in promises if each not in overdue),
        tuple(_calls(project, today)),
        expectations(project).gaps,
    )


def _calls(project: Project, today: date) -> Iterator[WorthACall]:
    """Yield what stands still or is silent; what is overdue is told on its own."""
    for each in follow_ups(project, today):
        found = () if each.is_overdue(today) else reasons(each, today)
        signs = [reason for reason in found if reason.sign in _WORTH_A_CALL]
        if signs:
            yield WorthACall(each.initiative_id, each.title, signs[0].words)


def _promises(project: Project) -> list[Promise]:
    """Return everything promised, also what was agreed at a check-in where nothing is planned."""
    plans = project.fetch(
        select(
            initiative.c.id,
            initiative.c.title,
            func.coalesce(action_plan.c.first_step, "").label("first_step"),
            action_plan.c.first_step_date,
            person.c.name,
        )
        .select_from(initiative.outerjoin(action_plan).outerjoin(person, _anchors()))
        .where(initiative.c.status.not_in(OVER))
        .order_by(initiative.c.title)
    )
    latest = _latest_check_ins(project)
    owed = [_promise(plan, latest.get(plan.id)) for plan in plans]
    told = (each for each in owed if each is not None)
    return sorted((*told, *_steps(project), *_commitments(project)), key=_urgency)


def _steps(project: Project) -> Iterator[Promise]:
    """Return the steps of the plans that have a day and are not done."""
    rows = project.fetch(
        select(
            initiative.c.id,
            initiative.c.title,
            plan_step.c.title.label("step"),
            func.coalesce(person.c.name, "").label("who"),
            plan_step.c.due_on,
        )
        .select_from(plan_step.join(initiative).outerjoin(person))
        .where(
            initiative.c.status.not_in(OVER),
            plan_step.c.due_on.is_not(None),
            plan_step.c.done_on.is_(None),
        )
    )
    for row in rows:
        yield Promise(row.id, row.title, row.step, row.who, row.due_on, PromiseKind.STEP)


def _commitments(project: Project) -> Iterator[Promise]:
    for each in commitments(project):
        if each.state is CommitmentState.OPEN:
            key = each.initiative_id or ""
            about = (key, each.initiative, each.text, each.who, each.due_on)
            yield Promise(*about, kind=PromiseKind.COMMITMENT, commitment_id=each.id)


def _anchors() -> ColumnElement[bool]:
    return person.c.id == action_plan.c.anchor_id


def _latest_check_ins(project: Project) -> Mapping[str, FoundRow]:
    columns = check_in.c
    rows = project.fetch(
        select(
            columns.initiative_id, columns.status, columns.next_step, columns.next_date
        ).order_by(columns.held_on, columns.stamp_counter)
    )
    return {row.initiative_id: row for row in rows}


def _promise(plan: FoundRow, latest: FoundRow | None) -> Promise | None:
    step, due = plan.first_step, plan.first_step_date
    if latest is not None:
        if latest.status in CLOSED:
            return None
        step, due = latest.next_step, latest.next_date
    if not step:
        return None
    return Promise(plan.id, plan.title, step, plan.name or "", due)


def _urgency(promise: Promise) -> tuple[bool, date, str]:
    return promise.due is None, promise.due or date.max, promise.initiative
