"""What is promised: by whom, by when, and whether it was kept."""

from datetime import date

from sqlalchemy import delete, insert, update

from bosaet_desktop.core.commands.linking import last_place, move_row
from bosaet_desktop.core.commands.person import find_or_add_person
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.cooperation import commitment
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.terms.cooperation import CommitmentState
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.core.text import LONGEST_LINE, LONGEST_TITLE, clean


def add_commitment(project: Project, text: str, initiative_id: str | None = None) -> str:
    """Write a promise down, last, and return its id; raises InvalidInput if empty or unfit."""
    key, words = new_id(), _text(text)
    with project.change(N_("Add promise")) as connection:
        place = last_place(connection, commitment)
        row = {"id": key, "text": words, "initiative_id": initiative_id, "position": place}
        connection.execute(insert(commitment).values(**row))
    return key


def write_commitment(project: Project, commitment_id: str, text: str) -> None:
    """Word a promise anew; raises InvalidInput for an empty or unfit one."""
    _set(project, N_("Write promise"), commitment_id, text=_text(text))


def name_promiser(project: Project, commitment_id: str, name: str) -> None:
    """Say who promises it; an unknown name becomes a person, none takes it away."""
    with project.change(N_("Choose who promises")):
        key = find_or_add_person(project, name, Side.CITIZEN) if clean(name) else None
        _set(project, N_("Choose who promises"), commitment_id, person_id=key)


def name_promising_party(project: Project, commitment_id: str, party: str) -> None:
    """Say for whom it is promised, such as the municipality; raises InvalidInput if unfit."""
    words = wording(party, LONGEST_TITLE)
    _set(project, N_("Say who stands behind the promise"), commitment_id, party=words)


def date_commitment(project: Project, commitment_id: str, day: date | None) -> None:
    """Say by when it is kept; None for no date."""
    _set(project, N_("Set date of promise"), commitment_id, due_on=day)


def settle_commitment(project: Project, commitment_id: str, state: CommitmentState) -> None:
    """Say whether it is still open, kept or broken."""
    _set(project, N_("Say what became of the promise"), commitment_id, state=state.value)


def move_commitment(project: Project, commitment_id: str, before: str | None) -> None:
    """Put a promise before another one, last for None."""
    with project.change(N_("Move promise")) as connection:
        move_row(connection, commitment, commitment_id, before)


def delete_commitment(project: Project, commitment_id: str) -> None:
    """Take a promise away."""
    with project.change(N_("Delete promise")) as connection:
        connection.execute(delete(commitment).where(commitment.c.id == commitment_id))


def _set(project: Project, label: str, commitment_id: str, **values: object) -> None:
    with project.change(label) as connection:
        mine = commitment.c.id == commitment_id
        connection.execute(update(commitment).where(mine).values(**values))


def _text(text: str) -> str:
    return wording(text, LONGEST_LINE, missing=_("Write what is promised, or delete the line."))
