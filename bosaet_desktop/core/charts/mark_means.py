"""What people answered from 1 to 5: for each question a bar up to the mean of its marks, and n."""

from collections.abc import Sequence
from dataclasses import dataclass

from bosaet_desktop.core.analysis.survey_words import mean_words
from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.label import width_of, wrapped
from bosaet_desktop.core.charts.message import message_picture
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.survey import MarkSummary
from bosaet_desktop.core.terms.survey import HIGHEST_MARK, LOWEST_MARK

# In letter heights: a line of words, the bar, the ticks over them, and the air around a question.
_LINE, _BAR, _TICKS, _AIR = 1.35, 1.05, 1.5, 0.7
# Below this many letter heights of width the bars stand under the words instead of beside.
_SIDE_BY_SIDE, _WORDS_SHARE = 34.0, 0.48


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the words and the bars stand, in points; `stacked` puts the bars under the words."""

    words: float
    bar: float
    bar_width: float
    stacked: bool


def mark_means(questions: Sequence[MarkSummary], spec: ChartSpec) -> ChartPicture:
    """Draw a row for each question, in the order given: a bar from 1 to the mean of its marks.

    Areas carry the number of the question. No questions give a sentence.
    """
    if not questions:
        return message_picture(spec, _("No questions are asked."))
    canvas = Canvas(spec)
    columns = _columns(canvas, questions)
    top = _draw_ticks(canvas, columns)
    for question in questions:
        top = _draw_row(canvas, question, columns, top)
    return canvas.picture(top, "\n".join(map(mark_told, questions)))


def mark_told(question: MarkSummary) -> str:
    """Return a question with its mean and how many gave each mark, to be read aloud."""
    steps = range(LOWEST_MARK, HIGHEST_MARK + 1)
    counts = zip(steps, question.counts, strict=True)
    marks = ", ".join(_("{n} × {mark}").format(n=n, mark=mark) for mark, n in counts if n)
    return ": ".join(part for part in (question.wording, mean_words(question), marks) if part)


def _columns(canvas: Canvas, questions: Sequence[MarkSummary]) -> _Columns:
    body = canvas.spec.body
    said = max(width_of(mean_words(each), body, bold=True) for each in questions) + body
    if canvas.width / body < _SIDE_BY_SIDE:
        return _Columns(canvas.width, 0, canvas.width - said, stacked=True)
    words = (canvas.width - said) * _WORDS_SHARE
    return _Columns(words, words + body, canvas.width - said - words - body, stacked=False)


def _draw_ticks(canvas: Canvas, columns: _Columns) -> float:
    size, height = canvas.spec.small, _TICKS * canvas.spec.small
    step = columns.bar_width / (HIGHEST_MARK - LOWEST_MARK)
    for mark in range(LOWEST_MARK, HIGHEST_MARK + 1):
        x = min(max((mark - LOWEST_MARK) * step, 0.35 * size), columns.bar_width - 0.35 * size)
        ink = canvas.spec.palette.muted
        canvas.text(columns.bar + x, height / 2, str(mark), size=size, ink=ink, align="middle")
    return height


def _draw_row(canvas: Canvas, question: MarkSummary, columns: _Columns, top: float) -> float:
    palette, body = canvas.spec.palette, canvas.spec.body
    lines = wrapped(question.wording, columns.words, body, most=3)
    words, bar = len(lines) * _LINE * body, _BAR * body
    height = _AIR * body + (words + bar if columns.stacked else max(words, bar))
    middle = top + height / 2
    first = middle - words / 2
    if columns.stacked:
        first = top + _AIR * body / 2
        middle = first + words + bar / 2
    for at, line in enumerate(lines):
        canvas.text(0, first + (at + 0.5) * _LINE * body, line)
    canvas.box(columns.bar, middle - bar / 2, columns.bar_width, bar, palette.accent_soft)
    if question.mean is not None:
        share = (question.mean - LOWEST_MARK) / (HIGHEST_MARK - LOWEST_MARK)
        width = share * columns.bar_width
        canvas.box(columns.bar, middle - bar / 2, width, bar, palette.impact)
    canvas.text(canvas.width, middle, mean_words(question), bold=True, align="right")
    canvas.area(0, top, canvas.width, height, str(question.number), mark_told(question))
    return top + height
