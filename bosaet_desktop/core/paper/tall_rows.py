"""Rows of a table that would be higher than a page, set as several rows."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from bosaet_desktop.core.analysis.wrapping import wrap
from bosaet_desktop.core.charts.fonts import text_width
from bosaet_desktop.core.paper.style import Column, head_height, row_height

# What a cell does not give to its words, left and right, and a little for rounding.
_TAKEN = 10.0
# Lines of each part of a row that no page holds: few, so that no page ends half empty.
_LINES_OF_A_PART = 10


def rows_that_fit(
    columns: Sequence[Column], rows: Sequence[Sequence[str]], room: float
) -> tuple[tuple[str, ...], ...]:
    """Return `rows` with those parted that do not fit in `room`; the others as they are.

    `room` is in points, and the head of the table takes its share. Tables never split a row over
    pages, so one that fits on none must not come to be.
    """
    left = room - head_height(columns)
    return tuple(
        part
        for row in rows
        for part in (
            (tuple(row),)
            if row_height(columns, row) <= left
            else parted(columns, row, _LINES_OF_A_PART)
        )
    )


def parted(
    columns: Sequence[Column], row: Sequence[str], most_lines: int
) -> Iterator[tuple[str, ...]]:
    """Yield a row in parts of at most `most_lines` lines."""
    cells = [_lines(column, words) for column, words in zip(columns, row, strict=True)]
    pieces = [
        ["\n".join(lines[at : at + most_lines]) for at in range(0, len(lines), most_lines)]
        for lines in cells
    ]
    yield from zip_longest(*pieces, fillvalue="")


def _lines(column: Column, words: str) -> tuple[str, ...]:
    font, size = column.style.fontName, column.style.fontSize
    return wrap(words, column.width - _TAKEN, lambda line: text_width(line, font, size))
