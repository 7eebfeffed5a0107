"""Where people come from and where they go: the largest flows of an area, a panel each way."""

from collections.abc import Sequence
from dataclasses import dataclass

from bosaet_desktop.core.analysis.facts_flows import AreaFlows, Direction, FlowList
from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.fact_words import (
    direction_word,
    flow_count,
    flow_tip,
    flows_summary,
    rest_words,
)
from bosaet_desktop.core.charts.label import fitted, width_of, wrapped
from bosaet_desktop.core.charts.message import message_picture
from bosaet_desktop.core.charts.palette import Palette
from bosaet_desktop.core.charts.pattern import Pattern, fill_box
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _

# In letter heights: below this width the panels stand under each other; air between them.
_SIDE_BY_SIDE, _APART = 44.0, 2.4
_LINE, _AIR, _BAR = 1.28, 0.35, 0.95
# The share of a panel that the names of places may take.
_NAMES = 0.46


@dataclass(frozen=True, slots=True)
class _Panel:
    """One direction and where it stands, in points; `per_person` turns people into points."""

    flows: FlowList
    left: float
    width: float
    names: float
    bars: float
    per_person: float


def flows_chart(flows: AreaFlows, spec: ChartSpec) -> ChartPicture:
    """Draw origins and destinations side by side, or under each other where it is narrow.

    Bars of both directions have one scale. Areas answer with the place's name. Without a single
    move it is a sentence.
    """
    told = [each for each in (flows.arrivals, flows.departures) if each.largest]
    if not told:
        return message_picture(spec, _("There are no moves to or from other places to draw yet."))
    return _draw(flows.area, told, spec)


def direction_chart(flows: AreaFlows, direction: Direction, spec: ChartSpec) -> ChartPicture:
    """Draw one direction alone, as `flows_chart` does."""
    chosen = flows.arrivals if direction is Direction.IN else flows.departures
    if not chosen.largest:
        return message_picture(spec, _("There are no moves to or from other places to draw yet."))
    return _draw(flows.area, [chosen], spec)


def _draw(area: str, told: Sequence[FlowList], spec: ChartSpec) -> ChartPicture:
    canvas = Canvas(spec)
    panels = _panels(canvas, told)
    tops, bottom = [0.0], 0.0
    for panel in panels:
        top = bottom + (_APART * spec.body if bottom else 0.0) if panel.left == 0 else tops[-1]
        tops.append(top)
        bottom = max(bottom, _draw_panel(canvas, panel, top))
    return canvas.picture(bottom, flows_summary(area, told))


def _panels(canvas: Canvas, told: Sequence[FlowList]) -> list[_Panel]:
    body, beside = canvas.spec.body, len(told) > 1 and _fits_beside(canvas)
    width = (canvas.width - _APART * body) / 2 if beside else canvas.width
    names = min(
        max(width_of(flow.place, body) for each in told for flow in each.largest), width * _NAMES
    )
    bars = names + 0.6 * body
    figures = max(width_of(integer(_most(each)), body, bold=True) for each in told)
    room = max(width - bars - figures - 0.6 * body, 0.0)
    per_person = room / max(_most(each) for each in told)
    lefts = [at * (width + _APART * body) if beside else 0.0 for at in range(len(told))]
    return [
        _Panel(each, left, width, names, bars, per_person)
        for each, left in zip(told, lefts, strict=True)
    ]


def _fits_beside(canvas: Canvas) -> bool:
    return canvas.width >= _SIDE_BY_SIDE * canvas.spec.body


def _most(flows: FlowList) -> int:
    return max(flow.people for flow in flows.largest)


def _draw_panel(canvas: Canvas, panel: _Panel, top: float) -> float:
    """Draw the head, a row for each place and what is left over; return the y below."""
    spec = canvas.spec
    top = _draw_head(canvas, panel, top)
    fill, pattern = direction_look(panel.flows.direction, spec.palette)
    for flow in panel.flows.largest:
        words = wrapped(flow.place, panel.names, spec.body)
        height = (len(words) * _LINE + _AIR) * spec.body
        middle = top + height / 2
        for at, line in enumerate(words):
            y = middle + (at - (len(words) - 1) / 2) * _LINE * spec.body
            canvas.text(panel.left, y, line)
        bar, long = _BAR * spec.body, flow.people * panel.per_person
        left = panel.left + panel.bars
        fill_box(canvas, left, middle - bar / 2, long, bar, fill, pattern)
        canvas.text(left + long + 0.4 * spec.body, middle, integer(flow.people), bold=True)
        tip = flow_tip(flow, panel.flows.direction)
        canvas.area(panel.left, top, panel.width, height, flow.place, tip)
        top += height
    return _draw_rest(canvas, panel, top)


def _draw_head(canvas: Canvas, panel: _Panel, top: float) -> float:
    body, small, palette = canvas.spec.body, canvas.spec.small, canvas.spec.palette
    fill, pattern = direction_look(panel.flows.direction, palette)
    swatch = 0.9 * body
    middle = top + 0.75 * body
    fill_box(canvas, panel.left, middle - swatch / 2, swatch, swatch, fill, pattern)
    room = panel.width - 1.4 * body
    word = fitted(direction_word(panel.flows.direction), room, body, bold=True)
    canvas.text(panel.left + 1.4 * body, middle, word, bold=True)
    below = top + 1.5 * body
    lines = wrapped(flow_count(panel.flows), panel.width, small)
    for at, line in enumerate(lines):
        middle = below + (at + 0.65) * _LINE * small
        canvas.text(panel.left, middle, line, size=small, ink=palette.muted)
    below += (len(lines) * _LINE + 0.5) * small
    canvas.line(panel.left, below, panel.left + panel.width, below)
    return below + 0.2 * body


def _draw_rest(canvas: Canvas, panel: _Panel, top: float) -> float:
    """Name what the bars do not show, so that everything adds up to the number at the top."""
    places, people = panel.flows.rest
    if not places:
        return top
    small, muted = canvas.spec.small, canvas.spec.palette.muted
    lines = wrapped(rest_words(places, people), panel.width, small)
    for at, line in enumerate(lines):
        middle = top + (at + 0.9) * _LINE * small
        canvas.text(panel.left, middle, line, size=small, ink=muted)
    return top + (len(lines) + 0.4) * _LINE * small


def direction_look(direction: Direction, palette: Palette) -> tuple[str, Pattern]:
    """Return the colour and the texture of a direction, the same in every chart of moves."""
    if direction is Direction.IN:
        return palette.impact, Pattern.PLAIN
    return palette.feasibility, Pattern.UNDERLINED
