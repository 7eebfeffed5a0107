"""Rows for the hall parted into walls, so that the last bench can read each of them."""

from collections.abc import Sequence
from functools import partial
from math import ceil

from bosaet_desktop.ui.page import PresentationStep
from bosaet_desktop.ui.widgets.hall_list import HallList
from bosaet_desktop.ui.widgets.hall_row import LONGEST_LINE, HallRow

# Lines of 20-point type below the title on a wall of 800 by 600, and how many signs each holds.
ROOM = 10.0
HEADING_SIGNS, LINE_SIGNS = 34, 46
HEADING_HEIGHT, GAP_HEIGHT = 1.3, 0.9


def steps_of(title: str, sentence: str, rows: Sequence[HallRow]) -> list[PresentationStep]:
    """Return a step for each wallful of rows under one title."""
    return [
        PresentationStep(
            title, sentence, partial(HallList, title, wall), tuple(row.heading for row in wall)
        )
        for wall in walls(rows)
    ]


def walls(rows: Sequence[HallRow]) -> list[tuple[HallRow, ...]]:
    """Return the rows in their order, as many together as a wall has room for, one at least."""
    found: list[tuple[HallRow, ...]] = []
    used = ROOM
    for row in rows:
        height = _height(row)
        if used + height > ROOM:
            found.append(())
            used = 0.0
        found[-1] = (*found[-1], row)
        used += height
    return found


def _height(row: HallRow) -> float:
    heading = ceil(len(row.heading) / HEADING_SIGNS) * HEADING_HEIGHT
    lines = sum(ceil(min(len(line), LONGEST_LINE) / LINE_SIGNS) for line in row.lines)
    return heading + lines + GAP_HEIGHT
