"""Numbered score sheets as a PDF, one grid for all and a number and two codes on each.

A thousand pages take about a second: what is alike stands once in the file, as a form, and a
code is one path.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from bosaet_desktop.core.charts.fonts import BOLD, REGULAR, register_fonts, text_width
from bosaet_desktop.core.i18n import _, use_language
from bosaet_desktop.core.paper.codes import MODULES, code_path, code_text
from bosaet_desktop.core.paper.page import whole_file
from bosaet_desktop.core.paper.score_sheet_drawing import draw_logo, draw_page
from bosaet_desktop.core.rows.sheet_layout import CodePlace, NumberPlace, SheetLayout, SheetPage


def score_sheets(
    target: Path | BinaryIO,
    layout: SheetLayout,
    numbers: Iterable[int],
    logo: bytes | None = None,
) -> None:
    """Write a sheet of `layout` for each of `numbers`, all pages of a sheet together.

    Numbers go from 1 to 9999 and are shown with three digits. A joint sheet has no number:
    `numbers` only says how many copies there are. Draw from the layout that is frozen in the
    project file, never from a fresh one, when the sheets were printed before. `logo` is drawn
    where the layout has a place for it.
    """
    register_fonts()
    width, height = layout.page_mm
    with use_language(layout.language), whole_file(target) as stream:
        canvas = Canvas(
            stream,
            pagesize=(width * mm, height * mm),
            pageCompression=1,
            initialFontName=REGULAR,
            lang=layout.language,
        )
        kind = _("Score sheets")
        canvas.setTitle(f"{kind} - {layout.project_title}")
        canvas.setAuthor(layout.project_title)
        for page in layout.pages:
            canvas.beginForm(_form_name(page))
            draw_page(canvas, layout, page)
            if logo and layout.logo:
                draw_logo(canvas, layout, layout.logo, logo)
            canvas.endForm()
        for number in numbers:
            for page in layout.pages:
                _draw_copy(canvas, layout, page, number)
        canvas.save()


def _form_name(page: SheetPage) -> str:
    return f"page{page.number}"


def _draw_copy(canvas: Canvas, layout: SheetLayout, page: SheetPage, number: int) -> None:
    """Draw one page of one sheet: what is alike, and what is its own."""
    canvas.doForm(_form_name(page))
    if layout.number:
        _draw_number(canvas, layout, layout.number, number)
    if layout.codes_printed:
        for place in layout.codes:
            text = code_text(layout.project_code, number, page.number, place.corner)
            _draw_code(canvas, layout, place, text)
    canvas.showPage()


def _draw_number(canvas: Canvas, layout: SheetLayout, place: NumberPlace, number: int) -> None:
    text = f"{number:03d}"
    canvas.setFont(BOLD, place.size)
    x = place.right * mm - text_width(text, BOLD, place.size)
    canvas.drawString(x, (layout.page_mm[1] - place.baseline) * mm, text)


def _draw_code(canvas: Canvas, layout: SheetLayout, place: CodePlace, text: str) -> None:
    module = layout.code_mm * mm / MODULES
    x, y = place.x * mm, (layout.page_mm[1] - place.y - layout.code_mm) * mm
    canvas.addLiteral(f"q {module:.4f} 0 0 {module:.4f} {x:.3f} {y:.3f} cm {code_path(text)} f Q")
