"""Slips on which those who signed up say, without a name, how strongly they still back it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from bosaet_desktop.core.analysis.backing import MARKS
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
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.page import PORTRAIT, draw_cut, whole_file

# Four slips to a page, cut across.
SLIPS_A_PAGE = 4
LEAST_SLIPS, MOST_SLIPS = 4, 200
_SIDE, _EDGE = 45.0, 22.0
_TITLE, _TEXT, _SMALL = (17.0, 15.0, 13.0), 12.0, 9.5
_BOX, _STEP = 30.0, 78.0


@dataclass(frozen=True, slots=True)
class SlipPile:
    """How many slips an initiative needs."""

    title: str
    count: int


def backing_slips(target: Path | BinaryIO, piles: Sequence[SlipPile], project: str) -> None:
    """Write the slips of every initiative, each beginning a page of its own."""
    register_fonts()
    with whole_file(target) as stream:
        canvas = Canvas(stream, pagesize=PORTRAIT)
        canvas.setTitle(_("Backing slips"))
        for pile in piles or [SlipPile("", SLIPS_A_PAGE)]:
            for _page in range(_pages(pile.count)):
                _draw_page(canvas, pile.title, project)
                canvas.showPage()
        canvas.save()


def _pages(count: int) -> int:
    needed = min(max(count, LEAST_SLIPS), MOST_SLIPS)
    return -(-needed // SLIPS_A_PAGE)


def _draw_page(canvas: Canvas, title: str, project: str) -> None:
    height = PORTRAIT[1] / SLIPS_A_PAGE
    for at in range(SLIPS_A_PAGE):
        top = PORTRAIT[1] - at * height
        _draw_slip(canvas, title, project, top)
        if at:
            draw_cut(canvas, top, PORTRAIT[0])


def _draw_slip(canvas: Canvas, title: str, project: str, top: float) -> None:
    width, y = PORTRAIT[0] - 2 * _SIDE, top - _EDGE
    canvas.setFillColor(HexColor(LIGHT.ink))
    for line, size in _heading(title or _("Initiative: ______________________"), width):
        y -= 1.25 * size
        draw_text(canvas, _SIDE, y, line, BOLD, size)
    y -= 2.0 * _TEXT
    draw_text(canvas, _SIDE, y, _("How strongly do you back it today?"), REGULAR, _TEXT)
    y -= 1.2 * _TEXT + _BOX
    _draw_boxes(canvas, y, width)
    note = _("Put one cross. No name: only the crosses are counted.")
    foot = top - PORTRAIT[1] / SLIPS_A_PAGE + _EDGE
    canvas.setFillColor(HexColor(LIGHT.muted))
    draw_text(canvas, _SIDE, foot, note, REGULAR, _SMALL)
    room = width - text_width(note, REGULAR, _SMALL) - 2 * _SMALL
    said = fit_text(project, REGULAR, (_SMALL,), max(room, _SMALL), 1).lines[0]
    draw_text_right(canvas, _SIDE + width, foot, said, REGULAR, _SMALL)


def _heading(title: str, width: float) -> Iterator[tuple[str, float]]:
    fitted = fit_text(title, BOLD, _TITLE, width, 2)
    for line in fitted.lines:
        yield line, fitted.size


def _draw_boxes(canvas: Canvas, bottom: float, width: float) -> None:
    canvas.setStrokeColor(HexColor(LIGHT.ink))
    canvas.setLineWidth(0.9)
    left = _SIDE + (width - _STEP * (len(MARKS) - 1) - _BOX) / 2
    for at, mark in enumerate(MARKS):
        x = left + at * _STEP
        canvas.rect(x, bottom, _BOX, _BOX)
        canvas.setFillColor(HexColor(LIGHT.muted))
        draw_text_centred(canvas, x + _BOX / 2, bottom + 0.34 * _BOX, str(mark), REGULAR, 13.0)
        canvas.setFillColor(HexColor(LIGHT.ink))
    below = bottom - 1.4 * _TEXT
    for words, x in ((_("not at all"), left), (_("fully"), left + _STEP * (len(MARKS) - 1))):
        draw_text_centred(canvas, x + _BOX / 2, below, words, REGULAR, _SMALL + 1)
