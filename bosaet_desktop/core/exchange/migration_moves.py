"""Adds up moves from Statistics Denmark's long tables: who moved to and from each area.

The rules are those of design.md section 7: never over a total or across kinds of movement, and
moves within an area are no moves between areas.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.migration_cells import Line, is_sum_name
from bosaet_desktop.core.exchange.table_file import refuse_file, refuse_row
from bosaet_desktop.core.formatting import parse_integer
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.exchange import Watch, unwatched
from bosaet_desktop.core.rows.fact import AreaFigures
from bosaet_desktop.core.text import clean

if TYPE_CHECKING:
    from pandas import DataFrame

_TO = re.compile(r"(?:til|to)\s+(.+)", re.IGNORECASE)
_FROM = re.compile(r"(?:fra|from)\s+(.+)", re.IGNORECASE)
_PERIOD = re.compile(r"(\d{4})(?:[KQM]\d{1,2})?")
VALUE_HEADINGS = frozenset({"indhold", "contents", "value", "antal"})
_TIME_HEADINGS = frozenset({"tid", "time", "år", "year"})
# Regions and provinces stand beside their municipalities and hold the same people once more.
_LARGER = re.compile(r"(region|landsdel|province)\b.*", re.IGNORECASE)
_ALL_OF_A_KIND = re.compile(r".*\b(i alt|total)\b.*|alle\b.*", re.IGNORECASE)

_Move = tuple[str, str, str, int | None]
_PERIOD_NAME, _TO_AREA, _FROM_AREA, _PEOPLE = "period", "to", "from", "people"


@dataclass(frozen=True, slots=True)
class _Shape:
    """Which columns hold what; `period` is None where the file does not say when."""

    to: int
    from_: int
    period: int | None
    kinds: tuple[int, ...]
    values: tuple[int, ...]


def is_moves_table(lines: Sequence[Line]) -> bool:
    """Tell whether the rows say "Til X" in one cell and "Fra Y" in another."""
    return any(_ends(cells) is not None for _number, cells in lines[:2])


def moves_by_period(
    lines: Sequence[Line], watch: Watch = unwatched
) -> Mapping[str, tuple[AreaFigures, ...]]:
    """Return for each period, "" if none is stated, how many moved in and out of every area.

    Ages and sexes are added up unless the table has a row for all of them. Raises ImportRefused,
    naming the row, for a figure that cannot be read.
    """
    from pandas import DataFrame

    head, body = _split_head(lines)
    columns = [_PERIOD_NAME, _TO_AREA, _FROM_AREA, _PEOPLE]
    moves = DataFrame(watch(_moves(body, _shape(head, body)), len(body)), columns=columns)
    if moves.empty:
        raise refuse_file(_("There are no areas with figures in the table."))
    # Whole numbers that may be unknown.
    moves = moves.astype({_PEOPLE: "Int64"})
    by_period = moves.groupby(_PERIOD_NAME, sort=False)
    return {str(period): _figures(of_period) for period, of_period in by_period}


def last_year_of(period: str) -> int | None:
    """Return the year of a period such as 2024, 2024K1 or 2024M01."""
    match = _PERIOD.fullmatch(period.strip())
    return None if match is None else int(match[1])


def _ends(cells: Sequence[str]) -> tuple[int, int] | None:
    to = next((place for place, cell in enumerate(cells) if _TO.fullmatch(cell)), None)
    from_ = next((place for place, cell in enumerate(cells) if _FROM.fullmatch(cell)), None)
    return None if to is None or from_ is None else (to, from_)


def _split_head(lines: Sequence[Line]) -> tuple[Sequence[str], Sequence[Line]]:
    return ((), lines) if _ends(lines[0][1]) else (lines[0][1], lines[1:])


def _shape(head: Sequence[str], body: Sequence[Line]) -> _Shape:
    ends = _ends(body[0][1])
    if ends is None:
        raise refuse_row(body[0][0], _("It does not say who moved where."))
    width = len(body[0][1])
    time = {place for place, word in enumerate(head) if word.casefold() in _TIME_HEADINGS}
    value = {place for place, word in enumerate(head) if word.casefold() in VALUE_HEADINGS}
    periods = time or {place for place in range(width - 1) if _all_periods(place, body)}
    labels = {place for place in range(width) if _is_label(body[0][1][place])}
    values = value or set(range(width)) - periods - labels
    kinds = labels - set(ends) - periods - values
    return _Shape(*ends, min(periods, default=None), tuple(sorted(kinds)), tuple(sorted(values)))


def _all_periods(place: int, body: Sequence[Line]) -> bool:
    """Tell whether a column holds nothing but years; a column of values soon has another."""
    cells = (cells[place] for _number, cells in body if place < len(cells))
    return all(_PERIOD.fullmatch(cell) and 1900 <= int(cell[:4]) <= 2199 for cell in cells)


def _is_label(cell: str) -> bool:
    return re.search(r"[^\W\d_]", cell) is not None


def _without_parts(body: Sequence[Line], shape: _Shape) -> Iterator[Line]:
    """Leave out the parts of every kind (sex, age ...) that has a row for all of it."""
    width = max(shape.to, shape.from_, *shape.kinds, *shape.values) + 1
    for number, cells in body:
        if len(cells) < width:
            raise refuse_row(number, _("There are fewer cells than in the first row."))
    with_total = [
        place
        for place in shape.kinds
        if any(_ALL_OF_A_KIND.fullmatch(cells[place]) for _number, cells in body)
    ]
    for number, cells in body:
        if all(_ALL_OF_A_KIND.fullmatch(cells[place]) for place in with_total):
            yield number, cells


def _moves(body: Sequence[Line], shape: _Shape) -> Iterator[_Move]:
    for number, cells in _without_parts(body, shape):
        period = "" if shape.period is None else cells[shape.period]
        to, from_ = _bare(_TO, cells[shape.to]), _bare(_FROM, cells[shape.from_])
        if to == from_ or _is_larger(to) or _is_larger(from_):
            continue
        for people in _read(number, (cells[place] for place in shape.values)):
            yield period, to, from_, people


def _bare(end: re.Pattern[str], cell: str) -> str:
    match = end.fullmatch(cell)
    return clean(match[1] if match else cell)


def _is_larger(area: str) -> bool:
    return is_sum_name(area) or _LARGER.fullmatch(area) is not None


def _read(number: int, cells: Iterable[str]) -> Iterator[int | None]:
    for cell in cells:
        try:
            # A dash alone is Statistics Denmark's nought.
            yield parse_integer(cell, dash=0)
        except InvalidInput as error:
            raise refuse_row(number, str(error)) from error


def _figures(moves: "DataFrame") -> tuple[AreaFigures, ...]:
    moved_in, moved_out = _sums(moves, _TO_AREA), _sums(moves, _FROM_AREA)
    areas = dict.fromkeys([*moved_in, *moved_out])
    return tuple(AreaFigures(area, moved_in.get(area), moved_out.get(area)) for area in areas)


def _sums(moves: "DataFrame", end: str) -> Mapping[str, int | None]:
    """Add up the people per area at one end; one unknown part makes a sum unknown."""
    sums = moves.groupby(end, sort=False)[_PEOPLE].sum(skipna=False)
    known = sums.notna()
    return {str(area): int(sums[area]) if known[area] else None for area in sums.index}
