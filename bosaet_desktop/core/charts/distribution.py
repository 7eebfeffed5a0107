"""How the marks lie: three small histograms for each initiative, looked at before any ranking."""

from collections.abc import Sequence
from dataclasses import dataclass

from bosaet_desktop.core.analysis.question_words import question_words
from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.histogram import (
    Panel,
    captions,
    draw_histogram,
    histogram_height,
)
from bosaet_desktop.core.charts.label import wrapped
from bosaet_desktop.core.charts.message import message_picture
from bosaet_desktop.core.charts.role import role_fill, roles_of
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.charts.words import distribution_summary, placing_tip
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.rows.scoring import Question

# Below this many letter heights of width the titles stand over the histograms.
_SIDE_BY_SIDE = 44.0
_LINE, _HEAD_LINE = 1.28, 1.35


@dataclass(frozen=True, slots=True)
class _Columns:
    title_width: float
    panels: tuple[tuple[str, float], ...]
    panel_width: float
    stacked: bool


def distribution_chart(
    placings: Sequence[Placing],
    spec: ChartSpec,
    *,
    questions: Sequence[Question] = (),
) -> ChartPicture:
    """Draw the placings in the order given; areas carry the initiative's id.

    All histograms share one height for one mark, so that tall means many everywhere. `questions`
    heads the columns. No placings give a sentence.
    """
    if not placings:
        return message_picture(spec, _("There are no initiatives to show yet."))
    canvas = Canvas(spec)
    columns = _columns(placings, canvas)
    top = _draw_heads(canvas, columns, questions)
    tallest = max((max(d.counts, default=0) for p in placings for d in p.distributions), default=0)
    for placing in placings:
        top = _draw_row(canvas, placing, columns, top, max(tallest, 1))
    return canvas.picture(top, distribution_summary(placings))


def _columns(placings: Sequence[Placing], canvas: Canvas) -> _Columns:
    body, width = canvas.spec.body, canvas.width
    stacked = width / body < _SIDE_BY_SIDE
    title_width = width if stacked else width * 0.28
    left = 0.0 if stacked else title_width + body
    roles, gap = roles_of(placings), body * 1.4
    panel = (width - left - gap * (len(roles) - 1)) / len(roles)
    return _Columns(
        title_width,
        tuple((role, left + at * (panel + gap)) for at, role in enumerate(roles)),
        panel,
        stacked,
    )


def _draw_heads(canvas: Canvas, columns: _Columns, questions: Sequence[Question]) -> float:
    size = canvas.spec.small
    heads = [
        (x, wrapped(question_words(role, questions), columns.panel_width, size, bold=True, most=3))
        for role, x in columns.panels
    ]
    lines = max(len(words) for _x, words in heads)
    for x, words in heads:
        for at, line in enumerate(words):
            middle = (lines - len(words) + at + 0.5) * _HEAD_LINE * size
            canvas.text(x, middle, line, size=size, ink=canvas.spec.palette.muted, bold=True)
    return (lines * _HEAD_LINE + 0.6) * size


def _draw_row(
    canvas: Canvas, placing: Placing, columns: _Columns, top: float, tallest: int
) -> float:
    body, spec = canvas.spec.body, canvas.spec
    title = wrapped(placing.title, columns.title_width, body, most=2 if columns.stacked else 4)
    words = len(title) * _LINE * body
    said = {d.role: captions(d, columns.panel_width, spec) for d in placing.distributions}
    plots = histogram_height(spec, max((len(lines) for lines in said.values()), default=1))
    margin = body * 0.7
    plots_top = top + margin + (words + 0.3 * body if columns.stacked else 0.0)
    bottom = plots_top + max(plots, 0.0 if columns.stacked else words) + margin
    canvas.line(0, top, canvas.width, top)
    for at, line in enumerate(title):
        canvas.text(0, top + margin + (at + 0.5) * _LINE * body, line)
    for role, x in columns.panels:
        found = placing.distribution(role)
        if found is not None:
            panel = Panel(x, plots_top, columns.panel_width, role_fill(role, spec.palette))
            draw_histogram(canvas, found, panel, tallest, said[role])
    canvas.area(0, top, canvas.width, bottom - top, placing.initiative_id, placing_tip(placing))
    return bottom
