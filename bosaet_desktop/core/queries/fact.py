"""The tables of facts and their areas, in the order people gave them."""

import re

from sqlalchemy import select

from bosaet_desktop.core.model.fact import (
    age_row,
    fact_table,
    figure_row,
    flow_row,
    migration_row,
    population_row,
)
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.fact import (
    AgeRow,
    AreaFigures,
    FactRow,
    FactTable,
    Figure,
    FigureRow,
    FlowRow,
    PopulationRow,
)
from bosaet_desktop.core.terms.fact import FactKind

_SOURCE_WORD = re.compile(r"^(kilde|source)\s*:\s*", re.IGNORECASE)


def fact_tables(project: Project) -> tuple[FactTable, ...]:
    """Return the tables of every kind."""
    columns = fact_table.c
    rows = project.fetch(select(fact_table).order_by(columns.position, columns.id))
    return tuple(
        FactTable(
            row.id,
            row.title,
            row.first_year,
            row.last_year,
            _SOURCE_WORD.sub("", row.source),
            bool(row.covers_all),
            FactKind(row.kind),
            bool(row.own_calculation),
            row.note,
        )
        for row in rows
    )


def fact_rows(project: Project, table_id: str) -> tuple[FactRow, ...]:
    """Return the areas of one table."""
    columns = migration_row.c
    figures = [columns[figure.value] for figure in Figure]
    rows = project.fetch(
        select(columns.id, columns.area, *figures)
        .where(columns.table_id == table_id)
        .order_by(columns.position, columns.id)
    )
    return tuple(FactRow(key, AreaFigures(*rest)) for key, *rest in rows)


def flows(project: Project, table_id: str) -> tuple[FlowRow, ...]:
    """Return how many moved between each chosen area of a table and every other place."""
    c = flow_row.c
    wanted = select(c.area, c.other, c.moved_in, c.moved_out).where(c.table_id == table_id)
    return tuple(FlowRow(*row) for row in project.fetch(wanted.order_by(c.position, c.id)))


def ages(project: Project, table_id: str) -> tuple[AgeRow, ...]:
    """Return how many moved in and out at each age, for each chosen area of a table."""
    c = age_row.c
    wanted = select(c.area, c.age, c.moved_in, c.moved_out).where(c.table_id == table_id)
    return tuple(AgeRow(*row) for row in project.fetch(wanted.order_by(c.position, c.id)))


def populations(project: Project, table_id: str) -> tuple[PopulationRow, ...]:
    """Return how many lived in each area of a table, by area and then by period."""
    c = population_row.c
    wanted = select(c.area, c.period, c.people).where(c.table_id == table_id)
    return tuple(PopulationRow(*row) for row in project.fetch(wanted.order_by(c.position, c.id)))


def figures(project: Project, table_id: str) -> tuple[FigureRow, ...]:
    """Return the figures of a table that are no migration, with their ids."""
    c = figure_row.c
    wanted = select(c.label, c.value, c.unit, c.note, c.id).where(c.table_id == table_id)
    return tuple(FigureRow(*row) for row in project.fetch(wanted.order_by(c.position, c.id)))


def latest_table(project: Project, period: str = "") -> FactTable | None:
    """Return the migration table of the latest period, or of the one written "2008-2013".

    Among equals the one last in the list counts; tables without years come before all others.
    """
    wanted = period.replace("-", "–").strip()
    tables = [
        table
        for table in fact_tables(project)
        if table.kind is FactKind.MIGRATION and _is_of(table, wanted)
    ]
    return max(
        enumerate(tables),
        key=lambda each: (each[1].last_year or 0, each[1].first_year or 0, each[0]),
        default=(0, None),
    )[1]


def _is_of(table: FactTable, period: str) -> bool:
    """Tell whether a table is of a period; quarters and months stand at the end of its title."""
    return period in ("", table.period) or table.title.endswith(f", {period}")
