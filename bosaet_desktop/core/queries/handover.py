"""Everything a successor needs: what the page shows, and what may stand on the paper."""

from collections import defaultdict
from datetime import date

from sqlalchemy import select, union_all

from bosaet_desktop.core.model.agreement import handover_note
from bosaet_desktop.core.model.cooperation import working_group
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.plan import action_plan
from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.agreement import agreed
from bosaet_desktop.core.queries.expectation import expectations
from bosaet_desktop.core.queries.overview import overview
from bosaet_desktop.core.queries.owed import OVER
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.rows.handover import Contact, Handover, HandoverNote
from bosaet_desktop.core.terms.handover import HandoverKind
from bosaet_desktop.core.text import danish_key


def handover_notes(project: Project) -> tuple[HandoverNote, ...]:
    """Return every note in order, the sensitive ones too: for the page alone."""
    columns = handover_note.c
    rows = project.fetch(
        select(columns.id, columns.kind, columns.text).order_by(columns.position, columns.id)
    )
    return tuple(HandoverNote(row.id, HandoverKind(row.kind), row.text) for row in rows)


def handover(project: Project, today: date) -> Handover:
    """Return what may leave the program; sensitive notes are not among it."""
    seen = overview(project, today)
    return Handover(
        project=seen.heading.title,
        day=today,
        purpose=project_row(project).purpose,
        notes=tuple(
            note for note in handover_notes(project) if note.kind is not HandoverKind.SENSITIVE
        ),
        expectations=expectations(project),
        agreed=agreed(project),
        promises=(*seen.overdue, *seen.promises),
        contacts=_contacts(project),
        last_decision=seen.last_decision,
        next_meeting=seen.next_meeting,
    )


def _contacts(project: Project) -> tuple[Contact, ...]:
    """Return the municipal contact first, then those who answer for something, by name."""
    main = project.scalar(select(project_table.c.contact_id))
    roles = defaultdict[str, list[str]](list)
    plans = action_plan.join(initiative)
    parts = (
        select(column.label("person_id"), initiative.c.title)
        .select_from(plans)
        .where(column.is_not(None), initiative.c.status.not_in(OVER))
        for column in (action_plan.c.anchor_id, action_plan.c.contact_id)
    )
    leads = select(working_group.c.lead_id, working_group.c.name).where(
        working_group.c.lead_id.is_not(None)
    )
    for row in project.fetch(union_all(*parts, leads)):
        if row.title not in roles[row.person_id]:
            roles[row.person_id].append(row.title)
    wanted = {*roles, *([main] if main else [])}
    rows = project.fetch(
        select(person.c.id, person.c.name, person.c.role, person.c.organisation).where(
            person.c.id.in_(wanted)
        )
    )
    return tuple(
        Contact(row.name, row.role, row.organisation, tuple(sorted(roles[row.id])), row.id == main)
        for row in sorted(rows, key=lambda row: (row.id != main, danish_key(row.name)))
    )
