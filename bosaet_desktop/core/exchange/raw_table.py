"""Reads any table with headings, text or workbook, before anybody says what its columns mean."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from bosaet_desktop.core.exchange.table_file import (
    SEPARATORS,
    is_separator_line,
    read_cells,
    refuse_file,
)
from bosaet_desktop.core.exchange.workbook_file import WORKBOOK_SUFFIXES, read_rows
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.exchange import Watch, unwatched
from bosaet_desktop.core.text import clean

_EXAMPLES, _LOOKED_AT = 3, 100


@dataclass(frozen=True, slots=True)
class RawTable:
    """The headings, cleaned, and under them every row that holds anything, with its line."""

    head: tuple[str, ...]
    rows: tuple[tuple[int, Sequence[str]], ...]

    @property
    def columns(self) -> tuple[tuple[str, str], ...]:
        """Each heading with a few different cells below it, to be recognised by."""
        return tuple((heading, self._examples(at)) for at, heading in enumerate(self.head))

    def _examples(self, column: int) -> str:
        there = (cells[column] for _line, cells in self.rows if column < len(cells))
        found = dict.fromkeys(islice(filter(None, there), _LOOKED_AT))
        return " · ".join(islice(found, _EXAMPLES))


def read_raw(source: Path, watch: Watch = unwatched) -> RawTable:
    """Read the table at `source`, whose first line with anything in it holds the headings.

    Text is UTF-8 or else cp1252, and parted as its first line is. Raises ImportRefused, naming
    the line where there is one, for what is no table.
    """
    lines: Sequence[tuple[int, Sequence[str]]]
    if source.suffix.lower() in WORKBOOK_SUFFIXES:
        lines = read_rows(source, watch)
    else:
        lines = read_cells(source, _separator, watch)
    if not lines:
        raise refuse_file(_("The file is empty."))
    return RawTable(tuple(clean(cell) for cell in lines[0][1]), tuple(lines[1:]))


def _separator(text: str) -> str:
    """Return what parts the headings into most cells."""
    for line in text.splitlines():
        if line.strip() and not is_separator_line(line):
            return max(SEPARATORS, key=lambda each: _cells(line, each))
    return SEPARATORS[0]


def _cells(line: str, separator: str) -> int:
    try:
        return len(next(csv.reader([line], delimiter=separator)))
    except csv.Error:
        return 0
