"""Writing tables of facts down: their heading, and the net moves area by area."""

import re
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, delete, func, insert, select, update

from bosaet_desktop.core.commands.fact_lines import (
    add_lines,
    age_values,
    area_name,
    area_values,
    check_figure,
    figure_values,
    flow_values,
    population_values,
)
from bosaet_desktop.core.commands.ordering import STEP, rearranged
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
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
    FactTable,
    Figure,
    FigureRow,
    FlowRow,
    PopulationRow,
)
from bosaet_desktop.core.text import LONGEST_LINE, LONGEST_TEXT, LONGEST_TITLE

EARLIEST_YEAR, LATEST_YEAR = 1700, 2199
_SOURCE_WORD = re.compile(r"^\s*(kilde|source)\s*:\s*", re.IGNORECASE)


def add_table(
    project: Project,
    heading: FactTable | None = None,
    areas: Sequence[AreaFigures] = (),
    flows: Sequence[FlowRow] = (),
    ages: Sequence[AgeRow] = (),
    populations: Sequence[PopulationRow] = (),
    figures: Sequence[FigureRow] = (),
) -> str:
    """Add a table, last, with what `heading` says but its id, and return the id.

    Rows stay in the order given. Raises InvalidInput for words, years or figures that cannot be.
    """
    told = heading or FactTable("")
    _check_years(told.first_year, told.last_year)
    with project.change(N_("New table of figures")) as connection:
        key, last = new_id(), connection.scalar(select(func.max(fact_table.c.position)))
        connection.execute(
            insert(fact_table).values(id=key, position=(last or 0) + STEP, **_heading(told))
        )
        add_areas(project, key, areas)
        add_lines(connection, flow_row, key, map(flow_values, flows))
        add_lines(connection, age_row, key, map(age_values, ages))
        add_lines(connection, population_row, key, map(population_values, populations))
        add_lines(connection, figure_row, key, map(figure_values, figures))
    return key


def move_table(project: Project, table_id: str, before: str | None = None) -> None:
    """Put a table before another one (None: last)."""
    with project.change(N_("Move table")) as connection:
        rows = connection.execute(select(fact_table.c.id, fact_table.c.position))
        places = {row.id: int(row.position) for row in rows}
        for key, place in rearranged(places, [table_id], before).items():
            _describe(connection, key, position=place)


def delete_tables(project: Project, table_ids: Sequence[str]) -> None:
    """Take tables away with their areas."""
    with project.change(N_("Delete table of figures")) as connection:
        connection.execute(delete(fact_table).where(fact_table.c.id.in_(table_ids)))


def title_table(project: Project, table_id: str, title: str) -> None:
    """Give a table its title; an empty one takes it away."""
    words = wording(title, LONGEST_TITLE)
    with project.change(N_("Write title of the table")) as connection:
        _describe(connection, table_id, title=words)


def cite_source(project: Project, table_id: str, source: str) -> None:
    """Say where the figures come from; a leading "Source:" or "Kilde:" is left out."""
    words = _source(source)
    with project.change(N_("Write source of the table")) as connection:
        _describe(connection, table_id, source=words)


def set_period(project: Project, table_id: str, first: int | None, last: int | None) -> None:
    """Say which years the table covers, both included; None is unknown."""
    _check_years(first, last)
    with project.change(N_("Change period of the table")) as connection:
        _describe(connection, table_id, first_year=first, last_year=last)


def set_covers_all_areas(project: Project, table_id: str, covers_all: bool) -> None:
    """Say whether the areas are all of a municipality, so that internal moves cancel out."""
    with project.change(N_("Change whether all areas are there")) as connection:
        _describe(connection, table_id, covers_all=covers_all)


def set_own_calculation(project: Project, table_id: str, own: bool) -> None:
    """Say whether the figures were worked out here from those of the source."""
    with project.change(N_("Change whether this is an own calculation")) as connection:
        _describe(connection, table_id, own_calculation=own)


def note_table(project: Project, table_id: str, note: str) -> None:
    """Write what readers of a table should know, such as what is not counted."""
    words = wording(note, LONGEST_TEXT, multiline=True)
    with project.change(N_("Write note on the table")) as connection:
        _describe(connection, table_id, note=words)


def add_area(project: Project, table_id: str, figures: AreaFigures) -> str:
    """Add an area last in the table and return its id."""
    with project.change(N_("Add area")):
        return add_areas(project, table_id, [figures])[0]


def add_areas(project: Project, table_id: str, rows: Sequence[AreaFigures]) -> list[str]:
    """Add areas last in the table, in their order, and return their ids."""
    with project.change(N_("Paste areas")) as connection:
        return add_lines(connection, migration_row, table_id, map(area_values, rows))


def rename_area(project: Project, row_id: str, area: str) -> None:
    """Give an area another name."""
    words = area_name(area)
    with project.change(N_("Rename area")) as connection:
        _store(connection, row_id, area=words)


def set_figure(project: Project, row_id: str, figure: Figure, value: float | None) -> None:
    """State a figure of an area; None says that it is unknown, or left to be computed."""
    check_figure(figure, value)
    with project.change(N_("Enter figure")) as connection:
        _store(connection, row_id, **{figure.value: value})


def delete_areas(project: Project, row_ids: Sequence[str]) -> None:
    """Take areas out of their table."""
    with project.change(N_("Delete areas")) as connection:
        connection.execute(delete(migration_row).where(migration_row.c.id.in_(row_ids)))


def move_area(project: Project, row_id: str, before: str | None = None) -> None:
    """Put an area before another one of its table (None: last)."""
    with project.change(N_("Move area")) as connection:
        of = select(migration_row.c.table_id).where(migration_row.c.id == row_id).scalar_subquery()
        rows = connection.execute(
            select(migration_row.c.id, migration_row.c.position).where(
                migration_row.c.table_id == of
            )
        )
        places = {row.id: int(row.position) for row in rows}
        for key, place in rearranged(places, [row_id], before).items():
            _store(connection, key, position=place)


def _source(text: str) -> str:
    return wording(_SOURCE_WORD.sub("", text), LONGEST_LINE)


def _heading(told: FactTable) -> Mapping[str, object]:
    return {
        "title": wording(told.title, LONGEST_TITLE),
        "first_year": told.first_year,
        "last_year": told.last_year,
        "source": _source(told.source),
        "note": wording(told.note, LONGEST_TEXT, multiline=True),
        "kind": told.kind,
        "own_calculation": told.own_calculation,
        "covers_all": told.covers_all_areas,
    }


def _check_years(first: int | None, last: int | None) -> None:
    for year in (first, last):
        if year is not None and not EARLIEST_YEAR <= year <= LATEST_YEAR:
            raise InvalidInput(_("A year has four digits, for example 2024."))
    if first is not None and last is not None and last < first:
        raise InvalidInput(_("The period ends before it begins."))


def _describe(connection: Connection, table_id: str, **values: object) -> None:
    connection.execute(update(fact_table).where(fact_table.c.id == table_id).values(**values))


def _store(connection: Connection, row_id: str, **values: object) -> None:
    connection.execute(update(migration_row).where(migration_row.c.id == row_id).values(**values))
