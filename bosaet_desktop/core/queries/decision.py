"""The decision log."""

from sqlalchemy import select, true

from bosaet_desktop.core.model.decision import decision
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.decision import Decision
from bosaet_desktop.core.terms.decision import DecisionKind


def decisions(project: Project, round_number: int | None = None) -> tuple[Decision, ...]:
    """Return every decision, of one round if it is named, the latest first."""
    columns = decision.c
    rows = project.fetch(
        select(
            columns.id,
            columns.kind,
            columns.text,
            columns.reason,
            columns.decided_on,
            columns.present,
        )
        .where(true() if round_number is None else columns.round_number == round_number)
        .order_by(
            columns.decided_on.desc(), columns.stamp_author.desc(), columns.stamp_counter.desc()
        )
    )
    return tuple(Decision(key, DecisionKind(kind), *rest) for key, kind, *rest in rows)
