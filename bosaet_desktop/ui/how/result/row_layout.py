"""Where the parts of a row of the ranking stand, for painting, measuring and pointing at them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics

from bosaet_desktop.ui.how.result.tags import TagWords
from bosaet_desktop.ui.how.result.text import wrapped
from bosaet_desktop.ui.theme.theme import GRID, Theme

# Sizes at 100 %. On less width the tags go under the title, and on still less the bar too.
TAGS_BESIDE, BAR_BESIDE = 860, 480
LEAST_ROW, MARGIN, GAP = 31, 6, 10
RANK, SCORE, SHEETS, TAGS = 28, 52, 64, 172
BAR_HEIGHT, TAG_HEIGHT, TAG_PADDING, TAG_GAP = 19, 20, 9, 4
# How the marks lie, drawn small under the bar.
SPREAD_HEIGHT, SPREAD_GAP = 19, 4
TITLE_SHARE = 0.59
TITLE_LINES = 2


@dataclass(frozen=True, slots=True)
class PlacedTag:
    """A tag with its place in the row; `shown` is what there was room for."""

    tag: TagWords
    place: QRect
    shown: str


@dataclass(frozen=True, slots=True)
class RowLayout:
    """Places counted from the row's top left corner; `spread` is empty where none is drawn."""

    height: int
    rank: QRect
    title: QRect
    title_lines: tuple[str, ...]
    bar: QRect
    spread: QRect
    score: QRect
    sheets: QRect
    tags: tuple[PlacedTag, ...]

    def tag_at(self, point: QPoint) -> TagWords | None:
        """Return the tag under the point."""
        return next((each.tag for each in self.tags if each.place.contains(point)), None)


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns of a list stand: left edge and width of each.

    `tags_under` and `bar_under` say what stands below the title for want of room.
    """

    rank: tuple[int, int]
    title: tuple[int, int]
    bar: tuple[int, int]
    score: tuple[int, int]
    sheets: tuple[int, int]
    tags: tuple[int, int]
    tags_under: bool
    bar_under: bool


class _Levels(NamedTuple):
    """How high the title's line and the whole row are, and where title, bar and tags begin."""

    upper: int
    title_top: int
    bar_top: int
    tags_top: int
    height: int


def columns_for(width: int, theme: Theme, *, counted: bool, barred: bool = True) -> Columns:
    """Divide `width` pixels.

    `counted` keeps a column for the number of sheets, `barred` one for the bar.
    """
    gap, right = theme.px(GAP), width - GRID
    rank = (GRID, theme.px(RANK))
    title = sum(rank) + gap
    tags_under = width < theme.px(TAGS_BESIDE if barred else BAR_BESIDE)
    tags = (title, right - title) if tags_under else (right - theme.px(TAGS), theme.px(TAGS))
    sheets_width = theme.px(SHEETS) if counted else 0
    sheets = ((right if tags_under else tags[0] - gap) - sheets_width, sheets_width)
    score = (sheets[0] - theme.px(SCORE), theme.px(SCORE))
    room = score[0] - gap - title
    if not barred or width < theme.px(BAR_BESIDE):
        under = barred
        return Columns(rank, (title, room), (title, room), score, sheets, tags, tags_under, under)
    wide = int((room - gap) * TITLE_SHARE)
    bar = (title + wide + gap, room - gap - wide)
    return Columns(rank, (title, wide), bar, score, sheets, tags, tags_under, False)


