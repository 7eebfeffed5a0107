from collections.abc import Callable

import pytest

from bosaet_desktop.core.commands import fact
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.fact import (
    ages,
    fact_rows,
    fact_tables,
    flows,
    latest_table,
    populations,
)
from bosaet_desktop.core.rows.fact import (
    AgeRow,
    AreaFigures,
    FactTable,
    Figure,
    FlowRow,
    PopulationRow,
)
from bosaet_desktop.core.terms.fact import FactKind

Check = Callable[[Callable[[], object]], None]
Deed = Callable[[Project, str, list[str]], object]

AREAS = (
    AreaFigures("Barde", internal=-3, external=4),
    AreaFigures("Vorgod"),
    AreaFigures("Skjern"),
)
FLOWS = (FlowRow("Barde", "Vorgod", 4, 0), FlowRow("Barde", "Skjern", None, 9))
AGES = (AgeRow("Barde", "20 år", 3, 1), AgeRow("Barde", "21 år"))
POPULATIONS = (PopulationRow("Barde", "2024K1", 640), PopulationRow("Barde", "2024K2"))


@pytest.fixture
def table(project: Project) -> str:
    return fact.add_table(project, FactTable("", "Moves", 2008, 2013, "FLY66", True))


@pytest.fixture
def areas(project: Project, table: str) -> list[str]:
    return fact.add_areas(project, table, AREAS)


def names(project: Project, table: str) -> list[str]:
    return [row.figures.area for row in fact_rows(project, table)]


DEEDS: dict[str, Deed] = {
    "add table": lambda p, _t, _r: fact.add_table(p, FactTable("", "Second"), AREAS),
    "delete table": lambda p, t, _r: fact.delete_tables(p, [t]),
    "title": lambda p, t, _r: fact.title_table(p, t, "Who moves?"),
    "source": lambda p, t, _r: fact.cite_source(p, t, "BEV107"),
    "period": lambda p, t, _r: fact.set_period(p, t, 2014, None),
    "all areas": lambda p, t, _r: fact.set_covers_all_areas(p, t, False),
    "add area": lambda p, t, _r: fact.add_area(p, t, AreaFigures("Ny", total=0)),
    "rename": lambda p, _t, r: fact.rename_area(p, r[0], "Barde Sogn"),
    "figure": lambda p, _t, r: fact.set_figure(p, r[0], Figure.TOTAL, 9),
    "no figure": lambda p, _t, r: fact.set_figure(p, r[0], Figure.INTERNAL, None),
    "delete areas": lambda p, _t, r: fact.delete_areas(p, r[:2]),
    "move": lambda p, _t, r: fact.move_area(p, r[2], r[0]),
    "move table": lambda p, t, _r: fact.move_table(p, t),
    "own": lambda p, t, _r: fact.set_own_calculation(p, t, True),
    "note": lambda p, t, _r: fact.note_table(p, t, "Moves abroad are not counted."),
    "add everything": lambda p, _t, _r: fact.add_table(
        p, FactTable("", "All"), AREAS, FLOWS, AGES, POPULATIONS
    ),
}


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
def test_a_deed_on_facts_is_undone_and_redone_whole(
    project: Project, table: str, areas: list[str], deed: Deed, check_undo: Check
) -> None:
    check_undo(lambda: deed(project, table, areas))


def test_areas_stand_in_the_order_they_were_given_and_moved_to(
    project: Project, table: str, areas: list[str]
) -> None:
    fact.move_area(project, areas[2], areas[0])
    fact.move_area(project, areas[0])
    assert names(project, table) == ["Skjern", "Vorgod", "Barde"]


def test_a_stated_nought_is_not_the_unknown(project: Project, table: str) -> None:
    fact.add_area(project, table, AreaFigures("Barde", internal=0))
    [row] = fact_rows(project, table)
    assert row.figures.internal == 0
    assert row.figures.external is None


def test_a_table_keeps_every_kind_of_row_in_its_order(project: Project) -> None:
    heading = FactTable("", "All", 2024, 2024, kind=FactKind.POPULATION, own_calculation=True)
    key = fact.add_table(project, heading, AREAS, FLOWS, AGES, POPULATIONS)
    [kept] = fact_tables(project)
    assert (kept.kind, kept.own_calculation) == (FactKind.POPULATION, True)
    assert tuple(row.figures for row in fact_rows(project, key)) == AREAS
    assert (flows(project, key), ages(project, key)) == (FLOWS, AGES)
    assert populations(project, key) == POPULATIONS


def test_tables_stand_in_the_order_they_were_moved_to(project: Project, table: str) -> None:
    second = fact.add_table(project, FactTable("", "Second"))
    fact.move_table(project, second, table)
    assert [each.id for each in fact_tables(project)] == [second, table]


@pytest.mark.parametrize("source", ["Kilde: FLY66", "source:FLY66", "FLY66"])
def test_the_word_source_is_never_stored_twice(project: Project, table: str, source: str) -> None:
    fact.cite_source(project, table, source)
    assert fact_tables(project)[0].source == "FLY66"


@pytest.mark.parametrize(
    "deed",
    [
        lambda p, t, r: fact.rename_area(p, r[0], " "),
        lambda p, t, r: fact.set_figure(p, r[0], Figure.START_POPULATION, -1),
        lambda p, t, r: fact.set_figure(p, r[0], Figure.TOTAL, 10**9),
        lambda p, t, r: fact.set_period(p, t, 2013, 2008),
        lambda p, t, r: fact.set_period(p, t, 13, None),
        lambda p, t, r: fact.add_areas(p, t, [AreaFigures("Fine"), AreaFigures("")]),
        lambda p, t, r: fact.add_table(p, None, flows=[FlowRow("Fine", " ", 1, 1)]),
        lambda p, t, r: fact.add_table(p, None, ages=[AgeRow("Fine", "", 1, 1)]),
        lambda p, t, r: fact.add_table(p, None, populations=[PopulationRow("Fine", "2024", -1)]),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_changed(
    project: Project, table: str, areas: list[str], deed: Deed
) -> None:
    before = (fact_tables(project), fact_rows(project, table))
    with pytest.raises(InvalidInput):
        deed(project, table, areas)
    assert (fact_tables(project), fact_rows(project, table)) == before


def test_the_latest_table_is_the_one_of_the_latest_years(project: Project, table: str) -> None:
    fact.add_table(project, FactTable("", "New", 2024, 2024))
    fact.add_table(project, FactTable("", "Undated"))
    assert [latest_table(project), latest_table(project, "2008-2013")] == [
        fact_tables(project)[1],
        fact_tables(project)[0],
    ]
    assert latest_table(project, "1999") is None
