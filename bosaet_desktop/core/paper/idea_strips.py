"""Strips to write ideas on: A4 to cut across, each with tonight's question and the villages."""

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from bosaet_desktop.core.charts.fonts import BOLD, REGULAR, draw_text, fit_text, register_fonts
from bosaet_desktop.core.charts.palette import LIGHT
from bosaet_desktop.core.i18n import _, language
from bosaet_desktop.core.paper.dot_sheet_parts import BOX, draw_box, flowing_labels
from bosaet_desktop.core.paper.page import PORTRAIT, draw_cut, whole_file

FEWEST_STRIPS, MOST_STRIPS = 3, 6
_SIDE, _EDGE = 18 * mm, 7 * mm
_WIDTH = PORTRAIT[0] - 2 * _SIDE
_LINE, _QUESTION_LINES = 1.3, 3
# Room between two lines to write on, and the type from the best to the least that is read.
_WRITING, _SIZES = 26.0, (12.0, 11.0, 10.0, 9.0, 8.0)
_HOME_ROW = 2.0


def idea_strips(
    target: Path | BinaryIO, question: str, villages: Sequence[str], project: str, strips: int = 4
) -> None:
    """Write a page of strips, fewer and larger ones where so many villages need more room.

    Nothing on a strip says who wrote it.
    """
    register_fonts()
    size, count = next(
        (
            (size, count)
            for count in range(strips, 0, -1)
            for size in _SIZES
            if _room_to_write(question, villages, size, PORTRAIT[1] / count) >= _WRITING
        ),
        (_SIZES[-1], 1),
    )
    with whole_file(target) as stream:
        canvas = Canvas(stream, pagesize=PORTRAIT, lang=language())
        canvas.setTitle(_("Idea strips"))
        canvas.setAuthor(project)
        high = PORTRAIT[1] / count
        for at in range(count):
            top = PORTRAIT[1] - at * high
            _draw(canvas, question, villages, size, top, high)
            if at:
                draw_cut(canvas, top, PORTRAIT[0])
        canvas.showPage()
        canvas.save()


def _asked(question: str, size: float) -> tuple[str, ...]:
    asked = question or _("Tonight's question")
    return fit_text(asked, BOLD, (1.15 * size, size), _WIDTH, _QUESTION_LINES).lines


def _labels(villages: Sequence[str]) -> tuple[str, ...]:
    return (*villages, _("Somewhere else"))


def _room_to_write(question: str, villages: Sequence[str], size: float, high: float) -> float:
    _placed, rows = flowing_labels(_labels(villages), _WIDTH, size)
    asked = len(_asked(question, size)) * _LINE * 1.15 * size
    room: float = high - 2 * _EDGE - asked - (rows * _HOME_ROW + 2 * _LINE) * size
    return room


def _draw(
    canvas: Canvas, question: str, villages: Sequence[str], size: float, top: float, high: float
) -> None:
    canvas.setFillColor(HexColor(LIGHT.ink))
    y = top - _EDGE
    for line in _asked(question, size):
        y -= _LINE * 1.15 * size
        draw_text(canvas, _SIDE, y, line, BOLD, 1.15 * size)
    y -= _LINE * size
    canvas.setFillColor(HexColor(LIGHT.muted))
    told = fit_text(_("One idea on each strip. No names."), REGULAR, (0.85 * size,), _WIDTH, 1)
    draw_text(canvas, _SIDE, y, told.lines[0], REGULAR, told.size)
    canvas.setFillColor(HexColor(LIGHT.ink))
    lines = int(_room_to_write(question, villages, size, high) // _WRITING)
    canvas.setStrokeColor(HexColor(LIGHT.muted))
    canvas.setLineWidth(0.6)
    for _line in range(lines):
        y -= _WRITING
        canvas.line(_SIDE, y, _SIDE + _WIDTH, y)
    placed, rows = flowing_labels(_labels(villages), _WIDTH, size)
    foot = top - high + _EDGE
    for x, row, label in placed:
        bottom = foot + (rows - row - 1) * _HOME_ROW * size
        draw_box(canvas, _SIDE + x, bottom, size)
        draw_text(
            canvas, _SIDE + x + (BOX + 0.5) * size, bottom + 0.45 * size, label, REGULAR, size
        )
