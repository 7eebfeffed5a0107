"""How many live somewhere, as a line over the periods."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor, log10

from bosaet_desktop.core.analysis.facts_population import PopulationPoint, population_change
from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.fact_words import change_text, people_text, population_summary
from bosaet_desktop.core.charts.label import fitted, width_of, wrapped
from bosaet_desktop.core.charts.message import message_picture
from bosaet_desktop.core.charts.placement import Box
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _

# In letter heights: the field when the chart chooses its height and at least, the periods below,
# air, dots.
_FIELD, _LEAST_FIELD, _PERIODS, _TOP, _DOT = 14.0, 5.0, 1.9, 1.8, 0.26
_LINES = 4
# Up to so many points each has its number.
_FEW = 12
_STEPS = (1, 2, 2.5, 5, 10)


@dataclass(frozen=True, slots=True)
class _Field:
    """The rectangle the line is drawn in, in points, and what its edges stand for."""

    left: float
    right: float
    top: float
    bottom: float
    lowest: float
    highest: float
    begin: float
    end: float

    def x(self, at: float) -> float:
        """Return the place of a time."""
        if self.end == self.begin:
            return (self.left + self.right) / 2
        return self.left + (self.right - self.left) * (at - self.begin) / (self.end - self.begin)

    def y(self, people: float) -> float:
        """Return the height of a population, from the top."""
        share = (people - self.lowest) / (self.highest - self.lowest)
        return self.bottom - share * (self.bottom - self.top)


def population_chart(area: str, line: Sequence[PopulationPoint], spec: ChartSpec) -> ChartPicture:
    """Draw the points of one area from left to right, by time; an unknown one leaves a gap.

    The scale does not begin at 0 and says so. The first and the last number stand always, others
    where there is room. Areas answer with the period. Without a known number it is a sentence.
    """
    known = [point for point in line if point.people is not None]
    if not known:
        return message_picture(spec, _("There is no population to draw yet."))
    canvas = Canvas(spec)
    top = _draw_head(canvas, area, line)
    least = _LEAST_FIELD if spec.height else _FIELD
    bottom = max(spec.height - _PERIODS * spec.body, top + (_TOP + least) * spec.body)
    ticks = _ticks([point.people or 0 for point in known])
    field = _field(canvas, line, ticks, top + _TOP * spec.body, bottom)
    _draw_ticks(canvas, field, ticks)
    _draw_line(canvas, field, line)
    _draw_numbers(canvas, field, known)
    _draw_periods(canvas, field, line)
    _mark_areas(canvas, field, line)
    return canvas.picture(bottom + _PERIODS * spec.body, population_summary(area, line))


def _draw_head(canvas: Canvas, area: str, line: Sequence[PopulationPoint]) -> float:
    body, small, palette = canvas.spec.body, canvas.spec.small, canvas.spec.palette
    change = population_change(area, line)
    canvas.text(0, 0.75 * body, fitted(area, canvas.width, body, bold=True), bold=True)
    told = [_("The scale does not begin at 0.")]
    if change.change is not None and change.first and change.last:
        text = _("{change} from {first} to {last}.")
        words = text.format(
            change=change_text(change), first=change.first.period, last=change.last.period
        )
        told.insert(0, words)
    top = 1.5 * body
    for at, words in enumerate(wrapped(" ".join(told), canvas.width, small, most=3)):
        middle = top + (at + 0.65) * 1.28 * small
        canvas.text(0, middle, words, size=small, ink=palette.muted)
        below = middle + 0.64 * small
    return below


def _ticks(known: Sequence[int]) -> list[int]:
    """Return round whole numbers, in even steps, that hold all figures between them."""
    lowest, highest = min(known), max(known)
    reach = max(highest - lowest, 0.01 * highest, 4.0)
    rough = reach / _LINES
    power = 10.0 ** floor(log10(rough))
    step = max(round(next(each for each in _STEPS if each * power >= rough) * power), 1)
    first = max(floor(lowest / step) * step, 0)
    count = max(ceil((highest - first) / step), 1)
    return [first + step * at for at in range(count + 1)]


def _field(
    canvas: Canvas,
    line: Sequence[PopulationPoint],
    ticks: Sequence[int],
    top: float,
    bottom: float,
) -> _Field:
    small = canvas.spec.small
    left = max(width_of(integer(tick), small) for tick in ticks) + 0.6 * small
    # Half a number stands beyond the first point and half beyond the last.
    half = max(width_of(people_text(point.people), small, bold=True) for point in line) / 2
    half = max(half, _DOT * canvas.spec.body)
    times = [point.at for point in line]
    return _Field(
        left + half + 0.4 * small, canvas.width - half, top, bottom - 0.3 * canvas.spec.body,
        ticks[0], ticks[-1], min(times), max(times),
    )  # fmt: skip


def _draw_ticks(canvas: Canvas, field: _Field, ticks: Sequence[int]) -> None:
    small, palette = canvas.spec.small, canvas.spec.palette
    widest = max(width_of(integer(tick), small) for tick in ticks)
    for tick in ticks:
        y = field.y(tick)
        canvas.text(widest, y, integer(tick), size=small, ink=palette.muted, align="right")
        canvas.line(widest + 0.6 * small, y, canvas.width, y)


def _draw_line(canvas: Canvas, field: _Field, line: Sequence[PopulationPoint]) -> None:
    ink = canvas.spec.palette.impact
    for former, point in pairwise(line):
        if former.people is not None and point.people is not None:
            ends = (field.x(former.at), field.y(former.people), field.x(point.at))
            canvas.line(*ends, field.y(point.people), ink=ink, thickness=2)
    for point in line:
        if point.people is not None:
            canvas.disc(field.x(point.at), field.y(point.people), _DOT * canvas.spec.body, ink)


def _draw_numbers(canvas: Canvas, field: _Field, known: Sequence[PopulationPoint]) -> None:
    """Write numbers at their points: the ends, the extremes, and all where they are few."""
    by_size = sorted(known, key=lambda point: point.people or 0)
    wanted = [known[-1], known[0], by_size[-1], by_size[0]]
    if len(known) <= _FEW:
        wanted += known
    taken: list[Box] = []
    for point in dict.fromkeys(wanted):
        box = _number_box(canvas, field, known, known.index(point))
        if not any(box.meets(other) for other in taken):
            taken.append(box)
            _draw_number(canvas, box, integer(point.people or 0))


def _number_box(canvas: Canvas, field: _Field, known: Sequence[PopulationPoint], at: int) -> Box:
    """Return the place above a point, or below one whose neighbours both lie higher."""
    small, people = canvas.spec.small, known[at].people or 0
    beside = [each.people or 0 for each in (*known[max(at - 1, 0) : at], *known[at + 1 : at + 2])]
    dips = bool(beside) and all(other > people for other in beside)
    dips = dips and field.y(people) + 1.7 * small < field.bottom
    half = width_of(integer(people), small, bold=True) / 2 + 0.3 * small
    x, y = field.x(known[at].at), field.y(people) + (1.05 if dips else -1.05) * small
    return Box(x - half, y - 0.6 * small, x + half, y + 0.6 * small)


def _draw_number(canvas: Canvas, box: Box, said: str) -> None:
    """Write a number on a ground of its own, so that the line passes behind it."""
    size, middle = canvas.spec.small, (box.top + box.bottom) / 2
    x, width = (box.left + box.right) / 2, width_of(said, size, bold=True)
    surface = canvas.spec.palette.surface
    canvas.box(x - width / 2, middle - size / 2, width, size, surface, opacity=0.8)
    canvas.text(x, middle, said, size=size, bold=True, align="middle")


def _draw_periods(canvas: Canvas, field: _Field, line: Sequence[PopulationPoint]) -> None:
    """Name the last period and the first, and between them as many as have room."""
    small, muted = canvas.spec.small, canvas.spec.palette.muted
    y = field.bottom + (0.3 + _PERIODS / 2) * canvas.spec.body
    taken: list[Box] = []
    for point in dict.fromkeys((line[-1], line[0], *reversed(line))):
        said = fitted(point.period, canvas.width / 2, small)
        half = width_of(said, small) / 2
        x = min(max(field.x(point.at), half), canvas.width - half)
        box = Box(x - half - 0.4 * small, y, x + half + 0.4 * small, y + small)
        if not any(box.meets(other) for other in taken):
            taken.append(box)
            canvas.text(x, y, said, size=small, ink=muted, align="middle")


def _mark_areas(canvas: Canvas, field: _Field, line: Sequence[PopulationPoint]) -> None:
    """Let every point answer half the way to its neighbours."""
    middles = [field.x(point.at) for point in line]
    edges = [0.0, *((a + b) / 2 for a, b in pairwise(middles)), canvas.width]
    for point, (left, right) in zip(line, pairwise(edges), strict=True):
        tip = f"{point.period}: {people_text(point.people)}"
        canvas.area(left, field.top, right - left, field.bottom - field.top, point.period, tip)
