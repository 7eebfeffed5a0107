"""The blocks of a paper as reportlab flowables."""

from collections.abc import Iterator, Sequence

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, KeepTogether, Table

from bosaet_desktop.core.charts.palette import LIGHT
from bosaet_desktop.core.paper.chart_rows import ChartRows
from bosaet_desktop.core.paper.document import (
    Block,
    Bullets,
    Chart,
    Grid,
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


def flowables(blocks: Sequence[Block]) -> list[Flowable]:
    """Return every block as it is printed."""
    return [flowable for block in blocks for flowable in _flowables(block)]


def _flowables(block: Block) -> Iterator[Flowable]:
    match block:
        case Words(words, Role.HEADING):
            yield from section(words)
        case Words(words, role):
            yield text(words, _STYLES[role])
        case Bullets(lines):
            yield from bullets(lines)
        case Grid(columns, rows, least_height, sums):
            yield table(columns, rows, last_bold=sums, least_height=least_height)
            yield space()
        case Chart(rows, draw):
            yield ChartRows(rows, draw)
            yield space()
        case WritingLines(count):
            yield _ruled(count)
        case Signatures(parties):
            yield _signatures(parties)


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
