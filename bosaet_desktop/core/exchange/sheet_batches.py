"""From what is asked for to numbered sheets: layouts, numbers, and what the project remembers."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bosaet_desktop.core.commands.sheet import record_prints
from bosaet_desktop.core.formatting import date_long
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.sheet_plan import (
    numbers_for_print,
    printed_batches,
    sheet_plan,
)
from bosaet_desktop.core.rows.sheet_layout import SheetLayout
from bosaet_desktop.core.terms.scoring import JOINT


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """How many sheets of each print, and how they look."""

    copies: int
    large_copies: int
    codes: bool
    language: str


@dataclass(frozen=True, slots=True)
class Batch:
    """Sheets that share a layout; a joint sheet has copies instead of numbers."""

    layout: SheetLayout
    numbers: tuple[int, ...]


def make_layout(project: Project, order: PrintOrder, *, large: bool = False) -> SheetLayout:
    """Return where everything stands on today's sheet."""
    from bosaet_desktop.core.analysis.sheet_layout import sheet_layout
    from bosaet_desktop.core.charts.fonts import register_fonts, width_in_mm

    with use_language(order.language):
        today = date_long(date.today())
    plan = sheet_plan(
        project, large_print=large, codes=order.codes, language=order.language, date=today
    )
    register_fonts()
    return sheet_layout(plan, width_in_mm)


def new_batches(project: Project, order: PrintOrder) -> tuple[Batch, ...]:
    """Return the sheets `order` asks for, with the next free numbers.

    Raises NotAllowed when fewer numbers of four digits are free.
    """
    normal = make_layout(project, order)
    if normal.mode == JOINT:
        return (Batch(normal, tuple(range(1, order.copies + 1))),)
    numbers = numbers_for_print(project, order.copies + order.large_copies)
    batches = [Batch(normal, numbers[: order.copies])]
    if order.large_copies:
        large = make_layout(project, order, large=True)
        batches.append(Batch(large, numbers[order.copies :]))
    return tuple(batches)


def record(project: Project, round_number: int, batches: Sequence[Batch]) -> None:
    """Freeze the layouts and make the numbers known; a joint sheet has neither."""
    from bosaet_desktop.core.analysis.sheet_layout_json import layout_json

    numbered = [each for each in batches if each.layout.mode != JOINT]
    if numbered:
        record_prints(
            project,
            round_number,
            [(json.dumps(layout_json(each.layout)), each.numbers) for each in numbered],
        )


def former_batches(project: Project, round_number: int) -> tuple[Batch, ...]:
    """Return the sheets that were printed before, from the layouts frozen then."""
    from bosaet_desktop.core.analysis.sheet_layout_json import layout_from_json

    found = printed_batches(project, round_number)
    return tuple(Batch(layout_from_json(layout), numbers) for layout, numbers in found)
