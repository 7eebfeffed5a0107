"""How far each step of the path has come, read off what the file holds."""

from collections.abc import Mapping
from functools import cache

from sqlalchemy import ColumnElement, Select, Table, and_, exists, func, literal, or_, select

from bosaet_desktop.core.model.agreement import (
    agreement,
    expectation,
    frame_answer,
    handover_note,
    hope,
    open_question,
)
from bosaet_desktop.core.model.attention import attention_point
from bosaet_desktop.core.model.cooperation import commitment, cooperation_answer, working_group
from bosaet_desktop.core.model.decision import decision
from bosaet_desktop.core.model.dots import dot_round, dot_sheet
from bosaet_desktop.core.model.fact import fact_table, migration_row
from bosaet_desktop.core.model.follow_up import check_in, lesson, outcome
from bosaet_desktop.core.model.idea import idea
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.involvement import (
    activity,
    activity_group,
    canvas_answer,
    message,
    persona,
    target_group,
)
from bosaet_desktop.core.model.meeting import agenda_item, meeting, minute_note
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.plan import action_plan, plan_helper
from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.model.project import workshop
from bosaet_desktop.core.model.report import photo, report_part
from bosaet_desktop.core.model.scoring import candidate, mark, scoring_round, sheet
from bosaet_desktop.core.model.segment import assumption, potential, segment, segment_statement
from bosaet_desktop.core.model.stakeholder import stakeholder
from bosaet_desktop.core.model.survey import survey, survey_form
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.attention import guide_point_keys
from bosaet_desktop.core.queries.joint_sheet import joint_sheet_is_filled
from bosaet_desktop.core.rows.attention import OWN, TICKED
from bosaet_desktop.core.rows.progress import StepState
from bosaet_desktop.core.terms.agreement import AgreementKind
from bosaet_desktop.core.terms.decision import DecisionKind
from bosaet_desktop.core.terms.expectation import HopeState, QuestionStatus
from bosaet_desktop.core.terms.handover import HandoverKind
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.core.terms.meeting import NoteKind
from bosaet_desktop.core.terms.scoring import JOINT, JOINT_SHEET, SheetState
from bosaet_desktop.core.terms.segment import AssumptionStatus, PotentialKind
from bosaet_desktop.core.terms.stakeholder import StakeholderStatus
from bosaet_desktop.core.terms.survey import SurveyKind

Condition = ColumnElement[bool]


def step_states(project: Project) -> Mapping[str, StepState]:
    """Return the state of every step by its page key, in one query.

    Done means that what the next step needs is there; people may well go on working on it.
    """
    keys, statement = _question()
    row = project.first(statement)
    if row is None:
        return {}
    values = iter(row)
    return {key: _state(begun=next(values), done=next(values)) for key in keys}


@cache
def _question() -> tuple[tuple[str, ...], Select[*tuple[bool, ...]]]:
    """Return the pages and what is asked of the file about them; it is asked after every mark."""
    conditions = _conditions()
    columns: list[ColumnElement[bool]] = []
    for key, (begun, done) in conditions.items():
        columns += [begun.label(f"{key} begun"), done.label(f"{key} done")]
    return tuple(conditions), select(*columns)


def _state(*, begun: object, done: object) -> StepState:
    if not begun:
        return StepState.EMPTY
    return StepState.DONE if done else StepState.BEGUN


def _conditions() -> dict[str, tuple[Condition, Condition]]:
    """Return for each step when it is begun, and when, once begun, it is done."""
    meetings = _going_on() | _programmes() | _minutes()
    return _before() | _facts_and_ideas() | _agreed() | _scoring() | meetings | _afterwards()


def _minutes() -> dict[str, tuple[Condition, Condition]]:
    """Noted is begun; with a decision or an agreement among it, it is worth a paper."""
    columns = minute_note.c
    kept = columns.kind.in_((NoteKind.DECISION, NoteKind.AGREEMENT))
    stages = ("where_are_we", "what_do_we_want", "how", "what_now")
    return {
        f"{stage}.minutes": (
            _any(minute_note, columns.workshop_number == number),
            _any(minute_note, and_(columns.workshop_number == number, kept)),
        )
        for number, stage in enumerate(stages, start=1)
    }


