"""The survey's form on A4: words for the place and a few questions, two to a page if they fit."""

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from bosaet_desktop.core.charts.fonts import register_fonts
from bosaet_desktop.core.charts.palette import LIGHT
from bosaet_desktop.core.i18n import language
from bosaet_desktop.core.paper.page import PORTRAIT, whole_file
from bosaet_desktop.core.paper.survey_form_parts import Part, form_parts
from bosaet_desktop.core.rows.survey import SurveySheet

NORMAL_SIZE, LARGE_SIZE = 10.5, 15.0
_SIDE, _EDGE = 18 * mm, 13 * mm
_TWO = 2


def survey_form(target: Path | BinaryIO, sheet: SurveySheet, *, large: bool = False) -> None:
    """Write the form in the language in use, to be copied; a short one stands twice on its page.

    Nothing on it says who fills it in. `large` is for those who read large print.
    """
    register_fonts()
    width, height = PORTRAIT
    parts = form_parts(sheet, width - 2 * _SIDE, LARGE_SIZE if large else NORMAL_SIZE)
    with whole_file(target) as stream:
        canvas = Canvas(stream, pagesize=PORTRAIT, lang=language())
        canvas.setTitle(sheet.title)
        canvas.setAuthor(sheet.project)
        if sum(part.height for part in parts) <= height / _TWO - 2 * _EDGE:
            for at in range(_TWO):
                _draw(canvas, parts, height - at * height / _TWO - _EDGE)
            _cut(canvas, height / _TWO, width)
            canvas.showPage()
        else:
            _draw_pages(canvas, parts, height)
        canvas.save()


def _draw_pages(canvas: Canvas, parts: Sequence[Part], height: float) -> None:
    page: list[Part] = []
    room = height - 2 * _EDGE
    for part in parts:
        if page and sum(each.height for each in page) + part.height > room:
            _draw(canvas, page, height - _EDGE)
            canvas.showPage()
            page = []
        page.append(part)
    _draw(canvas, page, height - _EDGE)
    canvas.showPage()


def _draw(canvas: Canvas, parts: Sequence[Part], top: float) -> None:
    for part in parts:
        part.draw(canvas, _SIDE, top)
        top -= part.height


def _cut(canvas: Canvas, y: float, width: float) -> None:
    canvas.setStrokeColor(HexColor(LIGHT.muted))
    canvas.setLineWidth(0.5)
    canvas.setDash(3, 4)
    canvas.line(0, y, width, y)
    canvas.setDash()
