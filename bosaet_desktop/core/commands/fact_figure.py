"""Writing down figures that are no migration: what homes cost, how many plots are for sale."""

from collections.abc import Sequence

from sqlalchemy import delete, select, update

from bosaet_desktop.core.commands.fact_lines import add_lines, figure_values
from bosaet_desktop.core.commands.ordering import rearranged
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.model.fact import figure_row
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.fact import FigureRow


def add_figure(project: Project, table_id: str, figure: FigureRow) -> str:
    """Add a figure last in a table and return its id; raises InvalidInput without a label."""
    with project.change(N_("Add figure")) as connection:
        return add_lines(connection, figure_row, table_id, [figure_values(figure)])[0]


def write_figure(project: Project, figure_id: str, figure: FigureRow) -> None:
    """Write a figure anew: its label, value, unit and note."""
    values = figure_values(figure)
    with project.change(N_("Write figure")) as connection:
        connection.execute(update(figure_row).where(figure_row.c.id == figure_id).values(**values))


def delete_figures(project: Project, figure_ids: Sequence[str]) -> None:
    """Take figures out of their table."""
    with project.change(N_("Delete figures")) as connection:
        connection.execute(delete(figure_row).where(figure_row.c.id.in_(figure_ids)))


def move_figure(project: Project, figure_id: str, before: str | None = None) -> None:
    """Put a figure before another one of its table (None: last)."""
    c = figure_row.c
    with project.change(N_("Move figure")) as connection:
        mine = select(c.table_id).where(c.id == figure_id).scalar_subquery()
        rows = connection.execute(select(c.id, c.position).where(c.table_id == mine))
        places = {row.id: int(row.position) for row in rows}
        for key, place in rearranged(places, [figure_id], before).items():
            connection.execute(update(figure_row).where(c.id == key).values(position=place))
