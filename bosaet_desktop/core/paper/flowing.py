"""The blocks of a paper as reportlab flowables."""

from collections.abc import Iterator, Sequence
from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.platypus import CondPageBreak, Flowable, Image, KeepTogether, PageBreak, Table

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
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT
from bosaet_desktop.core.paper.style import (
    BODY,
    BODY_BOLD,
    CAPTION,
    LEAD,
    TITLE,
    bullets,
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
_HIGHEST_PHOTO, _LEAST_BELOW_CAPTION = 320.0, 80.0
# As many as fit on a page that lies down, below the head of the table.
_MOST_LINES_OF_A_ROW = 30


def flowables(blocks: Sequence[Block]) -> list[Flowable]:
    """Return every block as it is printed."""
    return [flowable for block in blocks for flowable in _flowables(block)]


def _flowables(block: Block) -> Iterator[Flowable]:
    match block:
        case Words():
            yield from _words(block)
        case Bullets(lines):
            yield from bullets(lines)
        case Grid():
            yield from _table(block)
        case Chart(rows, draw):
            yield ChartRows(rows, draw)
            yield space()
        case WritingLines(count):
            yield _ruled(count)
        case Signatures(parties):
            yield _signatures(parties)
        case Photograph() | Contents() | NewPage():
            yield from _of_a_report(block)


def _table(grid: Grid) -> Iterator[Flowable]:
    if grid.caption:
        yield CondPageBreak(_LEAST_BELOW_CAPTION)
        yield text(grid.caption, CAPTION)
    rows = rows_that_fit(grid.columns, grid.rows, _MOST_LINES_OF_A_ROW)
    yield table(grid.columns, rows, last_bold=grid.sums, least_height=grid.least_height)
    yield space()


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
