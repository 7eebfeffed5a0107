"""Writing down what worked and what to avoid, for one initiative or for the whole process."""

from sqlalchemy import delete, insert, update

from bosaet_desktop.core.commands.linking import last_place, move_row
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.follow_up import lesson
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.terms.outcome import LessonKind
from bosaet_desktop.core.text import LONGEST_TEXT


def add_lesson(
    project: Project, kind: LessonKind, text: str, initiative_id: str | None = None
) -> str:
    """Add a lesson, last, and return its id; None is the whole process. Raises InvalidInput."""
    key, words = new_id(), _line(text)
    with project.change(N_("Add lesson")) as connection:
        place = last_place(connection, lesson)
        row = {"id": key, "kind": kind.value, "text": words, "position": place}
        connection.execute(insert(lesson).values(**row, initiative_id=initiative_id))
    return key


def write_lesson(project: Project, lesson_id: str, text: str) -> None:
    """Write a lesson anew; raises InvalidInput for an empty or unfit one."""
    words = _line(text)
    with project.change(N_("Write lesson")) as connection:
        connection.execute(update(lesson).where(lesson.c.id == lesson_id).values(text=words))


def move_lesson(project: Project, lesson_id: str, before: str | None) -> None:
    """Put a lesson before another one, last for None."""
    with project.change(N_("Move lesson")) as connection:
        move_row(connection, lesson, lesson_id, before)


def delete_lesson(project: Project, lesson_id: str) -> None:
    """Take a lesson away."""
    with project.change(N_("Delete lesson")) as connection:
        connection.execute(delete(lesson).where(lesson.c.id == lesson_id))


def _line(text: str) -> str:
    return wording(text, LONGEST_TEXT, missing=_("Write at least a word."))
