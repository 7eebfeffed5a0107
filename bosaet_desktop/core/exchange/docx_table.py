"""Tables in Word files: made row by row, ruled as on paper, their head on every page."""

from collections.abc import Sequence
from dataclasses import replace

from docx.document import Document
from docx.enum.table import WD_ROW_HEIGHT_RULE, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt
from docx.table import Table, _Cell, _Row

from bosaet_desktop.core.charts.palette import LIGHT
from bosaet_desktop.core.exchange.docx_look import CELL, HEAD_CELL, STYLES, repeat_head
from bosaet_desktop.core.exchange.docx_xml import appended
from bosaet_desktop.core.paper.document import Grid, Role
from bosaet_desktop.core.paper.style import BAND, Column
from bosaet_desktop.core.text import clean

_WRITING_HEIGHT, _SIGNING_HEIGHT, _SIGNING_GAP = 26.0, 44.0, 24.0
_CELL_PADDING = 4.0
# Word counts widths in twentieths of a point and the strength of lines in eighths.
_TWENTIETHS, _EIGHTHS = 20, 8


def add_grid(document: Document, grid: Grid) -> None:
    """Append a table with a head, if its columns have any; rows are not split over pages."""
    if grid.caption:
        above = document.add_paragraph(clean(grid.caption), STYLES[Role.CAPTION])
        above.paragraph_format.keep_with_next = True
    widths = [column.width for column in grid.columns]
    # Looking a style up by its name takes a hundred times as long as writing a cell.
    of_head, of_cell = (str(document.styles[name].style_id) for name in (HEAD_CELL, CELL))
    table = _table(document, widths)
    if any(column.head for column in grid.columns):
        _add_head(table, grid.columns, of_head)
    for number, words in enumerate(grid.rows):
        row = _row(table, widths)
        if grid.least_height is not None:
            row.height, row.height_rule = Pt(grid.least_height), WD_ROW_HEIGHT_RULE.AT_LEAST
        for cell, column, word in zip(row.cells, grid.columns, words, strict=True):
            last = grid.sums and number == len(grid.rows) - 1
            _write(cell, word, replace(column, bold=True) if last else column, of_cell)
            _rule(cell, "bottom", LIGHT.line, 0.5)
            if number % 2:
                appended(cell._tc.get_or_add_tcPr(), "w:shd", val="clear", fill=BAND[1:])
    document.add_paragraph(style=STYLES[Role.CAPTION])


def _add_head(table: Table, columns: Sequence[Column], style_id: str) -> None:
    head = _row(table, [column.width for column in columns])
    repeat_head(head._tr)
    for cell, column in zip(head.cells, columns, strict=True):
        _write(cell, column.head, column, style_id)
        _rule(cell, "bottom", LIGHT.muted, 0.8)


def add_writing_lines(document: Document, count: int, width: float) -> None:
    """Append empty lines to write on by hand."""
    table = _table(document, [width])
    for _line in range(count):
        row = _row(table, [width])
        row.height, row.height_rule = Pt(_WRITING_HEIGHT), WD_ROW_HEIGHT_RULE.EXACTLY
        _rule(row.cells[0], "bottom", LIGHT.muted, 0.5)


def add_signatures(document: Document, parties: Sequence[str], width: float) -> None:
    """Append a line to sign on for each party, side by side."""
    wide = (width - _SIGNING_GAP * (len(parties) - 1)) / len(parties)
    widths = [wide if at % 2 == 0 else _SIGNING_GAP for at in range(2 * len(parties) - 1)]
    table = _table(document, widths)
    room = _row(table, widths)
    room.height, room.height_rule = Pt(_SIGNING_HEIGHT), WD_ROW_HEIGHT_RULE.EXACTLY
    for cell in room.cells:
        cell.paragraphs[0].paragraph_format.keep_with_next = True
    names = _row(table, widths)
    for cell, party in zip(names.cells[::2], parties, strict=True):
        cell.paragraphs[0].style = STYLES[Role.CAPTION]
        cell.paragraphs[0].add_run(clean(party))
        _rule(cell, "top", LIGHT.ink, 0.7)


def _table(document: Document, widths: Sequence[float]) -> Table:
    table: Table = document.add_table(rows=0, cols=len(widths))
    table.autofit, table.alignment = False, WD_TABLE_ALIGNMENT.LEFT
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Pt(width)
    properties = table._tbl.tblPr
    margins = appended(properties, "w:tblCellMar")
    # The schema wants what Word calls the look of a table to stand last.
    for look in properties.findall(qn("w:tblLook")):
        properties.append(look)
    for side in ("top", "left", "bottom", "right"):
        size = str(round(_CELL_PADDING * _TWENTIETHS))
        appended(margins, f"w:{side}", w=size, type="dxa")
    return table


def _row(table: Table, widths: Sequence[float]) -> _Row:
    row: _Row = table.add_row()  # type: ignore[no-untyped-call]  # python-docx types most others
    appended(row._tr.get_or_add_trPr(), "w:cantSplit", val="true")
    for cell, width in zip(row.cells, widths, strict=True):
        cell.width = Pt(width)
    return row


def _write(cell: _Cell, words: str, column: Column, style_id: str) -> None:
    paragraph = cell.paragraphs[0]
    paragraph._p.style = style_id
    if column.figures:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = paragraph.add_run(clean(words, multiline=True))
    if column.bold or column.wall:
        run.bold = True
    if column.wall:
        run.font.size = Pt(column.style.fontSize)


def _rule(cell: _Cell, side: str, colour: str, points: float) -> None:
    borders: BaseOxmlElement = appended(cell._tc.get_or_add_tcPr(), "w:tcBorders")
    size = str(round(points * _EIGHTHS))
    appended(borders, f"w:{side}", val="single", sz=size, space="0", color=colour[1:])
