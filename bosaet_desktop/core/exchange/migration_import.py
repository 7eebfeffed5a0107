"""Net moves from a file: the plain table, and moves between areas from Statistics Denmark."""

import re
from collections.abc import Sequence
from pathlib import Path

from bosaet_desktop.core.commands.fact import add_table
from bosaet_desktop.core.errors import ImportRefused, InvalidInput
from bosaet_desktop.core.exchange.migration_cells import Line, areas_in, column_of
from bosaet_desktop.core.exchange.migration_moves import (
    VALUE_HEADINGS,
    is_moves_table,
    last_year_of,
    moves_by_period,
)
from bosaet_desktop.core.exchange.table_file import SEPARATORS, read_cells, refuse_file
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.exchange import ImportReport, Watch, unwatched
from bosaet_desktop.core.rows.fact import AreaFigures, FactTable
from bosaet_desktop.core.text import LONGEST_TITLE, clean

TEXT_SUFFIXES = frozenset({".csv", ".txt", ".tsv"})
_LINES_LOOKED_AT = 5
_YEARS = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:\s?[-–_]\s?((?:19|20)\d\d))?(?!\d)")
_DST_TABLE = re.compile(r"(?<![a-z])(fly\d{2,3}|bev\d{1,3}|kmsta\d{3})(?!\d)", re.IGNORECASE)


def import_migration(project: Project, source: Path, watch: Watch = unwatched) -> ImportReport:
    """Add the table in the file `source` to the project's facts, a table for each period.

    Taken in are a text table with the columns area, internal, external, total, percent and
    population (any order, headings in Danish or English), and Statistics Denmark's text files of
    moves "Til X" "Fra Y". Raises ImportRefused with nothing changed.
    """
    if source.suffix.lower() not in TEXT_SUFFIXES:
        raise refuse_file(
            _("{name} is not a text table (CSV).").format(name=source.name),
            _("Save it as CSV and import that file."),
        )
    lines = read_cells(source, _separator, watch)
    if is_moves_table(lines):
        return _import_moves(project, source, lines, watch)
    if _is_other_statistics(lines):
        raise ImportRefused(
            _(
                "{name} is a table from Statistics Denmark of a kind that cannot be read yet."
            ).format(name=source.name),
            safe=_("Nothing was imported."),
            todo=_("Type or paste the figures by area on the page Facts."),
        )
    return _import_plain(project, source, lines)


def _separator(text: str) -> str:
    """Return the separator under which most of what we know is found in the first lines."""
    lines = text.splitlines()[:_LINES_LOOKED_AT]

    def known(separator: str) -> int:
        cells = [cell.strip(' "') for line in lines for cell in line.split(separator)[1:]]
        ends = sum(cell.casefold().startswith(("til ", "fra ")) for cell in cells)
        return ends + sum(column_of(cell) is not None for cell in cells)

    return max(SEPARATORS, key=known)


def _is_other_statistics(lines: Sequence[Line]) -> bool:
    """Tell a long or a cross table of Statistics Denmark by its headings or its sparse cells."""
    top = [cell.casefold() for _number, cells in lines[:_LINES_LOOKED_AT] for cell in cells]
    return any(cell in VALUE_HEADINGS or cell.startswith(("til ", "fra ")) for cell in top)


def _import_plain(project: Project, source: Path, lines: Sequence[Line]) -> ImportReport:
    found = areas_in(lines)
    first, last = _years_in(source.stem)
    heading = FactTable("", _title(source), first, last)
    _add(project, [(heading, found.rows)])
    remarks = [
        _("“{row}” is the sum of other rows and was left out.").format(row=row)
        for row in found.sums
    ]
    return ImportReport("migration", len(found.rows), found.ignored_columns, remarks=tuple(remarks))


def _import_moves(
    project: Project, source: Path, lines: Sequence[Line], watch: Watch
) -> ImportReport:
    found = moves_by_period(lines, watch)
    title, origin = _("Moves in and out"), _origin(source)
    tables = []
    for period, rows in sorted(found.items()):
        year = last_year_of(period)
        # The year has a field of its own; a quarter or a month is told in the title.
        whole_year = period in ("", str(year))
        told = title if whole_year else f"{title}, {period}"
        tables.append((FactTable("", told, year, year, origin), rows))
    _add(project, tables)
    return ImportReport("migration", sum(len(rows) for _heading, rows in tables))


def _add(project: Project, tables: Sequence[tuple[FactTable, Sequence[AreaFigures]]]) -> None:
    try:
        with project.change(N_("Import net moves")):
            for heading, rows in tables:
                add_table(project, heading, rows)
    except InvalidInput as error:
        raise ImportRefused(str(error), safe=_("Nothing was imported."), todo=error.todo) from error


def _title(source: Path) -> str:
    return clean(source.stem.replace("_", " "))[:LONGEST_TITLE]


def _years_in(name: str) -> tuple[int | None, int | None]:
    years = _YEARS.search(name)
    if years is None:
        return None, None
    first, last = int(years[1]), int(years[2] or years[1])
    return (first, last) if first <= last else (None, None)


def _origin(source: Path) -> str:
    table = _DST_TABLE.search(source.stem)
    place = f"statistikbanken.dk/{table[1].upper()}" if table else "statistikbanken.dk"
    return f"Danmarks Statistik, {place}"
