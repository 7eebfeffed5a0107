"""The blocks of a paper as reportlab flowables."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from itertools import takewhile

from reportlab.lib.colors import HexColor
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    Image,
    KeepTogether,
    PageBreak,
    Table,
)

from bosaet_desktop.core.analysis.photo import photo_size
from bosaet_desktop.core.charts.palette import LIGHT
from bosaet_desktop.core.paper.chapters import chapter, contents
from bosaet_desktop.core.paper.chart_rows import ChartRows
from bosaet_desktop.core.paper.document import (
    Block,
    Bullets,
    Chart,
    Contents,
    Grid,
    NewPage,
    Photograph,
    Role,
    Signatures,
    Words,
    WritingLines,
)
from bosaet_desktop.core.paper.noted_table import NotedTable
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT
from bosaet_desktop.core.paper.style import (
    BODY,
    BODY_BOLD,
    CAPTION,
    LEAD,
    TITLE,
    bullets,
    has_head,
    section,
    space,
    table,
    text,
)
from bosaet_desktop.core.paper.tall_rows import rows_that_fit

_WIDTH = PORTRAIT[0] - 2 * MARGIN
_STYLES = {
    Role.TITLE: TITLE,
    Role.LEAD: LEAD,
    Role.BODY: BODY,
    Role.STRONG: BODY_BOLD,
    Role.CAPTION: CAPTION,
}
_LINE_HEIGHT = 26.0
_SIGNING_HEIGHT, _SIGNING_GAP = 44.0, 24.0
_HIGHEST_PHOTO, _MOST_ABOVE_A_TABLE, _LOW_TABLE = 320.0, 120.0, 160.0
# What a row leaves on its page to the heading above its table.
_HEADING_HEIGHT = 48.0
_HEADINGS = (Role.CHAPTER, Role.HEADING, Role.STRONG)

Size = tuple[float, float]


def flowables(blocks: Sequence[Block], size: Size = PORTRAIT) -> list[Flowable]:
    """Return every block as it is printed on pages `size` points wide and high."""
    return list(_story(blocks, size))


def first_rows(grid: Grid, size: Size = PORTRAIT) -> float:
    """Return the height of a table's caption, head and first row, in points.

    Of a low one without a head it is the height of all of it: on the next page nothing would say
    what the rest belongs to.
    """
    if grid.rows[1:] and not has_head(grid.columns):
        whole = _height([table(grid.columns, grid.rows, least_height=grid.least_height)], size)
        if whole <= _LOW_TABLE:
            return whole
    rows = _rows(replace(grid, rows=grid.rows[:1]), size)[:1]
    caption = [text(grid.caption, CAPTION)] if grid.caption else []
    return _height([*caption, table(grid.columns, rows, least_height=grid.least_height)], size)


def _story(blocks: Sequence[Block], size: Size) -> Iterator[Flowable]:
    for at, block in enumerate(blocks):
        if isinstance(block, Words) and block.role in _HEADINGS:
            yield from _room_below(blocks[at:], size)
        if _is_note(blocks, at):
            continue
        note = blocks[at + 1] if _is_note(blocks, at + 1) else None
        if isinstance(block, Grid) and isinstance(note, Words):
            yield from _table(block, size, _words(note))
        else:
            yield from _flowables(block, size)
        if _is_between_pictures(blocks, at):
            yield space()


def _is_between_pictures(blocks: Sequence[Block], at: int) -> bool:
    """Tell whether a block seems to be the title of one picture, and names the one above it."""
    around = (blocks[at - 1], blocks[at + 1]) if 0 < at < len(blocks) - 1 else ()
    pictures = [each for each in around if isinstance(each, Chart)]
    return isinstance(blocks[at], Words) and len(pictures) == 2


def _is_note(blocks: Sequence[Block], at: int) -> bool:
    """Tell whether a block says something small about the table right above it."""
    if not 0 < at < len(blocks):
        return False
    block = blocks[at]
    below = isinstance(blocks[at - 1], Grid)
    return below and isinstance(block, Words) and block.role is Role.CAPTION


def _room_below(blocks: Sequence[Block], size: Size) -> Iterator[Flowable]:
    """Keep a heading, and a line or two under it, on the page of the row that comes first."""
    words = list(takewhile(lambda block: isinstance(block, Words), blocks))
    following = blocks[len(words)] if len(words) < len(blocks) else None
    above = _height([each for block in words for each in _flowables(block, size)], size)
    if isinstance(following, Grid) and above <= _MOST_ABOVE_A_TABLE:
        yield CondPageBreak(min(above + first_rows(following, size), _room(size)))


def _height(parts: Sequence[Flowable], size: Size) -> float:
    """Return how high the parts stand above each other, in points."""
    wide = size[0] - 2 * MARGIN
    heights: Iterator[float] = (
        each.getSpaceBefore() + each.wrap(wide, size[1])[1] + each.getSpaceAfter()
        for each in parts
        if not isinstance(each, CondPageBreak)
    )
    return sum(heights)


def _room(size: Size) -> float:
    """Return how high a page is between its margins, in points, but for rounding."""
    return float(size[1] - 2 * MARGIN - 1)


def _flowables(block: Block, size: Size) -> Iterator[Flowable]:
    match block:
        case Words():
            yield from _words(block)
        case Bullets(lines):
            yield from bullets(lines)
        case Grid():
            yield from _table(block, size)
        case Chart(rows, draw):
            yield ChartRows(rows, draw)
            yield space()
        case WritingLines(count):
            yield _ruled(count)
        case Signatures(parties):
            yield _signatures(parties)
        case Photograph() | Contents() | NewPage():
            yield from _of_a_report(block)


def _table(grid: Grid, size: Size, note: Sequence[Flowable] = ()) -> Iterator[Flowable]:
    if grid.caption:
        yield CondPageBreak(min(first_rows(grid, size), _room(size)))
        yield text(grid.caption, CAPTION)
    rows = _rows(grid, size)
    made = table(grid.columns, rows, last_bold=grid.sums, least_height=grid.least_height)
    if note:
        yield NotedTable(made, [space(), *note])
    else:
        yield made
        yield space()


def _rows(grid: Grid, size: Size) -> tuple[tuple[str, ...], ...]:
    return rows_that_fit(grid.columns, grid.rows, _room(size) - _HEADING_HEIGHT)


def _words(block: Words) -> list[Flowable]:
    match block.role:
        case Role.CHAPTER:
            return chapter(block.text)
        case Role.HEADING:
            return section(block.text)
        case role:
            return [text(block.text, _STYLES[role])]


def _of_a_report(block: Photograph | Contents | NewPage) -> list[Flowable]:
    match block:
        case Photograph():
            return [_photograph(block)]
        case Contents(title):
            return contents(title)
        case NewPage():
            return [PageBreak()]


def _photograph(photo: Photograph) -> KeepTogether:
    width, height = photo_size(photo.content)
    scale = min(_WIDTH / width, _HIGHEST_PHOTO / height)
    picture = Image(BytesIO(photo.content), width * scale, height * scale, hAlign="LEFT")
    under = [text(photo.caption, CAPTION)] if photo.caption else []
    return KeepTogether([space(), picture, space(), *under])


def _ruled(count: int) -> Table:
    line = ("LINEBELOW", (0, 0), (-1, -1), 0.5, HexColor(LIGHT.muted))
    return Table([[""]] * count, [_WIDTH], [_LINE_HEIGHT] * count, hAlign="LEFT", style=[line])


def _signatures(parties: Sequence[str]) -> KeepTogether:
    """Set a line for each party with air between, so that two hands do not meet."""
    wide = (_WIDTH - _SIGNING_GAP * (len(parties) - 1)) / len(parties)
    widths, lines, names = list[float](), list[tuple[object, ...]](), list[object]()
    for at, party in enumerate(parties):
        if at:
            widths.append(_SIGNING_GAP)
            names.append("")
        column = 2 * at
        lines.append(("LINEABOVE", (column, 1), (column, 1), 0.7, HexColor(LIGHT.ink)))
        widths.append(wide)
        names.append(text(party, CAPTION))
    commands = [*lines, ("LEFTPADDING", (0, 0), (-1, -1), 0)]
    heights = [_SIGNING_HEIGHT, None]
    grid = Table([[""] * len(widths), names], widths, heights, hAlign="LEFT", style=commands)
    return KeepTogether([grid])
