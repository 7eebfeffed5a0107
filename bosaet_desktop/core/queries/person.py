"""Who takes part, and who is missing."""

from sqlalchemy import ColumnElement, func, select, true

from bosaet_desktop.core.model.person import contact, person
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.person import Person, Presence
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.core.text import danish_key

_COLUMNS = (
    person.c.id,
    person.c.name,
    person.c.organisation,
    person.c.role,
    person.c.village_id,
    func.coalesce(village.c.name, "").label("village"),
    person.c.side,
    func.coalesce(contact.c.email, "").label("email"),
    func.coalesce(contact.c.phone, "").label("phone"),
    person.c.invented,
)


def people(project: Project) -> tuple[Person, ...]:
    """Return everybody, sorted by name as a Danish telephone book does."""
    rows = project.fetch(
        select(*_COLUMNS).select_from(person.outerjoin(village).outerjoin(contact))
    )
    found = [Person(**{**row._mapping, "side": Side(row.side)}) for row in rows]
    return tuple(sorted(found, key=lambda each: danish_key(each.name)))


def presence(project: Project) -> tuple[Presence, ...]:
    """Return how many come from each village on each side; those without a village come last."""
    return presence_of(project, true())


def presence_of(project: Project, among: ColumnElement[bool]) -> tuple[Presence, ...]:
    """Return the same as `presence` for the people for whom the condition `among` holds."""
    counts = {
        (row.village_id or "", Side(row.side)): int(row.number)
        for row in project.fetch(
            select(person.c.village_id, person.c.side, func.count().label("number"))
            .where(among)
            .group_by(person.c.village_id, person.c.side)
        )
    }
    columns = village.c
    rows = project.fetch(
        select(columns.id, columns.name, columns.colour).order_by(columns.position, columns.name)
    )
    places = [*(tuple(row) for row in rows), ("", "", 0)]
    return tuple(
        Presence(key, name, colour, {side: counts.get((key, side), 0) for side in Side})
        for key, name, colour in places
    )
