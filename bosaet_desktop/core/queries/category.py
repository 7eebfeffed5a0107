"""The categories of the project and how much is sorted into them."""

from sqlalchemy import func, select

from bosaet_desktop.core.model.idea import category, idea
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.idea import Category


def categories(project: Project) -> tuple[Category, ...]:
    """Return the categories in the order of the columns, parked ideas not counted."""
    sorted_here = (idea.c.category_id == category.c.id) & ~idea.c.parked
    rows = project.fetch(
        select(category.c.id, category.c.name, func.count(idea.c.id))
        .outerjoin(idea, sorted_here)
        .group_by(category.c.id)
        .order_by(category.c.position, category.c.name)
    )
    return tuple(Category(key, name, ideas) for key, name, ideas in rows)
