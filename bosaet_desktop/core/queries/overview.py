"""Where the project stands, for the page on which it opens."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from sqlalchemy import ColumnElement, Table, func, literal, select, union_all

from bosaet_desktop.core.analysis.follow_up_reasons import Sign, reasons
from bosaet_desktop.core.model.cooperation import working_group
from bosaet_desktop.core.model.decision import decision
from bosaet_desktop.core.model.follow_up import check_in
from bosaet_desktop.core.model.idea import idea
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.meeting import meeting
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.plan import action_plan, plan_step
from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.model.project import workshop
from bosaet_desktop.core.model.scoring import sheet
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.cooperation import commitments
from bosaet_desktop.core.queries.expectation import expectations
from bosaet_desktop.core.queries.follow_up import follow_ups
from bosaet_desktop.core.queries.retention import names_overdue
from bosaet_desktop.core.rows.cooperation import CommitmentState
from bosaet_desktop.core.rows.decision_kind import DecisionKind
from bosaet_desktop.core.rows.initiative import InitiativeStatus
from bosaet_desktop.core.rows.overview import (
    Decided,
    Meeting,
    Overview,
    ProjectCard,
    ProjectHeading,
    Promise,
    PromiseKind,
    WorthACall,
)
from bosaet_desktop.core.rows.scoring import JOINT_SHEET, SheetState
from bosaet_desktop.core.storage.store import FoundRow

_WORTH_A_CALL = frozenset({Sign.STALLED, Sign.LATE_STEP, Sign.SILENT, Sign.LEFT, Sign.FADING})
# A check-in that says so closes the matter; nothing is owed any more.
CLOSED = ("done", "stopped")
OVER = (InitiativeStatus.DONE, InitiativeStatus.PARKED, InitiativeStatus.DROPPED)


def project_heading(project: Project) -> ProjectHeading:
    """Return title, kind and tonight's question."""
    columns = project_table.c
    row = project.first(
        select(columns.title, columns.kind, columns.language, columns.tonights_question)
    )
    return ProjectHeading(*row) if row is not None else ProjectHeading("", "", "", "")


def project_card(project: Project) -> ProjectCard:
    """Return what is remembered of the project outside its file."""
    columns = project_table.c
    row = project.first(select(columns.identity, columns.title, columns.municipality_code))
    names = project.fetch(select(village.c.name).order_by(village.c.position, village.c.name))
    identity, title, code = row if row is not None else ("", "", None)
    return ProjectCard(identity, title, code, tuple(name for (name,) in names))


def overview(project: Project, today: date) -> Overview:
    """Return where the project stands on the day `today`."""
    owed = _promises(project)
    overdue = [each for each in owed if each.due is not None and each.due < today]
    sheets = _sheets(project)
    out = sum(sheets.values()) - sheets.get(SheetState.PRINTED, 0)
    typed = sheets.get(SheetState.TYPED, 0)
    counted = _counts(project, (village, person, idea, initiative))
    return Overview(
        heading=project_heading(project),
        next_meeting=_next_meeting(project, today),
        last_decision=_last_decision(project),
        overdue=tuple(overdue),
        promises=tuple(each for each in owed if each not in overdue),
        gaps=expectations(project).gaps,
        villages=counted[0],
        people=counted[1],
        ideas=counted[2],
        initiatives=counted[3],
        names_overdue=names_overdue(project, today),
        calls=tuple(_calls(project, today)),
        sheets_out=out,
        sheets_typed=typed,
    )


def _counts(project: Project, tables: Iterable[Table]) -> tuple[int, ...]:
    columns: list[ColumnElement[object]] = [
        select(func.count()).select_from(table).scalar_subquery() for table in tables
    ]
    row = project.first(select(*columns))
    return tuple(row) if row is not None else ()


def _sheets(project: Project) -> Mapping[str, int]:
    rows = project.fetch(
        select(sheet.c.state, func.count())
        .where(sheet.c.number != JOINT_SHEET, sheet.c.state != SheetState.DISCARDED)
        .group_by(sheet.c.state)
    )
    return {str(state): int(count) for state, count in rows}


def _next_meeting(project: Project, today: date) -> Meeting | None:
    """Return the first meeting from today on, whichever list it stands in; workshops first."""
    days = (
        select(
            workshop.c.number,
            workshop.c.held_on,
            workshop.c.place,
            literal("").label("title"),
            workshop.c.starts_at,
        ),
        select(
            literal(0), meeting.c.held_on, meeting.c.place, meeting.c.title, meeting.c.starts_at
        ),
        select(
            literal(0),
            working_group.c.next_on,
            working_group.c.place,
            working_group.c.name,
            working_group.c.starts_at,
        ),
    )
    found = union_all(*days).subquery()
    row = project.first(
        select(found)
        .where(found.c.held_on >= today)
        .order_by(
            found.c.held_on, found.c.number == 0, found.c.number, found.c.starts_at, found.c.title
        )
        .limit(1)
    )
    return None if row is None else Meeting(*row)


def _last_decision(project: Project) -> Decided | None:
    row = project.first(
        select(decision.c.text, decision.c.decided_on)
        .where(decision.c.text != "")
        .order_by(
            decision.c.decided_on.desc(),
            decision.c.stamp_counter.desc(),
            # Of what was logged in one go, the choice is what people ask for.
            (decision.c.kind == DecisionKind.CHOICE).desc(),
        )
        .limit(1)
    )
    return None if row is None else Decided(*row)


def _calls(project: Project, today: date) -> Iterator[WorthACall]:
    """Yield what stands still or is silent; what is overdue is told on its own."""
    for each in follow_ups(project, today):
        found = () if each.is_overdue(today) else reasons(each, today)
        signs = [reason for reason in found if reason.sign in _WORTH_A_CALL]
        if signs:
            yield WorthACall(each.initiative_id, each.title, signs[0].words)


def _promises(project: Project) -> list[Promise]:
    plans = project.fetch(
        select(
            initiative.c.id,
            initiative.c.title,
            action_plan.c.first_step,
            action_plan.c.first_step_date,
            person.c.name,
        )
        .select_from(action_plan.join(initiative).outerjoin(person, _anchors()))
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
            yield Promise(*about, kind=PromiseKind.COMMITMENT)


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
