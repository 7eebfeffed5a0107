"""Dot sheets on A4: a box at each initiative, one sheet for each number, no names."""

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from bosaet_desktop.core.charts.fonts import register_fonts
from bosaet_desktop.core.i18n import _, language
from bosaet_desktop.core.paper.dot_sheet_parts import (
    DotPart,
    asking_part,
    homes_part,
    initiative_part,
    number_part,
)
from bosaet_desktop.core.paper.page import PORTRAIT, whole_file
from bosaet_desktop.core.rows.dots import BLANK_ROWS, DotPaper

# The largest type in which the whole sheet stands on one page; never below what is read with ease.
SIZES, LARGE_SIZE = (15.0, 14.0, 13.0, 12.0), 18.0
SIDE, EDGE = 18 * mm, 14 * mm
_WIDTH, _HEIGHT = PORTRAIT[0] - 2 * SIDE, PORTRAIT[1] - 2 * EDGE


def dot_sheets(
    target: Path | BinaryIO,
    paper: DotPaper,
    numbers: Sequence[int | None],
    *,
    large: bool = False,
) -> None:
    """Write a sheet for each number in the language in use; None leaves the number to a pen.

    Without initiatives the rows are empty, to be filled in by hand. `large` is for those who read
    large print.
    """
    register_fonts()
    with whole_file(target) as stream:
        canvas = Canvas(stream, pagesize=PORTRAIT, lang=language())
        canvas.setTitle(_("Dot sheets"))
        canvas.setAuthor(paper.project)
        for number in numbers:
            for page in sheet_pages(paper, number, large=large):
                _draw(canvas, page)
                canvas.showPage()
        canvas.save()


def sheet_pages(paper: DotPaper, number: int | None, *, large: bool = False) -> list[list[DotPart]]:
    """Return what stands on each page of a sheet; the number is on all of them."""
    for size in (LARGE_SIZE,) if large else SIZES:
        head, rows = _head(paper, number, size), _rows(paper, size)
        if _high([*head, *rows]) <= _HEIGHT:
            return [[*head, *rows]]
    return _over_pages(paper, number, head, rows, size)


def _over_pages(
    paper: DotPaper,
    number: int | None,
    head: Sequence[DotPart],
    rows: Sequence[DotPart],
    size: float,
) -> list[list[DotPart]]:
    over = number_part(paper, number, _WIDTH, size)
    pages = [list(head)]
    for row in rows:
        if _high([*pages[-1], row]) > _HEIGHT:
            pages.append([over])
        pages[-1].append(row)
    for at, page in enumerate(pages, start=1):
        told = _("Page {page} of {pages}").format(page=at, pages=len(pages))
        page[0] = number_part(paper, number, _WIDTH, size, told)
    return pages


def _head(paper: DotPaper, number: int | None, size: float) -> list[DotPart]:
    return [
        number_part(paper, number, _WIDTH, size),
        asking_part(paper, _WIDTH, size),
        homes_part(paper, _WIDTH, size),
    ]


def _rows(paper: DotPaper, size: float) -> list[DotPart]:
    titles = paper.titles or ("",) * BLANK_ROWS
    return [initiative_part(at, each, _WIDTH, size) for at, each in enumerate(titles, start=1)]


def _high(parts: Sequence[DotPart]) -> float:
    return sum(part.height for part in parts)


def _draw(canvas: Canvas, parts: Sequence[DotPart]) -> None:
    top = PORTRAIT[1] - EDGE
    for part in parts:
        part.draw(canvas, SIDE, top)
        top -= part.height
