"""What everybody agrees on, and the frame of the municipality, line by line."""

from sqlalchemy import Connection, delete, insert, update

from bosaet_desktop.core.commands.linking import add_last, delete_row, last_place, move_row, set_row
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.agreement import agreement, frame_answer
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.terms.agreement import AgreementKind, FrameState
from bosaet_desktop.core.text import LONGEST_LINE, LONGEST_TEXT


def add_agreement(project: Project, kind: AgreementKind, text: str) -> str:
    """Add a line everybody agrees on, last, and return its id; raises InvalidInput if unfit."""
    words = _line(text)
    with project.change(N_("Add agreement")) as connection:
        return add_last(connection, agreement, kind=kind.value, text=words)


def write_agreement(project: Project, agreement_id: str, text: str) -> None:
    """Write a line anew; raises InvalidInput for an empty or unfit one."""
    words = _line(text)
    with project.change(N_("Write agreement")) as connection:
        set_row(connection, agreement, agreement_id, text=words)


def move_agreement(project: Project, agreement_id: str, before: str | None) -> None:
    """Put a line before another one, last for None."""
    with project.change(N_("Move agreement")) as connection:
        move_row(connection, agreement, agreement_id, before)


def delete_agreement(project: Project, agreement_id: str) -> None:
    """Take a line away."""
    with project.change(N_("Delete agreement")) as connection:
        delete_row(connection, agreement, agreement_id)


def add_frame_question(project: Project, text: str) -> str:
    """Ask the municipality something that is not proposed, last, and return its key."""
    key, words = new_id(), _line(text)
    with project.change(N_("Add question to the frame")) as connection:
        place = last_place(connection, frame_answer)
        row = {"question": key, "wording": words, "position": place}
        connection.execute(insert(frame_answer).values(**row))
    return key


def write_frame_question(project: Project, frame_key: str, text: str) -> None:
    """Word a question asked here anew; those that are proposed keep their words."""
    words = _line(text)
    with project.change(N_("Write question of the frame")) as connection:
        own = (frame_answer.c.question == frame_key) & (frame_answer.c.wording != "")
        connection.execute(update(frame_answer).where(own).values(wording=words))


def answer_frame(project: Project, frame_key: str, text: str) -> None:
    """Write what the municipality answers, several lines allowed; empty takes it back."""
    words = wording(text, LONGEST_TEXT, multiline=True)
    with project.change(N_("Answer about the frame")) as connection:
        _set(connection, frame_key, answer=words)


def set_frame_state(project: Project, frame_key: str, state: FrameState) -> None:
    """Say whether the answer is yes, no, or not known yet."""
    with project.change(N_("Say yes or no about the frame")) as connection:
        _set(connection, frame_key, state=state.value)


def delete_frame_question(project: Project, frame_key: str) -> None:
    """Take a question asked here away with its answer; one that is proposed is emptied."""
    with project.change(N_("Delete question of the frame")) as connection:
        connection.execute(delete(frame_answer).where(frame_answer.c.question == frame_key))


def _set(connection: Connection, key: str, **values: object) -> None:
    mine = frame_answer.c.question == key
    if not connection.execute(update(frame_answer).where(mine).values(**values)).rowcount:
        connection.execute(insert(frame_answer).values(question=key, **values))


def _line(text: str) -> str:
    return wording(text, LONGEST_LINE, missing=_("Write a few words, or delete the line."))
