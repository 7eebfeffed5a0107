"""Makes tables of facts out of a statistical table: moves for each period, and the population."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from bosaet_desktop.core.exchange.statbank_reading import NOWHERE, Reading
from bosaet_desktop.core.exchange.statbank_roles import Role
from bosaet_desktop.core.exchange.statbank_sums import Mask, Sums, sums_by
from bosaet_desktop.core.exchange.statbank_words import Told, years_in, years_of
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.fact import (
    AgeRow,
    AreaFigures,
    FactTable,
    Figure,
    FlowRow,
    PopulationRow,
)
from bosaet_desktop.core.rows.fact_import import FactProblem, FactsChoice, NewTable
from bosaet_desktop.core.terms.fact import FactKind
from bosaet_desktop.core.text import LONGEST_TITLE, shortened

_MOVES = frozenset(
    {Figure.MOVED_IN, Figure.MOVED_OUT, Figure.INTERNAL, Figure.EXTERNAL, Figure.TOTAL, Told.NET}
)
_PEOPLE = (Told.POPULATION, Figure.START_POPULATION, Told.POPULATION_END)
_NEVER_NEGATIVE = frozenset({Figure.MOVED_IN, Figure.MOVED_OUT, *_PEOPLE})


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above every table made of one file."""

    title: str = ""
    source: str = ""


def kinds_in(reading: Reading, counts_people: bool) -> tuple[FactKind, ...]:
    """Return the kinds of facts a table holds; `counts_people`: so do figures of no movement."""
    if reading.roles.are_pairs:
        return (FactKind.MIGRATION,)
    told = reading.movements()
    kinds = []
    if _MOVES & told.keys():
        kinds.append(FactKind.MIGRATION)
    if told.keys() & set(_PEOPLE) or (not reading.labels(Role.MOVEMENT) and counts_people):
        kinds.append(FactKind.POPULATION)
    return tuple(kinds)


def move_tables(
    reading: Reading, choice: FactsChoice, heading: Heading, shown: Sequence[str]
) -> Iterator[NewTable]:
    """Yield a table for each period chosen; `shown` are the areas whose flows and ages are kept."""
    make = _pairs if reading.roles.are_pairs else _areas
    for period, table in make(reading, choice, shown):
        if table.areas:
            first, last = years_of(period) if period else years_in(heading.title)
            title = heading.title or _("Moves in and out")
            # The year has a field of its own; a quarter or a month is told in the title.
            told = title if period in ("", str(first), f"{first}-{last}") else f"{title}, {period}"
            yield replace(
                table,
                period=period,
                heading=replace(
                    table.heading,
                    title=shortened(told, LONGEST_TITLE),
                    first_year=first,
                    last_year=last,
                    source=heading.source,
                ),
            )


def population_table(reading: Reading, choice: FactsChoice, heading: Heading) -> NewTable | None:
    """Return the table of how many live in each area chosen, by period; None without figures."""
    rows = tuple(_populations(reading, choice))
    years = [year for row in rows for year in years_of(row.period) if year is not None]
    if not rows:
        return None
    told = FactTable(
        "",
        shortened(heading.title or _("Population"), LONGEST_TITLE),
        min(years, default=None),
        max(years, default=None),
        heading.source,
        kind=FactKind.POPULATION,
        own_calculation=bool(reading.added_up),
    )
    return NewTable(told, populations=rows)


def figure_problems(reading: Reading) -> Iterator[FactProblem]:
    """Yield a problem for each figure of ours that cannot count people."""
    cube = reading.cube
    for at in np.flatnonzero(_not_whole(reading)).tolist():
        told = _("“{text}” is not a whole number.").format(text=f"{cube.values[at]:g}")
        yield cube.place(at, told)
    for at in np.flatnonzero(_below_nought(reading)).tolist():
        yield cube.place(at, _("This figure counts people and cannot be below 0."))


