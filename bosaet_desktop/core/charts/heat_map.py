"""Villages by initiatives: a field for each with its score and how many answered.

For the facilitator alone. The number says what the colour says; hidden fields are hatched.
"""

import re
from dataclasses import dataclass

from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.colour import blend
from bosaet_desktop.core.charts.hatching import hatch
from bosaet_desktop.core.charts.label import fitted, width_of, wrapped
from bosaet_desktop.core.charts.message import message_picture
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.charts.words import UNKNOWN
from bosaet_desktop.core.formatting import number
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.details import VillageCell, VillageCells

# How much of the colour a field at the very end of the scale takes; beyond, words read badly.
_STRONGEST = 0.4
# In letter heights: a field, the line of a title, the room for village names, between two bands.
_FIELD, _LINE, _HEAD, _BAND = 2.7, 1.25, 6.0, 1.2
# A name may be parted after its hyphens.
_WORD = re.compile(r"[^\s-]+-*")
# The part of the width for the titles, and how wide a field becomes at most, in letter heights.
_TITLES, _WIDEST = 0.34, 9.0


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where fields stand, in points, and how many villages fit beside each other."""

    left: float
    field: float
    across: int
    height: float


def heat_map(cells: VillageCells, spec: ChartSpec) -> ChartPicture:
    """Draw the fields in ranked order; areas carry the initiative's id.

    Villages that do not fit beside each other follow in bands below. No village, or nothing to
    score, gives a sentence.
    """
    if not cells.villages or not cells.titles:
        return message_picture(spec, _("No village has a sheet yet."))
    canvas = Canvas(spec)
    grid = _grid(canvas, len(cells.villages))
    top = 0.0
    for first in range(0, len(cells.villages), grid.across):
        if first:
            top += _BAND * spec.body
        columns = range(first, min(first + grid.across, len(cells.villages)))
        top = _draw_heads(canvas, cells, columns, grid, top)
        for row in range(len(cells.titles)):
            _draw_row(canvas, cells, row, columns, grid, top)
            top += grid.height
    return canvas.picture(top, heat_map_summary(cells))


def heat_map_summary(cells: VillageCells) -> str:
    """Return what the fields say as a text to read aloud, a line for each initiative."""
    lines = []
    for title, row in zip(cells.titles, cells.cells, strict=True):
        said = (_told(name, cell) for name, cell in zip(cells.villages, row, strict=True))
        lines.append(f"{title}: {'; '.join(said)}")
    return "\n".join((*lines, *((cells.note,) if cells.note else ())))


def _grid(canvas: Canvas, villages: int) -> _Grid:
    body, width = canvas.spec.body, canvas.width
    left = width * _TITLES
    narrowest = width_of("88,8", body, bold=True) + 0.6 * body
    across = max(min(int((width - left) / narrowest), villages), 1)
    field = min((width - left) / across, _WIDEST * body)
    return _Grid(left, field, across, _FIELD * body)


def _draw_heads(
    canvas: Canvas, cells: VillageCells, columns: range, grid: _Grid, top: float
) -> float:
    """Write the villages above their fields, upright where they are too narrow."""
    small = canvas.spec.small
    room = grid.field - 0.3 * small
    names = [" ".join(cells.villages[column].split()) for column in columns]
    if all(_fits(name, room, small) for name in names):
        lines = [wrapped(name, room, small, most=3, bold=True) for name in names]
        height = max(len(each) for each in lines) * _LINE * small + 0.4 * small
        for place, each in enumerate(lines):
            middle = grid.left + (place + 0.5) * grid.field
            first = top + height - 0.4 * small - len(each) * _LINE * small
            for at, line in enumerate(each):
                y = first + (at + 0.5) * _LINE * small
                canvas.text(middle, y, line, size=small, bold=True, align="middle")
        return top + height
    return _draw_upright_heads(canvas, names, grid, top)


def _draw_upright_heads(canvas: Canvas, names: list[str], grid: _Grid, top: float) -> float:
    small = canvas.spec.small
    said = [fitted(name, _HEAD * canvas.spec.body, small, bold=True) for name in names]
    widths = [width_of(each, small, bold=True) for each in said]
    height = max(widths) + 0.6 * small
    for place, (each, width) in enumerate(zip(said, widths, strict=True)):
        middle = grid.left + (place + 0.5) * grid.field
        y = top + height - 0.4 * small - width / 2
        canvas.upright(middle, y, each, size=small, bold=True)
    return top + height


def _fits(name: str, room: float, size: float) -> bool:
    """Tell whether a name stands whole in three lines that break no word."""
    words = max(width_of(word, size, bold=True) for word in (*_WORD.findall(name), ""))
    lines = wrapped(name, room, size, most=3, bold=True)
    return words <= room and "".join(lines).replace(" ", "") == name.replace(" ", "")


def _draw_row(
    canvas: Canvas, cells: VillageCells, row: int, columns: range, grid: _Grid, top: float
) -> None:
    body = canvas.spec.body
    lines = wrapped(cells.titles[row], grid.left - 0.6 * body, body * 0.94)
    first = top + grid.height / 2 - len(lines) * _LINE * body / 2
    for at, line in enumerate(lines):
        canvas.text(0, first + (at + 0.5) * _LINE * body, line, size=body * 0.94)
    for place, column in enumerate(columns):
        cell, x = cells.cells[row][column], grid.left + place * grid.field
        _draw_field(canvas, cells, cell, x, top, grid)
        tip = f"{cells.titles[row]}\n{_told(cells.villages[column], cell)}"
        canvas.area(x, top, grid.field, grid.height, cells.initiative_ids[row], tip)


def _draw_field(
    canvas: Canvas, cells: VillageCells, cell: VillageCell, x: float, top: float, grid: _Grid
) -> None:
    palette, body, small = canvas.spec.palette, canvas.spec.body, canvas.spec.small
    width, height, middle = grid.field - 1, grid.height - 1, x + (grid.field - 1) / 2
    if cell.score is None:
        canvas.box(x, top, width, height, palette.surface, edge=palette.line)
        hatch(canvas, x, top, width, height)
        canvas.box(middle - 0.5 * body, top + height / 2 - 0.5 * body, body, body, palette.surface)
        canvas.text(middle, top + height / 2, UNKNOWN, ink=palette.muted, align="middle")
        return
    fill = _fill(canvas, cells, cell.score)
    canvas.box(x, top, width, height, fill, edge=palette.line)
    said = number(cell.score, 1)
    canvas.text(middle, top + 0.36 * height, said, bold=True, align="middle")
    n = _("n {n}").format(n=cell.n)
    canvas.text(middle, top + 0.74 * height, n, size=small * 0.9, align="middle")


def _fill(canvas: Canvas, cells: VillageCells, score: float) -> str:
    """The further from the middle, the more colour: one above it, another below."""
    palette, reach = canvas.spec.palette, (cells.highest - cells.lowest) / 2
    share = (score - cells.middle) / reach
    towards = palette.accent if share >= 0 else palette.warning
    return blend(palette.surface, towards, _STRONGEST * min(abs(share), 1.0))


def _told(village: str, cell: VillageCell) -> str:
    if cell.score is None:
        return _("{village}: hidden").format(village=village)
    return ngettext(
        "{village}: {score} points ({n} sheet)", "{village}: {score} points ({n} sheets)",
        cell.n or 0,
    ).format(village=village, score=number(cell.score, 1), n=cell.n)  # fmt: skip
