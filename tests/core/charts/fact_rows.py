"""Flows, ages and populations to draw: a handful, very many, none, all nought, unknown, hostile."""

from bosaet_desktop.core.analysis.facts_ages import AgeGroup
from bosaet_desktop.core.analysis.facts_flows import AreaFlows, area_flows
from bosaet_desktop.core.analysis.facts_population import PopulationPoint, population_line
from bosaet_desktop.core.rows.fact import FigureRow, FlowRow, PopulationRow
from tests.core.charts.rows import HOSTILE

HOME = "Ringkøbing-Skjern"


def flows(*rows: FlowRow) -> AreaFlows:
    """Return the flows of the rows, which are all of `HOME`."""
    return area_flows(rows, HOME)


def line(*people: int | None, first: int = 2008) -> tuple[PopulationPoint, ...]:
    """Return a year for each number."""
    rows = [PopulationRow(HOME, str(first + at), each) for at, each in enumerate(people)]
    return population_line(rows, HOME)


FLOWS: dict[str, AreaFlows] = {
    "none": flows(),
    "one": flows(FlowRow(HOME, "Herning", 210, 190)),
    "one way": flows(FlowRow(HOME, "Herning", 210, 0)),
    "98": flows(*(FlowRow(HOME, f"Kommune {n}", n * 37 % 101, n * 53 % 97) for n in range(98))),
    "all nought": flows(FlowRow(HOME, "Herning", 0, 0), FlowRow(HOME, "Varde", 0, 0)),
    "unknown": flows(FlowRow(HOME, "Herning", None, 5), FlowRow(HOME, "Varde", None, None)),
    "hostile": flows(*(FlowRow(HOME, name, 99_999_999, 1) for name in HOSTILE)),
}

AGES: dict[str, tuple[AgeGroup, ...]] = {
    "none": (),
    "one": (AgeGroup("20-29 år", 629, 1132),),
    "ten": tuple(AgeGroup(f"{n}0-{n}9 år", 700 - 60 * n, 90 * n) for n in range(10)),
    "all nought": (AgeGroup("0-9 år", 0, 0), AgeGroup("10-19 år", 0, 0)),
    "unknown": (AgeGroup("0-9 år", None, 3), AgeGroup("10-19 år", None, None)),
    "hostile": tuple(AgeGroup(name, 99_999_999, 98_765_432) for name in HOSTILE),
}

LINES: dict[str, tuple[PopulationPoint, ...]] = {
    "none": (),
    "one": line(57_005),
    "two": line(412, 398),
    "thirty": line(*(57_000 + n * 71 % 400 - 13 * n for n in range(30)), first=1996),
    "all nought": line(0, 0, 0),
    "all equal": line(*[57_000] * 5),
    "gap": line(412, None, 405, 399, None),
    "unknown": line(None, None),
    "millions": line(*(5_500_000 + 31_000 * n for n in range(17))),
    "hostile": population_line(
        [PopulationRow(HOME, p, 7 * n) for n, p in enumerate(HOSTILE)], HOME
    ),
}

FIGURES: dict[str, tuple[FigureRow, ...]] = {
    "none": (),
    "homes": (FigureRow("Pris", 1_250_000, "kr.", "140 m²"), FigureRow("Grunde", 14)),
    "unknown": (FigureRow("Lejeboliger"),),
    "hostile": tuple(FigureRow(name, 1e11 + 0.25, name, name) for name in HOSTILE),
}
