"""The parts of the survey's form, from its head to its villages: each as high as it needs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from bosaet_desktop.core.analysis.survey_words import TONE_NAMES, TONE_SIGNS
from bosaet_desktop.core.charts.fonts import (
    BOLD,
    REGULAR,
    draw_text,
    draw_text_centred,
    draw_text_right,
    fit_text,
    text_width,
)
from bosaet_desktop.core.charts.palette import LIGHT
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.survey import VILLAGE_KEYS, SurveySheet
from bosaet_desktop.core.terms.survey import HIGHEST_MARK, LOWEST_MARK, Tone

# In letter heights.
_LINE, _ROW, _BOX, _TITLE = 1.3, 2.2, 1.45, 1.55
_TONE_STEP = 6.2
_MOST_LINES = 4


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the form that is never parted: `draw(canvas, left, top)`, in points."""

    height: float
    draw: Callable[[Canvas, float, float], None]


def form_parts(sheet: SurveySheet, width: float, size: float) -> list[Part]:
    """Return the whole form in its order, `width` points wide, in type of `size` points."""
    parts = [_head(sheet, width, size)]
    if sheet.words:
        parts.append(_words_head(sheet, width, size))
    parts += [_word_row(number, width, size) for number in range(1, sheet.words + 1)]
    if sheet.questions:
        parts.append(_questions_head(width, size))
        parts += [_question_row(words, width, size) for words in sheet.questions]
    if sheet.villages:
        parts.append(_villages(sheet.villages, width, size))
    return parts


def _head(sheet: SurveySheet, width: float, size: float) -> Part:
    number = _("Form no. ______")
    room = width - text_width(number, REGULAR, size) - size
    title = fit_text(sheet.project, BOLD, (_TITLE * size, size), room, 2)
    told = _("It takes three minutes, and nobody can see who wrote what.")
    lines = fit_text(told, REGULAR, (size,), width, 2).lines
    step = 1.25 * title.size
    height = len(title.lines) * step + (len(lines) * _LINE + 0.5) * size

    def draw(canvas: Canvas, left: float, top: float) -> None:
        canvas.setFillColor(HexColor(LIGHT.ink))
        for at, line in enumerate(title.lines):
            draw_text(canvas, left, top - title.size - at * step, line, BOLD, title.size)
        draw_text_right(canvas, left + width, top - title.size, number, REGULAR, size)
        below = top - len(title.lines) * step
        for at, line in enumerate(lines):
            draw_text(canvas, left, below - (at + 0.85) * _LINE * size, line, REGULAR, size)

    return Part(height, draw)


def _words_head(sheet: SurveySheet, width: float, size: float) -> Part:
    asked = _("Which words come to mind about this place? Tick how you mean each.")
    names = [(TONE_SIGNS[tone], _(TONE_NAMES[tone])) for tone in Tone]
    return _section(asked, [f"{sign} {name}" for sign, name in names], width, size)


def _questions_head(width: float, size: float) -> Part:
    asked = _("How well does this fit? 1 is not at all, 5 is completely.")
    return _section(asked, [], width, size)


def _section(asked: str, heads: list[str], width: float, size: float) -> Part:
    """Set a heading over the full width and, below it, a small head over each column of boxes."""
    lines = fit_text(asked, BOLD, (size,), width, 2).lines
    small = 0.72 * size
    height = (0.7 + len(lines) * _LINE + (1.1 if heads else 0.2)) * size

    def draw(canvas: Canvas, left: float, top: float) -> None:
        for at, line in enumerate(lines):
            y = top - (0.7 + (at + 0.85) * _LINE) * size
            draw_text(canvas, left, y, line, BOLD, size)
        columns = _columns(left + width, len(heads), _TONE_STEP * size)
        for middle, head in zip(columns, heads, strict=True):
            draw_text_centred(canvas, middle, top - height + 0.1 * size, head, REGULAR, small)

    return Part(height, draw)


def _word_row(number: int, width: float, size: float) -> Part:
    def draw(canvas: Canvas, left: float, top: float) -> None:
        bottom = top - _ROW * size
        draw_text(canvas, left, bottom + 0.35 * size, str(number), REGULAR, size)
        end = left + width - 3 * _TONE_STEP * size - size
        canvas.setStrokeColor(HexColor(LIGHT.muted))
        canvas.setLineWidth(0.7)
        canvas.line(left + 1.2 * size, bottom + 0.2 * size, end, bottom + 0.2 * size)
        for middle in _columns(left + width, 3, _TONE_STEP * size):
            _box(canvas, middle, bottom + 0.15 * size, size)

    return Part(_ROW * size, draw)


def _question_row(words: str, width: float, size: float) -> Part:
    marks = range(LOWEST_MARK, HIGHEST_MARK + 1)
    room = width - len(marks) * 2.2 * size - size
    lines = fit_text(words, REGULAR, (size,), room, _MOST_LINES).lines
    height = max(_ROW, len(lines) * _LINE + 0.6) * size

    def draw(canvas: Canvas, left: float, top: float) -> None:
        first = top - (height - len(lines) * _LINE * size) / 2
        for at, line in enumerate(lines):
            draw_text(canvas, left, first - (at + 0.8) * _LINE * size, line, REGULAR, size)
        bottom = top - height / 2 - _BOX * size / 2
        columns = _columns(left + width, len(marks), 2.2 * size)
        for middle, mark in zip(columns, marks, strict=True):
            _box(canvas, middle, bottom, size)
            canvas.setFillColor(HexColor(LIGHT.muted))
            y = bottom + 0.42 * size
            draw_text_centred(canvas, middle, y, str(mark), REGULAR, 0.85 * size)
            canvas.setFillColor(HexColor(LIGHT.ink))

    return Part(height, draw)


def _villages(villages: tuple[str, ...], width: float, size: float) -> Part:
    asked = _("Where do you live? Leave it open if you like.")
    placed, rows = _placed(villages, width, size)
    height = (0.9 + _LINE + rows * 1.9) * size

    def draw(canvas: Canvas, left: float, top: float) -> None:
        draw_text(canvas, left, top - (0.9 + 0.85 * _LINE) * size, asked, BOLD, size)
        for x, row, label in placed:
            bottom = top - (0.9 + _LINE + (row + 1) * 1.9) * size + 0.2 * size
            _box(canvas, left + x + _BOX * size / 2, bottom, size)
            draw_text(canvas, left + x + 2 * size, bottom + 0.4 * size, label, REGULAR, size)

    return Part(height, draw)


def _placed(
    villages: tuple[str, ...], width: float, size: float
) -> tuple[list[tuple[float, int, str]], int]:
    """Return x, row and label of each village, with the key that types it, and how many rows."""
    placed, x, row = list[tuple[float, int, str]](), 0.0, 0
    for at, name in enumerate(villages):
        key = VILLAGE_KEYS[at : at + 1].upper()
        label = fit_text(f"{key} {name}".strip(), REGULAR, (size,), width - 3 * size, 1).lines[0]
        needed = text_width(label, REGULAR, size) + 3.4 * size
        if x and x + needed > width:
            x, row = 0.0, row + 1
        placed.append((x, row, label))
        x += needed
    return placed, row + 1


def _columns(right: float, count: int, step: float) -> Iterator[float]:
    """Return the middles of `count` columns that end at `right`."""
    return (right - (count - at - 0.5) * step for at in range(count))


def _box(canvas: Canvas, middle: float, bottom: float, size: float) -> None:
    canvas.setStrokeColor(HexColor(LIGHT.ink))
    canvas.setLineWidth(0.8)
    canvas.rect(middle - _BOX * size / 2, bottom, _BOX * size, _BOX * size)
