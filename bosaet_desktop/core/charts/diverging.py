"""Net moves as bars to both sides of nought: internal above external, the total to the right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bosaet_desktop.core.analysis.migration import completed
from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.label import fitted, width_of, wrapped
from bosaet_desktop.core.charts.legend import LegendEntry, draw_legend
from bosaet_desktop.core.charts.message import message_picture
from bosaet_desktop.core.charts.migration_words import (
    external_word,
    internal_word,
    migration_summary,
    migration_tip,
    percent_text,
    signed_text,
)
from bosaet_desktop.core.charts.pattern import Pattern, fill_box
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.migration import MigrationRow

_LINE, _BAR, _ROW, _LONE_ROW = 1.28, 0.95, 2.6, 1.7
# Below this many letter heights for the bars they stand under the areas' names instead of beside.
_SIDE_BY_SIDE = 14.0


@dataclass(frozen=True, slots=True)
class _Series:
    """One kind of bar: its name, its look, and the figure it shows of a row."""

    word: str
    fill: str
    pattern: Pattern
    figure: Callable[[MigrationRow], int | None]


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the columns stand, in points; `stacked` puts the bars under the names.

    `per_person` turns people into points; `series` are the bars of a row from the top.
    """

    series: tuple[_Series, ...]

    label_width: float
    zero: float
    per_person: float
    total_right: float
    percent_right: float
    stacked: bool

    @property
    def lone(self) -> bool:
        """Whether the total is the only bar; its number then needs no column of its own."""
        return len(self.series) == 1

    @property
    def row(self) -> float:
        """How high the bars of a row stand, in letter heights."""
        return _LONE_ROW if self.lone else _ROW


def migration_chart(
    rows: Sequence[MigrationRow],
    spec: ChartSpec,
    *,
    among: Sequence[MigrationRow] = (),
    totals_only: bool = False,
) -> ChartPicture:
    """Draw an area a row, in the order given; areas answer with the area's name.

    Every figure stands as a number too, with its sign; an unknown one is a dash and has no bar.
    Totals and percents are completed where they can be; where only totals are known or asked for,
    they are the bars. `among` are the rows to share columns and axis with, where these are one
    page of several. No rows give a sentence.
    """
    if not rows:
        return message_picture(spec, _("There are no moves to draw yet."))
    canvas = Canvas(spec)
    done = [completed(row) for row in rows]
    columns = _columns(canvas, [completed(row) for row in among] or done, totals_only=totals_only)
    first = _draw_heads(canvas, columns)
    top = first
    for row in done:
        top = _draw_row(canvas, row, columns, top)
    if not columns.stacked:
        canvas.line(columns.zero, first, columns.zero, top, ink=spec.palette.muted, thickness=1)
    return canvas.picture(top, migration_summary(done))


def _columns(canvas: Canvas, rows: Sequence[MigrationRow], *, totals_only: bool) -> _Columns:
    body, width = canvas.spec.body, canvas.width
    gap = 0.8 * body
    series = _series(canvas, rows, totals_only=totals_only)
    percents = max(_widest([percent_text(row) for row in rows], body), 3.6 * body)
    totals = max(_widest([signed_text(row.total) for row in rows], body), 3.2 * body)
    total_right = width - percents - gap
    figures_left = total_right if len(series) == 1 else total_right - totals - gap
    beside = min(_widest([row.area for row in rows], body, bold=False), width * 0.3)
    stacked = figures_left - beside - gap < _SIDE_BY_SIDE * body
    label_width = figures_left if stacked else beside
    ends = (0.0, width) if stacked else (label_width + gap, figures_left)
    zero, per_person = _axis(canvas, [each.figure(row) for row in rows for each in series], *ends)
    return _Columns(series, label_width, zero, per_person, total_right, width, stacked)


def _series(
    canvas: Canvas, rows: Sequence[MigrationRow], *, totals_only: bool
) -> tuple[_Series, ...]:
    palette = canvas.spec.palette
    nets = any(row.internal is not None or row.external is not None for row in rows)
    if totals_only or (not nets and any(row.total is not None for row in rows)):
        return (_Series(_("Total"), palette.impact, Pattern.PLAIN, lambda row: row.total),)
    return (
        _Series(internal_word(), palette.impact, Pattern.PLAIN, lambda row: row.internal),
        _Series(external_word(), palette.feasibility, Pattern.UNDERLINED, lambda row: row.external),
    )


