"""A poster on the wall for every initiative: its title to be read across the hall."""

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.pdfgen.canvas import Canvas

from bosaet_desktop.core.charts.fonts import (
    BOLD,
    REGULAR,
    draw_text,
    fit_text,
    register_fonts,
)
from bosaet_desktop.core.charts.palette import LIGHT
from bosaet_desktop.core.i18n import _, language
from bosaet_desktop.core.paper.page import Foot, footed, whole_file
from bosaet_desktop.core.rows.sign_up import Poster

SIZES: dict[str, tuple[float, float]] = {"a3": landscape(A3), "a4": landscape(A4)}
# Points on A3; A4 is the same drawing, smaller.
_A3_WIDTH = landscape(A3)[0]
_MARGIN, _TOP, _FOOT = 64.0, 70.0, 80.0
_NUMBER, _TITLES, _WORDS, _VILLAGES = 40.0, (96.0, 80.0, 66.0, 54.0), (36.0, 30.0, 24.0), 28.0
_MOST_TITLE, _MOST_WORDS = 3, 7
_LEADING, _GAP = 1.22, 40.0


def initiative_posters_paper(
    target: Path | BinaryIO, posters: Sequence[Poster], project: str, size: str = "a3"
) -> None:
    """Write a page for each poster in the language in use; none gives one to write on.

    `size` is a key of `SIZES`; they lie on their side.
    """
    register_fonts()
    width, height = SIZES[size]
    with whole_file(target) as stream:
        canvas = footed(Foot(project))(
            stream, pagesize=(width, height), initialFontName=REGULAR, lang=language()
        )
        canvas.setTitle(_("Posters of the initiatives"))
        canvas.setAuthor(project)
        for number, poster in enumerate(posters or (Poster(""),), start=1):
            _draw(canvas, poster, number if posters else 0, (width, height))
            canvas.showPage()
        canvas.save()


def _draw(canvas: Canvas, poster: Poster, number: int, page: tuple[float, float]) -> None:
    width, height = page
    scale = width / _A3_WIDTH
    left, room = _MARGIN * scale, width - 2 * _MARGIN * scale
    y = height - _TOP * scale
    label = str(number) if number else _("Initiative:")
    canvas.setFillColor(HexColor(LIGHT.accent))
    draw_text(canvas, left, y - _NUMBER * scale, label, BOLD, _NUMBER * scale)
    y -= _NUMBER * scale * 1.5
    canvas.setFillColor(HexColor(LIGHT.ink))
    titles = tuple(each * scale for each in _TITLES)
    y = _lines(canvas, poster.title, (left, y), room, BOLD, titles, _MOST_TITLE)
    y -= _GAP * scale
    words = tuple(each * scale for each in _WORDS)
    flat = " ".join(poster.description.split())
    _lines(canvas, flat, (left, y), room, REGULAR, words, _MOST_WORDS)
    villages = fit_text(", ".join(poster.villages), BOLD, (_VILLAGES * scale,), room, 1)
    canvas.setFillColor(HexColor(LIGHT.muted))
    draw_text(canvas, left, _FOOT * scale, villages.lines[0], BOLD, villages.size)


def _lines(
    canvas: Canvas,
    words: str,
    top_left: tuple[float, float],
    room: float,
    font: str,
    sizes: tuple[float, ...],
    most: int,
) -> float:
    """Draw words in the largest size that holds them; return where the next thing begins."""
    x, y = top_left
    if not words:
        return y
    fitted = fit_text(words, font, sizes, room, most)
    for line in fitted.lines:
        y -= fitted.size * _LEADING
        draw_text(canvas, x, y, line, font, fitted.size)
    return y
