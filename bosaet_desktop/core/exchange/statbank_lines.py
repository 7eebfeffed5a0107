"""Opens text tables of any size, in a file or in a zip of them, as lines of cells one by one.

A zip may unfold to a thousand times its size, so what it says of itself is measured before
anything is unfolded, and no more is read than that (safety.md, "What comes in").
"""

import codecs
import csv
import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path, PurePosixPath
from typing import IO

from bosaet_desktop.core.errors import ImportRefused
from bosaet_desktop.core.exchange.migration_cells import Line, column_of
from bosaet_desktop.core.exchange.table_file import (
    SEPARATORS,
    is_separator_line,
    refuse_file,
    refuse_row,
    too_large,
    torn_row,
    unreadable,
)
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.text import from_csv_cell

TEXT_SUFFIXES = frozenset({".csv", ".txt", ".tsv"})
ZIP_SUFFIX = ".zip"
# A year of FLY66 as twenty files unfolds to 14 MB.
MOST_UNFOLDED = 256 * 1024 * 1024
MOST_FILES = 500
_LOOKED_AT = 60
_LOCKED = 0x1
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_CHUNK = 1 << 16
_README = re.compile(r"(read|læs|laes).?(me|mig)|licen[sc]", re.IGNORECASE)
_KNOWN = re.compile(
    r"(til|fra|to|from) \S.*|indhold|contents|value|tid|time|område|region|køn|alder|\d{4}"
    r"([kqm]\d{1,2})?",
    re.IGNORECASE,
)

Opener = Callable[[], IO[bytes]]


@dataclass(frozen=True, slots=True)
class TextSource:
    """A text table that can be opened again and again; `inside` is its name in a zip."""

    name: str
    inside: str
    open: Opener
    encoding: str
    lines: int


@dataclass(frozen=True, slots=True)
class TextSources:
    """The tables of a file, and the names of what stands beside them in a zip."""

    sources: tuple[TextSource, ...]
    left_out: tuple[str, ...] = ()


@contextmanager
def text_sources(source: Path) -> Iterator[TextSources]:
    """Open the text file or the zip at `source`; the tables can be read while it is open.

    Raises ImportRefused for a file that is missing, too large, damaged, or no text.
    """
    try:
        if source.suffix.lower() != ZIP_SUFFIX:
            if source.stat().st_size > MOST_UNFOLDED:
                raise too_large(source)
            yield TextSources((_text_source(source.name, "", lambda: source.open("rb")),))
            return
        with zipfile.ZipFile(source) as parts:
            yield _in_zip(source, parts)
    except OSError as error:
        raise unreadable(source, error) from error
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise _closed(source) from error


def cells_of(source: TextSource) -> Iterator[Line]:
    """Yield every row that holds anything as (line, cells), parted by what parts the first rows.

    Raises ImportRefused, naming the line, where a quotation mark is not closed.
    """
    separator = _separator(source)
    with source.open() as raw, io.TextIOWrapper(raw, source.encoding, newline="") as text:
        reader = csv.reader(text, delimiter=separator, strict=True)
        while True:
            line = reader.line_num + 1
            try:
                cells = next(reader, None)
            except csv.Error as error:
                raise in_file(refuse_row(line, torn_row()), source.inside) from error
            if cells is None:
                return
            if any(cell.strip() for cell in cells) and not (
                line == 1 and is_separator_line(separator.join(cells))
            ):
                yield line, [from_csv_cell(cell.strip()) for cell in cells]


def in_file(error: ImportRefused, inside: str) -> ImportRefused:
    """Return the error naming the file of a zip that it is about."""
    if not inside:
        return error
    return ImportRefused(f"{inside}: {error}", safe=error.safe, todo=error.todo)


