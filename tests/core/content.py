"""What a project file holds, as plain values, so that two moments can be compared."""

import json
from collections.abc import Sequence

from sqlalchemy import select

from bosaet_desktop.core.model.base import STAMP_COLUMNS
from bosaet_desktop.core.model.tables import undoable_tables
from bosaet_desktop.core.project import Project

Content = dict[str, Sequence[str]]


def content_of(project: Project) -> Content:
    """Return every row of every table that undo covers, without the stamps that undo renews."""
    content: Content = {}
    for table in undoable_tables():
        columns = [column for column in table.columns if column.name not in STAMP_COLUMNS]
        rows = project.fetch(select(*columns))
        content[table.name] = sorted(json.dumps(list(row), default=str) for row in rows)
    return content
