"""Everything in the project file as one workbook, without names unless they are asked for.

The first sheet says what the workbook is, the second has the marks in the columns that
`import scores` reads, and then comes every table of the file under its own name, for people who
calculate themselves.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Table as Stored
from sqlalchemy import select

from bosaet_desktop.core.exchange.anonymous import LEFT_OUT, NOTHING_HIDDEN, Veil, veil_for
from bosaet_desktop.core.exchange.options import switch
from bosaet_desktop.core.exchange.table_writer import Cell, Table, write_workbook
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.model.base import STAMP_COLUMNS
from bosaet_desktop.core.model.scoring import mark, sheet
from bosaet_desktop.core.model.tables import all_tables
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.scoring import candidates, current_round, sheets
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.mark import BLANK, DONT_KNOW
from bosaet_desktop.core.rows.ranking import DESIRE, FEASIBILITY, IMPACT
from bosaet_desktop.core.rows.scoring import UNCOUNTED, Sheet

# A cell of a workbook holds no more characters (Excel's own limit).
LONGEST_CELL = 32_767
_SIGNS: Mapping[int | None, Cell] = {None: None, BLANK: None, DONT_KNOW: "?"}


def export_everything(project: Project, target: Path, *, names: str = "0") -> None:
    """Write a workbook with every table; with `names` 1 also names, e-mails and phone numbers.

    Without them, villages with fewer than five sheets are not shown beside their sheets either.
    """
    veil = NOTHING_HIDDEN if switch("names", names) else veil_for(project)
    stored = [_stored(project, each, veil) for each in all_tables() if veil.shows(each)]
    write_workbook(target, [_about(project, veil), _scores(project, veil), *stored])


def _about(project: Project, veil: Veil) -> Table:
    if veil.drawn:
        told = [
            _("Names, e-mails and phone numbers are left out."),
            _("Villages with fewer than five sheets are not shown beside their sheets."),
            _("What people wrote in their own words may still point to somebody: read it first."),
        ]
    else:
        told = [_("This workbook holds names, e-mails and phone numbers: keep it to yourself.")]
    told.append(_("The other sheets are the tables of the project file, under their own names."))
    lines: list[Cell] = [veil.text(project_row(project).title), date.today(), *told]
    rows = [(line,) for line in lines]
    return Table(_("About"), (_("Everything in the project"),), rows)


def _scores(project: Project, veil: Veil) -> Table:
    headings = (
        ngettext("sheet", "sheets", 1),
        _("village"),
        ngettext("initiative", "initiatives", 1),
        _("impact"),
        _("feasibility"),
        _("desire"),
    )
    return Table(_("Scores"), headings, list(_score_rows(project, veil)))


def _score_rows(project: Project, veil: Veil) -> Iterator[tuple[Cell, ...]]:
    """Give a row for each sheet that counts and each initiative on it, scored or not."""
    asked = current_round(project)
    numbers = {each.role: each.number for each in asked.questions}
    listed, names = candidates(project, asked.number), _village_names(project)
    marks = _marks(project, asked.number)
    filled = {number for number, _initiative, _question in marks}
    for each in sheets(project, asked.number):
        if each.number in filled and each.state not in UNCOUNTED:
            home = names.get(veil.village(asked.number, each.village_id), _elsewhere(each))
            for row in listed:
                cells = (
                    marks.get((each.number, row.initiative_id, numbers.get(role, 0)))
                    for role in (IMPACT, FEASIBILITY, DESIRE)
                )
                title = veil.text(row.title)
                yield each.number, home, title, *(_SIGNS.get(cell, cell) for cell in cells)


def _elsewhere(of: Sheet) -> str | None:
    return _("Another place") if of.elsewhere else None


def _village_names(project: Project) -> dict[str | None, str | None]:
    return {each.id: each.name for each in villages(project)}


def _marks(project: Project, round_number: int) -> dict[tuple[int, str, int], int]:
    found = mark.c
    columns = (found.sheet_number, found.initiative_id, found.question_number, found.value)
    rows = project.fetch(select(*columns).where(found.round_number == round_number))
    return {(row[0], row[1], row[2]): row[3] for row in rows}


def _stored(project: Project, table: Stored, veil: Veil) -> Table:
    shown = [
        column
        for column in table.columns
        if column.name not in STAMP_COLUMNS and veil.shows_column(table, column.name)
    ]
    names = tuple(column.name for column in shown)
    rows = project.fetch(select(*shown).order_by(*table.primary_key.columns))
    return Table(table.name, names, [_cells(table, row._asdict(), veil) for row in rows])


# Any: every column has a type of its own.
def _cells(table: Stored, row: dict[str, Any], veil: Veil) -> tuple[Cell, ...]:
    if table is sheet:
        row["village_id"] = veil.village(row["round_number"], row["village_id"])
    return tuple(_cell(value, veil) for value in row.values())


def _cell(value: Cell, veil: Veil) -> Cell:
    if isinstance(value, bool):
        return int(value)
    if not isinstance(value, str):
        return value
    words = veil.text(value)
    return words if len(words) <= LONGEST_CELL else words[: LONGEST_CELL - len(LEFT_OUT)] + LEFT_OUT
