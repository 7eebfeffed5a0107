"""Notes for whoever takes over."""

from sqlalchemy import delete, insert, update

from bosaet_desktop.core.commands.linking import last_place, move_row
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.agreement import handover_note
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.handover import HandoverKind
from bosaet_desktop.core.text import LONGEST_TEXT


def add_note(project: Project, kind: HandoverKind, text: str) -> str:
    """Add a note for a successor, last, and return its id; raises InvalidInput if unfit."""
    key, words = new_id(), _note(text)
    with project.change(N_("Add note to hand over")) as connection:
        place = last_place(connection, handover_note)
        row = {"id": key, "kind": kind.value, "text": words, "position": place}
        connection.execute(insert(handover_note).values(**row))
    return key


def write_note(project: Project, note_id: str, text: str) -> None:
    """Write a note anew; raises InvalidInput for an empty or unfit one."""
    words = _note(text)
    with project.change(N_("Write note to hand over")) as connection:
        mine = handover_note.c.id == note_id
        connection.execute(update(handover_note).where(mine).values(text=words))


def move_note(project: Project, note_id: str, before: str | None) -> None:
    """Put a note before another one, last for None."""
    with project.change(N_("Move note to hand over")) as connection:
        move_row(connection, handover_note, note_id, before)


def delete_note(project: Project, note_id: str) -> None:
    """Take a note away."""
    with project.change(N_("Delete note to hand over")) as connection:
        connection.execute(delete(handover_note).where(handover_note.c.id == note_id))


def _note(text: str) -> str:
    return wording(text, LONGEST_TEXT, missing=_("Write a few words, or delete the line."))
