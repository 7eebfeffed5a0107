"""A statistical table as a cube: labels in every dimension, and a figure where they cross.

Two million figures take a few bytes each here: every label and every text of a figure is kept
once, and the rows hold only numbers for them.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import accumulate, chain, islice

import numpy as np
from numpy.typing import NDArray

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.migration_cells import Line
from bosaet_desktop.core.exchange.row_width import too_many_cells
from bosaet_desktop.core.exchange.statbank_layout import Layout, find_layout
from bosaet_desktop.core.exchange.table_file import refuse_file, refuse_row
from bosaet_desktop.core.formatting import decimal_mark_of, parse_number
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.fact_import import FactProblem
from bosaet_desktop.core.text import clean

MOST_FIGURES = 8_000_000
LOOKED_AT = 200

Codes = NDArray[np.int32]
Figures = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Dimension:
    """One way the figures are divided: its heading, empty if the file has none, and its labels."""

    heading: str
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cube:
    """The figures with, for each, its label in every dimension and its line; nan is missing.

    `problems` are the figures that cannot be read; they count as missing. `files` are the names
    of the files in a zip, and `starts` the first figure of each.
    """

    dimensions: tuple[Dimension, ...]
    codes: tuple[Codes, ...]
    values: Figures
    lines: Codes
    title: str = ""
    unit: str = ""
    notes: tuple[str, ...] = ()
    problems: tuple[FactProblem, ...] = ()
    files: tuple[str, ...] = ("",)
    starts: tuple[int, ...] = (0,)

    def place(self, at: int, problem: str = "") -> FactProblem:
        """Return where the figure number `at` stands, with what is wrong there."""
        file = self.files[bisect_right(self.starts, at) - 1]
        return FactProblem(int(self.lines[at]), problem, file)


class _Labels:
    """Numbers texts in the order they come; the same text cleaned has the same number."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._raw: dict[str, int] = {}

    def number(self, raw: str) -> int:
        found = self._raw.get(raw)
        if found is None:
            found = self._numbers.setdefault(clean(raw), len(self._numbers))
            self._raw[raw] = found
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._numbers)


def read_cube(lines: Iterable[Line], decimal_mark: str = "") -> Cube | None:
    """Read a table whose layout its first rows show; None where they show none.

    `decimal_mark` is that of files that write numbers in one way only; otherwise the figures
    decide. Raises ImportRefused for a row that cannot be taken apart.
    """
    coming = iter(lines)
    first = list(islice(coming, LOOKED_AT))
    layout = find_layout(first)
    if layout is None:
        return None
    reader = _Reader(layout)
    for line, cells in chain(first, coming):
        if line >= layout.first_line:
            reader.take(line, cells)
    return reader.cube(decimal_mark)


