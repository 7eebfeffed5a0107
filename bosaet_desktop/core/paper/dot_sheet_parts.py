"""The parts of a dot sheet, from its number to its last initiative: each as high as it needs."""

from collections.abc import Callable
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from bosaet_desktop.core.charts.fonts import (
    BOLD,
    REGULAR,
    draw_text,
    draw_text_right,
    fit_text,
    text_width,
)
from bosaet_desktop.core.charts.palette import LIGHT
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.dots import DotPaper
from bosaet_desktop.core.rows.survey import VILLAGE_KEYS

# In letter heights.
LINE, BOX, AIR = 1.3, 1.6, 0.8
_NUMBER, _QUESTION = 2.0, 1.35
_MOST_LINES = 4


@dataclass(frozen=True, slots=True)
class DotPart:
    """A stretch of the sheet that is never parted: `draw(canvas, left, top)`, in points."""

    height: float
    draw: Callable[[Canvas, float, float], None]


def number_part(
    paper: DotPaper, number: int | None, width: float, size: float, page: str = ""
) -> DotPart:
    """Return the project and, large in the corner, the number of the sheet.

    `page` says which page of the sheet it is, where it has more than one.
    """
    told = _("Sheet {number}").format(number="____" if number is None else integer(number))
    large = _NUMBER * size
    room = width - text_width(told, BOLD, large) - size
    named = " · ".join(filter(None, (page, paper.project)))
    project = fit_text(named, REGULAR, (size, 0.8 * size), room, 1)

    def draw(canvas: Canvas, left: float, top: float) -> None:
        canvas.setFillColor(HexColor(LIGHT.ink))
        draw_text_right(canvas, left + width, top - large, told, BOLD, large)
        canvas.setFillColor(HexColor(LIGHT.muted))
        draw_text(canvas, left, top - large, project.lines[0], REGULAR, project.size)
        canvas.setFillColor(HexColor(LIGHT.ink))

    return DotPart(large + AIR * size, draw)


def asking_part(paper: DotPaper, width: float, size: float) -> DotPart:
    """Return what is asked and how it is answered, and that the sheet tells nobody's name."""
    asked = _("Which initiatives shall we go on with?")
    head = fit_text(asked, BOLD, (_QUESTION * size,), width, _MOST_LINES)
    told = ngettext(
        "Put a cross at no more than {n} initiative.",
        "Put a cross at up to {n} initiatives, one cross at most at each.",
        paper.dots_each,
    ).format(n=integer(paper.dots_each))
    how = fit_text(told, REGULAR, (size,), width, _MOST_LINES)
    secret = _("The sheet is anonymous. The number is only for counting and reading.")
    small = fit_text(secret, REGULAR, (0.8 * size,), width, _MOST_LINES)
    lines = [(line, BOLD, head.size) for line in head.lines]
    lines += [(line, REGULAR, how.size) for line in how.lines]
    lines += [(line, REGULAR, small.size) for line in small.lines]

    def draw(canvas: Canvas, left: float, top: float) -> None:
        for line, font, each in lines:
            top -= LINE * each
            draw_text(canvas, left, top + 0.25 * each, line, font, each)

    height = sum(LINE * each for _line, _font, each in lines) + AIR * size
    return DotPart(height, draw)


def homes_part(paper: DotPaper, width: float, size: float) -> DotPart:
    """Return the row "I live in" with a box for each village, and one for somewhere else."""
    asked = _("I live in")
    names = [
        f"{VILLAGE_KEYS[at : at + 1].upper()} {name}".strip()
        for at, name in enumerate(paper.villages)
    ]
    placed, rows = flowing_labels((*names, _("Somewhere else")), width, size)

    def draw(canvas: Canvas, left: float, top: float) -> None:
        draw_text(canvas, left, top - 0.95 * size, asked, BOLD, size)
        for x, row, label in placed:
            bottom = top - (LINE + (row + 1) * 2.0) * size + 0.2 * size
            draw_box(canvas, left + x, bottom, size)
            draw_text(canvas, left + x + 2.1 * size, bottom + 0.45 * size, label, REGULAR, size)

    return DotPart((LINE + rows * 2.0 + AIR) * size, draw)


def initiative_part(number: int, title: str, width: float, size: float) -> DotPart:
    """Return a row: the box, the number that is typed, and the title in full."""
    room = width - 5.2 * size
    words = fit_text(title, REGULAR, (size, 0.9 * size), room, _MOST_LINES)
    height = max(2.4, len(words.lines) * LINE + AIR) * size

    def draw(canvas: Canvas, left: float, top: float) -> None:
        middle = top - height / 2
        canvas.setStrokeColor(HexColor(LIGHT.line))
        canvas.setLineWidth(0.5)
        canvas.line(left, top - height, left + width, top - height)
        draw_box(canvas, left + 0.2 * size, middle - BOX * size / 2, size)
        canvas.setFillColor(HexColor(LIGHT.ink))
        draw_text_right(canvas, left + 4.2 * size, middle - 0.35 * size, str(number), BOLD, size)
        first = middle + len(words.lines) * LINE * words.size / 2
        for at, line in enumerate(words.lines):
            y = first - (at + 0.8) * LINE * words.size
            draw_text(canvas, left + 5.2 * size, y, line, REGULAR, words.size)

    return DotPart(height, draw)


def draw_box(canvas: Canvas, left: float, bottom: float, size: float) -> None:
    """Draw a box to cross, large enough for a felt pen."""
    canvas.setStrokeColor(HexColor(LIGHT.ink))
    canvas.setLineWidth(0.9)
    canvas.rect(left, bottom, BOX * size, BOX * size)


def flowing_labels(
    labels: tuple[str, ...], width: float, size: float
) -> tuple[list[tuple[float, int, str]], int]:
    """Return x, row and words of each label, and how many rows they take."""
    placed, x, row = list[tuple[float, int, str]](), 0.0, 0
    for label in labels:
        words = fit_text(label, REGULAR, (size,), width - 2.4 * size, 1).lines[0]
        needed = text_width(words, REGULAR, size) + 3.6 * size
        if x and x + needed > width:
            x, row = 0.0, row + 1
        placed.append((x, row, words))
        x += needed
    return placed, row + 1
