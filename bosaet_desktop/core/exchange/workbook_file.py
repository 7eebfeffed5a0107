"""Reads a sheet of an Excel workbook under the headings we know: the first that holds anything.

A workbook is a zip that may unfold to a thousand times its size, and two cells far apart make a
sheet of billions, so both are measured before anything is unfolded (safety.md, "What comes in").
"""

import re
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from bosaet_desktop.core.exchange.table_file import (
    MOST_BYTES,
    Heading,
    TableFile,
    content_of,
    read_table,
    refuse_file,
    table_from,
    too_large,
)
from bosaet_desktop.core.exchange.workbook_errors import refuse_errors
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.exchange import Watch, unwatched

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

WORKBOOK_SUFFIXES = (".xlsx", ".xlsm")
MOST_SHEET_ROWS, MOST_COLUMNS = 100_000, 64
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")
_CELL = re.compile(rb'<c [^>]*?r="([A-Z]{1,3})([0-9]{1,7})"')
_CHUNK = 1 << 20
# Long enough for the part of a cell's tag that may be cut off at the end of a chunk.
_OVERLAP = 256


def read_list(source: Path, headings: Sequence[Heading], watch: Watch = unwatched) -> TableFile:
    """Read the table at `source`, a workbook or text, by its suffix.

    Lines of a workbook are the row numbers Excel shows. Raises ImportRefused as `read_table` does.
    """
    if source.suffix.lower() not in WORKBOOK_SUFFIXES:
        return read_table(source, headings, watch)
    rows = read_rows(source, watch)
    if not rows:
        raise refuse_file(_("The file is empty."))
    return table_from(rows[0][1], rows[1:], headings)


def read_rows(
    source: Path,
    watch: Watch = unwatched,
    most: tuple[int, int] = (MOST_SHEET_ROWS, MOST_COLUMNS),
) -> list[tuple[int, list[str]]]:
    """Return every row that holds anything, with its number, of the workbook's first such sheet.

    Hidden sheets come after those that people see; `sheets_left_out` names the others. `most` are
    the rows and columns it may have. Raises ImportRefused for what is no workbook, or unfolds to
    too much.
    """
    cells = _cells(source, most)
    return [
        (line, [cell.strip() for cell in row])
        for line, row in watch(enumerate(cells, start=1), len(cells))
        if any(cell.strip() for cell in row)
    ]


def sheets_left_out(source: Path) -> tuple[str, ...]:
    """Return the names of the sheets in sight that hold something and are not the one read.

    Empty for what is no workbook; `source` is one that `read_rows` has read.
    """
    from python_calamine import CalamineWorkbook

    if source.suffix.lower() not in WORKBOOK_SUFFIXES:
        return ()
    with CalamineWorkbook.from_filelike(BytesIO(content_of(source))) as workbook:
        seen = _in_sight(workbook)
        return tuple(name for name in islice(_filled(workbook), 1, None) if name in seen)


def _cells(source: Path, most: tuple[int, int]) -> list[list[str]]:
    from python_calamine import CalamineError, CalamineWorkbook

    content = content_of(source)
    try:
        _check_size(content, source, most)
        with CalamineWorkbook.from_filelike(BytesIO(content)) as workbook:
            name = next(_filled(workbook), None)
            if name is None:
                return []
            refuse_errors(content, workbook.sheet_names.index(name))
            rows = workbook.get_sheet_by_name(name).iter_rows()
            return [[_text(value) for value in row] for row in rows]
    except (zipfile.BadZipFile, CalamineError) as error:
        raise refuse_file(
            _("{name} is not a workbook that can be read.").format(name=source.name),
            _("Save it as CSV (UTF-8) in the spreadsheet and import that file."),
        ) from error


def _filled(workbook: "CalamineWorkbook") -> Iterator[str]:
    """Yield the names of the sheets that hold anything, the hidden ones last."""
    seen = _in_sight(workbook)
    hidden = [name for name in workbook.sheet_names if name not in seen]
    for name in (*seen, *hidden):
        rows = workbook.get_sheet_by_name(name).iter_rows()
        if any(value != "" for row in rows for value in row):
            yield name


def _in_sight(workbook: "CalamineWorkbook") -> tuple[str, ...]:
    from python_calamine import SheetVisibleEnum

    sheets = workbook.sheets_metadata
    return tuple(each.name for each in sheets if each.visible == SheetVisibleEnum.Visible)


def _check_size(content: bytes, source: Path, most: tuple[int, int]) -> None:
    with zipfile.ZipFile(BytesIO(content)) as parts:
        infos = parts.infolist()
        if sum(info.file_size for info in infos) > MOST_BYTES:
            raise too_large(source)
        for info in infos:
            if _SHEET.fullmatch(info.filename) and not _fits(parts, info, most):
                raise too_large(source)


def _fits(parts: zipfile.ZipFile, info: zipfile.ZipInfo, most: tuple[int, int]) -> bool:
    most_rows, most_columns = most
    seen = b""
    with parts.open(info) as sheet:
        while chunk := sheet.read(_CHUNK):
            seen = seen[-_OVERLAP:] + chunk
            for letters, row in _CELL.findall(seen):
                if _column(letters) > most_columns or int(row) > most_rows:
                    return False
    return True


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _text(value: object) -> str:
    """Return a cell as people see it: 20304050.0 is a phone number without a point."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return value.isoformat() if isinstance(value, date) else str(value)
