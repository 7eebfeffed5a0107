"""Ideas as cards to lay on a wall: a grid of labels or larger cards on A4, no word left out."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from bosaet_desktop.core.analysis.wrapping import wrap
from bosaet_desktop.core.charts.fonts import (
    BOLD,
    REGULAR,
    draw_text,
    draw_text_centred,
    draw_text_right,
    fit_text,
    register_fonts,
    text_width,
)
from bosaet_desktop.core.charts.palette import LIGHT
from bosaet_desktop.core.charts.village_colours import LETTER_COLOUR, village_colour
from bosaet_desktop.core.i18n import _, language
from bosaet_desktop.core.paper.page import PORTRAIT, whole_file
from bosaet_desktop.core.rows.idea import Idea

_PADDING, _TICK = 6 * mm, 4 * mm
_LINE = 1.25
# Against the best size of type on a card: the village's letter, and the words beside it.
_BADGE, _BADGE_TYPE, _FOOT = 0.9, 0.6, 0.6
_LEAST_FOOT = 8.0


@dataclass(frozen=True, slots=True)
class CardGrid:
    """How cards lie on A4: columns by rows that touch, `top` above the first row, in points.

    `sizes` are the sizes of type from the largest that looks well to the least that is read.
    """

    columns: int
    rows: int
    high: float
    sizes: tuple[float, ...]

    @property
    def wide(self) -> float:
        """The width of a card; the columns fill the page."""
        return PORTRAIT[0] / self.columns

    @property
    def badge(self) -> float:
        """How large the letter of a village is, in points."""
        return _BADGE * self.sizes[0]

    @property
    def foot(self) -> float:
        """The size of the words below the idea."""
        return max(_FOOT * self.sizes[0], _LEAST_FOOT)

    @property
    def top(self) -> float:
        """What stays free above the first row and below the last."""
        return (PORTRAIT[1] - self.rows * self.high) / 2

    def corner(self, at: int) -> tuple[float, float]:
        """Return the lower left corner of the card at a place, counted row by row from 0."""
        row, column = divmod(at, self.columns)
        return column * self.wide, PORTRAIT[1] - self.top - (row + 1) * self.high


# The two grids are those of label sheets 70 x 36 mm and 105 x 57 mm without gaps.
GRIDS = {
    "2x5": CardGrid(2, 5, 57 * mm, (16, 15, 14, 13, 12, 11, 10)),
    "3x8": CardGrid(3, 8, 36 * mm, (11, 10.5, 10, 9.5, 9, 8.5, 8)),
    "a6": CardGrid(2, 2, PORTRAIT[1] / 2, (26, 24, 22, 20, 18, 16, 14)),
    "a5": CardGrid(1, 2, PORTRAIT[1] / 2, (40, 36, 32, 28, 24, 20)),
    "a4": CardGrid(1, 1, PORTRAIT[1], (60, 54, 48, 42, 36, 30)),
}
CARD_SIZES = tuple(GRIDS)


@dataclass(frozen=True, slots=True)
class Face:
    """What stands on one card; a long idea goes on on the next, and `part` says so."""

    lines: tuple[str, ...] = ()
    size: float = 0.0
    idea: Idea | None = None
    part: str = ""


def idea_cards(
    target: Path | BinaryIO, ideas: Sequence[Idea], project: str, size: str = "2x5"
) -> None:
    """Write a card for each idea in the language in use; without ideas a page of empty cards."""
    register_fonts()
    grid = GRIDS[size]
    each_page = grid.columns * grid.rows
    faces = [face for idea in ideas for face in faces_of(idea, grid)] or [Face()] * each_page
    with whole_file(target) as stream:
        canvas = Canvas(stream, pagesize=PORTRAIT, lang=language())
        canvas.setTitle(_("Idea cards"))
        canvas.setAuthor(project)
        for start in range(0, len(faces), each_page):
            _draw_ticks(canvas, grid)
            for at, face in enumerate(faces[start : start + each_page]):
                _draw_card(canvas, grid, grid.corner(at), face)
            canvas.showPage()
        canvas.save()


def faces_of(idea: Idea, grid: CardGrid) -> list[Face]:
    """Return the cards an idea needs: one in the largest type that holds it, else several."""
    width, high = grid.wide - 2 * _PADDING, grid.high - 2 * _PADDING - grid.badge - grid.foot
    for size in grid.sizes:
        lines = _wrapped(idea.text, width, size)
        holds = max(int(high // (_LINE * size)), 1)
        if len(lines) <= holds:
            return [Face(lines, size, idea)]
    parts = [lines[start : start + holds] for start in range(0, len(lines), holds)]
    told = _("{part} of {parts}")
    return [
        Face(part, size, idea, told.format(part=at, parts=len(parts)))
        for at, part in enumerate(parts, start=1)
    ]


def _wrapped(text: str, width: float, size: float) -> tuple[str, ...]:
    return wrap(text, width, lambda words: text_width(words, REGULAR, size))


def _draw_ticks(canvas: Canvas, grid: CardGrid) -> None:
    """Mark at the edges of the page where to cut; what adjoins the page's own edge needs none."""
    canvas.setStrokeColor(HexColor(LIGHT.muted))
    canvas.setLineWidth(0.4)
    width, height = PORTRAIT
    for column in range(1, grid.columns):
        x = column * grid.wide
        canvas.line(x, 0, x, _TICK)
        canvas.line(x, height - _TICK, x, height)
    for row in range(grid.rows + 1):
        y = height - grid.top - row * grid.high
        if 0 < y < height:
            canvas.line(0, y, _TICK, y)
            canvas.line(width - _TICK, y, width, y)


def _draw_card(canvas: Canvas, grid: CardGrid, corner: tuple[float, float], face: Face) -> None:
    left, bottom = corner[0] + _PADDING, corner[1] + _PADDING
    y = corner[1] + grid.high - _PADDING
    canvas.setFillColor(HexColor(LIGHT.ink))
    for line in face.lines:
        y -= _LINE * face.size
        draw_text(canvas, left, y + 0.25 * face.size, line, REGULAR, face.size)
    _draw_foot(canvas, grid, left, bottom, face)


def _draw_foot(canvas: Canvas, grid: CardGrid, left: float, bottom: float, face: Face) -> None:
    """Draw the village of an idea, and which part of it this card is."""
    size, badge = grid.foot, grid.badge
    right, y = left + grid.wide - 2 * _PADDING, bottom + badge / 2 - 0.35 * size
    canvas.setFillColor(HexColor(LIGHT.muted))
    draw_text_right(canvas, right, y, face.part, REGULAR, size)
    if face.idea is not None and face.idea.village is not None:
        room = right - left - 1.4 * badge - text_width(f"  {face.part}", REGULAR, size)
        name = fit_text(face.idea.village.name, REGULAR, (size, _LEAST_FOOT), room, 1)
        draw_text(canvas, left + 1.4 * badge, y, name.lines[0], REGULAR, name.size)
        _draw_badge(canvas, left, bottom, badge, face.idea.village.colour)


def _draw_badge(canvas: Canvas, left: float, bottom: float, side: float, number: int) -> None:
    """Draw the letter of a village in its colour, as the board does."""
    colour, radius = village_colour(number), side / 2
    canvas.setFillColor(HexColor(colour.colour))
    canvas.circle(left + radius, bottom + radius, radius, stroke=0, fill=1)
    canvas.setFillColor(HexColor(LETTER_COLOUR))
    size = _BADGE_TYPE * side
    y = bottom + radius - 0.35 * size
    draw_text_centred(canvas, left + radius, y, colour.letter, BOLD, size)
