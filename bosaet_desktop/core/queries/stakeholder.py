"""The register of stakeholders, and how far ownership of the plan has come."""

from collections.abc import Mapping

from sqlalchemy import func, select

from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.stakeholder import stakeholder
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.attention import attention_notes
from bosaet_desktop.core.rows.attention import AttentionNote
from bosaet_desktop.core.rows.stakeholder import OwnershipStep, Stakeholder
from bosaet_desktop.core.terms.stakeholder import Stake, StakeholderKind, StakeholderStatus

_STAKES, _KINDS = list(Stake), list(StakeholderKind)


def stakeholders(project: Project) -> tuple[Stakeholder, ...]:
    """Return the register by stake, and within it in the order in which people are won."""
    columns = stakeholder.c
    rows = project.fetch(
        select(
            columns.id,
            columns.name,
            columns.stake,
            columns.kind,
            columns.interest,
            columns.contribution,
            columns.level_now,
            columns.level_intended,
            columns.status,
            func.coalesce(person.c.name, "").label("person"),
            columns.note,
        )
        .select_from(stakeholder.outerjoin(person))
        .order_by(columns.position, columns.id)
    )
    found = [
        Stakeholder(
            **{
                **row._mapping,
                "stake": Stake(row.stake),
                "kind": StakeholderKind(row.kind),
                "status": StakeholderStatus(row.status),
            }
        )
        for row in rows
    ]
    return tuple(sorted(found, key=_order))


def ownership_notes(project: Project) -> Mapping[OwnershipStep, AttentionNote]:
    """Return what was noted on each of the steps to ownership, not started where nothing was."""
    notes = attention_notes(project)
    return {each: notes.get(each.point, AttentionNote(each.point)) for each in OwnershipStep}


def _order(each: Stakeholder) -> tuple[int, int]:
    return _STAKES.index(each.stake), _KINDS.index(each.kind)
