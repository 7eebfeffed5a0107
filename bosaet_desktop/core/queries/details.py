"""Everything the details of the result are counted from, read in one go."""

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import select

from bosaet_desktop.core.i18n import language
from bosaet_desktop.core.model.scoring import sheet
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.marks_matrix import marks_matrix
from bosaet_desktop.core.queries.scoring import candidates, current_round
from bosaet_desktop.core.rows.details import DetailsInput, SheetGroup
from bosaet_desktop.core.terms.scoring import JOINT, TABLE


def marks_for_details(project: Project) -> DetailsInput:
    """Return the counted marks of the newest round with their villages and tables.

    Reads in the caller's thread; what it returns may go to a worker for `analysis.details`.
    """
    asked = current_round(project)
    marks = marks_matrix(project)
    titles = {each.initiative_id: each.title for each in candidates(project, asked.number)}
    at = {number: row for row, number in enumerate(marks.sheets)}
    by_table = asked.mode == TABLE
    return DetailsInput(
        marks=marks,
        titles=tuple(titles[key] for key in marks.initiative_ids),
        questions=asked.questions,
        scale=asked.scale,
        joint=asked.mode == JOINT,
        by_table=by_table,
        cut=asked.cut,
        villages=_villages(project, asked.number, at),
        tables=_sheets(marks.sheets) if by_table else _tables(project, asked.number, at),
        language=language(),
    )


def _villages(project: Project, round_number: int, at: Mapping[int, int]) -> tuple[SheetGroup, ...]:
    rows = project.fetch(
        select(village.c.name, sheet.c.number)
        .join(sheet, sheet.c.village_id == village.c.id)
        .where(sheet.c.round_number == round_number)
        .order_by(village.c.position, village.c.name, sheet.c.number)
    )
    return _grouped([(row.name, row.number) for row in rows], at)


def _tables(project: Project, round_number: int, at: Mapping[int, int]) -> tuple[SheetGroup, ...]:
    rows = project.fetch(
        select(sheet.c.table_number, sheet.c.number)
        .where(sheet.c.round_number == round_number, sheet.c.table_number.is_not(None))
        .order_by(sheet.c.table_number, sheet.c.number)
    )
    return _grouped([(str(row.table_number), row.number) for row in rows], at)


def _sheets(numbers: tuple[int, ...]) -> tuple[SheetGroup, ...]:
    return tuple(SheetGroup(str(number), (row,)) for row, number in enumerate(numbers))


def _grouped(pairs: list[tuple[str, int]], at: Mapping[int, int]) -> tuple[SheetGroup, ...]:
    """Group the layers of counted sheets by name, in the order the names come."""
    groups: dict[str, list[int]] = defaultdict(list)
    for name, number in pairs:
        if number in at:
            groups[name].append(at[number])
    return tuple(SheetGroup(name, tuple(rows)) for name, rows in groups.items())
