"""Tables of facts as pages and files show them: so far who moves in and out of which area."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from bosaet_desktop.core.rows.migration import MigrationRow


class FactKind(StrEnum):
    """What the rows of a table tell."""

    MIGRATION = "migration"
    POPULATION = "population"
    HOUSING = "housing"
    FIGURES = "figures"


class Figure(StrEnum):
    """What a table may say of an area; the value is the name of the column in the file."""

    MOVED_IN = "moved_in"
    MOVED_OUT = "moved_out"
    INTERNAL = "internal"
    EXTERNAL = "external"
    TOTAL = "total"
    START_POPULATION = "start_population"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class FactTable:
    """A table of net moves; `source` is without the word "Source", years are None when unknown."""

    id: str
    title: str = ""
    first_year: int | None = None
    last_year: int | None = None
    source: str = ""
    covers_all_areas: bool = False

    @property
    def period(self) -> str:
        """The years as people write them: 2024 or 2008–2013, empty when unknown."""
        years = [str(each) for each in (self.first_year, self.last_year) if each is not None]
        return "–".join(dict.fromkeys(years))


@dataclass(frozen=True, slots=True)
class AreaFigures:
    """What is stated of one area, as people; None is unknown, never zero.

    `percent` is the source's own, in percent of the population at the start of the period.
    """

    area: str
    moved_in: int | None = None
    moved_out: int | None = None
    internal: int | None = None
    external: int | None = None
    total: int | None = None
    start_population: int | None = None
    percent: float | None = None

    @property
    def net(self) -> int | None:
        """Those who moved in less those who moved out, where both are stated."""
        if self.moved_in is None or self.moved_out is None:
            return None
        return self.moved_in - self.moved_out

    @property
    def moves(self) -> MigrationRow:
        """The net moves; a table of moves in and out alone lends its net as the total."""
        alone = self.internal is None and self.external is None and self.total is None
        return MigrationRow(
            self.area,
            self.internal,
            self.external,
            self.net if alone else self.total,
            self.start_population,
            _whole(self.percent),
        )

    def stated(self) -> Mapping[Figure, int | float | None]:
        """Return the figures by their names."""
        return {figure: getattr(self, figure.value) for figure in Figure}


@dataclass(frozen=True, slots=True)
class FactRow:
    """An area of a stored table."""

    id: str
    figures: AreaFigures


def _whole(percent: float | None) -> int | None:
    if percent is None:
        return None
    return int(Decimal(str(percent)).quantize(Decimal(1), ROUND_HALF_UP))
