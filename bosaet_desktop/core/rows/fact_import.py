"""What was recognised in a file of facts, what of it is wanted, and the tables it becomes."""

from dataclasses import dataclass, field

from bosaet_desktop.core.rows.fact import (
    AgeRow,
    AreaFigures,
    FactTable,
    FigureRow,
    FlowRow,
    PopulationRow,
)
from bosaet_desktop.core.terms.fact import FactKind


@dataclass(frozen=True, slots=True)
class NewTable:
    """A table that is not stored yet; the id of its heading is empty.

    `period` is the one its areas are of, as the file has it.
    """

    heading: FactTable
    areas: tuple[AreaFigures, ...] = ()
    flows: tuple[FlowRow, ...] = ()
    ages: tuple[AgeRow, ...] = ()
    populations: tuple[PopulationRow, ...] = ()
    figures: tuple[FigureRow, ...] = ()
    period: str = ""

    @property
    def size(self) -> int:
        """How many rows people would count: those of the areas, or of the population."""
        return len(self.areas) or len(self.populations) or len(self.figures)


@dataclass(frozen=True, slots=True)
class FactsChoice:
    """What to take of a file; nothing named means everything there is.

    `areas` are also those whose flows and ages are kept; with `all_rows` the table has a row for
    every area nevertheless. `without_problems` leaves out the rows that cannot be read.
    """

    kinds: tuple[FactKind, ...] = ()
    areas: tuple[str, ...] = ()
    periods: tuple[str, ...] = ()
    all_rows: bool = False
    without_problems: bool = False


@dataclass(frozen=True, slots=True)
class FactProblem:
    """A row that cannot be read: its line, the file inside a zip, and a finished sentence."""

    line: int
    text: str
    file: str = ""


@dataclass(frozen=True, slots=True)
class FactsSeen:
    """What a file was taken for; names as they stand in it, periods oldest first.

    `pairs`: it says who moved from where to where. `totals` are rows left out because others hold
    the same people, `left_out` kinds of figures that are none of ours, `added_up` what was summed.
    """

    kinds: tuple[FactKind, ...]
    title: str = ""
    unit: str = ""
    table: str = ""
    pairs: bool = False
    has_ages: bool = False
    areas: tuple[str, ...] = ()
    periods: tuple[str, ...] = ()
    totals: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    added_up: tuple[str, ...] = ()
    files_left_out: tuple[str, ...] = ()
    rows: int = 0
    missing: int = 0
    problems: tuple[FactProblem, ...] = field(default=())
