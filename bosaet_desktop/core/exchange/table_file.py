"""Reads tables people saved from a spreadsheet or wrote by hand, by the headings we know.

The rules are those of design.md section 7, "Reading tables": nothing about the file is guessed
from its content but its separator, and that from the headings alone.
"""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bosaet_desktop.core.errors import ImportRefused
from bosaet_desktop.core.exchange.row_width import too_many_cells
from bosaet_desktop.core.i18n import _, language
from bosaet_desktop.core.rows.exchange import Watch, unwatched
from bosaet_desktop.core.text import LONGEST_TEXT, clean, from_csv_cell

SEPARATORS = (";", ",", "\t")
# Stands for "no separator": a file with one column is valid, commas in its texts and all.
_NEVER_IN_TEXT = "\x1f"
MOST_BYTES = 64 * 1024 * 1024
MOST_ROWS = 1_000_000
_SEPARATOR_LINE = re.compile(r"\s*sep=.?\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Heading:
    """A column we know: its `name` in `TableRow.cells` and the words it may be headed by.

    The words are lower case; where a file has two of them, the one named first here counts.
    """

    name: str
    words: tuple[str, ...]
    required: bool = False


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row with its line in the file, counted from 1; a known column it lacks is empty."""

    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TableFile:
    """The rows that hold anything, the known columns there are, and the headings left out."""

    rows: tuple[TableRow, ...]
    columns: frozenset[str]
    ignored_columns: tuple[str, ...]


def read_table(source: Path, headings: Sequence[Heading], watch: Watch = unwatched) -> TableFile:
    """Read the text table at `source`: UTF-8 or else cp1252; `;`, `,` or TAB; any column order.

    Cells come without the sign that keeps spreadsheets from taking text for a formula. Raises
    ImportRefused, naming the line where there is one, for a file that is missing, too large, not
    text, without a required column, or ragged.
    """
    text = _decoded(source)
    separator, head_line = _find_head(text, headings)
    lines = _Lines(text, separator, source)
    head = next(cells for line, cells in lines if line == head_line)
    body = ((line, [from_csv_cell(cell.strip()) for cell in cells]) for line, cells in watch(lines))
    return table_from(head, body, headings)


def table_from(
    head: Sequence[str], lines: Iterable[tuple[int, Sequence[str]]], headings: Sequence[Heading]
) -> TableFile:
    """Sort rows, wherever they come from, under the known headings; raises as `read_table` does.

    `lines` are the rows below the head that hold anything, each with its line counted from 1.
    """
    places = _places(head, headings)
    _check_head(head, places, headings)
    body = tuple(lines)
    rows = tuple(_row(line, cells, head, places) for line, cells in body)
    ignored = left_out(head, places.values(), (cells for _line, cells in body))
    return TableFile(rows, frozenset(places), ignored)


def left_out(
    head: Sequence[str], known: Collection[int], rows: Iterable[Sequence[str]]
) -> tuple[str, ...]:
    """Return the columns that are at none of the places `known`, by heading or else by number.

    One without a heading is told of only if it holds anything.
    """
    unknown = [place for place in range(len(head)) if place not in known]
    nameless = {place for place in unknown if not clean(head[place])}
    filled = {
        place
        for cells in (rows if nameless else ())
        for place in nameless
        if cells[place : place + 1] and cells[place].strip()
    }
    return tuple(
        clean(head[place]) or _("column {number}").format(number=place + 1)
        for place in unknown
        if place not in nameless - filled
    )


def read_cells(
    source: Path, separator_of: Callable[[str], str], watch: Watch = unwatched
) -> tuple[tuple[int, Sequence[str]], ...]:
    """Return every row that holds anything as (line, cells), for tables without fixed headings.

    `separator_of` is given the whole text. Raises ImportRefused like `read_table`.
    """
    text = _decoded(source)
    lines = _Lines(text, separator_of(text), source)
    return tuple(
        (line, [from_csv_cell(cell.strip()) for cell in cells])
        for line, cells in watch(lines)
        if not (line == 1 and is_separator_line("".join(cells)))
    )


def is_separator_line(line: str) -> bool:
    """Tell whether a line only says to a spreadsheet how the others are parted ("sep=;")."""
    return _SEPARATOR_LINE.fullmatch(line) is not None


def refuse_row(line: int, problem: str) -> ImportRefused:
    """Return the error for a row: `problem` is a finished sentence about line `line`."""
    return ImportRefused(
        _("Line {line}: {problem}").format(line=line, problem=problem),
        safe=_("Nothing was imported."),
    )


def refuse_file(problem: str, todo: str = "") -> ImportRefused:
    """Return the error for a file as a whole; `problem` and `todo` are finished sentences."""
    return ImportRefused(problem, safe=_("Nothing was imported."), todo=todo)


def torn_row() -> str:
    """Return the sentence for a row that Python's reader of tables gives up on."""
    return _("A quotation mark is not closed, text stands after one, or a text is too long.")


def too_large(source: Path) -> ImportRefused:
    """Return the error for a file that is, or would unfold to, more than `MOST_BYTES`."""
    return refuse_file(_("{name} is too large to be a list.").format(name=source.name))


def unreadable(source: Path, error: OSError) -> ImportRefused:
    """Return the error for a file that the system does not open, with its reason if we know it."""
    if isinstance(error, FileNotFoundError):
        return refuse_file(_("{name} is not there.").format(name=source.name))
    if isinstance(error, IsADirectoryError):
        told = _("“{name}” is a folder, not a file.")
        return refuse_file(told.format(name=source.name or source))
    return refuse_file(_("{name} cannot be read.").format(name=source.name))


def content_of(source: Path) -> bytes:
    """Return the bytes of a file of at most `MOST_BYTES`; raises ImportRefused for others."""
    try:
        with source.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise unreadable(source, error) from error
    if len(content) > MOST_BYTES:
        raise too_large(source)
    return content


def _decoded(source: Path) -> str:
    content = content_of(source)
    if b"\x00" in content:
        raise refuse_file(
            _("{name} is not a text table.").format(name=source.name),
            _("Save it as CSV (UTF-8) in the spreadsheet and import that file."),
        )
    marked = content.startswith(codecs.BOM_UTF8)
    try:
        return content.removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError as error:
        if marked:
            raise _unknown_letter(error) from error
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError as error:
        raise _unknown_letter(error) from error


def _unknown_letter(error: UnicodeDecodeError) -> ImportRefused:
    line = error.object.count(b"\n", 0, error.start) + 1
    return refuse_row(line, _("A letter cannot be read; save the file as UTF-8."))


def _find_head(text: str, headings: Sequence[Heading]) -> tuple[str, int]:
    """Return the separator under which most headings are known, and the line they stand on."""
    for number, line in enumerate(io.StringIO(text, newline=None), start=1):
        if line.strip() and not is_separator_line(line):
            known = {each: _known_words(line, each, headings) for each in SEPARATORS}
            best = max(SEPARATORS, key=lambda each: known[each])
            apart = best in line.rstrip("\r\n") and known[best]
            return (best if apart else _NEVER_IN_TEXT), number
    raise refuse_file(_("The file is empty."))


def _known_words(line: str, separator: str, headings: Sequence[Heading]) -> int:
    words = {word for heading in headings for word in heading.words}
    try:
        cells = next(csv.reader([line], delimiter=separator))
    except csv.Error:
        return 0
    return sum(_folded(cell) in words for cell in cells)


def _folded(cell: str) -> str:
    return " ".join(clean(from_csv_cell(cell)).casefold().split())


class _Lines:
    """The rows of the file with anything in them, each with the line it begins on."""

    def __init__(self, text: str, separator: str, source: Path) -> None:
        file = io.StringIO(text, newline="")
        self._reader = csv.reader(file, delimiter=separator, strict=True)
        self._source = source
        self._count = 0

    def __iter__(self) -> Iterator[tuple[int, list[str]]]:
        while True:
            line = self._reader.line_num + 1
            try:
                cells = next(self._reader, None)
            except csv.Error as error:
                raise refuse_row(line, torn_row()) from error
            if cells is None:
                return
            if any(cell.strip() for cell in cells):
                self._count_row()
                yield line, cells

    def _count_row(self) -> None:
        self._count += 1
        if self._count > MOST_ROWS:
            raise refuse_file(_("{name} is too large to be a list.").format(name=self._source.name))


def _places(head: Sequence[str], headings: Sequence[Heading]) -> dict[str, int]:
    """Return the place of every known column."""
    found = [_folded(cell) for cell in head]
    places = {}
    for heading in headings:
        word = next((word for word in heading.words if word in found), None)
        if word is not None:
            places[heading.name] = found.index(word)
    return places


def _check_head(
    head: Sequence[str], places: Mapping[str, int], headings: Sequence[Heading]
) -> None:
    counts = Counter(_folded(cell) for cell in head)
    for place in places.values():
        if counts[_folded(head[place])] > 1:
            twice = _("The heading “{heading}” stands there twice.")
            raise refuse_file(twice.format(heading=clean(head[place])))
    missing = [_shown(each) for each in headings if each.required and each.name not in places]
    if missing:
        raise refuse_file(
            _("There is no column headed {heading}.").format(heading=missing[0]),
            _("Write the headings in the first line."),
        )


def _shown(heading: Heading) -> str:
    """Return what a column is to be headed, in the language of the sentence around it."""
    return heading.words[1 if language() == "da" and len(heading.words) > 1 else 0]


def _row(
    line: int, cells: Sequence[str], head: Sequence[str], places: Mapping[str, int]
) -> TableRow:
    if any(cell.strip() for cell in cells[len(head) :]):
        raise refuse_row(line, too_many_cells(len(cells), len(head)))
    taken = {name: cells[place] if place < len(cells) else "" for name, place in places.items()}
    if any(len(cell) > LONGEST_TEXT for cell in taken.values()):
        raise refuse_row(line, _("A text is too long."))
    return TableRow(line, {name: cell.strip() for name, cell in taken.items()})
