"""What a fact sheet is filled with: tables of facts with all their rows."""

from dataclasses import dataclass
from datetime import date

from bosaet_desktop.core.rows.fact import (
    AgeRow,
    AreaFigures,
    FactTable,
    FigureRow,
    FlowRow,
    PopulationRow,
)


@dataclass(frozen=True, slots=True)
class SheetTable:
    """One table of facts; each kind has rows of its own."""

    table: FactTable
    areas: tuple[AreaFigures, ...] = ()
    flows: tuple[FlowRow, ...] = ()
    ages: tuple[AgeRow, ...] = ()
    populations: tuple[PopulationRow, ...] = ()
    figures: tuple[FigureRow, ...] = ()


@dataclass(frozen=True, slots=True)
class FactSheet:
    """The tables in the order of the paper; without one it is a form to fill in by hand."""

    project: str
    tables: tuple[SheetTable, ...] = ()
    day: date | None = None