class _Reader:
    """Takes rows one by one; a row without figures waits until it is known what it is."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._labels = [_Labels() for _each in layout.stubs]
        self._stubs = [array("i") for _each in layout.stubs]
        self._texts = _Labels()
        self._values = array("i")
        self._lines = array("i")
        self._above = [""] * len(layout.stubs)
        self._waiting: list[tuple[int, Sequence[str], list[str]]] = []
        self._notes: list[str] = []
        self._width = max(*layout.stubs, *layout.values) + 1

    def take(self, line: int, cells: Sequence[str]) -> None:
        """Take one row of labels and figures."""
        layout, count = self._layout, len(cells)
        values = [cells[place] if place < count else "" for place in layout.values]
        stubs = self._stubs_of(cells)
        if not any(values):
            self._waiting.append((line, cells, stubs))
            return
        self._keep_waiting()
        self._check_width(line, cells)
        self._add(line, stubs, values)

    def cube(self, decimal_mark: str) -> Cube:
        """Return what was taken."""
        for line, cells, stubs in self._waiting:
            there = [cell for cell in cells if cell]
            if len(there) == 1 or self._layout.sparse:
                self._notes.append(clean(" ".join(there)))
            else:
                self._check_width(line, cells)
                self._add(line, stubs, [""] * len(self._layout.values))
        dimensions = [
            Dimension(heading, tuple(labels))
            for heading, labels in zip(self._layout.headings, self._labels, strict=True)
        ]
        rows, columns = len(self._lines), len(self._layout.values)
        codes = [np.repeat(np.asarray(stub, dtype=np.int32), columns) for stub in self._stubs]
        for across in self._layout.across:
            seen = _Labels()
            numbers = np.asarray([seen.number(label) for label in across], dtype=np.int32)
            codes.append(np.tile(numbers, rows))
            dimensions.append(Dimension("", tuple(seen)))
        lines = np.repeat(np.asarray(self._lines, dtype=np.int32), columns)
        values, problems = _figures(tuple(self._texts), self._values, lines, decimal_mark)
        layout = self._layout
        return Cube(
            tuple(dimensions),
            tuple(codes),
            values,
            lines,
            layout.title,
            layout.unit,
            tuple(self._notes),
            problems,
        )

    def _stubs_of(self, cells: Sequence[str]) -> list[str]:
        own = [cells[place] if place < len(cells) else "" for place in self._layout.stubs]
        if not self._layout.sparse:
            return own
        # A new label begins everything to the right of it anew.
        first = next((at for at, label in enumerate(own) if label), len(own))
        self._above = self._above[:first] + own[first:]
        return list(self._above)

    def _keep_waiting(self) -> None:
        """Rows that others follow are rows of missing figures, where every label is there."""
        for line, cells, stubs in self._waiting:
            self._check_width(line, cells)
            if stubs and stubs[-1] and (len(stubs) > 1 or not self._layout.sparse):
                self._add(line, stubs, [""] * len(self._layout.values))
        self._waiting.clear()

    def _check_width(self, line: int, cells: Sequence[str]) -> None:
        if len(cells) < self._width and not self._layout.sparse:
            raise refuse_row(line, _("There are fewer cells than in the first row."))
        if any(cells[self._width :]):
            raise refuse_row(line, too_many_cells(len(cells), self._width))

    def _add(self, line: int, stubs: Sequence[str], values: Sequence[str]) -> None:
        for labels, codes, label in zip(self._labels, self._stubs, stubs, strict=True):
            codes.append(labels.number(label))
        number = self._texts.number
        self._values.extend([number(value) for value in values])
        self._lines.append(line)
        if len(self._values) > MOST_FIGURES:
            raise refuse_file(_("There are more figures than can be read at once."))


def _figures(
    texts: Sequence[str], codes: Sequence[int], lines: Codes, decimal_mark: str
) -> tuple[Figures, tuple[FactProblem, ...]]:
    """Read each text of a figure once, by the decimal mark the column shows."""
    mark = decimal_mark or decimal_mark_of(texts)
    read, wrong = np.full(max(len(texts), 1), np.nan), dict[int, str]()
    for number, text in enumerate(texts):
        try:
            # A dash alone is Statistics Denmark's nought.
            value = parse_number(text, mark, dash=Decimal(0))
        except InvalidInput as error:
            wrong[number] = str(error)
        else:
            read[number] = np.nan if value is None else float(value)
    numbers = np.asarray(codes, dtype=np.int32)
    return read[numbers], tuple(_wrong_figures(wrong, numbers, lines))


def _wrong_figures(wrong: Mapping[int, str], numbers: Codes, lines: Codes) -> Iterator[FactProblem]:
    if wrong:
        for place in np.flatnonzero(np.isin(numbers, list(wrong))):
            yield FactProblem(int(lines[place]), wrong[int(numbers[place])])


def joined(cubes: Sequence[Cube]) -> Cube:
    """Return tables of one kind, such as a sex each, as one.

    Raises ImportRefused where they are of several kinds.
    """
    first = cubes[0]
    if len(cubes) == 1:
        return first
    if any(_shape(each) != _shape(first) for each in cubes):
        raise refuse_file(
            _("The tables in the file are not of one kind."),
            _("Import them one at a time."),
        )
    dimensions, codes = [], []
    for at, dimension in enumerate(first.dimensions):
        seen = _Labels()
        parts = [
            np.asarray(
                [seen.number(label) for label in cube.dimensions[at].labels] or [0], np.int32
            )[cube.codes[at]]
            for cube in cubes
        ]
        codes.append(np.concatenate(parts))
        dimensions.append(Dimension(dimension.heading, tuple(seen)))
    return replace(
        first,
        dimensions=tuple(dimensions),
        codes=tuple(codes),
        values=np.concatenate([cube.values for cube in cubes]),
        lines=np.concatenate([cube.lines for cube in cubes]),
        notes=tuple(dict.fromkeys(note for cube in cubes for note in cube.notes)),
        problems=tuple(problem for cube in cubes for problem in cube.problems),
        files=tuple(cube.files[0] for cube in cubes),
        starts=tuple(accumulate((len(cube.values) for cube in cubes[:-1]), initial=0)),
    )


def _shape(cube: Cube) -> tuple[str, ...]:
    return tuple(dimension.heading.casefold() for dimension in cube.dimensions)
