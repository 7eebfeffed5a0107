"""What the parties give, hope for and ask."""

from collections import defaultdict

from sqlalchemy import select

from bosaet_desktop.core.model.agreement import expectation, hope, open_question
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.expectation import (
    Expectations,
    ExpectationText,
    Hope,
    OpenQuestion,
    Party,
    QuestionDay,
    QuestionText,
)
from bosaet_desktop.core.terms.expectation import HopeState, QuestionStatus


def expectations(project: Project) -> Expectations:
    """Return parties in their order, and questions: open ones first, then as they were asked."""
    return Expectations(_parties(project), _questions(project))


def _parties(project: Project) -> tuple[Party, ...]:
    columns = expectation.c
    rows = project.fetch(
        select(columns.id, columns.party, *(columns[part] for part in ExpectationText)).order_by(
            columns.position, columns.id
        )
    )
    hopes = _hopes(project)
    return tuple(Party(**row._mapping, hopes=tuple(hopes[row.id])) for row in rows)


def _hopes(project: Project) -> defaultdict[str, list[Hope]]:
    columns = hope.c
    rows = project.fetch(
        select(columns.id, columns.expectation_id, columns.text, columns.state).order_by(
            columns.position, columns.id
        )
    )
    found: defaultdict[str, list[Hope]] = defaultdict(list)
    for row in rows:
        found[row.expectation_id].append(Hope(row.id, row.text, HopeState(row.state)))
    return found


def _questions(project: Project) -> tuple[OpenQuestion, ...]:
    columns = open_question.c
    rows = project.fetch(
        select(
            columns.id,
            columns.answer,
            columns.status,
            *(columns[part] for part in (*QuestionText, *QuestionDay)),
        ).order_by(columns.position, columns.id)
    )
    found = [OpenQuestion(**{**row._mapping, "status": QuestionStatus(row.status)}) for row in rows]
    return tuple(sorted(found, key=lambda each: not each.is_open))
