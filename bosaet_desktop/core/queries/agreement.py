"""What everybody agrees on, and the municipality's frame."""

from sqlalchemy import select

from bosaet_desktop.core.model.agreement import agreement, frame_answer
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.project import municipal_contact
from bosaet_desktop.core.rows.agreement import Agreed, AgreementLine, FrameLine, FrameQuestion
from bosaet_desktop.core.terms.agreement import AgreementKind, FrameState


def agreed(project: Project) -> Agreed:
    """Return every line, the frame, and the name of the municipal contact person or ""."""
    return Agreed(_lines(project), _frame(project), municipal_contact(project))


def _lines(project: Project) -> tuple[AgreementLine, ...]:
    columns = agreement.c
    rows = project.fetch(
        select(columns.id, columns.kind, columns.text).order_by(columns.position, columns.id)
    )
    return tuple(AgreementLine(row.id, AgreementKind(row.kind), row.text) for row in rows)


def _frame(project: Project) -> tuple[FrameLine, ...]:
    columns = frame_answer.c
    rows = project.fetch(
        select(columns.question, columns.wording, columns.answer, columns.state).order_by(
            columns.position, columns.question
        )
    )
    stored = {
        row.question: FrameLine(row.question, row.wording, row.answer, FrameState(row.state))
        for row in rows
    }
    proposed = [stored.get(key, FrameLine(key)) for key in FrameQuestion]
    return (*proposed, *(line for line in stored.values() if line.is_own))
