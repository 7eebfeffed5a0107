"""What came of what was planned, stage by stage, and what was learned."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Select, func, or_, select

from bosaet_desktop.core.model.follow_up import check_in, lesson, outcome, quote
from bosaet_desktop.core.model.initiative import initiative, initiative_village
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.plan import action_plan, plan_step
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.plan_work import stages
from bosaet_desktop.core.queries.tag import tags, tags_by_initiative
from bosaet_desktop.core.rows.outcome import (
    Lesson,
    Outcome,
    OutcomeSheet,
    Quote,
    StageOutcomes,
    TagCover,
)
from bosaet_desktop.core.storage.store import FoundRow
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.core.terms.outcome import LessonKind

Row = TypeVar("Row", Lesson, Quote)
_PLANNED = (InitiativeStatus.CHOSEN, InitiativeStatus.UNDER_WAY, InitiativeStatus.DONE)


def outcome_sheet(project: Project) -> OutcomeSheet:
    """Return everything that was planned, the completed first, with stages, tags and lessons."""
    found = outcomes(project)
    whole_process = tuple(each for each in _lessons(project) if each.initiative_id is None)
    return OutcomeSheet(found, _by_stage(project, found), _covers(project, found), whole_process)


def outcomes(project: Project) -> tuple[Outcome, ...]:
    """Return an outcome for every initiative that was chosen, planned or followed."""
    lessons, quotes = _grouped(_lessons(project)), _grouped(_quotes(project))
    homes, steps = _villages(project), _steps(project)
    found = [
        Outcome(
            row.id,
            row.title,
            InitiativeStatus(row.status),
            row.stage_number,
            homes[row.id],
            row.rating,
            row.completed_on,
            row.text,
            bool(row.good_example),
            tuple(lessons[row.id]),
            tuple(quotes[row.id]),
            *steps.get(row.id, (0, 0)),
        )
        for row in project.fetch(_followed())
    ]
    return tuple(sorted(found, key=lambda each: not each.is_completed))


def _followed() -> Select[Any]:  # Any: the columns of an outcome, each of a type of its own
    """Ask for every initiative that was chosen, planned or followed, with what came of it."""
    return (
        select(
            initiative.c.id,
            initiative.c.title,
            initiative.c.status,
            action_plan.c.stage_number,
            outcome.c.rating,
            outcome.c.completed_on,
            func.coalesce(outcome.c.text, "").label("text"),
            func.coalesce(outcome.c.good_example, False).label("good_example"),
        )
        .select_from(initiative.outerjoin(action_plan).outerjoin(outcome))
        .where(
            or_(
                initiative.c.status.in_(_PLANNED),
                action_plan.c.initiative_id.is_not(None),
                initiative.c.id.in_(select(check_in.c.initiative_id)),
            )
        )
        .order_by(initiative.c.position, initiative.c.id)
    )


def name_within(project: Project, words: str) -> str:
    """Return the name of a person of the project that stands in `words`, empty for none."""
    for (name,) in project.fetch(select(person.c.name).where(person.c.name != "")):
        if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words, re.IGNORECASE):
            return str(name)
    return ""


def _lessons(project: Project) -> tuple[Lesson, ...]:
    rows = project.fetch(select(lesson).order_by(lesson.c.position, lesson.c.id))
    return tuple(
        Lesson(row.id, LessonKind(row.kind), row.text, row.initiative_id, row.source)
        for row in rows
    )


def _quotes(project: Project) -> tuple[Quote, ...]:
    rows = project.fetch(select(quote).order_by(quote.c.position, quote.c.id))
    return tuple(Quote(row.id, row.text, row.said_by, row.initiative_id) for row in rows)


def _grouped(rows: Sequence[Row]) -> defaultdict[str | None, list[Row]]:
    found: defaultdict[str | None, list[Row]] = defaultdict(list)
    for row in rows:
        found[row.initiative_id].append(row)
    return found


def _villages(project: Project) -> defaultdict[str, tuple[str, ...]]:
    rows: Sequence[FoundRow] = project.fetch(
        select(initiative_village.c.initiative_id, village.c.name)
        .join_from(initiative_village, village)
        .order_by(village.c.position, village.c.name)
    )
    found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for key, name in rows:
        found[key] += (name,)
    return found


def _steps(project: Project) -> Mapping[str, tuple[int, int]]:
    """Return by initiative how many steps its plan has, and how many of them are done."""
    rows = project.fetch(
        select(plan_step.c.initiative_id, func.count(), func.count(plan_step.c.done_on)).group_by(
            plan_step.c.initiative_id
        )
    )
    return {key: (planned, done) for key, planned, done in rows}


def _by_stage(project: Project, found: Sequence[Outcome]) -> tuple[StageOutcomes, ...]:
    return tuple(_stages(project, found))


def _stages(project: Project, found: Sequence[Outcome]) -> Iterator[StageOutcomes]:
    known = stages(project)
    for stage in known:
        mine = tuple(each for each in found if each.stage_number == stage.number)
        yield StageOutcomes(stage.title, mine)
    rest = tuple(each for each in found if each.stage_number is None)
    if known and rest:
        yield StageOutcomes("", rest)


def _covers(project: Project, found: Sequence[Outcome]) -> tuple[TagCover, ...]:
    served = tags_by_initiative(project)
    planned = Counter(tag.id for each in found for tag in served[each.initiative_id])
    done = Counter(
        tag.id for each in found if each.is_completed for tag in served[each.initiative_id]
    )
    return tuple(
        TagCover(tag.name, tag.kind, planned[tag.id], done[tag.id]) for tag in tags(project)
    )
