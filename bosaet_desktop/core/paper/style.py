"""How flowing papers look: headings, body text and tables in the house font and colours."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, LongTable, Paragraph, Spacer

from bosaet_desktop.core.analysis.wrapping import SEPARATOR
from bosaet_desktop.core.charts.fonts import BOLD, REGULAR, markup, register_fonts, text_width
from bosaet_desktop.core.charts.palette import LIGHT

# A light band that a grey-scale printer keeps apart from white.
BAND = "#F4F3EF"
# Text size of a chart on paper, as a share of the window's.
CHART_SCALE = 0.86
SPACE = 8.0
_CELL_PADDING = 4.0
# What people call a question may be a sentence; wider than this, a head breaks.
WIDEST_HEAD = 76.0
# No row is as high as this; wrapping asks for a limit.
_ANY_HEIGHT = 100_000.0
_LEAST_BELOW_HEADING = 120.0
_DOT = SEPARATOR.strip()


def _style(
    size: float, *, bold: bool = False, ink: str = LIGHT.ink, right: bool = False, **more: float
) -> ParagraphStyle:
    return ParagraphStyle(
        f"{size}{bold}{ink}{right}",
        fontName=BOLD if bold else REGULAR,
        fontSize=size,
        leading=size * 1.35,
        textColor=HexColor(ink),
        alignment=TA_RIGHT if right else TA_LEFT,
        splitLongWords=1,
        **more,
    )


TITLE = _style(20, bold=True, spaceAfter=4)
LEAD = _style(12, ink=LIGHT.muted, spaceAfter=10)
CHAPTER = _style(16, bold=True, spaceBefore=20, spaceAfter=7)
HEADING = _style(13, bold=True, spaceBefore=14, spaceAfter=5)
BODY = _style(10.5, spaceAfter=5)
BODY_BOLD = _style(10.5, bold=True, spaceBefore=6, spaceAfter=5)
CAPTION = _style(9, ink=LIGHT.muted, spaceAfter=3)
CELL = _style(9.5)
CELL_BOLD = _style(9.5, bold=True)
WALL_CELL = _style(17, bold=True)
FIGURE = _style(9.5, right=True)
FIGURE_BOLD = _style(9.5, bold=True, right=True)
HEAD_CELL = _style(9, bold=True, ink=LIGHT.muted)
HEAD_FIGURE = _style(9, bold=True, ink=LIGHT.muted, right=True)


class _Told(Paragraph):  # type: ignore[misc]  # reportlab ships no types
    """Several things with dots between them: none hangs at the end or start of a line."""

    # Any: reportlab's own ParaLines.
    def breakLines(self, width: object) -> Any:  # noqa: N802 - reportlab's name
        broken = super().breakLines(width)
        # Words in several fonts, as around emoji, come in lines of another make.
        lines = [words for _left, words in broken.lines] if broken.kind == 0 else []
        for above, below in pairwise(lines):
            if len(above) > 1 and above[-1] == _DOT:
                above.pop()
            elif len(below) > 1 and below[0] == _DOT:
                del below[0]
        return broken


def text(words: str, style: ParagraphStyle = BODY) -> Paragraph:
    """Return user text or our own as a paragraph, shown as it stands: nothing in it is markup."""
    register_fonts()
    return _Told(markup(words, style.fontName), style)


def section(title: str) -> list[Flowable]:
    """Return a heading that goes to the next page when little would fit below it on this one.

    Not `keepWithNext`, which would move a whole table with it.
    """
    return [CondPageBreak(_LEAST_BELOW_HEADING), text(title, HEADING)]


def bullets(lines: Sequence[str]) -> list[Flowable]:
    """Return each line as a paragraph behind a dot."""
    register_fonts()
    style = ParagraphStyle("bullet", BODY, leftIndent=12, bulletIndent=2)
    return [_Told(markup(line, style.fontName), style, bulletText="•") for line in lines]


class _Space(Spacer):  # type: ignore[misc]  # reportlab ships no types
    """Keeps apart what stands on one page; a page never begins with it."""

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        begins_page = getattr(getattr(self, "_frame", None), "_atTop", False)
        return width, 0.0 if begins_page else self.height


def space(height: float = SPACE) -> Spacer:
    """Return an empty stretch of that many points; none on top of a page."""
    return _Space(1, height)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head, its width in points, and whether it holds figures.

    `wall`: its words are read from afar.
    """

    head: str
    width: float
    figures: bool = False
    bold: bool = False
    wall: bool = False

    @property
    def style(self) -> ParagraphStyle:
        """The style of its cells."""
        if self.wall:
            return WALL_CELL
        if self.figures:
            return FIGURE_BOLD if self.bold else FIGURE
        return CELL_BOLD if self.bold else CELL


