"""The lines of a population table as they are edited, with their ids."""

from sqlalchemy import select

from bosaet_desktop.core.model.fact import population_row
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.fact import PopulationLine, PopulationRow


def population_lines(project: Project, table_id: str) -> tuple[PopulationLine, ...]:
    """Return the lines of one table in their order."""
    c = population_row.c
    wanted = select(c.id, c.area, c.period, c.people).where(c.table_id == table_id)
    rows = project.fetch(wanted.order_by(c.position, c.id))
    return tuple(PopulationLine(key, PopulationRow(*rest)) for key, *rest in rows)
