"""The survey's form on A4: words for the place and a few questions, two to a page if they fit."""

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from bosaet_desktop.core.charts.fonts import register_fonts
from bosaet_desktop.core.i18n import language
from bosaet_desktop.core.paper.page import PORTRAIT, draw_cut, whole_file
from bosaet_desktop.core.paper.survey_form_parts import Part, form_parts
from bosaet_desktop.core.rows.survey import SurveySheet

# Type that lets two forms share a page, the largest first; alone on its page a form has more room.
SHARING_SIZES, ALONE_SIZE, LARGE_SIZE = (10.5, 10.0, 9.5), 12.0, 16.0
_SIDE, _EDGE = 18 * mm, 10 * mm
_TWO = 2


def survey_form(target: Path | BinaryIO, sheet: SurveySheet, *, large: bool = False) -> None:
    """Write the form in the language in use, to be copied; a short one stands twice on its page.

    Nothing on it says who fills it in. `large` is for those who read large print.
    """
    register_fonts()
    width, height = PORTRAIT
    room = width - 2 * _SIDE
    sharing = None if large else _sharing_parts(sheet, room, height / _TWO - 2 * _EDGE)
    with whole_file(target) as stream:
        canvas = Canvas(stream, pagesize=PORTRAIT, lang=language())
        canvas.setTitle(sheet.title)
        canvas.setAuthor(sheet.project)
        if sharing:
            for at in range(_TWO):
                _draw(canvas, sharing, height - at * height / _TWO - _EDGE)
            draw_cut(canvas, height / _TWO, width)
            canvas.showPage()
        else:
            size = LARGE_SIZE if large else ALONE_SIZE
            _draw_pages(canvas, form_parts(sheet, room, size), height)
        canvas.save()


def _sharing_parts(sheet: SurveySheet, width: float, height: float) -> list[Part] | None:
    """Return the form in the largest type that half a page holds, None if none does."""
    tried = (form_parts(sheet, width, size) for size in SHARING_SIZES)
    return next((parts for parts in tried if sum(part.height for part in parts) <= height), None)


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
