"""Writing down what is said at a meeting, and sending it to where it belongs."""

from datetime import date, datetime

from sqlalchemy import delete, insert, select, update

from bosaet_desktop.core.commands.agreement import add_agreement
from bosaet_desktop.core.commands.expectation import add_question
from bosaet_desktop.core.commands.linking import last_place, move_row
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.commands.workshop import make_workshop
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.meeting import minute_note
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.terms.agreement import AgreementKind
from bosaet_desktop.core.terms.meeting import NoteKind
from bosaet_desktop.core.text import LONGEST_LINE


def write_note_down(
    project: Project, number: int, kind: NoteKind, text: str, item_id: str | None, now: datetime
) -> str:
    """Add a note to the minutes of workshop `number` (1-4), last, and return its id.

    `item_id` is the item of the agenda it belongs to. Raises InvalidInput for unfit words.
    """
    key, words = new_id(), _line(text)
    with project.change(N_("Write down a note")) as connection:
        make_workshop(connection, number)
        row = {
            "id": key,
            "workshop_number": number,
            "agenda_item_id": item_id,
            "kind": kind.value,
            "text": words,
            "written_at": now.replace(microsecond=0),
            "position": last_place(connection, minute_note),
        }
        connection.execute(insert(minute_note).values(**row))
    return key


def reword_note(project: Project, note_id: str, text: str) -> None:
    """Write a note anew; raises InvalidInput for an empty or unfit one."""
    _set(project, N_("Reword a note"), note_id, text=_line(text))


def mark_note(project: Project, note_id: str, kind: NoteKind) -> None:
    """Say what a note is: a decision, an agreement, a question, a quote, or just a note."""
    _set(project, N_("Say what a note is"), note_id, kind=kind.value)


def file_note(project: Project, note_id: str, item_id: str | None) -> None:
    """Put a note under an item of the agenda, or under none."""
    _set(project, N_("File a note"), note_id, agenda_item_id=item_id)


def move_note_of_minutes(project: Project, note_id: str, before: str | None) -> None:
    """Put a note before another one, last for None."""
    with project.change(N_("Move a note")) as connection:
        move_row(connection, minute_note, note_id, before)


def delete_note_of_minutes(project: Project, note_id: str) -> None:
    """Take a note away."""
    with project.change(N_("Delete a note")) as connection:
        connection.execute(delete(minute_note).where(minute_note.c.id == note_id))


def pass_note_on(project: Project, note_id: str, day: date) -> None:
    """Ask a noted question among the open ones, or list a noted agreement as agreed.

    Other kinds of notes belong nowhere else, and nothing is done with them.
    """
    label = N_("Pass a note on")
    with project.change(label) as connection:
        columns = minute_note.c
        asked = select(columns.kind, columns.text).where(columns.id == note_id)
        found = connection.execute(asked).first()
        if found is not None and found.kind == NoteKind.QUESTION:
            add_question(project, found.text, day)
        elif found is not None and found.kind == NoteKind.AGREEMENT:
            add_agreement(project, AgreementKind.GOAL, found.text)


def _line(text: str) -> str:
    return wording(text, LONGEST_LINE, missing=_("Write something first."))


def _set(project: Project, label: str, note_id: str, **values: object) -> None:
    with project.change(label) as connection:
        mine = minute_note.c.id == note_id
        connection.execute(update(minute_note).where(mine).values(**values))
