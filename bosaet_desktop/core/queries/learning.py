"""What a project can teach another one."""

from collections.abc import Iterator

from sqlalchemy import select

from bosaet_desktop.core.model.follow_up import lesson
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.programme import programme
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.rows.learning import TaughtAgenda, TaughtLesson, Teaching
from bosaet_desktop.core.rows.meeting import AgendaItem, NewAgendaItem
from bosaet_desktop.core.rows.project import WORKSHOP_NUMBERS
from bosaet_desktop.core.terms.outcome import LessonKind


def teaching(project: Project) -> Teaching:
    """Return its lessons and its agendas; who leads what stays behind."""
    columns = lesson.c
    rows = project.fetch(
        select(columns.kind, columns.text, initiative.c.title)
        .select_from(lesson.outerjoin(initiative))
        .order_by(columns.position, columns.id)
    )
    lessons = (TaughtLesson(LessonKind(row.kind), row.text, row.title or "") for row in rows)
    return Teaching(project_row(project).title, tuple(lessons), tuple(_agendas(project)))


def _agendas(project: Project) -> Iterator[TaughtAgenda]:
    for number in WORKSHOP_NUMBERS:
        items = programme(project, number).planned
        if items:
            yield TaughtAgenda(number, tuple(map(_item, items)))


def _item(item: AgendaItem) -> NewAgendaItem:
    return NewAgendaItem(
        kind=item.kind,
        title=item.title,
        minutes=item.minutes,
        materials=item.materials,
        page=item.page,
        shows_hall=item.shows_hall,
        paper=item.paper,
        say=item.say,
    )
