"""Tables of facts as pages and files show them: who moves where, how many live there, figures."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from bosaet_desktop.core.rows.migration import MigrationRow
from bosaet_desktop.core.terms.fact import FactKind


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
    """What stands above a table; `source` is without the word "Source", years None when unknown.

    `own_calculation` says that the figures were added up here from those of the source.
    """

    id: str
    title: str = ""
    first_year: int | None = None
    last_year: int | None = None
    source: str = ""
    covers_all_areas: bool = False
    kind: FactKind = FactKind.MIGRATION
    own_calculation: bool = False
    note: str = ""

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
class FlowRow:
    """Moves between an area and one other place, as people; None is unknown, never zero."""

    area: str
    other: str
    moved_in: int | None = None
    moved_out: int | None = None


@dataclass(frozen=True, slots=True)
class AgeRow:
    """Moves in and out of an area at one age or age group, worded as the source does."""

    area: str
    age: str
    moved_in: int | None = None
    moved_out: int | None = None


@dataclass(frozen=True, slots=True)
class PopulationRow:
    """How many lived in an area at the start of a period (2024, 2024K1, 2024M01), or in it."""

    area: str
    period: str
    people: int | None = None


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure that is no migration, such as what homes cost; `id` is empty until it is stored."""

    label: str
    value: float | None = None
    unit: str = ""
    note: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class PopulationLine:
    """A stored line of a population table."""

    id: str
    population: PopulationRow


@dataclass(frozen=True, slots=True)
class FactRow:
    """An area of a stored table."""

    id: str
    figures: AreaFigures


def _whole(percent: float | None) -> int | None:
    if percent is None:
        return None
    return int(Decimal(str(percent)).quantize(Decimal(1), ROUND_HALF_UP))
