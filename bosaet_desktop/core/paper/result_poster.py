"""A blank poster for the result, filled in with a marker while it is read aloud."""

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from bosaet_desktop.core.charts.fonts import (
    BOLD,
    REGULAR,
    draw_text,
    draw_text_centred,
    fit_text,
    register_fonts,
)
from bosaet_desktop.core.charts.palette import LIGHT
from bosaet_desktop.core.i18n import _, language
from bosaet_desktop.core.paper.page import Foot, footed, whole_file

SIZES: dict[str, tuple[float, float]] = {"a3": landscape(A3), "a4": landscape(A4)}
PLACES = 5
# Millimetres on A3; A4 is the same drawing, smaller.
_A3_WIDTH = 420.0
MARGIN, HEAD_TOP, TITLE_SIZE = 18.0, 31.0, 56.0
ROWS_TOP, ROW, SCORE_WIDTH, NUMBER_WIDTH = 56.0, 35.5, 62.0, 30.0
# Digits 21 mm high are read eight metres away, by a line of 1 : 400.
NUMBER_SIZE, LABEL_SIZE, SCORE_LABEL = 82.0, 46.0, 40.0
RADIUS = 3.0


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A canvas measured in millimetres from the top left corner, as if it were A3."""

    canvas: Canvas
    scale: float
    height: float

    def x(self, place: float) -> float:
        return float(place * mm * self.scale)

    def y(self, place: float) -> float:
        return self.height - self.x(place)

    def size(self, points: float) -> float:
        return points * self.scale


def result_poster(
    target: Path | BinaryIO, project: str, question: str = "", size: str = "a3"
) -> None:
    """Write a poster with five empty places and room for what is kept, in the language in use.

    `size` is a key of `SIZES`; it lies on its side. `question` is the title, shortened to fit.
    """
    register_fonts()
    width, height = SIZES[size]
    with whole_file(target) as stream:
        canvas = footed(Foot(project))(
            stream, pagesize=(width, height), initialFontName=REGULAR, lang=language()
        )
        canvas.setTitle(_("Result poster"))
        canvas.setAuthor(project)
        sheet = _Sheet(canvas, width / mm / _A3_WIDTH, height)
        _draw_title(sheet, question or _("What should we begin with?"))
        for place in range(1, PLACES + 1):
            _draw_place(sheet, place)
        _draw_later(sheet)
        canvas.showPage()
        canvas.save()


def _draw_title(sheet: _Sheet, words: str) -> None:
    room = sheet.x(_A3_WIDTH - 2 * MARGIN - SCORE_WIDTH)
    sizes = tuple(sheet.size(each) for each in (TITLE_SIZE, 46, 38, 32, 28))
    fitted = fit_text(words, BOLD, sizes, room, 2)
    sheet.canvas.setFillColor(HexColor(LIGHT.ink))
    lines = len(fitted.lines)
    for at, line in enumerate(fitted.lines):
        # Two lines stand round the place of one.
        lift = (lines - 1) * fitted.size * 0.6 - at * fitted.size * 1.2
        draw_text(sheet.canvas, sheet.x(MARGIN), sheet.y(HEAD_TOP + 6) + lift, line, BOLD,
                  fitted.size)  # fmt: skip
    middle = sheet.x(_A3_WIDTH - MARGIN - SCORE_WIDTH / 2)
    sheet.canvas.setFillColor(HexColor(LIGHT.muted))
    size = sheet.size(SCORE_LABEL)
    draw_text_centred(sheet.canvas, middle, sheet.y(ROWS_TOP - 4), _("Points"), BOLD, size)


def _draw_place(sheet: _Sheet, place: int) -> None:
    canvas, top = sheet.canvas, ROWS_TOP + (place - 1) * ROW
    canvas.setFillColor(HexColor(LIGHT.accent))
    size = sheet.size(NUMBER_SIZE)
    number_middle = sheet.x(MARGIN + NUMBER_WIDTH / 2 - 3)
    draw_text_centred(canvas, number_middle, sheet.y(top + ROW - 7), str(place), BOLD, size)
    canvas.setStrokeColor(HexColor(LIGHT.muted))
    canvas.setLineWidth(sheet.size(1.4))
    line = sheet.y(top + ROW - 6)
    score_left = _A3_WIDTH - MARGIN - SCORE_WIDTH
    canvas.line(sheet.x(MARGIN + NUMBER_WIDTH), line, sheet.x(score_left - 8), line)
    canvas.roundRect(
        sheet.x(score_left),
        sheet.y(top + ROW - 4),
        sheet.x(SCORE_WIDTH),
        sheet.x(ROW - 6),
        sheet.x(RADIUS),
    )


def _draw_later(sheet: _Sheet) -> None:
    canvas, top = sheet.canvas, ROWS_TOP + PLACES * ROW + 4
    size = sheet.size(LABEL_SIZE)
    canvas.setFillColor(HexColor(LIGHT.ink))
    written = draw_text(
        canvas, sheet.x(MARGIN), sheet.y(top + 15), _("Saved for later"), BOLD, size
    )
    canvas.setStrokeColor(HexColor(LIGHT.muted))
    canvas.setLineWidth(sheet.size(1.0))
    right, beside, below = sheet.x(_A3_WIDTH - MARGIN), sheet.y(top + 16), sheet.y(top + 35)
    canvas.line(sheet.x(MARGIN + 6) + written, beside, right, beside)
    canvas.line(sheet.x(MARGIN), below, right, below)