def lay_out_row(
    title: str,
    tags: Sequence[TagWords],
    width: int,
    theme: Theme,
    *,
    counted: bool,
    barred: bool = True,
    spread: bool = False,
) -> RowLayout:
    """Place a row `width` pixels wide; the columns are the same for every row of a list.

    `spread` keeps room under the bar for how the marks lie.
    """
    columns = columns_for(width, theme, counted=counted, barred=barred)
    # Without bars, titles may be set in bold, which takes more room.
    metrics = QFontMetrics(theme.font("body" if barred else "strong"))
    lines = wrapped(title, metrics, columns.title[1], TITLE_LINES)
    # What lies under the bar must not be covered.
    room = columns.title if spread and columns.tags_under else columns.tags
    words, placed = len(lines) * metrics.lineSpacing(), _placed(tags, room, theme)
    tags_high = placed[-1].place.bottom() + 1 if placed else 0
    measure = _levels_with_spread if spread else _levels
    levels = measure(columns, words, tags_high, theme)
    spread_top = levels.bar_top + theme.px(BAR_HEIGHT) + theme.px(SPREAD_GAP)
    return RowLayout(
        levels.height,
        _rect(columns.rank, 0, levels.upper),
        _rect(columns.title, levels.title_top, words),
        lines,
        _rect(columns.bar, levels.bar_top, theme.px(BAR_HEIGHT)),
        _rect(columns.bar, spread_top, theme.px(SPREAD_HEIGHT)) if spread else QRect(),
        _rect(columns.score, 0, levels.upper),
        _rect(columns.sheets, 0, levels.upper),
        tuple(PlacedTag(p.tag, p.place.translated(0, levels.tags_top), p.shown) for p in placed),
    )


def _levels(columns: Columns, words: int, tags_high: int, theme: Theme) -> _Levels:
    """Put the bar and the tags beside the title, or under it where the columns say so."""
    margin, bar = theme.px(MARGIN), theme.px(BAR_HEIGHT)
    upper = max(theme.px(LEAST_ROW), words + 2 * margin)
    if not columns.tags_under:
        upper = max(upper, tags_high + 2 * theme.px(TAG_GAP))
    bar_top, height = (upper - bar) // 2, upper
    if columns.bar_under:
        bar_top, height = upper - margin // 2, upper + bar + margin // 2
    tags_top = (upper - tags_high) // 2
    if columns.tags_under and tags_high:
        tags_top = height - (margin - 1 if not columns.bar_under else -margin)
        height = tags_top + tags_high + margin - 1
    return _Levels(upper, (upper - words) // 2, bar_top, tags_top, height)


def _levels_with_spread(columns: Columns, words: int, tags_high: int, theme: Theme) -> _Levels:
    """Let everything begin on the first line, as the bar and what lies under it are high."""
    margin, gap = theme.px(MARGIN), theme.px(TAG_GAP)
    bar, upper = theme.px(BAR_HEIGHT), theme.px(LEAST_ROW)
    block = bar + theme.px(SPREAD_GAP) + theme.px(SPREAD_HEIGHT)
    title_top = margin
    bar_top = title_top + words + gap if columns.bar_under else (upper - bar) // 2
    tags_top = (upper - theme.px(TAG_HEIGHT)) // 2
    if columns.tags_under:
        tags_top = (bar_top + block if columns.bar_under else title_top + words) + gap - 1
    bottoms = (title_top + words, bar_top + block, tags_top + tags_high if tags_high else 0)
    return _Levels(upper, title_top, bar_top, tags_top, max(bottoms) + margin)


def _placed(
    tags: Sequence[TagWords], column: tuple[int, int], theme: Theme
) -> tuple[PlacedTag, ...]:
    """Set the tags into lines as wide as their column, from 0 downwards."""
    metrics = QFontMetrics(theme.font("caption"))
    padding, gap, height = theme.px(TAG_PADDING), theme.px(TAG_GAP), theme.px(TAG_HEIGHT)
    left, room = column
    x, y, placed = left, 0, list[PlacedTag]()
    for tag in tags:
        (shown,) = wrapped(tag.words, metrics, room - 2 * padding, 1)
        wide = metrics.horizontalAdvance(shown) + 2 * padding
        if x > left and x + wide > left + room:
            x, y = left, y + height + gap
        placed.append(PlacedTag(tag, QRect(x, y, wide, height), shown))
        x += wide + gap
    return tuple(placed)


def _rect(across: tuple[int, int], top: int, height: int) -> QRect:
    return QRect(across[0], top, max(across[1], 0), height)
