"""Who carried the initiatives, and answered for the municipality, before those who do now."""

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import func, select

from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.plan import role_change
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.plan import RoleChange
from bosaet_desktop.core.terms.plan import PlanRole


def role_changes(project: Project) -> Mapping[str, tuple[RoleChange, ...]]:
    """Return the changes of every initiative, the latest first; nothing for the others."""
    columns = role_change.c
    rows = project.fetch(
        select(
            columns.id,
            columns.initiative_id,
            columns.role,
            columns.changed_on,
            columns.reason,
            func.coalesce(person.c.name, "").label("person"),
        )
        .select_from(role_change.outerjoin(person))
        .order_by(columns.changed_on.desc(), columns.stamp_counter.desc(), columns.id)
    )
    found = defaultdict[str, tuple[RoleChange, ...]](tuple)
    for row in rows:
        told = RoleChange(row.id, PlanRole(row.role), row.person, row.changed_on, row.reason)
        found[row.initiative_id] += (told,)
    return found
