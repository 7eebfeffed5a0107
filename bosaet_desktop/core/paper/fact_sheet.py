"""The fact sheet: every table with its pictures, what does not agree in it, and its source."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

from reportlab.platypus import CondPageBreak, Flowable

from bosaet_desktop.core.charts.fact_words import source_line, table_title
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Bullets, Grid, Role, Words
from bosaet_desktop.core.paper.fact_sheet_figures import figure_blocks, figure_columns
from bosaet_desktop.core.paper.fact_sheet_moves import move_blocks, net_columns
from bosaet_desktop.core.paper.fact_sheet_population import population_blocks
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.page import Foot, build_paper
from bosaet_desktop.core.rows.fact import FactTable
from bosaet_desktop.core.rows.fact_sheet import FactSheet, SheetTable
from bosaet_desktop.core.terms.fact import FactKind

_BLANK_ROWS, _BLANK_HEIGHT = 8, 30.0
# Points that a heading wants on its page: for itself and what is read with it.
_LEAST_ABOVE_PICTURE, _LEAST_ABOVE_LINES = 220.0, 90.0


def fact_sheet_paper(target: Path | BinaryIO, sheet: FactSheet) -> None:
    """Write the sheet as a PDF in the language in use; without tables it is a form."""
    blocks = fact_sheet_blocks(sheet)
    story: list[Flowable] = []
    for block, following in pairwise((*blocks, None)):
        if isinstance(block, Words) and block.role in (Role.HEADING, Role.STRONG):
            short = isinstance(following, Bullets)
            story.append(CondPageBreak(_LEAST_ABOVE_LINES if short else _LEAST_ABOVE_PICTURE))
        story += flowables([block] if block else [])
    build_paper(target, story, Foot(sheet.project, sheet.day), title=sheet_title(sheet))


def sheet_title(sheet: FactSheet) -> str:
    """Return the title of the only table, or that of all of them together."""
    if len(sheet.tables) == 1:
        return table_title(sheet.tables[0].table)
    return _("Facts to begin with")


def fact_sheet_blocks(sheet: FactSheet) -> list[Block]:
    """Return the paper's blocks in the language in use."""
    blocks: list[Block] = [Words(sheet_title(sheet), Role.TITLE)]
    if not sheet.tables:
        return [*blocks, *_blank_form()]
    for each in sheet.tables:
        if len(sheet.tables) > 1:
            blocks.append(Words(table_title(each.table), Role.HEADING))
        blocks += _table_blocks(each)
    return blocks


def _table_blocks(shown: SheetTable) -> Iterator[Block]:
    table = shown.table
    lead = " ".join(part for part in (table.period and f"{table.period}.", _about(table)) if part)
    if lead:
        yield Words(lead, Role.LEAD)
    yield from _CONTENT[table.kind](shown)
    if table.note:
        yield Words(table.note)
    # A percent, a net and a change are worked out here whatever the source says.
    own = table.kind in (FactKind.MIGRATION, FactKind.POPULATION)
    yield Words(source_line(table, own=own), Role.CAPTION)


_CONTENT = {
    FactKind.MIGRATION: move_blocks,
    FactKind.POPULATION: population_blocks,
    FactKind.HOUSING: figure_blocks,
    FactKind.FIGURES: figure_blocks,
}


def _about(table: FactTable) -> str:
    if table.kind is FactKind.MIGRATION:
        return _("Net moves: those who moved in less those who moved out.")
    return ""


def _blank_form() -> Iterator[Block]:
    for kind, columns in (
        (FactKind.MIGRATION, net_columns(with_population=True)),
        (FactKind.HOUSING, figure_columns()),
    ):
        yield Words(table_title(FactTable("", kind=kind)), Role.HEADING)
        yield Grid(columns, ((("",) * len(columns)),) * _BLANK_ROWS, _BLANK_HEIGHT)
    yield Words(_("Source: {source}").format(source="_" * 40), Role.CAPTION)
