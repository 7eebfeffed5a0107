"""The villages of the cluster."""

from sqlalchemy import Column, ScalarSelect, func, select

from bosaet_desktop.core.model.idea import idea
from bosaet_desktop.core.model.initiative import initiative_village
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.village import Village


def villages(project: Project) -> tuple[Village, ...]:
    """Return the villages in the order people gave them."""
    columns = village.c
    rows = project.fetch(
        select(
            columns.id, columns.name, columns.colour, columns.strengths, columns.challenges,
            _linked(idea.c.village_id),
            _linked(person.c.village_id),
            _linked(initiative_village.c.village_id),
        ).order_by(columns.position, columns.name)
    )  # fmt: skip
    return tuple(Village(*row) for row in rows)


def _linked(column: Column[str]) -> ScalarSelect[int]:
    return select(func.count()).where(column == village.c.id).scalar_subquery()
