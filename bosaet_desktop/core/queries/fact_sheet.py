"""The tables of facts with everything a fact sheet tells of them."""

from collections.abc import Collection
from datetime import date

from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.fact import (
    ages,
    fact_rows,
    fact_tables,
    figures,
    flows,
    populations,
)
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.rows.fact import FactTable
from bosaet_desktop.core.rows.fact_sheet import FactSheet, SheetTable


def fact_sheet(project: Project, day: date, only: Collection[str] | None = None) -> FactSheet:
    """Return the tables in their order, or those of them whose ids are in `only`."""
    chosen = [each for each in fact_tables(project) if only is None or each.id in only]
    tables = tuple(_sheet_table(project, each) for each in chosen)
    return FactSheet(project_row(project).title, tables, day)


def _sheet_table(project: Project, table: FactTable) -> SheetTable:
    return SheetTable(
        table,
        tuple(row.figures for row in fact_rows(project, table.id)),
        flows(project, table.id),
        ages(project, table.id),
        populations(project, table.id),
        figures(project, table.id),
    )
