"""Populations typed a line at a time."""

from collections.abc import Callable

import pytest

from bosaet_desktop.core.commands import fact_population
from bosaet_desktop.core.commands.fact import add_table
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.fact import populations
from bosaet_desktop.core.queries.fact_population import population_lines
from bosaet_desktop.core.rows.fact import FactTable, PopulationRow
from bosaet_desktop.core.terms.fact import FactKind

Check = Callable[[Callable[[], object]], None]
ROWS = (PopulationRow("Vorgod", "2015", 412), PopulationRow("Vorgod", "2024", 398))


@pytest.fixture
def table(project: Project) -> str:
    heading = FactTable("", "People", kind=FactKind.POPULATION)
    return add_table(project, heading, populations=ROWS)


@pytest.mark.parametrize(
    "deed",
    [
        lambda p, t, k: fact_population.add_population(p, t, PopulationRow("Barde", "2024", 300)),
        lambda p, t, k: fact_population.write_population(p, k[0], PopulationRow("Barde", "2014")),
        lambda p, t, k: fact_population.delete_populations(p, k),
    ],
    ids=["add", "write", "delete"],
)
def test_a_deed_on_populations_is_undone_and_redone_whole(
    project: Project,
    table: str,
    deed: Callable[[Project, str, list[str]], object],
    check_undo: Check,
) -> None:
    keys = [line.id for line in population_lines(project, table)]
    check_undo(lambda: deed(project, table, keys))


def test_a_line_is_added_last_and_written_anew(project: Project, table: str) -> None:
    key = fact_population.add_population(project, table, PopulationRow("Vorgod", "2025", 401))
    fact_population.write_population(project, key, PopulationRow(" Vorgod ", "2026", None))
    assert populations(project, table) == (*ROWS, PopulationRow("Vorgod", "2026", None))


@pytest.mark.parametrize("wrong", [PopulationRow(" ", "2024"), PopulationRow("A", "2024", -1)])
def test_a_line_without_an_area_or_below_nought_is_refused(
    project: Project, table: str, wrong: PopulationRow
) -> None:
    with pytest.raises(InvalidInput):
        fact_population.add_population(project, table, wrong)
    assert populations(project, table) == ROWS