def _axis(
    canvas: Canvas, figures: Sequence[int | None], left: float, right: float
) -> tuple[float, float]:
    """Return where nought stands and how many points a person takes, with room for the numbers."""
    said = max(width_of(_bar_text(figure), canvas.spec.small) for figure in figures)
    lowest = min(0, *(figure or 0 for figure in figures))
    highest = max(0, *(figure or 0 for figure in figures))
    left, right = left + said + 0.5 * canvas.spec.small, right - said - 0.5 * canvas.spec.small
    if highest == lowest:
        return (left + right) / 2, 0.0
    per_person = max(right - left, 0.0) / (highest - lowest)
    return left - lowest * per_person, per_person


def _widest(texts: Sequence[str], size: float, *, bold: bool = True) -> float:
    return max(width_of(" ".join(text.split()), size, bold=bold) for text in texts)


def _draw_heads(canvas: Canvas, columns: _Columns) -> float:
    """Draw the legend and with it the heads of the number columns; return the y below."""
    size, palette = canvas.spec.small, canvas.spec.palette
    entries = [LegendEntry(each.fill, each.pattern, each.word) for each in columns.series]
    if columns.lone:
        share = fitted(_("% of start"), canvas.width / 2, size)
        beside = canvas.width - width_of(share, size) - size
        top = draw_legend(canvas, entries, left=0, top=0, right=beside)
        middle = top - 0.9 * size
        canvas.text(canvas.width, middle, share, size=size, ink=palette.muted, align="right")
        return top + 0.4 * size
    top = draw_legend(canvas, entries, left=0, top=0, right=canvas.width)
    middle = top + 0.9 * size
    room = columns.percent_right - columns.total_right - 0.5 * size
    share = fitted(_("% of start"), room, size)
    total, right = _("Total"), columns.total_right
    canvas.text(right, middle, total, size=size, ink=palette.muted, align="right")
    canvas.text(columns.percent_right, middle, share, size=size, ink=palette.muted, align="right")
    return top + 1.9 * size


def _draw_row(canvas: Canvas, row: MigrationRow, columns: _Columns, top: float) -> float:
    body, palette = canvas.spec.body, canvas.spec.palette
    words = wrapped(row.area, columns.label_width, body)
    lines = (len(words) * _LINE + 0.8) * body
    high = columns.row * body
    height = lines + high if columns.stacked else max(high, lines)
    middle = top + (lines if columns.stacked else height) / 2
    bars = top + lines + (high - 0.8 * body) / 2 if columns.stacked else middle
    canvas.line(0, top, canvas.width, top)
    for at, line in enumerate(words):
        canvas.text(0, middle + (at - (len(words) - 1) / 2) * _LINE * body, line)
    for at, each in enumerate(columns.series):
        centre = bars + (at - (len(columns.series) - 1) / 2) * 1.1 * body
        _draw_bar(canvas, columns, each.figure(row), centre, each.fill, each.pattern)
    if not columns.lone:
        canvas.text(columns.total_right, middle, signed_text(row.total), bold=True, align="right")
    canvas.text(columns.percent_right, middle, percent_text(row), ink=palette.muted, align="right")
    canvas.area(0, top, canvas.width, height, row.area, migration_tip(row))
    return top + height


def _draw_bar(
    canvas: Canvas,
    columns: _Columns,
    figure: int | None,
    middle: float,
    fill: str,
    pattern: Pattern,
) -> None:
    """Draw one bar from nought with its number beyond its end."""
    size, height = canvas.spec.small, _BAR * canvas.spec.body
    length = abs(figure or 0) * columns.per_person
    loss = (figure or 0) < 0
    left = columns.zero - length if loss else columns.zero
    fill_box(canvas, left, middle - height / 2, length, height, fill, pattern)
    if columns.stacked:
        nought = columns.zero
        canvas.line(nought, middle - height, nought, middle + height, ink=canvas.spec.palette.muted)
    x = left - 0.35 * size if loss else left + length + 0.35 * size
    canvas.text(x, middle, _bar_text(figure), size=size, align="right" if loss else "left")


def _bar_text(figure: int | None) -> str:
    """Return the number of a bar; a lone dash beside the line of nought would read as minus."""
    return _("unknown") if figure is None else signed_text(figure)