def column_width(head: str, least: float, most: float = WIDEST_HEAD) -> float:
    """Return the width in points that shows a head on one line, from `least` to `most`."""
    padding = 2 * _CELL_PADDING + 1
    return min(max(text_width(head, BOLD, HEAD_CELL.fontSize) + padding, least), most)


def table(
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    *,
    last_bold: bool = False,
    least_height: float | None = None,
) -> LongTable:
    """Return a table that breaks between rows only and repeats its head on every page.

    Columns without any head give a table that begins with its first row. `last_bold` sets the
    last row as a sum. `least_height` gives rows to be filled in by hand at least that height in
    points.
    """
    cells = [_cells(columns, row) for row in rows]
    head = [_head(columns)] if has_head(columns) or not rows else []
    if last_bold and rows:
        cells[-1] = [
            text(word, FIGURE_BOLD if column.figures else CELL_BOLD)
            for word, column in zip(rows[-1], columns, strict=True)
        ]
    return LongTable(
        [*head, *cells],
        colWidths=[column.width for column in columns],
        rowHeights=[
            *(None for _row in head),
            *(_forced_height(columns, row, least_height) for row in cells),
        ],
        repeatRows=len(head),
        splitByRow=1,
        hAlign="LEFT",
        style=_table_style(len(head), last_bold and bool(rows)),
    )


def has_head(columns: Sequence[Column]) -> bool:
    """Tell whether any column is named; labels beside values need no head."""
    return any(column.head for column in columns)


def head_height(columns: Sequence[Column]) -> float:
    """Return how high the head of a table is, in points; 0 without one."""
    return _needed_height(columns, _head(columns)) if has_head(columns) else 0.0


def row_height(columns: Sequence[Column], row: Sequence[str]) -> float:
    """Return how high a row of a table is, in points."""
    return _needed_height(columns, _cells(columns, row))


def _head(columns: Sequence[Column]) -> list[Paragraph]:
    return [text(c.head, HEAD_FIGURE if c.figures else HEAD_CELL) for c in columns]


def _cells(columns: Sequence[Column], row: Sequence[str]) -> list[Paragraph]:
    return [text(word, column.style) for word, column in zip(row, columns, strict=True)]


def _forced_height(
    columns: Sequence[Column], cells: Sequence[Flowable], least: float | None
) -> float | None:
    """Return the height of a row with room for a hand, None to leave it to the table."""
    return None if least is None else max(least, _needed_height(columns, cells))


def _needed_height(columns: Sequence[Column], cells: Sequence[Flowable]) -> float:
    padding = 2 * _CELL_PADDING
    heights: Iterator[float] = (
        cell.wrap(column.width - padding, _ANY_HEIGHT)[1]
        for cell, column in zip(cells, columns, strict=True)
    )
    return max(heights) + padding


def _table_style(heads: int, sum_row: bool) -> list[tuple[object, ...]]:
    line, strong = HexColor(LIGHT.line), HexColor(LIGHT.muted)
    commands: list[tuple[object, ...]] = [
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("ROWBACKGROUNDS", (0, heads), (-1, -1), [None, HexColor(BAND)]),
        ("LINEBELOW", (0, heads), (-1, -1), 0.5, line),
        ("LEFTPADDING", (0, 0), (-1, -1), _CELL_PADDING),
        ("RIGHTPADDING", (0, 0), (-1, -1), _CELL_PADDING),
        ("TOPPADDING", (0, 0), (-1, -1), _CELL_PADDING),
        ("BOTTOMPADDING", (0, 0), (-1, -1), _CELL_PADDING),
    ]
    if heads:
        commands.append(("VALIGN", (0, 0), (-1, 0), "BOTTOM"))
        commands.append(("LINEBELOW", (0, 0), (-1, 0), 0.8, strong))
    else:
        commands.append(("LINEABOVE", (0, 0), (-1, 0), 0.8, strong))
    if sum_row:
        commands.append(("LINEABOVE", (0, -1), (-1, -1), 0.8, strong))
    return commands
