"""What an evening is to hold, and how far it has come."""

from sqlalchemy import select

from bosaet_desktop.core.model.meeting import agenda_item, agenda_run
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.model.project import workshop
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.meeting import AgendaItem, AgendaRun, Programme
from bosaet_desktop.core.rows.project import is_alone
from bosaet_desktop.core.terms.meeting import AgendaKind

_ITEM = tuple(
    agenda_item.c[name]
    for name in (
        "kind",
        "title",
        "minutes",
        "lead",
        "materials",
        "page",
        "shows_hall",
        "paper",
        "say",
        "id",
        "added_minutes",
        "left_out",
        "started_at",
        "ended_at",
    )
)


def programme(project: Project, workshop_number: int) -> Programme:
    """Return the agenda of a workshop with its clock, empty where nothing is planned yet."""
    items, run = _items(project, workshop_number), _run(project, workshop_number)
    chair, typist, keeper = (person.alias(name) for name in ("chair", "typist", "keeper"))
    columns = workshop.c
    row = project.first(
        select(
            columns.held_on,
            columns.place,
            columns.starts_at,
            columns.ends_at,
            chair.c.name.label("chair"),
            typist.c.name.label("typist"),
            keeper.c.name.label("keeper"),
        )
        .select_from(
            workshop.outerjoin(chair, columns.chair_id == chair.c.id)
            .outerjoin(typist, columns.typist_id == typist.c.id)
            .outerjoin(keeper, columns.keeper_id == keeper.c.id)
        )
        .where(columns.number == workshop_number)
    )
    alone = is_alone(project.scalar(select(project_table.c.kind)), workshop_number)
    if row is None:
        return Programme(workshop_number, alone=alone)
    return Programme(
        workshop_number,
        row.held_on,
        row.place,
        row.starts_at,
        row.ends_at,
        row.chair or "",
        row.typist or "",
        row.keeper or "",
        items,
        run,
        alone,
    )


def _items(project: Project, number: int) -> tuple[AgendaItem, ...]:
    columns = agenda_item.c
    rows = project.fetch(
        select(*_ITEM)
        .where(columns.workshop_number == number)
        .order_by(columns.position, columns.id)
    )
    return tuple(AgendaItem(**{**row._mapping, "kind": AgendaKind(row.kind)}) for row in rows)


def _run(project: Project, number: int) -> AgendaRun | None:
    columns = agenda_run.c
    row = project.first(
        select(
            columns.started_at, columns.ended_at, columns.paused_at, columns.paused_seconds
        ).where(columns.workshop_number == number)
    )
    return None if row is None else AgendaRun(*row)
