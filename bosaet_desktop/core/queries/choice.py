"""Where the line stands in the newest round, and what it would choose."""

from collections.abc import Mapping, Sequence

from sqlalchemy import exists, select

from bosaet_desktop.core.analysis.ties import (
    Group,
    allowed_cuts,
    deciders,
    order_by_tie_rule,
    tie_rule_of,
)
from bosaet_desktop.core.model.decision import decision
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.scoring import candidate
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.counted import counted_sheets
from bosaet_desktop.core.queries.decision import decisions
from bosaet_desktop.core.queries.ranking import ranking
from bosaet_desktop.core.queries.scoring import current_round
from bosaet_desktop.core.rows.decision import (
    Choice,
    ChoiceRow,
    Decision,
    TieBreaks,
)
from bosaet_desktop.core.storage.store import FoundRow
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.core.terms.decision import DecisionKind
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.core.terms.scoring import JOINT, PERSON

Found = Mapping[str, FoundRow]


def choice(project: Project, tally: Tally) -> Choice:
    """Return the ranked initiatives in the order of the choice, with the line in it."""
    asked = current_round(project)
    placings, found = ranking(tally), _candidates(project, asked.number)
    breaks = _tie_breaks(asked.tie_rule, found)
    groups = order_by_tie_rule(placings, breaks)
    rows = _rows(groups, breaks, found, asked.cut or 0)
    return Choice(
        round_number=asked.number,
        rows=rows,
        unranked=tuple(each for each in placings if each.rank is None),
        cut=None if asked.cut is None else min(asked.cut, len(rows)),
        allowed_cuts=allowed_cuts(groups),
        equals=tuple(tuple(e.initiative_id for e in group) for group in groups if len(group) > 1),
        rule=breaks.rule,
        recorded=_is_recorded(project, asked.number, rows),
        sheets=counted_sheets(project, asked),
        sheet_each=asked.mode == PERSON,
        joint=asked.mode == JOINT,
        agreed=_rule_decision(project, asked.number),
    )


def _candidates(project: Project, round_number: int) -> Found:
    rows = project.fetch(
        select(
            candidate.c.initiative_id,
            candidate.c.tie_votes,
            candidate.c.tie_lot,
            candidate.c.exception_reason,
            initiative.c.status,
        )
        .join(initiative, initiative.c.id == candidate.c.initiative_id)
        .where(candidate.c.round_number == round_number)
    )
    return {row.initiative_id: row for row in rows}


def _tie_breaks(stored_rule: str, found: Found) -> TieBreaks:
    return TieBreaks(
        tie_rule_of(stored_rule),
        {key: each.tie_votes for key, each in found.items() if each.tie_votes is not None},
        {key: each.tie_lot for key, each in found.items() if each.tie_lot is not None},
    )


def _rows(
    groups: Sequence[Group], breaks: TieBreaks, found: Found, cut: int
) -> tuple[ChoiceRow, ...]:
    parted = (*deciders(groups, breaks), None)
    ordered = [placing for group in groups for placing in group]
    return tuple(
        ChoiceRow(
            placing=placing,
            status=InitiativeStatus(found[placing.initiative_id].status),
            above=place < cut,
            decider=parted[place],
            votes=breaks.votes.get(placing.initiative_id),
            lot=breaks.lots.get(placing.initiative_id),
            exception_reason=found[placing.initiative_id].exception_reason,
        )
        for place, placing in enumerate(ordered)
    )


def _rule_decision(project: Project, round_number: int) -> Decision | None:
    about = (DecisionKind.RULE, DecisionKind.AGREED_RULE)
    return next((each for each in decisions(project, round_number) if each.kind in about), None)


def _is_recorded(project: Project, round_number: int, rows: Sequence[ChoiceRow]) -> bool:
    logged = exists().where(
        decision.c.round_number == round_number, decision.c.kind == DecisionKind.CHOICE
    )
    agrees = all(
        row.status is not InitiativeStatus.PROPOSED
        if row.starts
        else row.status is not InitiativeStatus.CHOSEN
        for row in rows
    )
    return agrees and bool(project.scalar(select(logged)))
