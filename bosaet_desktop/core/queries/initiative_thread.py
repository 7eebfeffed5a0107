"""What stands behind an initiative, and what became of it."""

from datetime import date
from typing import Any

from sqlalchemy import Select, func, select

from bosaet_desktop.core.model.decision import decision
from bosaet_desktop.core.model.fact import fact_table
from bosaet_desktop.core.model.follow_up import check_in, outcome
from bosaet_desktop.core.model.initiative import (
    initiative,
    initiative_village,
)
from bosaet_desktop.core.model.plan import action_plan
from bosaet_desktop.core.model.scoring import candidate
from bosaet_desktop.core.model.segment import initiative_fact, segment, segment_initiative
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.idea import ideas_of_initiative
from bosaet_desktop.core.queries.ranking import ranking
from bosaet_desktop.core.rows.initiative_thread import Background, Thread
from bosaet_desktop.core.rows.segment import Linked
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.core.terms.decision import DecisionKind
from bosaet_desktop.core.terms.follow_up import Progress
from bosaet_desktop.core.terms.influence import Influence


def linkable_segments(project: Project) -> tuple[Linked, ...]:
    """Return the segments that an initiative may be meant for."""
    columns = segment.c
    return _linked(project, select(columns.id, columns.name).order_by(columns.position, columns.id))


def background(project: Project, initiative_id: str) -> Background | None:
    """Return what stands behind an initiative, None if it is not there any more."""
    row = project.first(select(initiative).where(initiative.c.id == initiative_id))
    if row is None:
        return None
    return Background(
        tables=_linked(
            project,
            select(fact_table.c.id, fact_table.c.title)
            .join(initiative_fact, initiative_fact.c.table_id == fact_table.c.id)
            .where(initiative_fact.c.initiative_id == initiative_id)
            .order_by(fact_table.c.position, fact_table.c.id),
        ),
        segments=_linked(
            project,
            select(segment.c.id, segment.c.name)
            .join(segment_initiative, segment_initiative.c.segment_id == segment.c.id)
            .where(segment_initiative.c.initiative_id == initiative_id)
            .order_by(segment.c.position, segment.c.id),
        ),
        influence=Influence(row.influence) if row.influence else None,
        level_now=row.level_now,
        level_intended=row.level_intended,
    )


def thread(project: Project, tally: Tally, initiative_id: str) -> Thread:
    """Return how far an initiative has come, from its ideas to its outcome."""
    placings = ranking(tally)
    mine = next((each for each in placings if each.initiative_id == initiative_id), None)
    decided, chosen_on = _decided(project, initiative_id)
    plan = project.first(
        select(action_plan.c.first_step, action_plan.c.first_step_date).where(
            action_plan.c.initiative_id == initiative_id
        )
    )
    asked = project.first(
        select(check_in.c.held_on, check_in.c.status)
        .where(check_in.c.initiative_id == initiative_id)
        .order_by(check_in.c.held_on.desc(), check_in.c.stamp_counter.desc())
        .limit(1)
    )
    return Thread(
        initiative_id=initiative_id,
        ideas=sum(each.times_said for each in ideas_of_initiative(project, initiative_id)),
        villages=_villages(project, initiative_id),
        on_sheet=mine is not None,
        n=mine.n if mine else 0,
        rank=mine.rank if mine else None,
        ranked=sum(each.rank is not None for each in placings),
        decided=decided,
        chosen_on=chosen_on,
        first_step=plan.first_step if plan else "",
        first_step_date=plan.first_step_date if plan else None,
        asked_on=asked.held_on if asked else None,
        progress=Progress(asked.status) if asked else None,
        rating=project.scalar(
            select(outcome.c.rating).where(outcome.c.initiative_id == initiative_id)
        ),
    )


def _decided(project: Project, initiative_id: str) -> tuple[bool, date | None]:
    """Return whether anything was chosen at all, and when this one was."""
    day = project.scalar(
        select(func.max(decision.c.decided_on)).where(decision.c.kind == DecisionKind.CHOICE)
    )
    place = project.scalar(
        select(candidate.c.chosen_place)
        .where(candidate.c.initiative_id == initiative_id, candidate.c.chosen_place.is_not(None))
        .limit(1)
    )
    return day is not None, day if place is not None else None


def _villages(project: Project, initiative_id: str) -> int:
    mine = initiative_village.c.initiative_id == initiative_id
    return int(project.scalar(select(func.count()).where(mine)) or 0)


def _linked(project: Project, wanted: Select[Any]) -> tuple[Linked, ...]:  # Any: an id and a name
    return tuple(Linked(*row) for row in project.fetch(wanted))