def _before() -> dict[str, tuple[Condition, Condition]]:
    row = project_table.c
    answered = [column != "" for column in (row.purpose, row.challenge, row.horizon, row.limits)]
    return {
        "before.project": (
            or_(_any(village), _any(project_table, or_(*answered))),
            and_(_any(village), _any(project_table, and_(*answered[:2]))),
        ),
        "before.people": (
            _any(person),
            _none(village, ~exists().where(person.c.village_id == village.c.id)),
        ),
        "before.attention": _attention(),
        **_involvement(),
    }


def _attention() -> tuple[Condition, Condition]:
    asked, point = guide_point_keys(), attention_point.c
    own, ticked = point.key.startswith(f"{OWN}/"), point.state.in_(TICKED)
    count = select(func.count()).where(point.key.in_(asked), ticked).scalar_subquery()
    return (
        _any(attention_point, or_(own, point.key.in_(asked))),
        and_(count == len(asked), _none(attention_point, and_(own, ~ticked))),
    )


def _involvement() -> dict[str, tuple[Condition, Condition]]:
    plan, row = activity.c, project_table.c
    meant = exists().where(activity_group.c.activity_id == plan.id)
    gap = or_(plan.anchor_id.is_(None), plan.starts_on.is_(None), ~meant)
    return {
        "before.stakeholders": (
            _any(stakeholder),
            _none(stakeholder, stakeholder.c.status == StakeholderStatus.NOT_ASKED),
        ),
        "before.canvas": (
            or_(_any(canvas_answer), _any(persona)),
            and_(_any(canvas_answer), _any(project_table, row.purpose != "")),
        ),
        "before.involvement": (
            or_(_any(activity), _any(target_group), _any(message)),
            and_(_any(activity), _none(activity, and_(gap, ~plan.done))),
        ),
    }


def _facts_and_ideas() -> dict[str, tuple[Condition, Condition]]:
    limits = potential.c.kind != PotentialKind.POTENTIAL
    return {
        "where_are_we.facts": (_any(migration_row), _any(fact_table, fact_table.c.source != "")),
        "where_are_we.segments": (
            _any(segment),
            _any(segment_statement, segment_statement.c.source != ""),
        ),
        "where_are_we.places": (
            _any(potential),
            and_(_any(potential, ~limits), _any(potential, limits)),
        ),
        "where_are_we.assumptions": (
            _any(assumption),
            _none(assumption, assumption.c.status == AssumptionStatus.OPEN),
        ),
        **_asked_again(),
        # One alone leaves nothing to choose between.
        "what_do_we_want.idea_board": (_any(idea), _several(initiative.c.id)),
        "what_do_we_want.initiatives": (_any(initiative), _several(candidate.c.initiative_id)),
        "what_do_we_want.dots": (
            _any(dot_round),
            and_(_any(dot_sheet), _any(dot_round, dot_round.c.shortlist.is_not(None))),
        ),
    }


def _asked_again() -> dict[str, tuple[Condition, Condition]]:
    first = survey.c.kind == SurveyKind.BASELINE
    again = survey.c.kind == SurveyKind.REPEAT
    form = survey_form.c.survey_number == survey.c.number
    return {
        "where_are_we.baseline": (
            _any(survey, first),
            _any(survey, and_(first, exists().where(form))),
        ),
        "after.repeat": (_any(survey, again), _any(survey, and_(again, exists().where(form)))),
    }


def _agreed() -> dict[str, tuple[Condition, Condition]]:
    waiting = _any(open_question, open_question.c.status == QuestionStatus.OPEN)
    unsaid = _any(hope, hope.c.state == HopeState.OPEN)
    told = (
        _any(handover_note, handover_note.c.kind == kind)
        for kind in (HandoverKind.HISTORY, HandoverKind.PLACE)
    )
    return {
        "where_are_we.agreement": (
            or_(_any(agreement), _any(frame_answer)),
            and_(_any(agreement, agreement.c.kind == AgreementKind.GOAL), _any(frame_answer)),
        ),
        "where_are_we.expectations": (
            or_(_any(expectation), _any(open_question)),
            and_(_any(expectation), ~waiting, ~unsaid),
        ),
        "after.handover": (_any(handover_note), and_(*told)),
    }


