"""The personas, and the segments they may stand for."""

from sqlalchemy import func, select

from bosaet_desktop.core.model.involvement import persona
from bosaet_desktop.core.model.segment import segment
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.persona import Persona, PersonaText, SegmentName


def personas(project: Project) -> tuple[Persona, ...]:
    """Return the personas in the order of their list."""
    columns = persona.c
    rows = project.fetch(
        select(
            columns.id,
            columns.segment_id,
            *(columns[part] for part in PersonaText),
            func.coalesce(segment.c.name, "").label("segment"),
        )
        .select_from(persona.outerjoin(segment))
        .order_by(columns.position, columns.id)
    )
    return tuple(Persona(**row._mapping) for row in rows)


def segment_names(project: Project) -> tuple[SegmentName, ...]:
    """Return the segments in the order of their list."""
    columns = segment.c
    rows = project.fetch(select(columns.id, columns.name).order_by(columns.position, columns.id))
    return tuple(SegmentName(*row) for row in rows)
