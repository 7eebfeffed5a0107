"""Two rounds as a slope chart: a line for each initiative from its old rank to its new one."""

from collections.abc import Sequence
from dataclasses import dataclass

from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.label import fitted, width_of, wrapped
from bosaet_desktop.core.charts.message import message_picture
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.formatting import number, percent
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.round_comparison import (
    ComparedLine,
    ComparedRound,
    RoundComparison,
)

# In letter heights: below this width the titles stand to the right only; the slopes' own width.
_TWO_TITLES, _SLOPES = 62.0, 11.0
_LINE, _ROW_AIR, _HEAD = 1.28, 0.7, 2.2
_GAP, _DOT, _ARROW = 0.6, 0.22, 0.32
# Up, level and down differ in thickness and dashes too: colours are lost in a copy.
_UP, _LEVEL, _DOWN = 2.0, 0.9, 1.4
_DASHES = (4.0, 3.0)


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the columns stand, in points; without room for it the left title is 0 wide."""

    left_title: float
    left_rank: float
    left: float
    right: float
    right_rank: float
    right_title: float
    right_width: float


@dataclass(frozen=True, slots=True)
class _Row:
    """A line with its place on either side, from 0 at the top."""

    line: ComparedLine
    before: int
    after: int


def slope_chart(comparison: RoundComparison, spec: ChartSpec) -> ChartPicture:
    """Draw every initiative both rounds rank, best in the newer round first.

    Scores stand beside the titles, as shares of the range where the scales differ; areas carry
    the initiative's id. Without any such initiative it is a sentence.
    """
    if not comparison.lines:
        return message_picture(spec, _("No initiative was ranked in both rounds."))
    canvas = Canvas(spec)
    columns = _columns(comparison, canvas)
    rows = _rows(comparison.lines)
    _draw_heads(canvas, comparison, columns)
    top = _HEAD * spec.body
    height = _row_height(comparison, columns, canvas)
    for row in rows:
        _draw_slope(canvas, row, columns, top, height)
    for row in rows:
        _draw_before(canvas, comparison, row, columns, top + (row.before + 0.5) * height)
        _draw_after(canvas, comparison, row, columns, top + (row.after + 0.5) * height)
        tip = _told(comparison, row.line)
        canvas.area(0, top + row.after * height, canvas.width, height, row.line.initiative_id, tip)
    return canvas.picture(top + len(rows) * height, slope_summary(comparison))


def slope_summary(comparison: RoundComparison) -> str:
    """Return the comparison as a text to read aloud, a line for each initiative."""
    return "\n".join(_told(comparison, line) for line in comparison.lines)


def round_heading(compared: ComparedRound) -> str:
    """Return the name of a round with how many sheets it counts."""
    text = ngettext("Round {number} ({n} sheet)", "Round {number} ({n} sheets)", compared.sheets)
    return text.format(number=compared.number, n=compared.sheets)


def _told(comparison: RoundComparison, line: ComparedLine) -> str:
    text = _("{title}: no. {before} in round {first}, no. {after} in round {second}")
    return text.format(
        title=line.title,
        before=line.before_rank,
        first=comparison.before.number,
        after=line.after_rank,
        second=comparison.after.number,
    )


def _rows(lines: Sequence[ComparedLine]) -> tuple[_Row, ...]:
    earlier = sorted(range(len(lines)), key=lambda at: (lines[at].before_rank, at))
    places = {at: place for place, at in enumerate(earlier)}
    return tuple(_Row(line, places[at], at) for at, line in enumerate(lines))


def _scores(comparison: RoundComparison, line: ComparedLine) -> tuple[str, str]:
    if comparison.same_scale:
        return number(line.before_score, 1), number(line.after_score, 1)
    return percent(line.before_share), percent(line.after_share)


def _columns(comparison: RoundComparison, canvas: Canvas) -> _Columns:
    body, width = canvas.spec.body, canvas.width
    gap = _GAP * body
    scores = [_scores(comparison, line) for line in comparison.lines]
    before, after = (
        max(width_of(pair[side], canvas.spec.small) for pair in scores) for side in (0, 1)
    )
    rank = width_of(str(len(comparison.lines)), body, bold=True)
    arrow = rank + 3 * _ARROW * body
    ranks = 2 * rank + arrow + 2 * (_DOT * body + gap) + 2 * gap
    rest = width - before - after - ranks - 3 * gap
    both = width / body >= _TWO_TITLES
    titles = rest - _SLOPES * body if both else rest * 0.72
    one = titles / 2 if both else titles
    left_title = before + gap
    left_rank = left_title + (one + gap if both else 0.0) + rank
    left = left_rank + gap + _DOT * body
    right = left + (_SLOPES * body if both else rest - titles)
    right_rank = right + _DOT * body + gap + arrow + gap + rank
    return _Columns(
        left_title, left_rank, left, right, right_rank, right_rank + gap,
        width - after - gap - right_rank - gap,
    )  # fmt: skip


def _left_width(columns: _Columns, canvas: Canvas, count: int) -> float:
    """Return the room for a title on the left, nothing where it stands on the right alone."""
    rank = width_of(str(count), canvas.spec.body, bold=True)
    return columns.left_rank - rank - _GAP * canvas.spec.body - columns.left_title


def _row_height(comparison: RoundComparison, columns: _Columns, canvas: Canvas) -> float:
    body = canvas.spec.body
    widths = [columns.right_width, _left_width(columns, canvas, len(comparison.lines))]
    most = max(
        len(wrapped(line.title, width, body))
        for line in comparison.lines
        for width in widths
        if width > 0
    )
    return (most * _LINE + _ROW_AIR) * body


def _draw_heads(canvas: Canvas, comparison: RoundComparison, columns: _Columns) -> None:
    size, middle = canvas.spec.small, _HEAD * canvas.spec.body * 0.4
    half = (columns.left + columns.right) / 2
    for words, x, room, align in (
        (round_heading(comparison.before), 0.0, half - size, "left"),
        (round_heading(comparison.after), canvas.width, canvas.width - half - size, "right"),
    ):
        said = fitted(words, room, size, bold=True)
        muted = canvas.spec.palette.muted
        canvas.text(
            x, middle, said, size=size, ink=muted, bold=True,
            align="left" if align == "left" else "right",
        )  # fmt: skip


def _draw_slope(canvas: Canvas, row: _Row, columns: _Columns, top: float, height: float) -> None:
    ink, thickness = _look(canvas.spec, row.line)
    ends = [
        (columns.left, top + (row.before + 0.5) * height),
        (columns.right, top + (row.after + 0.5) * height),
    ]
    dashes = _DASHES if row.line.climbed < 0 else None
    canvas.line(*ends[0], *ends[1], ink=ink, thickness=thickness, dashes=dashes)
    for x, y in ends:
        canvas.disc(x, y, _DOT * canvas.spec.body, ink)


def _look(spec: ChartSpec, line: ComparedLine) -> tuple[str, float]:
    if line.climbed > 0:
        return spec.palette.accent, _UP
    return (spec.palette.warning, _DOWN) if line.climbed < 0 else (spec.palette.muted, _LEVEL)


def _draw_before(
    canvas: Canvas, comparison: RoundComparison, row: _Row, columns: _Columns, middle: float
) -> None:
    body, palette = canvas.spec.body, canvas.spec.palette
    score, _after = _scores(comparison, row.line)
    canvas.text(0, middle, score, size=canvas.spec.small, ink=palette.muted)
    canvas.text(columns.left_rank, middle, str(row.line.before_rank), bold=True, align="right")
    room = _left_width(columns, canvas, len(comparison.lines))
    if room > 0:
        lines = wrapped(row.line.title, room, body)
        for at, line in enumerate(lines):
            y = middle + (at - (len(lines) - 1) / 2) * _LINE * body
            canvas.text(columns.left_title + room, y, line, align="right")


def _draw_after(
    canvas: Canvas, comparison: RoundComparison, row: _Row, columns: _Columns, middle: float
) -> None:
    body, palette = canvas.spec.body, canvas.spec.palette
    _before, score = _scores(comparison, row.line)
    _draw_change(canvas, row.line, columns.right + (_DOT + _GAP) * body, middle)
    canvas.text(columns.right_rank, middle, str(row.line.after_rank), bold=True, align="right")
    lines = wrapped(row.line.title, columns.right_width, body)
    for at, line in enumerate(lines):
        canvas.text(columns.right_title, middle + (at - (len(lines) - 1) / 2) * _LINE * body, line)
    small = canvas.spec.small
    canvas.text(canvas.width, middle, score, size=small, ink=palette.muted, align="right")


def _draw_change(canvas: Canvas, line: ComparedLine, x: float, middle: float) -> None:
    """Draw an arrow with how many ranks it went; nothing beside one that stayed."""
    if not line.climbed:
        return
    ink, _thickness = _look(canvas.spec, line)
    half = _ARROW * canvas.spec.body
    tip = middle - half if line.climbed > 0 else middle + half
    foot = 2 * middle - tip
    canvas.shape([(x, foot), (x + 2 * half, foot), (x + half, tip)], ink)
    canvas.text(x + 2.5 * half, middle, str(abs(line.climbed)), size=canvas.spec.small, ink=ink)
