"""Writing down how many live somewhere, an area and a period at a time."""

from collections.abc import Sequence

from sqlalchemy import delete, update

from bosaet_desktop.core.commands.fact_lines import add_lines, population_values
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.model.fact import population_row
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.fact import PopulationRow


def add_population(project: Project, table_id: str, population: PopulationRow) -> str:
    """Add a line last in a table and return its id; raises InvalidInput without an area."""
    with project.change(N_("Add population")) as connection:
        return add_lines(connection, population_row, table_id, [population_values(population)])[0]


def write_population(project: Project, population_id: str, population: PopulationRow) -> None:
    """Write a line anew: its area, period and number of people; raises InvalidInput."""
    values = population_values(population)
    wanted = update(population_row).where(population_row.c.id == population_id)
    with project.change(N_("Write population")) as connection:
        connection.execute(wanted.values(**values))


def delete_populations(project: Project, population_ids: Sequence[str]) -> None:
    """Take lines out of their table."""
    doomed = delete(population_row).where(population_row.c.id.in_(population_ids))
    with project.change(N_("Delete population")) as connection:
        connection.execute(doomed)
