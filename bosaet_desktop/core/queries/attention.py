"""What was noted about the attention points of the guide."""

from collections.abc import Mapping

from sqlalchemy import select

from bosaet_desktop.core.model.attention import attention_point
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.attention import AttentionNote, AttentionState


def attention_notes(project: Project) -> Mapping[str, AttentionNote]:
    """Return the points somebody ticked or wrote about, by key; the others are not started."""
    columns = attention_point.c
    rows = project.fetch(select(columns.key, columns.state, columns.note, columns.owner_id))
    return {
        row.key: AttentionNote(row.key, AttentionState(row.state), row.note, row.owner_id)
        for row in rows
    }
