"""The matrix: feasibility across, impact up, desire as size, a number in every bubble."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from bosaet_desktop.core.analysis.question_words import question_words
from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.key_list import KeyEntry, draw_key, key_height
from bosaet_desktop.core.charts.label import fitted, width_of
from bosaet_desktop.core.charts.message import message_picture
from bosaet_desktop.core.charts.placement import Box, Bubble, place_labels
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.charts.words import (
    distribution_summary,
    matrix_numbers,
    placing_tip,
    short_question,
)
from bosaet_desktop.core.formatting import number
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.rows.scale import DEFAULT_SCALE, Scale
from bosaet_desktop.core.rows.scoring import Question
from bosaet_desktop.core.terms.scoring import DESIRE, FEASIBILITY, IMPACT

# Below this many letter heights of width the names stand under the plot instead of beside,
# and so do more names than the plot is tall.
_SIDE_BY_SIDE = 42.0
_MOST_BESIDE = 16
_SMALLEST, _LARGEST = 0.7, 1.6
_TALLEST = 40.0


@dataclass(frozen=True, slots=True)
class _Plot:
    """The square the bubbles stand in, and the values its edges stand for."""

    left: float
    top: float
    side: float
    height: float
    lowest: float
    highest: float

    def x(self, value: float) -> float:
        return self.left + self.side * self._share(value)

    def y(self, value: float) -> float:
        return self.top + self.height * (1 - self._share(value))

    def _share(self, value: float) -> float:
        return (value - self.lowest) / (self.highest - self.lowest)


@dataclass(frozen=True, slots=True)
class _Point:
    placing: Placing
    number: str
    impact: float
    feasibility: float
    desire: float


def matrix_chart(
    placings: Sequence[Placing],
    spec: ChartSpec,
    *,
    scale: Scale = DEFAULT_SCALE,
    questions: Sequence[Question] = (),
) -> ChartPicture:
    """Draw every initiative that has a mean for each of the three questions.

    The number is the rank, with a letter where several share it; the others are numbered on.
    Lines stand at the scale's midpoint. Areas carry the initiative's id.
    """
    points = _points(placings)
    if not points:
        return message_picture(spec, _("There are no marks to draw yet."))
    canvas = Canvas(spec)
    beside = canvas.width / spec.body >= _SIDE_BY_SIDE and len(points) <= _MOST_BESIDE
    plot = _plot(canvas, scale, points, beside)
    _draw_axes(canvas, plot, scale, questions)
    _draw_bubbles(canvas, plot, points, scale)
    bottom = plot.top + plot.height + 3.4 * spec.body
    return canvas.picture(
        _draw_names(canvas, plot, points, questions, bottom, beside),
        distribution_summary([point.placing for point in points]),
    )


def _points(placings: Sequence[Placing]) -> tuple[_Point, ...]:
    drawn = [
        p for p in placings if None not in (p.mean(IMPACT), p.mean(FEASIBILITY), p.mean(DESIRE))
    ]
    return tuple(
        _Point(
            placing,
            said,
            placing.mean(IMPACT) or 0.0,
            placing.mean(FEASIBILITY) or 0.0,
            placing.mean(DESIRE) or 0.0,
        )
        for placing, said in zip(drawn, matrix_numbers(drawn), strict=True)
    )


def _plot(canvas: Canvas, scale: Scale, points: Sequence[_Point], beside: bool) -> _Plot:
    body = canvas.spec.body
    left = 3.6 * body
    side = (canvas.width * 0.58 if beside else canvas.width) - left - 0.5 * body
    height = min(side, _TALLEST * body)
    if canvas.spec.height:
        height = max(min(height, canvas.spec.height - 5 * body), 12 * body)
    values = [value for p in points for value in (p.impact, p.feasibility)]
    lowest, highest = min(scale.lowest, *values), max(scale.highest, *values)
    # Room at the edges, so that a bubble at the end of the scale is whole.
    margin = (highest - lowest) * min(_LARGEST * body / min(side, height), 0.2) * 1.3
    return _Plot(left, 0.5 * body, side, height, lowest - margin, highest + margin)


def _draw_axes(canvas: Canvas, plot: _Plot, scale: Scale, questions: Sequence[Question]) -> None:
    palette, size, body = canvas.spec.palette, canvas.spec.small, canvas.spec.body
    right, bottom = plot.left + plot.side, plot.top + plot.height
    canvas.box(plot.left, plot.top, plot.side, plot.height, None, edge=palette.line)
    middle_x, middle_y = plot.x(scale.midpoint), plot.y(scale.midpoint)
    for ends in ((middle_x, plot.top, middle_x, bottom), (plot.left, middle_y, right, middle_y)):
        canvas.line(*ends, ink=palette.muted, dashes=(3, 3))
    for step in scale.steps:
        x, y, said = plot.x(step), plot.y(step), number(step, 0)
        canvas.line(x, bottom, x, bottom + 0.3 * body, ink=palette.muted)
        canvas.line(plot.left, y, plot.left - 0.3 * body, y, ink=palette.muted)
        canvas.text(x, bottom + body, said, size=size, ink=palette.muted, align="middle")
        canvas.text(plot.left - 0.6 * body, y, said, size=size, ink=palette.muted, align="right")
    across = fitted(question_words(FEASIBILITY, questions), plot.side, size, bold=True)
    canvas.text(
        plot.left + plot.side / 2, bottom + 2.4 * body, across, size=size, bold=True, align="middle"
    )
    up = fitted(question_words(IMPACT, questions), plot.height, size, bold=True)
    canvas.upright(0.75 * size, plot.top + plot.height / 2, up, size=size, bold=True)


def _radius(canvas: Canvas, desire: float, scale: Scale) -> float:
    """Return the radius whose area grows evenly with desire."""
    share = min(max((desire - scale.lowest) / scale.span, 0.0), 1.0)
    body = canvas.spec.body
    return body * sqrt(_SMALLEST**2 + share * (_LARGEST**2 - _SMALLEST**2))


def _draw_bubbles(canvas: Canvas, plot: _Plot, points: Sequence[_Point], scale: Scale) -> None:
    size, palette = canvas.spec.small, canvas.spec.palette
    bubbles = [
        Bubble(
            plot.x(point.feasibility),
            plot.y(point.impact),
            _radius(canvas, point.desire, scale),
            width_of(point.number, size, bold=True) + 0.35 * size,
            1.15 * size,
        )
        for point in points
    ]
    # The large ones first, so that a small one on the same spot stays in sight.
    for bubble in sorted(bubbles, key=lambda bubble: -bubble.radius):
        canvas.disc(
            bubble.x, bubble.y, bubble.radius, palette.accent_soft, edge=palette.accent, opacity=0.7
        )
    frame = Box(plot.left, plot.top, plot.left + plot.side, plot.top + plot.height)
    places = place_labels(bubbles, frame)
    for bubble, place in zip(bubbles, places, strict=True):
        _draw_leader(canvas, bubble, place)
    crossed = [
        bubble for bubble, place in zip(bubbles, places, strict=True) if _moved(bubble, place)
    ]
    for point, bubble, place in zip(points, bubbles, places, strict=True):
        box = bubble.label_at(*place)
        on_a_line = any(box.has(other.x, other.y) for other in crossed)
        _draw_number(canvas, point, bubble, place, boxed=on_a_line or _moved(bubble, place))


def _moved(bubble: Bubble, place: tuple[float, float]) -> bool:
    return place != (bubble.x, bubble.y)


def _draw_number(
    canvas: Canvas, point: _Point, bubble: Bubble, place: tuple[float, float], *, boxed: bool
) -> None:
    """Write the number, on a ground of its own where a line would cross it."""
    box, size, reach = bubble.label_at(*place), canvas.spec.small, bubble.radius
    width, height = bubble.label_width, bubble.label_height
    if boxed:
        ground = canvas.spec.palette.surface
        canvas.box(box.left, box.top, width, height, ground, radius=0.3 * size)
    canvas.text(*place, point.number, size=size, bold=True, align="middle")
    key, tip = point.placing.initiative_id, placing_tip(point.placing)
    canvas.area(bubble.x - reach, bubble.y - reach, 2 * reach, 2 * reach, key, tip)
    canvas.area(box.left, box.top, width, height, key, tip)


def _draw_leader(canvas: Canvas, bubble: Bubble, place: tuple[float, float]) -> None:
    if _moved(bubble, place):
        canvas.line(bubble.x, bubble.y, *place, ink=canvas.spec.palette.muted)
        canvas.disc(bubble.x, bubble.y, 0.12 * canvas.spec.body, canvas.spec.palette.muted)


def _draw_names(
    canvas: Canvas,
    plot: _Plot,
    points: Sequence[_Point],
    questions: Sequence[Question],
    bottom: float,
    beside: bool,
) -> float:
    """Write which number is whose, beside the plot or under it; return the picture's height."""
    body = canvas.spec.body
    left = plot.left + plot.side + 1.8 * body if beside else 0.0
    top = plot.top if beside else bottom
    width = canvas.width - left
    head = _("Larger bubble: more {question}").format(
        question=short_question(DESIRE, questions).lower()
    )
    entries = [
        KeyEntry(p.number, p.placing.title, p.placing.initiative_id, placing_tip(p.placing))
        for p in points
    ]
    draw_key(canvas, head, entries, left, top, width)
    return max(bottom, top + key_height(canvas, head, entries, width))
