"""Tables as files that spreadsheets open right: csv in the Danish or English way, and xlsx.

The rules are those of design.md section 7, "Writing tables".
"""

import csv
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any, TypeAlias

from bosaet_desktop.core.analysis.wrapping import wrap
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.i18n import _, language
from bosaet_desktop.core.text import csv_cell


@dataclass(frozen=True, slots=True)
class Formula:
    """What a spreadsheet counts by itself, with the value that programs show which do not.

    `text` names its cells as a workbook does, "=D2+E2"; a csv file holds the value alone.
    """

    text: str
    value: float


Cell = str | int | float | Decimal | date | Formula | None

SUFFIXES = (".csv", ".xlsx")
# Noise from dividing ends here; at least six of the decimals are written where there are any.
_DECIMALS, _FEWEST_DECIMALS = 9, 6
Untyped: TypeAlias = Any  # Any: xlsxwriter ships no types
_SEPARATORS = {"da": ";", "en": ","}
_DECIMAL_MARKS = {"da": ",", "en": "."}
# Letters; a longer text has more lines.
_NARROWEST, _WIDEST = 8, 40
_DATE_WIDTH, _TIME_WIDTH, _LINE_HEIGHT = 12, 17, 15.0
# A4 by its number in Excel, and how many letters stand side by side on it when it is upright.
A4, _UPRIGHT = 9, 95


@dataclass(frozen=True, slots=True)
class Table:
    """A table in the language in use: its name, its headings and rows as long as these.

    None is an empty cell; numbers stay numbers, dates dates, and text stays text whatever it
    looks like.
    """

    name: str
    headings: tuple[str, ...]
    rows: Sequence[Sequence[Cell]]


def write_table(target: Path, table: Table) -> None:
    """Write `table` as its suffix says; no rows give the headings alone.

    Raises InvalidInput for a suffix that is not in `SUFFIXES`, and what `replacing` raises.
    """
    if target.suffix.lower() == ".xlsx":
        write_workbook(target, [table])
    elif target.suffix.lower() == ".csv":
        write_csv(target, table)
    else:
        raise InvalidInput(
            _("A table is saved as {suffixes}.").format(suffixes=", ".join(SUFFIXES))
        )


def write_csv(target: Path, table: Table) -> None:
    """Write UTF-8 with a byte order mark, separator and decimal mark as the language has them."""
    with replacing(target) as beside, beside.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=_SEPARATORS[language()])
        writer.writerow(csv_cell(heading) for heading in table.headings)
        writer.writerows([_csv_text(cell) for cell in row] for row in table.rows)


Adorn: TypeAlias = Callable[[Untyped], None]


def write_workbook(target: Path, tables: Sequence[Table], adorn: Adorn | None = None) -> None:
    """Write a workbook with a sheet for each table; no text becomes a formula or a link.

    `adorn(book)` may put charts into the xlsxwriter workbook once the tables are in it.
    """
    import xlsxwriter

    # In memory, so that the disk is met in one place only, where its trouble is explained.
    stream = BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        formats = {
            "head": book.add_format({"bold": True, "bottom": 1, "text_wrap": True}),
            "text": book.add_format({"valign": "top", "text_wrap": True}),
            "whole": book.add_format({"valign": "top"}),
            "number": book.add_format({"valign": "top", "num_format": "0.00"}),
            "date": book.add_format({"valign": "top", "num_format": "dd.mm.yyyy"}),
            "time": book.add_format({"valign": "top", "num_format": "dd.mm.yyyy hh.mm"}),
        }
        for table in tables:
            _fill_sheet(book.add_worksheet(sheet_name(table.name)), table, formats)
        if adorn is not None:
            adorn(book)
    with replacing(target) as beside:
        beside.write_bytes(stream.getvalue())


def plain_number(value: float | Decimal) -> str:
    """Return a number with a decimal point and no thousands separator.

    Whole numbers have no decimals; the others have six, or up to nine where that says more.
    """
    if isinstance(value, int):
        return str(value)
    written = f"{value:.{_DECIMALS}f}"
    whole, _point, fraction = written.partition(".")
    kept = fraction.rstrip("0")
    if not kept:
        return "0" if whole == "-0" else whole
    return f"{whole}.{kept.ljust(_FEWEST_DECIMALS, '0')}"


def _csv_text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return csv_cell(cell)
    if isinstance(cell, Formula):
        return _csv_text(cell.value)
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "minutes")
    if isinstance(cell, date):
        return cell.isoformat()
    return plain_number(cell).replace(".", _DECIMAL_MARKS[language()])


def _fill_sheet(sheet: Untyped, table: Table, formats: dict[str, Untyped]) -> None:
    widths = [_width(table, column) for column in range(len(table.headings))]
    for column, (heading, width) in enumerate(zip(table.headings, widths, strict=True)):
        sheet.write_string(0, column, heading, formats["head"])
        sheet.set_column(column, column, width)
    for row, cells in enumerate(table.rows, start=1):
        # Not every program finds the height of what is wrapped by itself.
        if (lines := _lines(cells, widths)) > 1:
            sheet.set_row(row, lines * _LINE_HEIGHT)
        for column, cell in enumerate(cells):
            _write_cell(sheet, row, column, cell, formats)
    sheet.freeze_panes(1, 0)
    _lay_out_pages(sheet, sum(widths))


def _lay_out_pages(sheet: Untyped, width: int) -> None:
    """Print all columns side by side, the head on every page, and count the pages."""
    sheet.set_paper(A4)
    if width > _UPRIGHT:
        sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_footer("&L&A&R" + _("Page {page} of {pages}").format(page="&P", pages="&N"))


def _write_cell(
    sheet: Untyped, row: int, column: int, cell: Cell, formats: dict[str, Untyped]
) -> None:
    if cell is None:
        return
    if isinstance(cell, str):
        sheet.write_string(row, column, cell, formats["text"])
    elif isinstance(cell, Formula):
        sheet.write_formula(row, column, cell.text, formats["number"], cell.value)
    elif isinstance(cell, datetime):
        sheet.write_datetime(row, column, cell, formats["time"])
    elif isinstance(cell, date):
        sheet.write_datetime(row, column, cell, formats["date"])
    elif isinstance(cell, int) or cell == int(cell):
        sheet.write_number(row, column, int(cell), formats["whole"])
    else:
        sheet.write_number(row, column, float(cell), formats["number"])


def _lines(cells: Sequence[Cell], widths: Sequence[int]) -> int:
    """Return how many lines the longest text of a row takes in columns of these widths."""
    return max(
        (
            len(wrap(cell, width, len))
            for cell, width in zip(cells, widths, strict=True)
            if isinstance(cell, str) and (len(cell) > width or "\n" in cell)
        ),
        default=1,
    )


def _width(table: Table, column: int) -> int:
    cells = [table.headings[column], *(row[column] for row in table.rows)]
    return min(max(_NARROWEST, *map(_letters, cells)), _WIDEST)


def _letters(cell: Cell) -> int:
    """Return how many letters wide a column is that shows `cell`; figures fit in any."""
    if isinstance(cell, str):
        return max(map(len, cell.splitlines()), default=0) + 2
    if isinstance(cell, datetime):
        return _TIME_WIDTH
    return _DATE_WIDTH if isinstance(cell, date) else 0


def sheet_name(name: str) -> str:
    """Return `name` without what Excel forbids in the name of a sheet; at most 31 characters."""
    return re.sub(r"[\[\]:*?/\\]", " ", name)[:31].strip("' ")
