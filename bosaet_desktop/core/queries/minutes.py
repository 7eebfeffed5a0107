"""What was noted at a meeting, who was there, and what follows from it."""

from sqlalchemy import select

from bosaet_desktop.core.model.agreement import agreement, open_question
from bosaet_desktop.core.model.meeting import agenda_item, meeting, minute_note, news
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.project import workshop
from bosaet_desktop.core.model.stakeholder import attendance
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.attendance import turnout
from bosaet_desktop.core.queries.cooperation import cooperation
from bosaet_desktop.core.queries.plan import plans
from bosaet_desktop.core.queries.programme import programme
from bosaet_desktop.core.rows.minutes import Minutes, NewsPart, NextMeeting, Note
from bosaet_desktop.core.terms.cooperation import CommitmentState
from bosaet_desktop.core.terms.meeting import NoteKind
from bosaet_desktop.core.text import danish_key

# From the meeting at which the hall chooses on, there is a plan to tell of.
CHOOSING_WORKSHOP = 3


def minutes(project: Project, number: int) -> Minutes:
    """Return the minutes of workshop `number` (1-4), empty where nothing was noted."""
    held = programme(project, number)
    tells_plan = number >= CHOOSING_WORKSHOP
    promised = cooperation(project).commitments if tells_plan else ()
    return Minutes(
        held,
        _notes(project, number),
        turnout(project, number),
        _names(project, number),
        plans(project) if tells_plan else (),
        tuple(each for each in promised if each.state is CommitmentState.OPEN),
        _following(project, number),
    )


def worded_news(project: Project, number: int) -> dict[NewsPart, str]:
    """Return what was worded by hand of the news from workshop `number`, empty where it was not."""
    row = project.first(select(news).where(news.c.workshop_number == number))
    return {part: "" if row is None else row._mapping[part.value] for part in NewsPart}


def _notes(project: Project, number: int) -> tuple[Note, ...]:
    columns = minute_note.c
    passed = {
        NoteKind.QUESTION: _texts(project, NoteKind.QUESTION),
        NoteKind.AGREEMENT: _texts(project, NoteKind.AGREEMENT),
    }
    rows = project.fetch(
        select(
            columns.id,
            columns.kind,
            columns.text,
            columns.written_at,
            columns.agenda_item_id,
            agenda_item.c.title,
        )
        .select_from(minute_note.outerjoin(agenda_item))
        .where(columns.workshop_number == number)
        .order_by(columns.position, columns.id)
    )
    found = []
    for key, told, text, written_at, item_id, item in rows:
        kind = NoteKind(told)
        there = text in passed.get(kind, ())
        found.append(Note(key, kind, text, written_at, item_id, item or "", there))
    return tuple(found)


def _texts(project: Project, kind: NoteKind) -> frozenset[str]:
    """Return what stands where notes of this kind are passed on to."""
    column = open_question.c.question if kind is NoteKind.QUESTION else agreement.c.text
    return frozenset(text for (text,) in project.fetch(select(column)))


def _names(project: Project, number: int) -> tuple[str, ...]:
    came = attendance.c
    rows = project.fetch(
        select(person.c.name)
        .join(attendance, came.person_id == person.c.id)
        .where(came.workshop_number == number, came.came, person.c.name != "")
    )
    return tuple(sorted((name for (name,) in rows), key=danish_key))


def _following(project: Project, number: int) -> NextMeeting | None:
    """Return the next of the four, else the first meeting after them that is later than it."""
    columns = workshop.c
    row = project.first(
        select(columns.number, columns.held_on, columns.place)
        .where(columns.number > number, columns.held_on.is_not(None))
        .order_by(columns.number)
        .limit(1)
    )
    if row is not None:
        return NextMeeting(row.number, "", row.held_on, row.place)
    day = project.scalar(select(columns.held_on).where(columns.number == number))
    later = select(meeting).where(meeting.c.held_on.is_not(None))
    if day is not None:
        later = later.where(meeting.c.held_on > day)
    found = project.first(later.order_by(meeting.c.held_on).limit(1))
    return None if found is None else NextMeeting(None, found.title, found.held_on, found.place)
