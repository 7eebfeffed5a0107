"""Writing tables of net moves down: their heading, their areas, and figure by figure."""

import re
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, delete, func, insert, select, update

from bosaet_desktop.core.commands.ordering import STEP, rearranged
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.fact import fact_table, migration_row
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.fact import AreaFigures, FactTable, Figure
from bosaet_desktop.core.text import LONGEST_LINE, LONGEST_NAME, LONGEST_TITLE

EARLIEST_YEAR, LATEST_YEAR = 1700, 2199
LARGEST_FIGURE = 100_000_000
LARGEST_PERCENT = 100_000
_NEVER_NEGATIVE = frozenset({Figure.MOVED_IN, Figure.MOVED_OUT, Figure.START_POPULATION})
_SOURCE_WORD = re.compile(r"^\s*(kilde|source)\s*:\s*", re.IGNORECASE)


def add_table(
    project: Project, heading: FactTable | None = None, rows: Sequence[AreaFigures] = ()
) -> str:
    """Add a table, last, with what `heading` says but its id, and return the id.

    Raises InvalidInput for words, years or figures that cannot be.
    """
    told = heading or FactTable("")
    with project.change(N_("New table of figures")) as connection:
        key, last = new_id(), connection.scalar(select(func.max(fact_table.c.position)))
        _check_years(told.first_year, told.last_year)
        connection.execute(
            insert(fact_table).values(
                id=key,
                title=wording(told.title, LONGEST_TITLE),
                first_year=told.first_year,
                last_year=told.last_year,
                source=_source(told.source),
                covers_all=told.covers_all_areas,
                position=(last or 0) + STEP,
            )
        )
        if rows:
            add_areas(project, key, rows)
    return key


def delete_table(project: Project, table_id: str) -> None:
    """Take a table away with its areas."""
    with project.change(N_("Delete table of figures")) as connection:
        connection.execute(delete(fact_table).where(fact_table.c.id == table_id))


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


def add_area(project: Project, table_id: str, figures: AreaFigures) -> str:
    """Add an area last in the table and return its id."""
    with project.change(N_("Add area")):
        return add_areas(project, table_id, [figures])[0]


def add_areas(project: Project, table_id: str, rows: Sequence[AreaFigures]) -> list[str]:
    """Add areas last in the table, in their order, and return their ids."""
    with project.change(N_("Paste areas")) as connection:
        mine = migration_row.c.table_id == table_id
        last = connection.scalar(select(func.max(migration_row.c.position)).where(mine)) or 0
        fresh = [
            {"id": new_id(), "table_id": table_id, "position": last + STEP * place, **_values(row)}
            for place, row in enumerate(rows, start=1)
        ]
        if fresh:
            connection.execute(insert(migration_row), fresh)
        return [str(row["id"]) for row in fresh]


def rename_area(project: Project, row_id: str, area: str) -> None:
    """Give an area another name."""
    words = _area(area)
    with project.change(N_("Rename area")) as connection:
        _store(connection, row_id, area=words)


def set_figure(project: Project, row_id: str, figure: Figure, value: float | None) -> None:
    """State a figure of an area; None says that it is unknown, or left to be computed."""
    _check_figure(figure, value)
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


def _area(text: str) -> str:
    return wording(text, LONGEST_NAME, missing=_("An area needs a name."))


def _values(figures: AreaFigures) -> Mapping[str, object]:
    stated = figures.stated()
    for figure, value in stated.items():
        _check_figure(figure, value)
    return {"area": _area(figures.area)} | {figure.value: stated[figure] for figure in stated}


def _check_figure(figure: Figure, value: float | None) -> None:
    if value is None:
        return
    if figure is not Figure.PERCENT and value != int(value):
        raise ValueError(value)
    if figure in _NEVER_NEGATIVE and value < 0:
        raise InvalidInput(_("This figure counts people and cannot be below 0."))
    largest = LARGEST_PERCENT if figure is Figure.PERCENT else LARGEST_FIGURE
    if abs(value) > largest:
        raise InvalidInput(_("This figure is too large to be right."))


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
