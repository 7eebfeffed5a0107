"""What control typing has shown so far, and which sheets a random tenth is."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import TypeAlias

from sqlalchemy import select

from bosaet_desktop.core.analysis.control import (
    Cell,
    control_sample,
    differing_cells,
    last_controls,
    marks_then,
)
from bosaet_desktop.core.model.history import correction
from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.scoring import marks_of_sheet, sheets
from bosaet_desktop.core.rows.control import ControlResult
from bosaet_desktop.core.rows.scoring import Sheet
from bosaet_desktop.core.terms.scoring import SheetState

WrittenOver: TypeAlias = tuple[datetime, Cell, int]


def sheets_to_control(project: Project, round_number: int) -> tuple[int, ...]:
    """Return a random tenth of the typed sheets, the same ones whenever this project is asked."""
    typed = [
        each.number
        for each in sheets(project, round_number)
        if each.state is SheetState.TYPED and each.number
    ]
    identity = project.scalar(select(project_table.c.identity))
    return control_sample(typed, f"{identity}/{round_number}")


def control_result(project: Project, round_number: int) -> ControlResult:
    """Return what the controls that were settled have shown.

    The first version is taken as it was when the second was finished: what was mended because of
    the control still counts as a difference, and what was corrected later does not.
    """
    controls = last_controls(sheets(project, round_number))
    if not controls:
        return ControlResult()
    over = _written_over(project, round_number, (each.second_of or 0 for each in controls))
    marks = differences = 0
    for each in controls:
        second = marks_of_sheet(project, round_number, each.number)
        differing = differing_cells(second, _first_then(project, round_number, each, over), second)
        marks, differences = marks + len(second), differences + len(differing)
    return ControlResult(len(controls), marks, differences)


def _first_then(
    project: Project, round_number: int, second: Sheet, over: dict[int, list[WrittenOver]]
) -> dict[Cell, int]:
    first = second.second_of or 0
    now = marks_of_sheet(project, round_number, first)
    if second.typed_at is None:
        return dict(now)
    return dict(marks_then(now, over[first], second.typed_at))


def _written_over(
    project: Project, round_number: int, numbers: Iterable[int]
) -> dict[int, list[WrittenOver]]:
    """Return what was written over on each of the sheets given, oldest first."""
    rows = project.fetch(
        select(correction)
        .where(
            correction.c.round_number == round_number,
            correction.c.sheet_number.in_(set(numbers)),
        )
        .order_by(correction.c.made_at)
    )
    found: dict[int, list[WrittenOver]] = defaultdict(list)
    for row in rows:
        cell = (row.initiative_id, row.question_number)
        found[row.sheet_number].append((row.made_at, cell, row.old_value))
    return found
