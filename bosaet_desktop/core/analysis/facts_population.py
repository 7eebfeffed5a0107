"""How many live somewhere from period to period, and how that has changed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from bosaet_desktop.core.rows.fact import PopulationRow

# Years, quarters and months as Statistikbanken writes them in Danish and English.
_PERIOD = re.compile(r"(\d{4})(?:\s*([KQMkqm])\s*(\d{1,2}))?")
_PARTS = {"K": 4, "Q": 4, "M": 12}


@dataclass(frozen=True, slots=True)
class PopulationPoint:
    """People at a period; `at` is the time in years, or the place in the row of periods."""

    period: str
    at: float
    people: int | None


@dataclass(frozen=True, slots=True)
class PopulationChange:
    """An area's first and last known population."""

    area: str
    first: PopulationPoint | None
    last: PopulationPoint | None

    @property
    def change(self) -> int | None:
        """How many more live there at last; None with fewer than two known periods."""
        if self.first is None or self.last is None or self.first == self.last:
            return None
        return (self.last.people or 0) - (self.first.people or 0)

    @property
    def share(self) -> float | None:
        """The change as a share of the first population; None where that is unknown or none."""
        if self.change is None or self.first is None or not self.first.people:
            return None
        return float(Fraction(self.change, self.first.people))


def population_areas(rows: Sequence[PopulationRow]) -> tuple[str, ...]:
    """Return the areas in the order of the table."""
    return tuple(dict.fromkeys(row.area for row in rows))


def population_line(rows: Sequence[PopulationRow], area: str) -> tuple[PopulationPoint, ...]:
    """Return the periods of an area, the oldest first; they keep their order if one has no year."""
    mine = [row for row in rows if row.area == area]
    times = [_time(row.period) for row in mine]
    known = [time for time in times if time is not None]
    places = known if len(known) == len(mine) else [float(at) for at in range(len(mine))]
    points = [
        PopulationPoint(row.period, at, row.people) for row, at in zip(mine, places, strict=True)
    ]
    return tuple(sorted(points, key=lambda point: point.at))


def population_changes(rows: Sequence[PopulationRow]) -> tuple[PopulationChange, ...]:
    """Return the change of every area, in the order of the table."""
    by_area: dict[str, list[PopulationRow]] = {}
    for row in rows:
        by_area.setdefault(row.area, []).append(row)
    return tuple(
        population_change(area, population_line(own, area)) for area, own in by_area.items()
    )


def population_change(area: str, line: Sequence[PopulationPoint]) -> PopulationChange:
    """Return the first and last of the points whose population is known."""
    known = [point for point in line if point.people is not None]
    return PopulationChange(area, known[0] if known else None, known[-1] if known else None)


def _time(period: str) -> float | None:
    found = _PERIOD.fullmatch(period.strip())
    if found is None:
        return None
    year, kind, part = found.groups()
    return int(year) + ((int(part) - 1) / _PARTS[kind.upper()] if kind else 0.0)
