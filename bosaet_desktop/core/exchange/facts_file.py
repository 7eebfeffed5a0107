"""Reads a file of facts, whatever its form, and tells what it holds before anything is stored."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, groupby, islice
from operator import itemgetter
from pathlib import Path

import numpy as np

from bosaet_desktop.core.errors import ImportRefused
from bosaet_desktop.core.exchange.migration_cells import AREA, Line, column_of
from bosaet_desktop.core.exchange.plain_facts import PlainFacts
from bosaet_desktop.core.exchange.statbank_cube import LOOKED_AT, Cube, Dimension, joined, read_cube
from bosaet_desktop.core.exchange.statbank_facts import StatbankFacts
from bosaet_desktop.core.exchange.statbank_layout import VALUE_HEADINGS
from bosaet_desktop.core.exchange.statbank_lines import (
    TEXT_SUFFIXES,
    ZIP_SUFFIX,
    TextSource,
    TextSources,
    cells_of,
    in_file,
    text_sources,
)
from bosaet_desktop.core.exchange.statbank_px import PX_SUFFIX, read_px
from bosaet_desktop.core.exchange.statbank_words import is_time_heading
from bosaet_desktop.core.exchange.table_file import refuse_file, refuse_row
from bosaet_desktop.core.exchange.workbook_file import WORKBOOK_SUFFIXES, read_rows
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.exchange import Watch, unwatched
from bosaet_desktop.core.rows.fact import Figure
from bosaet_desktop.core.text import clean

# A table of 98 areas over forty years of quarters is 160 columns wide.
_MOST_SHEET = (10_000, 600)
_AGES = re.compile(r"(?<!\d)(\d{1,2})\s?[-–_]\s?(\d{1,3})(?!\d)")
_UNNAMED = "#"
_AGE_HEADING = "alder"

FactsFile = PlainFacts | StatbankFacts


def read_facts(source: Path, watch: Watch = unwatched) -> FactsFile:
    """Read the file at `source` whole: text, workbook, px, or a zip of text tables.

    Nothing is stored. `watch` sees the rows, and may end the reading. Raises ImportRefused,
    naming the line where there is one, for what is no table; cells that cannot be read are
    problems of what is returned.
    """
    suffix = source.suffix.lower()
    if suffix == PX_SUFFIX:
        return StatbankFacts.of(read_px(source, watch), source.stem)
    if suffix in WORKBOOK_SUFFIXES:
        return _from_workbook(source, watch)
    if suffix in TEXT_SUFFIXES or suffix == ZIP_SUFFIX:
        with text_sources(source) as found:
            return _from_text(source, found, watch)
    raise refuse_file(
        _("{name} is no table that can be read.").format(name=source.name),
        _("Take a CSV, an Excel workbook (xlsx), a px file, or a zip of CSV files."),
    )


def _from_workbook(source: Path, watch: Watch) -> FactsFile:
    rows = read_rows(source, watch, _MOST_SHEET)
    if not rows:
        raise refuse_file(_("The file is empty."))
    if _is_plain(rows):
        return PlainFacts.of(rows, source)
    cube = read_cube(rows, ".")
    return PlainFacts.of(rows, source) if cube is None else _facts([cube], source, ())


def _from_text(source: Path, found: TextSources, watch: Watch) -> FactsFile:
    total = sum(each.lines for each in found.sources)
    cubes: list[Cube] = []
    rows = watch(_every_line(found.sources), total)
    for at, lines in groupby(rows, itemgetter(0)):
        part = found.sources[at]
        try:
            read = _one(line for _at, line in lines)
        except ImportRefused as error:
            raise in_file(error, part.inside) from error
        if isinstance(read, list):
            if len(found.sources) > 1:
                problem = _("There are no areas with figures in the table.")
                raise in_file(refuse_file(problem), part.inside)
            return PlainFacts.of(read, source)
        cubes.append(_named(read, part))
    if not cubes:
        raise refuse_file(_("The file is empty."))
    return _facts(cubes, source, found.left_out)


def _every_line(sources: Sequence[TextSource]) -> Iterator[tuple[int, Line]]:
    for at, source in enumerate(sources):
        for line in cells_of(source):
            yield at, line


def _one(lines: Iterable[Line]) -> Cube | list[Line]:
    """Return a table as a cube, or its rows where they are a plain table of areas."""
    coming = iter(lines)
    first = list(islice(coming, LOOKED_AT))
    if _is_plain(first):
        return [*first, *coming]
    cube = read_cube(chain(first, coming))
    return first if cube is None else cube


def _facts(cubes: Sequence[Cube], source: Path, left_out: Sequence[str]) -> StatbankFacts:
    for cube in cubes:
        _refuse_doubles(cube)
    whole = joined(cubes)
    if len(cubes) > 1:
        _refuse_doubles(whole)
    return StatbankFacts.of(whole, source.stem, left_out)


def _is_plain(rows: Sequence[Line]) -> bool:
    """Tell people's own tables: the first row says what the columns are, and none is of periods."""
    head = rows[0][1] if rows else ()
    known = {column_of(cell) for cell in head[1:]} - {None, AREA, Figure.TOTAL}
    begins = column_of(head[0]) == AREA if head else False
    is_total = begins and any(column_of(cell) == Figure.TOTAL for cell in head[1:])
    is_long = any(
        is_time_heading(cell) or clean(cell).casefold() in VALUE_HEADINGS for cell in head
    )
    return bool(known or is_total) and not is_long


def _named(cube: Cube, part: TextSource) -> Cube:
    """Name the file in problems, and ages that only the name of the file tells."""
    cube = replace(
        cube,
        files=(part.inside,),
        problems=tuple(replace(each, file=part.inside) for each in cube.problems),
    )
    last = cube.dimensions[-1]
    ages = _AGES.search(Path(part.name).stem)
    if ages is None or not last.labels or not last.labels[0].startswith(_UNNAMED):
        return cube
    youngest, oldest = int(ages[1]), int(ages[2])
    if oldest - youngest + 1 != len(last.labels):
        return cube
    labels = tuple(str(age) for age in range(youngest, oldest + 1))
    dimensions = (*cube.dimensions[:-1], Dimension(_AGE_HEADING, labels))
    return replace(cube, dimensions=dimensions)


def _refuse_doubles(cube: Cube) -> None:
    """Refuse a table that says the same twice: adding it up would count people twice."""
    if any(label.startswith(_UNNAMED) for each in cube.dimensions for label in each.labels[:1]):
        return
    key = np.zeros(len(cube.values), dtype=np.int64)
    for dimension, codes in zip(cube.dimensions, cube.codes, strict=True):
        key = key * max(len(dimension.labels), 1) + codes
    _unique, first = np.unique(key, return_index=True)
    if len(first) < len(key):
        again = np.ones(len(key), dtype=bool)
        again[first] = False
        place = cube.place(int(np.flatnonzero(again)[0]))
        problem = _("The table has told of this already, in another row.")
        raise in_file(refuse_row(place.line, problem), place.file)
