"""Everything in the project file as one workbook, without names unless they are asked for.

The first sheet says what the workbook is, the second has the marks in the columns that
`import scores` reads, and then comes every table of the file, for people who calculate themselves.
Sheets and columns are named in words; the first sheet has the name in the file beside each.
"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import LargeBinary, select
from sqlalchemy import Table as Stored

from bosaet_desktop.core.exchange.anonymous import LEFT_OUT, NOTHING_HIDDEN, Veil, veil_for
from bosaet_desktop.core.exchange.everything_words import column_names, sheet_names
from bosaet_desktop.core.exchange.marks_table import counted_sheets, marks_table
from bosaet_desktop.core.exchange.options import switch
from bosaet_desktop.core.exchange.table_writer import Cell, Table, write_workbook
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.model.base import STAMP_COLUMNS
from bosaet_desktop.core.model.tables import all_tables
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.project import project_row

# A cell of a workbook holds no more characters (Excel's own limit).
LONGEST_CELL = 32_767


def export_everything(project: Project, target: Path, *, names: str = "0") -> None:
    """Write a workbook with every table; with `names` 1 also names, e-mails and phone numbers.

    Without them, villages with fewer than five sheets are not shown beside their sheets either.
    """
    veil = NOTHING_HIDDEN if switch("names", names) else veil_for(project)
    shown = [each for each in all_tables() if veil.shows(each)]
    numbered = {each.number: each for each in counted_sheets(project)}
    scores = marks_table(project, veil, numbered)
    titles = sheet_names(shown, (_("About"), scores.name))
    stored = [_stored(project, each, titles[each.name], veil) for each in shown]
    write_workbook(target, [_about(project, veil, titles), scores, *stored])


def _about(project: Project, veil: Veil, titles: Mapping[str, str]) -> Table:
    if veil.drawn:
        told = [
            _("Names, e-mails and phone numbers are left out."),
            _("Villages with fewer than five sheets are not shown beside their sheets."),
            _("What people wrote in their own words may still point to somebody: read it first."),
        ]
    else:
        told = [_("This workbook holds names, e-mails and phone numbers: keep it to yourself.")]
    told.append(_("The other sheets are the tables of the project file:"))
    lines: list[Cell] = [veil.text(project_row(project).title), date.today(), *told]
    rows: list[tuple[Cell, ...]] = [(line, None) for line in lines]
    rows += [(title, table) for table, title in titles.items()]
    return Table(_("About"), (_("Everything in the project"), _("Name in the file")), rows)


def _stored(project: Project, table: Stored, title: str, veil: Veil) -> Table:
    shown = [
        column
        for column in table.columns
        if column.name not in STAMP_COLUMNS
        # Pictures are for papers; a cell of a workbook has words and numbers.
        and not isinstance(column.type, LargeBinary)
        and veil.shows_column(table, column.name)
    ]
    heads = column_names([column.name for column in shown])
    rows = project.fetch(
        select(*shown).where(veil.shows_rows(table)).order_by(*table.primary_key.columns)
    )
    return Table(title, heads, [_cells(table, row._asdict(), veil) for row in rows])


# Any: every column has a type of its own.
def _cells(table: Stored, row: dict[str, Any], veil: Veil) -> tuple[Cell, ...]:
    veil.veil_home(table, row)
    return tuple(_cell(value, veil) for value in row.values())


def _cell(value: Cell, veil: Veil) -> Cell:
    if isinstance(value, bool):
        return int(value)
    if not isinstance(value, str):
        return value
    words = veil.text(value)
    return words if len(words) <= LONGEST_CELL else words[: LONGEST_CELL - len(LEFT_OUT)] + LEFT_OUT
