"""Who moves: a row for each age group, those who left to one side, those who came to the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from bosaet_desktop.core.analysis.facts_ages import AgeGroup
from bosaet_desktop.core.analysis.facts_flows import Direction
from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.fact_words import ages_summary, direction_word, group_tip, net_word
from bosaet_desktop.core.charts.flows import direction_look
from bosaet_desktop.core.charts.label import fitted, width_of, wrapped
from bosaet_desktop.core.charts.legend import LegendEntry, draw_legend
from bosaet_desktop.core.charts.message import message_picture
from bosaet_desktop.core.charts.migration_words import signed_text
from bosaet_desktop.core.charts.pattern import fill_box
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _

# In letter heights. Below the width for bars they stand under the names instead of beside.
_LINE, _AIR, _BAR, _SIDE_BY_SIDE = 1.28, 0.4, 0.95, 16.0


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the columns stand, in points; `stacked` puts the bars under the names."""

    names: float
    zero: float
    per_person: float
    stacked: bool


def age_chart(
    groups: Sequence[AgeGroup], spec: ChartSpec, *, among: Sequence[AgeGroup] = ()
) -> ChartPicture:
    """Draw the groups in the order given; every figure stands as a number too.

    What is unknown has no bar and says so. `among` are the groups to share columns and axis with,
    where these are one page of several. Areas answer with the group's name. No groups give a
    sentence.
    """
    if not groups:
        return message_picture(spec, _("There are no moves by age to draw yet."))
    canvas = Canvas(spec)
    columns = _columns(canvas, among or groups)
    first = _draw_head(canvas)
    top = first
    for group in groups:
        top = _draw_group(canvas, group, columns, top)
    if not columns.stacked:
        canvas.line(columns.zero, first, columns.zero, top, ink=spec.palette.muted, thickness=1)
    return canvas.picture(top, ages_summary(groups))


def _columns(canvas: Canvas, groups: Sequence[AgeGroup]) -> _Columns:
    body, width = canvas.spec.body, canvas.width
    nets = max(width_of(signed_text(group.net), body, bold=True) for group in groups)
    nets = max(nets, width_of(net_word(), canvas.spec.small))
    beside = min(max(width_of(group.label, body) for group in groups), width * 0.3)
    ends = width - nets - 0.8 * body
    stacked = ends - beside - 0.8 * body < _SIDE_BY_SIDE * body
    names, left = (ends, 0.0) if stacked else (beside, beside + 0.8 * body)
    zero, per_person = _axis(canvas, groups, left, width if stacked else ends)
    return _Columns(names, zero, per_person, stacked)


def _axis(
    canvas: Canvas, groups: Sequence[AgeGroup], left: float, right: float
) -> tuple[float, float]:
    """Return where nought stands and how many points a person takes, with room for the numbers."""
    size = canvas.spec.small
    outs = [group.moved_out for group in groups]
    ins = [group.moved_in for group in groups]
    left += max(width_of(_text(figure), size) for figure in outs) + 0.5 * size
    right -= max(width_of(_text(figure), size) for figure in ins) + 0.5 * size
    most_out, most_in = (max(figure or 0 for figure in side) for side in (outs, ins))
    if most_out + most_in == 0:
        return (left + right) / 2, 0.0
    per_person = max(right - left, 0.0) / (most_out + most_in)
    return left + most_out * per_person, per_person


def _draw_head(canvas: Canvas) -> float:
    size, palette = canvas.spec.small, canvas.spec.palette
    entries = [
        LegendEntry(*direction_look(direction, palette), direction_word(direction))
        for direction in (Direction.OUT, Direction.IN)
    ]
    net = fitted(net_word(), canvas.width * 0.3, size)
    right = canvas.width - width_of(net, size) - size
    top = draw_legend(canvas, entries, left=0, top=0, right=right)
    middle = top - 0.9 * size
    canvas.text(canvas.width, middle, net, size=size, ink=palette.muted, align="right")
    return top + 0.4 * size


def _draw_group(canvas: Canvas, group: AgeGroup, columns: _Columns, top: float) -> float:
    body, palette = canvas.spec.body, canvas.spec.palette
    words = wrapped(group.label, columns.names, body)
    lines = (len(words) * _LINE + _AIR) * body
    height = lines + (_LINE * body if columns.stacked else 0.0)
    middle = top + lines / 2
    canvas.line(0, top, canvas.width, top)
    for at, line in enumerate(words):
        canvas.text(0, middle + (at - (len(words) - 1) / 2) * _LINE * body, line)
    bars = top + lines + 0.45 * body if columns.stacked else middle
    for direction, figure in ((Direction.OUT, group.moved_out), (Direction.IN, group.moved_in)):
        _draw_bar(canvas, columns, direction, figure, bars)
    canvas.text(canvas.width, middle, signed_text(group.net), bold=True, align="right")
    if columns.stacked:
        edge = 0.5 * body
        canvas.line(columns.zero, bars - edge, columns.zero, bars + edge, ink=palette.muted)
    canvas.area(0, top, canvas.width, height, group.label, group_tip(group))
    return top + height


def _draw_bar(
    canvas: Canvas, columns: _Columns, direction: Direction, figure: int | None, middle: float
) -> None:
    """Draw a bar from nought with its number beyond its end."""
    size, height = canvas.spec.small, _BAR * canvas.spec.body
    length = (figure or 0) * columns.per_person
    out = direction is Direction.OUT
    fill, pattern = direction_look(direction, canvas.spec.palette)
    left = columns.zero - length if out else columns.zero
    fill_box(canvas, left, middle - height / 2, length, height, fill, pattern)
    x = left - 0.35 * size if out else left + length + 0.35 * size
    canvas.text(x, middle, _text(figure), size=size, align="right" if out else "left")


def _text(figure: int | None) -> str:
    return _("unknown") if figure is None else integer(figure)