def without_broken(reading: Reading) -> Reading:
    """Return the reading with every figure missing that cannot count people."""
    broken = _not_whole(reading) | _below_nought(reading)
    values = np.where(broken, np.nan, reading.cube.values)
    return Reading(replace(reading.cube, values=values), reading.roles)


def missing_in(reading: Reading) -> int:
    """Return how many of the figures that are ours the file lacks."""
    return int(np.count_nonzero(_ours(reading) & np.isnan(reading.cube.values)))


def _ours(reading: Reading) -> Mask:
    mask: Mask = reading.period_codes != NOWHERE
    return mask & _of(reading, reading.movements()) if reading.labels(Role.MOVEMENT) else mask


def _not_whole(reading: Reading) -> Mask:
    known = np.nan_to_num(reading.cube.values)
    broken: Mask = known != np.round(known)
    return _ours(reading) & broken & ~_of(reading, [Figure.PERCENT])


def _below_nought(reading: Reading) -> Mask:
    counts = reading.roles.are_pairs or not reading.labels(Role.MOVEMENT)
    people: Mask = _ours(reading) if counts else _of(reading, _NEVER_NEGATIVE)
    return people & (np.nan_to_num(reading.cube.values) < 0)


def _of(reading: Reading, told: Sequence[str] | frozenset[str] | Mapping[str, int]) -> Mask:
    numbers = [number for name, number in reading.movements().items() if name in told]
    return np.isin(reading.codes(Role.MOVEMENT), numbers)


def _pairs(
    reading: Reading, choice: FactsChoice, shown: Sequence[str]
) -> Iterator[tuple[str, NewTable]]:
    areas, periods = reading.areas, reading.periods
    to, from_ = reading.area_codes(Role.TO), reading.area_codes(Role.FROM)
    between = (to != NOWHERE) & (from_ != NOWHERE) & (to != from_)
    mask = between & reading.counted()
    values, when = reading.cube.values[mask], reading.period_codes[mask]
    shape = (len(periods), len(areas))
    moved_in, moved_out = (sums_by(values, when, end[mask], shape) for end in (to, from_))
    heading = FactTable(
        "",
        own_calculation=True,
        note=_("Moves within an area, and to and from abroad, are not counted."),
    )
    for at, period in enumerate(periods):
        if choice.periods and period not in choice.periods:
            continue
        rows = tuple(
            AreaFigures(area, moved_in.whole(at, place), moved_out.whole(at, place))
            for place, area in enumerate(areas)
            if _wanted(area, choice) and (moved_in.there[at, place] or moved_out.there[at, place])
        )
        ends = _Ends(reading, at, to, from_, between)
        yield (
            period,
            NewTable(heading, rows, tuple(ends.flows(mask, shown)), tuple(ends.ages(shown))),
        )


class _Ends:
    """Where people came from and went to, and how old they were, in one period."""

    def __init__(
        self, reading: Reading, period: int, to: np.ndarray, from_: np.ndarray, between: Mask
    ) -> None:
        self._reading = reading
        self._to, self._from = to, from_
        self._between = between & (reading.period_codes == period)

    def flows(self, mask: Mask, shown: Sequence[str]) -> Iterator[FlowRow]:
        """Yield what moved between each area shown and every other, without empty rows."""
        areas = self._reading.areas
        for area in shown:
            came, went = self._both(area, mask & self._between, self._from, self._to, len(areas))
            for place, other in enumerate(areas):
                row = FlowRow(area, other, came.whole(0, place), went.whole(0, place))
                if row.moved_in or row.moved_out:
                    yield row

    def ages(self, shown: Sequence[str]) -> Iterator[AgeRow]:
        """Yield what moved in and out of each area shown at every age."""
        reading = self._reading
        if not reading.has_ages:
            return
        ages, codes = reading.labels(Role.AGE), reading.codes(Role.AGE)
        mask = reading.counted(by_age=True) & self._between
        for area in shown:
            came, went = self._both(area, mask, codes, codes, len(ages))
            for place, age in enumerate(ages):
                if came.there[0, place] or went.there[0, place]:
                    yield AgeRow(area, age, came.whole(0, place), went.whole(0, place))

    def _both(
        self, area: str, mask: Mask, came_by: np.ndarray, went_by: np.ndarray, count: int
    ) -> tuple[Sums, Sums]:
        place = self._reading.areas.index(area)
        found = []
        for end, by in ((self._to, came_by), (self._from, went_by)):
            here = mask & (end == place)
            values, columns = self._reading.cube.values[here], by[here]
            found.append(sums_by(values, np.zeros_like(columns), columns, (1, count)))
        return found[0], found[1]


