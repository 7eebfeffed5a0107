"""The same question asked again and again: a line for each, every point with its mean and n."""

from collections.abc import Sequence
from itertools import pairwise

from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.label import fitted, width_of, wrapped
from bosaet_desktop.core.charts.message import message_picture
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.formatting import date_short, number
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.trend import Trend, TrendPoint

LOWEST, HIGHEST = 1, 5
# In letter heights: a line of the title, the plot, a line under it, the air below.
_LINE, _PLOT, _UNDER, _AIR = 1.35, 5.6, 1.35, 0.9
_DOT, _THICK = 0.28, 1.8


def trend_chart(trends: Sequence[Trend], spec: ChartSpec, *, titles: bool = True) -> ChartPicture:
    """Draw a strip for each trend from 1 to 5, with date, n and note below every point.

    Points are set apart by their days as far as their words leave room; where not all have room,
    the latest are drawn. Areas carry the trend's key. No points give a sentence.
    """
    shown = [each for each in trends if each.points]
    if not shown:
        return message_picture(spec, _("Nothing has been asked yet."))
    canvas, top = Canvas(spec), 0.0
    for trend in shown:
        top = _draw_strip(canvas, trend, top, titles=titles)
    return canvas.picture(top, "\n".join(map(trend_told, shown)))


def trend_told(trend: Trend) -> str:
    """Return a trend as one line to be read aloud."""
    points = "; ".join(", ".join(_words(point)) for point in trend.points)
    return f"{trend.title}: {points}"


def _words(point: TrendPoint) -> tuple[str, ...]:
    mean = number(point.mean, 1) if point.mean is not None else ""
    return tuple(part for part in (date_short(point.day), mean, *_below(point)) if part)


def _below(point: TrendPoint) -> tuple[str, str]:
    told = _("n = {n}").format(n=point.n) if point.mean is not None else ""
    return told, point.note


def _draw_strip(canvas: Canvas, trend: Trend, top: float, *, titles: bool) -> float:
    body, start = canvas.spec.body, top
    if titles:
        for line in wrapped(trend.title, canvas.width, body, most=3, bold=True):
            canvas.text(0, top + _LINE * body / 2, line, bold=True)
            top += _LINE * body
    top += 0.8 * body
    left = 1.6 * canvas.spec.small
    _draw_scale(canvas, left, top)
    points, places = _placed(canvas, trend.points, left)
    bottom = _draw_points(canvas, points, places, top)
    canvas.area(0, start, canvas.width, bottom - start, trend.key, trend_told(trend))
    return bottom + _AIR * body


def _height(canvas: Canvas, mean: float, top: float) -> float:
    share = (mean - LOWEST) / (HIGHEST - LOWEST)
    return top + (1 - share) * _PLOT * canvas.spec.body


def _draw_scale(canvas: Canvas, left: float, top: float) -> None:
    for mark in range(LOWEST, HIGHEST + 1):
        y = _height(canvas, mark, top)
        canvas.line(left, y, canvas.width, y)
        if mark % 2:
            ink, size = canvas.spec.palette.muted, canvas.spec.small
            canvas.text(left - 0.5 * size, y, str(mark), size=size, ink=ink, align="right")


def _room(canvas: Canvas, points: Sequence[TrendPoint]) -> float:
    """Return the room a point and its words take."""
    size = canvas.spec.small
    words = [word for point in points for word in (date_short(point.day), *_below(point))]
    return max(width_of(word, size) for word in words) + size


def _placed(
    canvas: Canvas, points: Sequence[TrendPoint], left: float
) -> tuple[Sequence[TrendPoint], list[float]]:
    """Return the points there is room for, and where each stands from left to right."""
    room = min(_room(canvas, points), canvas.width - left)
    shown = points[-max(int((canvas.width - left) / room), 1) :]
    first, last = left + room / 2, canvas.width - room / 2
    days = max((shown[-1].day - shown[0].day).days, 1)
    wanted = [first + (last - first) * (each.day - shown[0].day).days / days for each in shown]
    for at in range(1, len(wanted)):
        wanted[at] = max(wanted[at], wanted[at - 1] + room)
    limit = last
    for at in reversed(range(len(wanted))):
        wanted[at] = min(wanted[at], limit)
        limit = wanted[at] - room
    return shown, wanted


def _draw_points(
    canvas: Canvas, points: Sequence[TrendPoint], places: Sequence[float], top: float
) -> float:
    palette, size = canvas.spec.palette, canvas.spec.small
    drawn = [
        (x, _height(canvas, point.mean, top), point.mean)
        for point, x in zip(points, places, strict=True)
        if point.mean is not None
    ]
    for (x1, y1, _before), (x2, y2, _after) in pairwise(drawn):
        canvas.line(x1, y1, x2, y2, ink=palette.impact, thickness=_THICK)
    for x, y, mean in drawn:
        canvas.disc(x, y, _DOT * canvas.spec.body, palette.impact)
        _draw_mean(canvas, x, y, mean)
    below = top + _PLOT * canvas.spec.body + 0.5 * canvas.spec.body
    lines = 3 if any(point.note for point in points) else 2
    room = _room(canvas, points)
    for point, x in zip(points, places, strict=True):
        for at, word in enumerate((date_short(point.day), *_below(point))):
            if word:
                y = below + (at + 0.5) * _UNDER * size
                said = fitted(word, max(room - size, size), size)
                canvas.text(x, y, said, size=size, ink=palette.muted, align="middle")
    return below + lines * _UNDER * size


def _draw_mean(canvas: Canvas, x: float, y: float, mean: float) -> None:
    """Set the figure on the ground it needs to be read: above its point, below a high one."""
    size, told = canvas.spec.body, number(mean, 1)
    above = mean < HIGHEST - 0.5
    middle = y - 1.05 * size if above else y + 1.05 * size
    wide = width_of(told, size, bold=True)
    canvas.box(x - wide / 2 - 1, middle - 0.6 * size, wide + 2, 1.2 * size,
               canvas.spec.palette.surface, opacity=0.85)  # fmt: skip
    canvas.text(x, middle, told, size=size, bold=True, align="middle")
