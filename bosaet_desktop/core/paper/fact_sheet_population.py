"""How many live in each area, on a fact sheet: lines over the periods, and the change."""

from collections.abc import Iterator, Sequence

from bosaet_desktop.core.analysis.facts_population import (
    PopulationChange,
    PopulationPoint,
    population_areas,
    population_changes,
    population_line,
)
from bosaet_desktop.core.charts.fact_words import people_text, share_text
from bosaet_desktop.core.charts.migration_words import signed_text
from bosaet_desktop.core.charts.population import population_chart
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Chart, Grid, Role, Words
from bosaet_desktop.core.paper.fact_sheet_moves import MOST_AREAS, WIDTH, left_out
from bosaet_desktop.core.paper.style import CHART_SCALE, Column
from bosaet_desktop.core.rows.fact_sheet import SheetTable

_FIGURE_WIDTH = 86.0


def population_blocks(shown: SheetTable) -> Iterator[Block]:
    """Return a line for each area, and all areas in a table."""
    areas = population_areas(shown.populations)
    if not areas:
        yield Words(_("There are no figures in this table yet."))
        return
    for area in areas[:MOST_AREAS]:
        yield _chart(area, population_line(shown.populations, area))
    yield from left_out(areas)
    yield Words(_("The figures"), Role.STRONG)
    yield _changes(population_changes(shown.populations))


def _chart(area: str, line: tuple[PopulationPoint, ...]) -> Chart:
    def draw(_rows: Sequence[str], width: float) -> ChartPicture:
        return population_chart(area, line, ChartSpec(width, text_scale=CHART_SCALE))

    return Chart((area,), draw)


def _changes(changes: Sequence[PopulationChange]) -> Grid:
    heads = (_("First"), _("Last"), _("Change"), _("Change in %"))
    figures = [Column(head, _FIGURE_WIDTH, figures=True) for head in heads]
    area = Column(_("Area"), WIDTH - _FIGURE_WIDTH * len(figures))
    return Grid((area, *figures), tuple(_cells(change) for change in changes))


def _cells(change: PopulationChange) -> tuple[str, ...]:
    return (
        change.area,
        _point(change.first),
        _point(change.last),
        signed_text(change.change),
        share_text(change.share),
    )


def _point(point: PopulationPoint | None) -> str:
    """Return a number with its period under it."""
    return people_text(None) if point is None else f"{people_text(point.people)}\n{point.period}"
