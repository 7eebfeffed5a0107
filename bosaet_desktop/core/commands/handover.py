"""Notes for whoever takes over."""

from bosaet_desktop.core.commands.linking import add_last, delete_row, move_row, set_row
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.agreement import handover_note
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.terms.handover import HandoverKind
from bosaet_desktop.core.text import LONGEST_TEXT


def add_note(project: Project, kind: HandoverKind, text: str) -> str:
    """Add a note for a successor, last, and return its id; raises InvalidInput if unfit."""
    words = _note(text)
    with project.change(N_("Add note to hand over")) as connection:
        return add_last(connection, handover_note, kind=kind.value, text=words)


def write_note(project: Project, note_id: str, text: str) -> None:
    """Write a note anew; raises InvalidInput for an empty or unfit one."""
    words = _note(text)
    with project.change(N_("Write note to hand over")) as connection:
        set_row(connection, handover_note, note_id, text=words)


def move_note(project: Project, note_id: str, before: str | None) -> None:
    """Put a note before another one, last for None."""
    with project.change(N_("Move note to hand over")) as connection:
        move_row(connection, handover_note, note_id, before)


def delete_note(project: Project, note_id: str) -> None:
    """Take a note away."""
    with project.change(N_("Delete note to hand over")) as connection:
        delete_row(connection, handover_note, note_id)


def _note(text: str) -> str:
    return wording(text, LONGEST_TEXT, missing=_("Write a few words, or delete the line."))
