"""One small histogram: a bar for each point of the scale, its count above, the mean marked."""

from dataclasses import dataclass

from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.label import width_of, wrapped
from bosaet_desktop.core.charts.spec import ChartSpec
from bosaet_desktop.core.formatting import number
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.distribution import Distribution

# In letter heights: the number and tick of the mean, the bars with counts, the points, a caption.
_MEAN, _BARS, _POINTS, _CAPTION = 1.5, 3.4, 1.25, 1.2
_WIDEST_STEP = 2.6


@dataclass(frozen=True, slots=True)
class Panel:
    """Where a histogram stands: left and top, its width in points, and the colour of its bars."""

    x: float
    top: float
    width: float
    fill: str


def captions(distribution: Distribution, width: float, spec: ChartSpec) -> tuple[str, ...]:
    """Return the lines below a histogram: how many marks, and how far they lie apart."""
    marks = ngettext("{n} mark", "{n} marks", distribution.n).format(n=distribution.n)
    if distribution.sd is None:
        return wrapped(marks, width, spec.small)
    spread = _("spread {sd}").format(sd=number(distribution.sd, 1))
    together = f"{marks} · {spread}"
    if width_of(together, spec.small) <= width:
        return (together,)
    return (*wrapped(marks, width, spec.small, most=1), *wrapped(spread, width, spec.small, most=1))


def histogram_height(spec: ChartSpec, caption_lines: int) -> float:
    """Return the height in points of a histogram with that many caption lines."""
    return (_MEAN + _BARS + _POINTS) * spec.body + caption_lines * _CAPTION * spec.small


def draw_histogram(
    canvas: Canvas, distribution: Distribution, panel: Panel, tallest: int, said: tuple[str, ...]
) -> None:
    """Draw the distribution; `tallest` is the count that fills the height."""
    body, small, palette = canvas.spec.body, canvas.spec.small, canvas.spec.palette
    floor = panel.top + (_MEAN + _BARS) * body
    steps = max(len(distribution.values), 1)
    step = min(panel.width / steps, _WIDEST_STEP * body)
    canvas.line(panel.x, floor, panel.x + step * steps, floor, ink=palette.muted)
    _draw_mean(canvas, distribution, panel, step, floor)
    _draw_bars(canvas, distribution, panel, step, floor, tallest)
    _draw_points(canvas, distribution, panel, step, floor + _POINTS * body / 2)
    below = floor + _POINTS * body
    for at, line in enumerate(said):
        middle = below + (at + 0.5) * _CAPTION * small
        canvas.text(panel.x, middle, line, size=small, ink=palette.muted)


def _draw_bars(
    canvas: Canvas,
    distribution: Distribution,
    panel: Panel,
    step: float,
    floor: float,
    tallest: int,
) -> None:
    size = canvas.spec.small * 0.9
    highest = _BARS * canvas.spec.body - 1.4 * size
    for at, (_value, count) in enumerate(distribution):
        if not count:
            continue
        height, middle = highest * count / tallest, panel.x + (at + 0.5) * step
        canvas.box(middle - 0.36 * step, floor - height, 0.72 * step, height, panel.fill)
        said = str(count)
        if width_of(said, size) <= step:
            _draw_count(canvas, said, middle, floor - height - 0.65 * size, size)


def _draw_count(canvas: Canvas, said: str, x: float, middle: float, size: float) -> None:
    """Write a count on a ground of its own, so that the line of the mean passes behind it."""
    width = width_of(said, size)
    canvas.box(x - width / 2, middle - 0.5 * size, width, size, canvas.spec.palette.surface)
    canvas.text(x, middle, said, size=size, align="middle")


def _draw_points(
    canvas: Canvas, distribution: Distribution, panel: Panel, step: float, middle: float
) -> None:
    size = canvas.spec.small * 0.9
    said = [_point(value) for value in distribution.values]
    widest = max((width_of(point, size) for point in said), default=0.0) + 0.3 * size
    # Where the points stand too close for their numbers, every second, third ... is named, and
    # a number at the edge moves inwards.
    every = 1 if widest <= step else -int(-1.5 * widest // step)
    for at, point in enumerate(said):
        if at % every == 0:
            x = _inside(panel, panel.x + (at + 0.5) * step, width_of(point, size))
            ink = canvas.spec.palette.muted
            canvas.text(x, middle, point, size=size, ink=ink, align="middle")


def _point(value: float) -> str:
    return number(value, 0 if value == int(value) else 1)


def _draw_mean(
    canvas: Canvas, distribution: Distribution, panel: Panel, step: float, floor: float
) -> None:
    """Mark the mean with its number and a pointer; it may lie between two points."""
    values, mean = distribution.values, distribution.mean
    if mean is None:
        return
    size, body, ink = canvas.spec.small, canvas.spec.body, canvas.spec.palette.ink
    reach = values[-1] - values[0]
    share = (mean - values[0]) / reach if reach else 0.0
    x = panel.x + (0.5 + share * (len(values) - 1)) * step
    said = number(mean, 1)
    # A number at the edge moves inwards; its pointer stays.
    words = _inside(panel, x, width_of(said, size, bold=True))
    canvas.text(words, panel.top + 0.45 * size, said, size=size, bold=True, align="middle")
    tip = panel.top + _MEAN * body
    base, wide = tip - 0.45 * body, 0.28 * body
    canvas.line(x, tip, x, floor, ink=canvas.spec.palette.muted, dashes=(1.5, 1.5))
    canvas.shape([(x - wide, base), (x + wide, base), (x, tip)], ink)


def _inside(panel: Panel, x: float, width: float) -> float:
    """Return the middle nearest `x` at which a text of that width stays in the panel."""
    half = width / 2
    return min(max(x, panel.x + half), panel.x + max(panel.width - half, half))
