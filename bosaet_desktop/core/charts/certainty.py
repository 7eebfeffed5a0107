"""How often each initiative came among the first: a bar for each, with its cases of 100."""

from collections.abc import Sequence
from dataclasses import dataclass

from bosaet_desktop.core.analysis.certainty_words import cases
from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.label import width_of, wrapped
from bosaet_desktop.core.charts.message import message_picture
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.charts.words import UNKNOWN
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.details import Certainty, TopShare

# Below this many letter heights of width the bars stand under the titles instead of beside.
_SIDE_BY_SIDE = 34.0
# In letter heights: a row, a line of its title, its bar, a line of the heading.
_ROW, _LINE, _BAR = 2.0, 1.28, 0.9
_TITLES = 0.48


@dataclass(frozen=True, slots=True)
class _Columns:
    title: float
    title_width: float
    bar: float
    bar_width: float
    stacked: bool


def certainty_chart(certainty: Certainty, spec: ChartSpec) -> ChartPicture:
    """Draw the shares in ranked order, a dashed line below the first k; areas carry the id.

    A full bar is 100 cases of 100. No shares give a sentence.
    """
    if not certainty.shares:
        return message_picture(spec, _("There are no initiatives to rank yet."))
    canvas = Canvas(spec)
    columns = _columns(canvas, certainty.shares)
    top = _draw_heading(canvas, certainty.k)
    for place, share in enumerate(certainty.shares):
        if place == certainty.k:
            ink = spec.palette.ink
            canvas.line(0, top, canvas.width, top, ink=ink, thickness=1.0, dashes=(4.0, 3.0))
        elif place:
            canvas.line(0, top, canvas.width, top)
        top = _draw_row(canvas, share, certainty.k, columns, top)
    return canvas.picture(top, certainty_summary(certainty))


def certainty_summary(certainty: Certainty) -> str:
    """Return the shares as a text to read aloud, a line for each initiative."""
    return "\n".join(_told(each, certainty.k) for each in certainty.shares)


def _told(share: TopShare, k: int) -> str:
    text = _("{title}: among the first {k} in {top} of 100 cases, no. 1 in {first}")
    return text.format(title=share.title, k=k, top=cases(share.top), first=cases(share.first))


def _columns(canvas: Canvas, shares: Sequence[TopShare]) -> _Columns:
    body, width = canvas.spec.body, canvas.width
    title = max(width_of(_rank(each), body, bold=True) for each in shares) + 1.05 * body
    figure = width_of("100", body, bold=True) + 0.9 * body
    if width / body < _SIDE_BY_SIDE:
        across = width - title
        return _Columns(title, across, title, across - figure, stacked=True)
    room = width - title - figure
    widest = max(width_of(" ".join(each.title.split()), body) for each in shares)
    title_width = min(max(widest, room * 0.25), room * _TITLES)
    bar = title + title_width + 0.75 * body
    return _Columns(title, title_width, bar, width - figure - bar, stacked=False)


def _draw_heading(canvas: Canvas, k: int) -> float:
    small = canvas.spec.small
    said = _("In how many of 100 cases it came among the first {k}").format(k=k)
    lines = wrapped(said, canvas.width, small)
    for at, line in enumerate(lines):
        middle = (at + 0.5) * _LINE * small
        canvas.text(0, middle, line, size=small, ink=canvas.spec.palette.muted)
    return (len(lines) * _LINE + 0.4) * small


def _draw_row(canvas: Canvas, share: TopShare, k: int, columns: _Columns, top: float) -> float:
    """Draw a row and return the y below it."""
    body, palette = canvas.spec.body, canvas.spec.palette
    lines = wrapped(share.title, columns.title_width, body)
    margin, words = (_ROW - _LINE) * body / 2, len(lines) * _LINE * body
    below = _LINE * body if columns.stacked else 0.0
    height = words + below + 2 * margin
    first = top + margin
    bar_middle = first + words + below / 2 if columns.stacked else top + height / 2
    rank_middle = first + _LINE * body / 2 if columns.stacked else bar_middle
    right = columns.title - 0.75 * body
    canvas.text(right, rank_middle, _rank(share), ink=palette.muted, bold=True, align="right")
    for at, line in enumerate(lines):
        canvas.text(columns.title, first + (at + 0.5) * _LINE * body, line)
    _draw_bar(canvas, share, columns, bar_middle)
    canvas.area(0, top, canvas.width, height, share.initiative_id, _told(share, k))
    return top + height


def _draw_bar(canvas: Canvas, share: TopShare, columns: _Columns, middle: float) -> None:
    palette, height = canvas.spec.palette, _BAR * canvas.spec.body
    top = middle - height / 2
    canvas.box(columns.bar, top, columns.bar_width, height, palette.accent_soft)
    if share.top:
        canvas.box(columns.bar, top, columns.bar_width * share.top, height, palette.accent)
    canvas.text(canvas.width, middle, cases(share.top), bold=True, align="right")


def _rank(share: TopShare) -> str:
    return UNKNOWN if share.rank is None else str(share.rank)
