"""Finds areas and figures in rows of cells, pasted or from a file, by heading or by order."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bosaet_desktop.core.commands.fact_lines import check_figure
from bosaet_desktop.core.commands.wording import same_words, wording
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.row_width import too_many_cells
from bosaet_desktop.core.exchange.table_file import left_out, refuse_file
from bosaet_desktop.core.formatting import decimal_mark_of, parse_integer, parse_number
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.fact import AreaFigures, Figure
from bosaet_desktop.core.text import LONGEST_NAME, clean

AREA = "area"
NET = "net"
MOST_PROBLEMS = 3

# The first that fits counts: "% af indbyggertal" is a share, "Netto (ekstern)" is not internal.
_HEADINGS: tuple[tuple[str, str], ...] = (
    (Figure.PERCENT, r"%|\b(procent|percent|pct)\b"),
    (Figure.START_POPULATION, r"indbygger|folketal|befolkning(?!stilv)|\bpopulation\b"),
    (Figure.EXTERNAL, r"\b(ekstern|extern)"),
    (Figure.INTERNAL, r"\bintern"),
    (Figure.TOTAL, r"^(total|i alt|samlet|sum$)|\btotal\b"),
    (NET, r"^net(to)?$|^netto ?tilflyt"),
    (Figure.MOVED_IN, r"^(in|ind|tilflyt\w*|moved in|moves in|in-moves)$"),
    (Figure.MOVED_OUT, r"^(out|ud|fraflyt\w*|moved out|moves out|out-moves)$"),
    (AREA, r"^(område\w*|area|sogn\w*|parish|kommune\w*|municipality|landsby\w*|village|sted)$"),
)
_ORDERS: Mapping[int, tuple[str, ...]] = {
    1: (AREA,),
    2: (AREA, Figure.TOTAL),
    3: (AREA, Figure.INTERNAL, Figure.EXTERNAL),
    4: (AREA, Figure.INTERNAL, Figure.EXTERNAL, Figure.TOTAL),
    5: (AREA, Figure.INTERNAL, Figure.EXTERNAL, Figure.TOTAL, Figure.START_POPULATION),
    6: (
        AREA,
        Figure.INTERNAL,
        Figure.EXTERNAL,
        Figure.TOTAL,
        Figure.START_POPULATION,
        Figure.PERCENT,
    ),
}
# A row so named is a sum of the others, or of everything there is; summing over it counts twice.
_SUMS = re.compile(
    r"((.+ )?i alt|(.+, )?total|sum|alle|all|hele landet|all denmark|hele kommunen|alle områder"
    r"|all areas)"
)

Line = tuple[int, Sequence[str]]


@dataclass(frozen=True, slots=True)
class FoundAreas:
    """The areas of a table, the headings left out, and the names of rows that are sums."""

    rows: tuple[AreaFigures, ...]
    ignored_columns: tuple[str, ...] = ()
    sums: tuple[str, ...] = ()


def column_of(heading: str) -> str | None:
    """Return what a heading stands for: AREA, NET or the value of a Figure; None if unknown."""
    words = " ".join(clean(heading).casefold().split())
    if words != "%" and not re.search(r"[^\W\d_]", words):
        return None
    return next((name for name, shape in _HEADINGS if re.search(shape, words)), None)


def is_sum_name(area: str) -> bool:
    """Tell whether a row so named holds the sum of others."""
    return _SUMS.fullmatch(" ".join(area.casefold().split())) is not None


def areas_in(lines: Sequence[Line], *, names_alone: bool = False) -> FoundAreas:
    """Return the areas in `lines`, pairs of a number to name the row by and its cells.

    Columns are told by the headings of the first row, or without them by their order: area,
    internal, external, total, population, percent; `names_alone` takes a list of areas too.
    Raises ImportRefused naming the cells that cannot be read; then nothing may be used.
    """
    head, body = _split_head(lines)
    columns = _by_heading(head) if head else _by_order(body)
    reader = _Reader(columns, body, len(head))
    found = [(reader.row(number, cells), cells) for number, cells in body]
    reader.refuse_problems()
    named = [row for row, _cells in found if row.area]
    if not named or not (names_alone or any(_has_figures(row) for row in named)):
        raise refuse_file(_("There are no areas with figures in the table."))
    return FoundAreas(
        rows=tuple(row for row in named if not is_sum_name(row.area)),
        ignored_columns=left_out(head, columns.values(), (cells for _number, cells in body)),
        sums=tuple(row.area for row in named if is_sum_name(row.area)),
    )


def _has_figures(row: AreaFigures) -> bool:
    return any(figure is not None for figure in row.stated().values())


def _split_head(lines: Sequence[Line]) -> tuple[Sequence[str], Sequence[Line]]:
    if not lines:
        raise refuse_file(_("There are no areas with figures in the table."))
    first = lines[0][1]
    known = [column_of(cell) for cell in first[1:]]
    return (first, lines[1:]) if any(known) else ((), lines)


def _by_heading(head: Sequence[str]) -> dict[str, int]:
    columns: dict[str, int] = {}
    for place, heading in enumerate(head):
        name = column_of(heading)
        if name in columns:
            twice = _("The headings “{first}” and “{second}” seem to mean the same.")
            first = clean(head[columns[name]])
            raise refuse_file(twice.format(first=first, second=clean(heading)))
        if name is not None:
            columns[name] = place
    unknown = [place for place, heading in enumerate(head) if column_of(heading) is None]
    if AREA not in columns and unknown[:1] == [0]:
        columns[AREA] = 0
    if AREA not in columns:
        raise refuse_file(_("There is no column with the names of the areas."))
    return columns


def _by_order(body: Sequence[Line]) -> dict[str, int]:
    width = max(len(_trimmed(cells)) for _number, cells in body)
    if width not in _ORDERS:
        raise refuse_file(
            _("The columns cannot be told apart."),
            _("Let the first row say what they are: area, internal, external, total."),
        )
    columns = {name: place for place, name in enumerate(_ORDERS[width])}
    if width > 4 and any("%" in cell for _number, cells in body for cell in cells[4:5]):
        columns |= {Figure.PERCENT: 4}
        columns.pop(Figure.START_POPULATION)
        if width == 6:
            columns[Figure.START_POPULATION] = 5
    return columns


def _trimmed(cells: Sequence[str]) -> Sequence[str]:
    end = max((place for place, cell in enumerate(cells, start=1) if cell.strip()), default=0)
    return cells[:end]


class _Reader:
    """Reads rows by their columns and remembers the cells that hold no figure."""

    def __init__(self, columns: Mapping[str, int], body: Sequence[Line], headings: int) -> None:
        self._columns = columns
        self._headings = headings
        self._problems: list[str] = []
        self._rows_of: dict[str, int] = {}
        place = columns.get(Figure.PERCENT)
        shares = [cells[place] for _n, cells in body if place is not None and place < len(cells)]
        self._decimal_mark = decimal_mark_of(shares)

    def row(self, number: int, cells: Sequence[str]) -> AreaFigures:
        """Return the figures of one row."""
        area = self._area(number, cells)
        read = {name: self._read(number, cells, name) for name in self._columns if name != AREA}
        net = read.pop(NET, None)
        if not read.keys() & {Figure.TOTAL, Figure.MOVED_IN, Figure.INTERNAL}:
            read[Figure.TOTAL] = net
        if not area and any(value is not None for value in read.values()):
            self._tell(number, _("The area has no name."))
        if self._headings and any(map(str.strip, cells[self._headings :])):
            self._tell(number, too_many_cells(len(cells), self._headings))
        share = read.pop(Figure.PERCENT, None)
        whole = {str(name): None if each is None else int(each) for name, each in read.items()}
        return AreaFigures(area, **whole, percent=None if share is None else float(share) + 0.0)

    def refuse_problems(self) -> None:
        """Raise ImportRefused if a cell could not be read."""
        if not self._problems:
            return
        told = " ".join(self._problems[:MOST_PROBLEMS])
        more = len(self._problems) - MOST_PROBLEMS
        if more > 0:
            count = ngettext("{n} more like it.", "{n} more like these.", more).format(n=more)
            told = f"{told} {count}"
        raise refuse_file(told)

    def _tell(self, number: int, problem: object) -> None:
        self._problems.append(_("Row {row}: {problem}").format(row=number, problem=problem))

    def _area(self, number: int, cells: Sequence[str]) -> str:
        """Return the name of the area; two rows of one name would count its people twice."""
        area = clean(self._cell(cells, AREA))
        try:
            wording(area, LONGEST_NAME)
        except InvalidInput as error:
            self._tell(number, error)
        first = self._rows_of.setdefault(same_words(area), number)
        if area and first != number:
            twice = _("“{area}” stands in row {first} already.")
            self._tell(number, twice.format(area=area, first=first))
        return area

    def _cell(self, cells: Sequence[str], name: str) -> str:
        place = self._columns[name]
        return cells[place] if place < len(cells) else ""

    def _read(self, number: int, cells: Sequence[str], name: str) -> Decimal | int | None:
        cell = self._cell(cells, name)
        try:
            if name == Figure.PERCENT:
                return parse_number(cell, self._decimal_mark)
            value = parse_integer(cell)
            check_figure(Figure.TOTAL if name == NET else Figure(name), value)
        except InvalidInput as error:
            self._tell(number, error)
            return None
        return value