def _scoring() -> dict[str, tuple[Condition, Condition]]:
    paper = sheet.c.number != JOINT_SHEET
    typed = and_(paper, sheet.c.state == SheetState.TYPED)
    chosen = _any(decision, decision.c.kind == DecisionKind.CHOICE)
    open_states = (SheetState.RETURNED, SheetState.CHECKING)
    waiting = and_(paper, sheet.c.state.in_(open_states))
    timed = _any(scoring_round, scoring_round.c.minutes.is_not(None))
    return {
        "how.planning": (timed, _any(candidate)),
        "how.score_sheets": (_any(candidate), _any(sheet, paper)),
        "how.score_entry": (_any(sheet, typed), _none(sheet, waiting)),
        "how.joint_sheet": (
            _any(mark, mark.c.sheet_number == JOINT_SHEET),
            and_(_any(scoring_round, scoring_round.c.mode == JOINT), joint_sheet_is_filled()),
        ),
        "how.result": (_any(mark), chosen),
        "how.choose": (or_(chosen, _any(scoring_round, scoring_round.c.cut.is_not(None))), chosen),
    }


def _afterwards() -> dict[str, tuple[Condition, Condition]]:
    plan = action_plan.c
    gap = or_(plan.anchor_id.is_(None), plan.first_step == "", plan.first_step_date.is_(None))
    started = initiative.c.status.in_((InitiativeStatus.CHOSEN, InitiativeStatus.UNDER_WAY))
    planned = exists().where(plan.initiative_id == initiative.c.id)
    followed = exists().where(check_in.c.initiative_id == plan.initiative_id)
    return {
        "what_now.action_plan": (
            _any(action_plan),
            and_(_none(action_plan, gap), _none(initiative, and_(started, ~planned))),
        ),
        "after.evaluation": (
            or_(_any(report_part), _any(photo)),
            _any(report_part, report_part.c.text != ""),
        ),
        "after.outcome": (
            or_(_any(outcome), _any(lesson)),
            and_(_any(outcome, outcome.c.rating.is_not(None)), _any(lesson)),
        ),
        "after.follow_up": (_any(check_in), _none(action_plan, ~followed)),
    }


def _going_on() -> dict[str, tuple[Condition, Condition]]:
    started = initiative.c.status.in_((InitiativeStatus.CHOSEN, InitiativeStatus.UNDER_WAY))
    joined = exists().where(plan_helper.c.initiative_id == initiative.c.id)
    agreed = (working_group, commitment, meeting, cooperation_answer)
    return {
        "what_now.sign_up": (_any(plan_helper), _none(initiative, and_(started, ~joined))),
        "what_now.agreements": (
            or_(*(_any(table) for table in agreed)),
            and_(
                _any(project_table, project_table.c.contact_id.is_not(None)),
                or_(_any(meeting), _any(working_group, working_group.c.next_on.is_not(None))),
            ),
        ),
    }


def _programmes() -> dict[str, tuple[Condition, Condition]]:
    stages = ("where_are_we", "what_do_we_want", "how", "what_now")
    row = workshop.c
    dated = and_(row.held_on.is_not(None), row.starts_at.is_not(None))
    return {
        f"{stage}.programme": (
            _any(agenda_item, agenda_item.c.workshop_number == number),
            _any(workshop, and_(row.number == number, dated)),
        )
        for number, stage in enumerate(stages, start=1)
    }


def _any(table: Table, where: Condition | None = None) -> Condition:
    rows = select(literal(1)).select_from(table)
    return exists(rows if where is None else rows.where(where))


def _none(table: Table, where: Condition) -> Condition:
    return ~_any(table, where)


def _several(column: ColumnElement[str]) -> Condition:
    return select(func.count(column.distinct())).scalar_subquery() > 1
