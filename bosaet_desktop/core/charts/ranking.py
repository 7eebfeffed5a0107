"""The ranking as stacked bars: a row for each initiative, its means in the bar, its score right."""

from collections.abc import Sequence
from dataclasses import dataclass

from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.label import width_of, wrapped
from bosaet_desktop.core.charts.legend import LegendEntry, draw_legend
from bosaet_desktop.core.charts.message import message_picture
from bosaet_desktop.core.charts.pattern import fill_box
from bosaet_desktop.core.charts.role import pattern_of, role_fill, roles_of
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.charts.tag import TagLines, draw_tags, tag_lines, tags_height
from bosaet_desktop.core.charts.words import (
    UNKNOWN,
    placing_tip,
    rank_label,
    ranking_summary,
    short_question,
)
from bosaet_desktop.core.formatting import number
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.rows.scale import DEFAULT_SCALE, Scale
from bosaet_desktop.core.rows.scoring import Question

# Below this many letter heights of width the bars stand under the titles instead of beside.
_SIDE_BY_SIDE = 34.0
_SCORE_SIZE = 1.18
_ROW, _LINE, _BAR = 2.08, 1.28, 1.22


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the columns stand, in points; `stacked` puts the bars under the titles."""

    rank_right: float
    title: float
    title_width: float
    bar: float
    bar_width: float
    score_right: float
    tags: float
    tags_width: float
    stacked: bool


@dataclass(frozen=True, slots=True)
class _Row:
    placing: Placing
    title: tuple[str, ...]
    tags: TagLines
    height: float


def ranking_chart(
    placings: Sequence[Placing],
    spec: ChartSpec,
    *,
    scale: Scale = DEFAULT_SCALE,
    questions: Sequence[Question] = (),
    legend: bool = True,
    with_tags: bool = True,
    among: Sequence[Placing] = (),
) -> ChartPicture:
    """Draw the placings in the order given, best first; areas carry the initiative's id.

    Bars are as long as the means times their weights (points of `scale`) and share one axis from
    0 to the highest score there can be. `questions` gives the legend its words; `among`
    are the placings to share columns and axis with, where these are one page of several. No
    placings give a sentence.
    """
    if not placings:
        return message_picture(spec, _("There are no initiatives to rank yet."))
    canvas = Canvas(spec)
    top = _draw_legend(canvas, placings, questions) if legend else 0.0
    columns = _columns(among or placings, canvas, with_tags)
    longest = _longest_bar(among or placings, scale)
    for number_of_row, row in enumerate(_row(each, canvas, columns) for each in placings):
        if number_of_row:
            canvas.line(0, top, canvas.width, top)
        _draw_row(canvas, row, columns, top, longest)
        top += row.height
    return canvas.picture(top, ranking_summary(placings))


def _draw_legend(
    canvas: Canvas, placings: Sequence[Placing], questions: Sequence[Question]
) -> float:
    palette = canvas.spec.palette
    entries = [
        LegendEntry(role_fill(role, palette), pattern_of(role), short_question(role, questions))
        for role in roles_of(placings)
    ]
    return draw_legend(canvas, entries, left=0, top=0, right=canvas.width) + canvas.spec.small * 0.5


def _longest_bar(placings: Sequence[Placing], scale: Scale) -> float:
    """The score the full width of the bar column stands for: the highest there can be."""
    possible = float(scale.highest * len(roles_of(placings)))
    return max([possible, *(each.score or 0.0 for each in placings)])


def _columns(placings: Sequence[Placing], canvas: Canvas, with_tags: bool) -> _Columns:
    body, width = canvas.spec.body, canvas.width
    gap = body * 0.75
    rank_right = max(width_of(rank_label(each), body, bold=True) for each in placings) + 0.3 * body
    title = rank_right + gap
    score = max(width_of(_score(each), body * _SCORE_SIZE, bold=True) for each in placings)
    if width / body < _SIDE_BY_SIDE:
        right, score_right = width - gap / 2, width - gap / 2
        bar_width = max(score_right - score - gap - title, body)
        across = right - title
        return _Columns(
            rank_right, title, across, title, bar_width, score_right, title, across, stacked=True
        )
    tagged = with_tags and any(each.flags or each.rank is None for each in placings)
    tags_width = min(width * 0.22, body * 13) if tagged else 0.0
    tags = width - tags_width
    score_right = tags - (gap if tagged else gap / 2)
    room = score_right - score - gap - title
    widest = max(width_of(" ".join(each.title.split()), body) for each in placings)
    title_width = min(max(widest, room * 0.25), room * 0.52)
    bar = title + title_width + gap
    return _Columns(
        rank_right,
        title,
        title_width,
        bar,
        score_right - score - gap - bar,
        score_right,
        tags,
        tags_width,
        stacked=False,
    )


def _score(placing: Placing) -> str:
    return UNKNOWN if placing.score is None else number(placing.score, 1)


def _row(placing: Placing, canvas: Canvas, columns: _Columns) -> _Row:
    body = canvas.spec.body
    title = wrapped(placing.title, columns.title_width, body)
    tags = tag_lines(placing, canvas.spec, columns.tags_width) if columns.tags_width else ()
    words, beside = len(title) * _LINE * body, tags_height(tags, canvas.spec)
    margin = (_ROW - _LINE) * body
    if columns.stacked:
        bar = 0.0 if placing.score is None else _ROW * body
        return _Row(placing, title, tags, words + bar + beside + margin)
    return _Row(placing, title, tags, max(words, beside, _BAR * body) + margin)


def _draw_row(canvas: Canvas, row: _Row, columns: _Columns, top: float, longest: float) -> None:
    body, placing = canvas.spec.body, row.placing
    words = len(row.title) * _LINE * body
    beside = tags_height(row.tags, canvas.spec)
    if columns.stacked:
        first = top + (_ROW - _LINE) * body / 2
        rank_middle = bar_middle = first + _LINE * body / 2
        tags_top = first + words
        if placing.score is not None:
            bar_middle, tags_top = tags_top + _ROW * body / 2, tags_top + _ROW * body
    else:
        rank_middle = bar_middle = top + row.height / 2
        first, tags_top = bar_middle - words / 2, bar_middle - beside / 2
    canvas.text(
        columns.rank_right,
        rank_middle,
        rank_label(placing),
        ink=canvas.spec.palette.muted,
        bold=True,
        align="right",
    )
    for at, line in enumerate(row.title):
        canvas.text(columns.title, first + (at + 0.5) * _LINE * body, line)
    _draw_bar(canvas, placing, columns, bar_middle, longest)
    draw_tags(canvas, row.tags, columns.tags, tags_top)
    canvas.area(0, top, canvas.width, row.height, placing.initiative_id, placing_tip(placing))


def _draw_bar(
    canvas: Canvas, placing: Placing, columns: _Columns, middle: float, longest: float
) -> None:
    palette, size = canvas.spec.palette, canvas.spec.small
    height = _BAR * canvas.spec.body
    x = columns.bar
    for each in placing.distributions if placing.score is not None else ():
        width = columns.bar_width * max(each.contribution or 0.0, 0.0) / longest
        fill, said = role_fill(each.role, palette), number(each.contribution or 0.0, 1)
        drawn = max(width - 0.75, 0.0)
        fill_box(canvas, x, middle - height / 2, drawn, height, fill, pattern_of(each.role))
        if width_of(said, size) + 0.3 * size <= drawn:
            ink = canvas.ink_on(fill)
            canvas.text(x + drawn / 2, middle, said, size=size, ink=ink, align="middle")
        x += width
    ink = palette.muted if placing.rank is None else palette.ink
    canvas.text(
        columns.score_right,
        middle,
        _score(placing),
        size=canvas.spec.body * _SCORE_SIZE,
        ink=ink,
        bold=True,
        align="right",
    )