def _in_zip(source: Path, parts: zipfile.ZipFile) -> TextSources:
    infos = [info for info in parts.infolist() if not info.is_dir()]
    tables = [info for info in infos if _may_be_table(info.filename)]
    if any(info.flag_bits & _LOCKED or info.compress_type not in _PACKINGS for info in tables):
        raise _closed(source)
    if len(tables) > MOST_FILES or sum(info.file_size for info in tables) > MOST_UNFOLDED:
        raise too_large(source)
    if not tables:
        raise refuse_file(_("There is no table (CSV) in {name}.").format(name=source.name))
    once = {(info.CRC, info.file_size): info for info in reversed(tables)}
    chosen = [info for info in tables if once[info.CRC, info.file_size] is info]
    names = {info.filename for info in chosen}
    return TextSources(
        tuple(_member(parts, info) for info in chosen),
        tuple(
            PurePosixPath(info.filename).name
            for info in infos
            if info.filename not in names and not _is_litter(info.filename)
        ),
    )


def _closed(source: Path) -> ImportRefused:
    return refuse_file(
        _("{name} is damaged, or needs a password.").format(name=source.name),
        _("Unpack it and import the tables, or download it again."),
    )


def _member(parts: zipfile.ZipFile, info: zipfile.ZipInfo) -> TextSource:
    name = PurePosixPath(info.filename).name
    return _text_source(name, name, lambda: parts.open(info))


def _may_be_table(filename: str) -> bool:
    path = PurePosixPath(filename)
    is_text = path.suffix.lower() in TEXT_SUFFIXES
    return is_text and not _is_litter(filename) and not _README.search(path.stem)


def _is_litter(filename: str) -> bool:
    """Tell what machines leave in a zip without anybody asking."""
    path = PurePosixPath(filename)
    machine = {"thumbs.db", "desktop.ini"}
    return "__MACOSX" in path.parts or path.name.startswith(".") or path.name.lower() in machine


def _text_source(name: str, inside: str, opener: Opener) -> TextSource:
    """Read the file once to learn how its letters are written and how many lines it has."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    readable, lines = True, 1
    with opener() as raw:
        while chunk := raw.read(_CHUNK):
            if b"\x00" in chunk:
                raise refuse_file(
                    _("{name} is not a text table.").format(name=name),
                    _("Save it as CSV (UTF-8) in the spreadsheet and import that file."),
                )
            lines += chunk.count(b"\n")
            readable = readable and _decodes(decoder, chunk)
    readable = readable and _decodes(decoder, b"", final=True)
    encoding = "utf-8-sig" if readable else _other_encoding(opener, inside)
    return TextSource(name, inside, opener, encoding, lines)


def _decodes(decoder: "codecs.IncrementalDecoder", chunk: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(chunk, final)
    except UnicodeDecodeError:
        return False
    return True


def _other_encoding(opener: Opener, inside: str) -> str:
    """Return cp1252, which a file is in that is not UTF-8 and does not say that it is.

    Raises ImportRefused, naming the line, for bytes that are no letter.
    """
    with opener() as raw:
        first = raw.readline()
        encoding = "utf-8" if first.startswith(codecs.BOM_UTF8) else "cp1252"
        for number, line in enumerate(chain([first], raw), start=1):
            try:
                line.decode(encoding)
            except UnicodeDecodeError as error:
                problem = _("A letter cannot be read; save the file as UTF-8.")
                raise in_file(refuse_row(number, problem), inside) from error
    return encoding


def _separator(source: TextSource) -> str:
    """Return the separator under which most of what we know is found in the first lines."""
    with source.open() as raw, io.TextIOWrapper(raw, source.encoding, newline="") as text:
        lines = [line[:2000] for line in islice(text, _LOOKED_AT)]

    def known(separator: str) -> tuple[int, int]:
        rows = [line.rstrip("\r\n").split(separator) for line in lines]
        cells = [cell.strip(' "\t') for row in rows for cell in row[1:]]
        return (
            sum(1 for each in cells if _KNOWN.fullmatch(each) or column_of(each)),
            len(cells),
        )

    return max(SEPARATORS, key=known)
