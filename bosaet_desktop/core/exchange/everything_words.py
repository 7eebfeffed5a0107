"""What tables and columns of the file are called in the workbook with everything."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import Table

from bosaet_desktop.core.exchange.table_writer import sheet_name
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.merge.labels import COLUMNS
from bosaet_desktop.core.merge.subject_names import SUBJECTS


def sheet_names(tables: Sequence[Table], taken: Collection[str]) -> Mapping[str, str]:
    """Return what the sheet of each table is called, by the table, in the language in use.

    No two are the same, also in the eyes of Excel, nor any of `taken`; a table without a name of
    its own keeps that of the file.
    """
    names: dict[str, str] = {}
    for table in tables:
        words = _(SUBJECTS[table.name][0]) if table.name in SUBJECTS else table.name
        names[table.name] = _free(words, {*taken, *names.values()})
    return names


def column_names(columns: Sequence[str]) -> tuple[str, ...]:
    """Return headings for the columns of a table: in words, or as in the file where none are."""
    names: list[str] = []
    for column in columns:
        words = _(COLUMNS[column]) if column in COLUMNS else column
        names.append(f"{words} ({column})" if words in names else words)
    return tuple(names)


def _free(words: str, taken: Collection[str]) -> str:
    used = {name.casefold() for name in taken}
    name, turn = sheet_name(words), 1
    while name.casefold() in used:
        turn += 1
        name = f"{sheet_name(words)[:28]} {turn}"
    return name
