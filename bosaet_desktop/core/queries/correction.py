"""The log of marks that were written over."""

from sqlalchemy import and_, func, select

from bosaet_desktop.core.model.history import correction
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.scoring import question
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.scoring import candidates
from bosaet_desktop.core.rows.scoring import Correction


def corrections(project: Project, round_number: int, limit: int = 200) -> tuple[Correction, ...]:
    """Return the latest `limit` corrections of a round, the newest first; times are UTC."""
    columns = correction.c
    asked = and_(
        question.c.round_number == columns.round_number,
        question.c.number == columns.question_number,
    )
    rows = project.fetch(
        select(
            columns.made_at,
            columns.sheet_number,
            func.coalesce(initiative.c.title, ""),
            func.coalesce(question.c.short_label, ""),
            columns.old_value,
            columns.new_value,
            columns.initiative_id,
        )
        .outerjoin(initiative, initiative.c.id == columns.initiative_id)
        .outerjoin(question, asked)
        .where(columns.round_number == round_number)
        .order_by(columns.made_at.desc(), columns.id)
        .limit(limit)
    )
    places = {each.initiative_id: each.row for each in candidates(project, round_number)}
    return tuple(
        Correction(when, sheet, title, asked, old, new, places.get(key))
        for when, sheet, title, asked, old, new, key in rows
    )


def correction_count(project: Project, round_number: int) -> int:
    """Return how many marks of a round were written over."""
    where = correction.c.round_number == round_number
    return int(project.scalar(select(func.count()).select_from(correction).where(where)) or 0)
