"""Writing down what the places offer and what limits them."""

from collections.abc import Sequence

from sqlalchemy import delete, insert, update

from bosaet_desktop.core.commands.linking import last_place, move_row
from bosaet_desktop.core.commands.ordering import STEP
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.segment import potential
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.terms.segment import PotentialKind
from bosaet_desktop.core.text import LONGEST_LINE


def add_potentials(
    project: Project, kind: PotentialKind, village_id: str | None, lines: Sequence[str]
) -> None:
    """Add a line for each text, last; without a village they are about the whole cluster.

    Raises InvalidInput, with none added, for a text that is empty or unfit.
    """
    texts = [_text(line) for line in lines]
    if not texts:
        return
    with project.change(N_("Add potentials and limits")) as connection:
        place = last_place(connection, potential)
        about = {"kind": kind.value, "village_id": village_id}
        rows = [
            {"id": new_id(), "text": text, "position": place + STEP * at} | about
            for at, text in enumerate(texts)
        ]
        connection.execute(insert(potential), rows)


def word_potential(project: Project, potential_id: str, text: str) -> None:
    """Word a line anew; raises InvalidInput for a text that is empty or unfit."""
    _set(project, N_("Word potential or limit"), potential_id, text=_text(text))


def cite_potential(project: Project, potential_id: str, source: str) -> None:
    """Say where a line comes from; raises InvalidInput for unfit words."""
    words = wording(source, LONGEST_LINE)
    _set(project, N_("State source of potential or limit"), potential_id, source=words)


def move_potential(project: Project, potential_id: str, before: str | None = None) -> None:
    """Put a line before another one (None: last)."""
    with project.change(N_("Move potential or limit")) as connection:
        move_row(connection, potential, potential_id, before)


def delete_potentials(project: Project, potential_ids: Sequence[str]) -> None:
    """Take lines away."""
    with project.change(N_("Delete potentials and limits")) as connection:
        connection.execute(delete(potential).where(potential.c.id.in_(potential_ids)))


def _set(project: Project, label: str, potential_id: str, **values: str | None) -> None:
    with project.change(label) as connection:
        here = update(potential).where(potential.c.id == potential_id)
        connection.execute(here.values(**values))


def _text(text: str) -> str:
    return wording(text, LONGEST_LINE, missing=_("Write what the place offers, or what limits it."))
