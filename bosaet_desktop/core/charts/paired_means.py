"""Two surveys beside each other: for each question a ring for then and a dot for now."""

from collections.abc import Sequence
from dataclasses import dataclass

from bosaet_desktop.core.analysis.survey_comparison_words import (
    answers_words,
    moved_words,
    verdict_words,
)
from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.label import fitted, width_of, wrapped
from bosaet_desktop.core.charts.message import message_picture
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.survey_comparison import ComparedQuestion, Verdict
from bosaet_desktop.core.terms.survey import HIGHEST_MARK, LOWEST_MARK

# In letter heights: a line of words, the ticks, the air around a question, the dots.
_LINE, _TICKS, _AIR, _DOT, _TRACK = 1.35, 1.6, 0.9, 0.36, 1.6
# Below this many letter heights of width the dots stand under the words instead of beside.
_SIDE_BY_SIDE, _WORDS_SHARE = 44.0, 0.46
_SURE, _UNSURE = 2.4, 1.0
_DASHES = (3.0, 3.0)


@dataclass(frozen=True, slots=True)
class _Columns:
    words: float
    track: float
    track_width: float
    told: float
    stacked: bool


def paired_means(
    questions: Sequence[ComparedQuestion], names: tuple[str, str], spec: ChartSpec
) -> ChartPicture:
    """Draw a row for each question; `names` are those of the earlier and the later survey.

    A line that chance may explain is thin and dashed. Areas carry the row's place from 0. No
    questions give a sentence.
    """
    if not questions:
        return message_picture(spec, _("No question was asked in the same words both times."))
    canvas = Canvas(spec)
    columns = _columns(canvas, questions)
    top = _draw_legend(canvas, names)
    top = _draw_ticks(canvas, columns, top)
    for at, question in enumerate(questions):
        top = _draw_row(canvas, question, columns, top, str(at))
    return canvas.picture(top, "\n".join(map(pair_told, questions)))


def pair_told(question: ComparedQuestion) -> str:
    """Return a question with both means, to be read aloud."""
    verdict = verdict_words(question.difference)
    return f"{question.wording}: {moved_words(question)}, {answers_words(question)}, {verdict}"


def _columns(canvas: Canvas, questions: Sequence[ComparedQuestion]) -> _Columns:
    body, small = canvas.spec.body, canvas.spec.small
    told = max(
        max(width_of(moved_words(each), body, bold=True), width_of(answers_words(each), small))
        for each in questions
    )
    told += body
    if canvas.width / body < _SIDE_BY_SIDE:
        return _Columns(canvas.width, body / 2, canvas.width - told - body, told, stacked=True)
    words = (canvas.width - told) * _WORDS_SHARE
    track = words + 1.5 * body
    return _Columns(words, track, canvas.width - told - track, told, stacked=False)


def _draw_legend(canvas: Canvas, names: tuple[str, str]) -> float:
    size, line = canvas.spec.small, 1.7 * canvas.spec.small
    dot, top = _DOT * canvas.spec.body, 0.0
    for name, is_now in zip(names, (False, True), strict=True):
        _draw_dot(canvas, dot + 1, top + line / 2, is_now=is_now)
        words = fitted(name, canvas.width - 3 * size, size)
        canvas.text(2 * dot + size, top + line / 2, words, size=size)
        top += line
    return top + 0.4 * size


def _draw_ticks(canvas: Canvas, columns: _Columns, top: float) -> float:
    size, height = canvas.spec.small, _TICKS * canvas.spec.small
    for mark in range(LOWEST_MARK, HIGHEST_MARK + 1):
        x, ink = _place(columns, mark), canvas.spec.palette.muted
        canvas.text(x, top + height / 2, str(mark), size=size, ink=ink, align="middle")
    return top + height


def _place(columns: _Columns, mean: float) -> float:
    share = (mean - LOWEST_MARK) / (HIGHEST_MARK - LOWEST_MARK)
    return columns.track + share * columns.track_width


def _draw_row(
    canvas: Canvas, question: ComparedQuestion, columns: _Columns, top: float, key: str
) -> float:
    body, small = canvas.spec.body, canvas.spec.small
    lines = wrapped(question.wording, columns.words, body, most=3)
    words = len(lines) * _LINE * body
    figures = _LINE * (body + small)
    track = max(_TRACK * body, figures)
    height = _AIR * body + (words + track if columns.stacked else max(words, track))
    middle = top + height / 2
    first = middle - words / 2
    if columns.stacked:
        first = top + _AIR * body / 2
        middle = first + words + track / 2
    for at, line in enumerate(lines):
        canvas.text(0, first + (at + 0.5) * _LINE * body, line)
    _draw_track(canvas, question, columns, middle)
    above, below = middle - 0.5 * _LINE * small, middle + 0.5 * _LINE * body
    canvas.text(canvas.width, above, moved_words(question), bold=True, align="right")
    told, ink = answers_words(question), canvas.spec.palette.muted
    canvas.text(canvas.width, below, told, size=small, ink=ink, align="right")
    canvas.area(0, top, canvas.width, height, key, pair_told(question))
    return top + height


def _draw_track(
    canvas: Canvas, question: ComparedQuestion, columns: _Columns, middle: float
) -> None:
    canvas.line(columns.track, middle, columns.track + columns.track_width, middle)
    before, after = question.before.mean, question.after.mean
    if before is not None and after is not None:
        sure = question.difference.verdict is Verdict.MORE
        canvas.line(
            _place(columns, before),
            middle,
            _place(columns, after),
            middle,
            ink=canvas.spec.palette.impact,
            thickness=_SURE if sure else _UNSURE,
            dashes=None if sure else _DASHES,
        )
    for mean, is_now in ((before, False), (after, True)):
        if mean is not None:
            _draw_dot(canvas, _place(columns, mean), middle, is_now=is_now)


def _draw_dot(canvas: Canvas, x: float, y: float, *, is_now: bool) -> None:
    palette, radius = canvas.spec.palette, _DOT * canvas.spec.body
    canvas.disc(x, y, radius, palette.impact if is_now else palette.surface, edge=palette.impact)
