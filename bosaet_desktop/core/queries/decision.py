"""The decision log."""

from sqlalchemy import select

from bosaet_desktop.core.model.decision import decision
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.decision import Decision, DecisionKind


def decisions(project: Project) -> tuple[Decision, ...]:
    """Return every decision, the latest first."""
    columns = decision.c
    rows = project.fetch(
        select(
            columns.id,
            columns.kind,
            columns.text,
            columns.reason,
            columns.decided_on,
            columns.present,
        ).order_by(
            columns.decided_on.desc(), columns.stamp_author.desc(), columns.stamp_counter.desc()
        )
    )
    return tuple(Decision(key, DecisionKind(kind), *rest) for key, kind, *rest in rows)
