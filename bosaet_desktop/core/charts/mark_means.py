"""What people answered from 1 to 5: for each question a bar up to the mean of its marks, and n."""

from collections.abc import Sequence

from bosaet_desktop.core.analysis.survey_words import mean_words
from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.label import width_of, wrapped
from bosaet_desktop.core.charts.message import message_picture
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.survey import HIGHEST_MARK, LOWEST_MARK, MarkSummary

# In letter heights: a line of words, the bar, and the air below a question.
_LINE, _BAR, _AIR, _TICKS, _GAP = 1.35, 1.0, 0.7, 1.4, 0.2


def mark_means(questions: Sequence[MarkSummary], spec: ChartSpec) -> ChartPicture:
    """Draw a row for each question, in the order given: a bar from 1 to the mean of its marks.

    Areas carry the number of the question. No questions give a sentence.
    """
    if not questions:
        return message_picture(spec, _("No questions are asked."))
    canvas, body = Canvas(spec), spec.body
    said = max(width_of(mean_words(each), body, bold=True) for each in questions)
    room = canvas.width - said - body
    top = 0.0
    for question in questions:
        lines = wrapped(question.wording, canvas.width, body, most=3)
        height = (len(lines) * _LINE + _GAP + _BAR + _TICKS + _AIR) * body
        for at, line in enumerate(lines):
            canvas.text(0, top + (at + 0.5) * _LINE * body, line)
        bar = top + (len(lines) * _LINE + _GAP) * body
        _draw_bar(canvas, question, bar, room)
        middle = bar + _BAR * body / 2
        canvas.text(canvas.width, middle, mean_words(question), bold=True, align="right")
        canvas.area(0, top, canvas.width, height, str(question.number), mark_told(question))
        top += height
    return canvas.picture(top, "\n".join(map(mark_told, questions)))


def mark_told(question: MarkSummary) -> str:
    """Return a question with its mean and how many gave each mark, to be read aloud."""
    steps = range(LOWEST_MARK, HIGHEST_MARK + 1)
    counts = zip(steps, question.counts, strict=True)
    marks = ", ".join(_("{n} × {mark}").format(n=n, mark=mark) for mark, n in counts if n)
    return ": ".join(part for part in (question.wording, mean_words(question), marks) if part)


def _draw_bar(canvas: Canvas, question: MarkSummary, top: float, room: float) -> None:
    palette, body = canvas.spec.palette, canvas.spec.body
    step = room / (HIGHEST_MARK - LOWEST_MARK)
    canvas.box(0, top, room, _BAR * body, palette.accent_soft)
    if question.mean is not None:
        canvas.box(0, top, (question.mean - LOWEST_MARK) * step, _BAR * body, palette.impact)
    size, middle = canvas.spec.small, top + (_BAR + _TICKS / 2) * body
    for mark in range(LOWEST_MARK, HIGHEST_MARK + 1):
        x = min(max((mark - LOWEST_MARK) * step, 0.35 * size), room - 0.35 * size)
        canvas.text(x, middle, str(mark), size=size, ink=palette.muted, align="middle")
