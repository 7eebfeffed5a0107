"""What was chosen and written for the report, and its photos."""

from collections.abc import Mapping

from sqlalchemy import select

from bosaet_desktop.core.model.report import photo, report_part
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.report import PartChoice, Photo
from bosaet_desktop.core.terms.report import ReportPart


def part_choices(project: Project) -> Mapping[ReportPart, PartChoice]:
    """Return every part, those nobody touched as they are at first."""
    columns = report_part.c
    rows = project.fetch(select(columns.part, columns.chosen, columns.text))
    stored = {row.part: PartChoice(ReportPart(row.part), row.chosen, row.text) for row in rows}
    return {part: stored.get(part, PartChoice(part)) for part in ReportPart}


def photos(project: Project) -> tuple[Photo, ...]:
    """Return the photos in the order in which they were added."""
    c = photo.c
    rows = project.fetch(
        select(c.id, c.part, c.caption, c.credit, c.content).order_by(c.position, c.id)
    )
    return tuple(
        Photo(row.id, ReportPart(row.part), row.caption, row.credit, row.content) for row in rows
    )