def _areas(
    reading: Reading, choice: FactsChoice, _shown: Sequence[str]
) -> Iterator[tuple[str, NewTable]]:
    told = reading.movements()
    sums = {name: _sums_of(reading, number) for name, number in told.items()}
    heading = FactTable("", own_calculation=bool(reading.added_up))
    for at, period in enumerate(reading.periods):
        if choice.periods and period not in choice.periods:
            continue
        rows = tuple(
            figures
            for place, area in enumerate(reading.areas)
            if _wanted(area, choice) and (figures := _figures(area, sums, at, place)) is not None
        )
        yield period, NewTable(heading, rows)


def _sums_of(reading: Reading, movement: int | None) -> Sums:
    area = reading.area_codes(Role.AREA)
    mask = reading.counted() & (area != NOWHERE)
    if movement is not None:
        mask &= reading.codes(Role.MOVEMENT) == movement
    shape = (len(reading.periods), len(reading.areas))
    return sums_by(reading.cube.values[mask], reading.period_codes[mask], area[mask], shape)


def _figures(area: str, sums: Mapping[str, Sums], period: int, place: int) -> AreaFigures | None:
    """Return what is told of an area in a period; None where nothing is told of moves."""
    if not any(sums[name].there[period, place] for name in sums.keys() & _MOVES):
        return None
    whole = {
        figure.value: sums[figure].whole(period, place)
        for figure in Figure
        if figure in sums and figure is not Figure.PERCENT
    }
    if Told.NET in sums and not sums.keys() & {Figure.MOVED_IN, Figure.INTERNAL, Figure.TOTAL}:
        whole[Figure.TOTAL.value] = sums[Told.NET].whole(period, place)
    share = sums[Figure.PERCENT].at(period, place) if Figure.PERCENT in sums else None
    return AreaFigures(area, **whole, percent=share)


def _populations(reading: Reading, choice: FactsChoice) -> Iterator[PopulationRow]:
    told = reading.movements()
    now = next((name for name in _PEOPLE if name in told), None)
    sums = _sums_of(reading, None if now is None else told[now])
    end = _sums_of(reading, told[Told.POPULATION_END]) if Told.POPULATION_END in told else None
    for place, area in enumerate(reading.areas):
        if choice.areas and not choice.all_rows and area not in choice.areas:
            continue
        for at, period in enumerate(reading.periods):
            if choice.periods and period not in choice.periods:
                continue
            if sums.there[at, place]:
                shown = _next_year(period) if now is Told.POPULATION_END else period
                yield PopulationRow(area, shown, sums.whole(at, place))
        last = reading.periods[-1]
        is_open = not choice.periods or last in choice.periods
        ends = end is not None and now is Figure.START_POPULATION and last.isdecimal()
        if ends and is_open and end is not None and end.there[-1, place]:
            yield PopulationRow(area, _next_year(last), end.whole(-1, place))


def _next_year(period: str) -> str:
    """Those who live somewhere when a year ends are there when the next begins."""
    return str(int(period) + 1) if period.isdecimal() else period


def _wanted(area: str, choice: FactsChoice) -> bool:
    return choice.all_rows or not choice.areas or area in choice.areas
