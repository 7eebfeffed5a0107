"""The tables of facts and their areas, in the order people gave them."""

import re

from sqlalchemy import select

from bosaet_desktop.core.model.fact import fact_table, migration_row
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.fact import AreaFigures, FactRow, FactTable, Figure

_SOURCE_WORD = re.compile(r"^(kilde|source)\s*:\s*", re.IGNORECASE)


def fact_tables(project: Project) -> tuple[FactTable, ...]:
    """Return the tables of net moves."""
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


def latest_table(project: Project, period: str = "") -> FactTable | None:
    """Return the table of the latest period, or of the one written as "2024" or "2008-2013".

    Among equals the one last in the list counts; tables without years come before all others.
    """
    wanted = period.replace("-", "–").strip()
    tables = [table for table in fact_tables(project) if wanted in ("", table.period)]
    return max(
        enumerate(tables),
        key=lambda each: (each[1].last_year or 0, each[1].first_year or 0, each[0]),
        default=(0, None),
    )[1]
