"""How those who carry the plan go on together."""

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import func, select

from bosaet_desktop.core.model.cooperation import (
    commitment,
    cooperation_answer,
    group_member,
    working_group,
)
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.meeting import meeting
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.project import municipal_contact
from bosaet_desktop.core.rows.cooperation import (
    Commitment,
    Cooperation,
    CooperationAnswer,
    CooperationQuestion,
    Group,
    LaterMeeting,
)
from bosaet_desktop.core.terms.cooperation import CommitmentState
from bosaet_desktop.core.text import danish_key


def cooperation(project: Project) -> Cooperation:
    """Return the contact, every question, and groups, meetings and promises in their order."""
    return Cooperation(
        municipal_contact(project),
        _answers(project),
        working_groups(project),
        later_meetings(project),
        commitments(project),
    )


def working_groups(project: Project) -> tuple[Group, ...]:
    """Return the working groups in the order of their list."""
    members = _members(project)
    columns = working_group.c
    rows = project.fetch(
        select(
            columns.id,
            columns.name,
            columns.purpose,
            columns.meets,
            func.coalesce(person.c.name, "").label("lead"),
            columns.initiative_id,
            func.coalesce(initiative.c.title, "").label("initiative"),
            columns.next_on,
            columns.starts_at,
            columns.place,
        )
        .select_from(working_group.outerjoin(person).outerjoin(initiative))
        .order_by(columns.position, columns.id)
    )
    return tuple(Group(**row._mapping, members=members[row.id]) for row in rows)


def later_meetings(project: Project) -> tuple[LaterMeeting, ...]:
    """Return the meetings after the workshops by their day, those without one last."""
    columns = meeting.c
    rows = project.fetch(
        select(
            columns.id,
            columns.title,
            columns.held_on,
            columns.starts_at,
            columns.place,
            columns.note,
        ).order_by(
            columns.held_on.is_(None),
            columns.held_on,
            columns.starts_at,
            columns.stamp_counter,
            columns.id,
        )
    )
    return tuple(LaterMeeting(*row) for row in rows)


def commitments(project: Project) -> tuple[Commitment, ...]:
    """Return what is promised, in the order of the list."""
    columns = commitment.c
    rows = project.fetch(
        select(
            columns.id,
            columns.text,
            func.coalesce(person.c.name, "").label("person"),
            columns.party,
            columns.due_on,
            columns.state,
            columns.initiative_id,
            func.coalesce(initiative.c.title, "").label("initiative"),
        )
        .select_from(commitment.outerjoin(person).outerjoin(initiative))
        .order_by(columns.position, columns.id)
    )
    return tuple(
        Commitment(**dict(row._mapping) | {"state": CommitmentState(row.state)}) for row in rows
    )


def _answers(project: Project) -> tuple[CooperationAnswer, ...]:
    rows = project.fetch(select(cooperation_answer.c.question, cooperation_answer.c.answer))
    told = {row.question: row.answer for row in rows}
    return tuple(CooperationAnswer(each, told.get(each.value, "")) for each in CooperationQuestion)


def _members(project: Project) -> Mapping[str, tuple[str, ...]]:
    rows = project.fetch(
        select(group_member.c.group_id, person.c.name).join_from(group_member, person)
    )
    found = defaultdict[str, tuple[str, ...]](tuple)
    for row in sorted(rows, key=lambda row: danish_key(row.name)):
        found[row.group_id] += (row.name,)
    return found
