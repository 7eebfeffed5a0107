"""Rows of a table that would be higher than a page, set as several rows."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from bosaet_desktop.core.analysis.wrapping import wrap
from bosaet_desktop.core.charts.fonts import BOLD, REGULAR, register_fonts, text_width
from bosaet_desktop.core.paper.style import CELL, Column

# A cell's padding on both sides, and a little for rounding.
_TAKEN = 10.0


def rows_that_fit(
    columns: Sequence[Column], rows: Sequence[Sequence[str]], most_lines: int
) -> tuple[tuple[str, ...], ...]:
    """Return `rows` with those of more than `most_lines` lines parted; the others as they are.

    Tables never split a row over pages, so one that fits on none must not come to be.
    """
    register_fonts()
    return tuple(part for row in rows for part in _parts(columns, row, most_lines))


def _parts(
    columns: Sequence[Column], row: Sequence[str], most_lines: int
) -> Iterator[tuple[str, ...]]:
    cells = [_lines(column, words) for column, words in zip(columns, row, strict=True)]
    if max(map(len, cells)) <= most_lines:
        yield tuple(row)
        return
    pieces = [
        ["\n".join(lines[at : at + most_lines]) for at in range(0, len(lines), most_lines)]
        for lines in cells
    ]
    yield from zip_longest(*pieces, fillvalue="")


def _lines(column: Column, words: str) -> tuple[str, ...]:
    font = BOLD if column.bold else REGULAR
    return wrap(words, column.width - _TAKEN, lambda line: text_width(line, font, CELL.fontSize))
