"""Keeping the register of those who matter to the process."""

from collections.abc import Mapping, Sequence

from sqlalchemy import delete, insert, update

from bosaet_desktop.core.commands.linking import last_place, move_row
from bosaet_desktop.core.commands.person import find_or_add_person
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.stakeholder import stakeholder
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.stakeholder import NewStakeholder, StakeholderText
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.core.terms.stakeholder import Stake, StakeholderKind, StakeholderStatus
from bosaet_desktop.core.text import LONGEST_LINE, LONGEST_TITLE, clean

_LABELS: Mapping[StakeholderText, str] = {
    StakeholderText.NAME: N_("Name stakeholder"),
    StakeholderText.INTEREST: N_("Describe what the stakeholder gains"),
    StakeholderText.CONTRIBUTION: N_("Describe what the stakeholder gives"),
    StakeholderText.NOTE: N_("Write note on stakeholder"),
}


def add_stakeholder(project: Project, new: NewStakeholder) -> str:
    """Write a stakeholder into the register, last, and return the id.

    Raises InvalidInput for an empty name and for unfit words.
    """
    row: dict[str, str | int] = {
        "id": new_id(),
        "name": _name(new.name),
        "kind": new.kind.value,
        "stake": new.stake.value,
        "interest": wording(new.interest, LONGEST_LINE, multiline=True),
        "contribution": wording(new.contribution, LONGEST_LINE, multiline=True),
    }
    with project.change(N_("Add stakeholder")) as connection:
        row["position"] = last_place(connection, stakeholder)
        connection.execute(insert(stakeholder).values(**row))
    return str(row["id"])


def write_stakeholder(
    project: Project, stakeholder_id: str, part: StakeholderText, text: str
) -> None:
    """Write one text about a stakeholder; raises InvalidInput for unfit words.

    Only the name may not be empty; the others may have several lines.
    """
    named = part is StakeholderText.NAME
    words = _name(text) if named else wording(text, LONGEST_LINE, multiline=True)
    _set(project, _LABELS[part], stakeholder_id, **{part.value: words})


def set_stake(project: Project, stakeholder_id: str, stake: Stake) -> None:
    """Say how close a stakeholder is."""
    _set(project, N_("Choose stake"), stakeholder_id, stake=stake.value)


def set_stakeholder_kind(project: Project, stakeholder_id: str, kind: StakeholderKind) -> None:
    """Say what a stakeholder is."""
    _set(project, N_("Choose kind of stakeholder"), stakeholder_id, kind=kind.value)


def set_stakeholder_status(
    project: Project, stakeholder_id: str, status: StakeholderStatus
) -> None:
    """Say how far the talk with a stakeholder has come."""
    _set(project, N_("Choose status of stakeholder"), stakeholder_id, status=status.value)


def name_stakeholder_contact(project: Project, stakeholder_id: str, name: str) -> None:
    """Say whom to talk to; an unknown name becomes a person from outside, none takes it away."""
    with project.change(N_("Name contact of stakeholder")):
        key = find_or_add_person(project, name, Side.EXTERNAL) if clean(name) else None
        _set(project, N_("Name contact of stakeholder"), stakeholder_id, person_id=key)


def move_stakeholder(project: Project, stakeholder_id: str, before: str | None) -> None:
    """Put a stakeholder before another one of the same kind, last for None."""
    with project.change(N_("Move stakeholder")) as connection:
        move_row(connection, stakeholder, stakeholder_id, before)


def delete_stakeholders(project: Project, stakeholder_ids: Sequence[str]) -> None:
    """Take stakeholders out of the register; the people behind them stay."""
    with project.change(N_("Delete stakeholders")) as connection:
        connection.execute(delete(stakeholder).where(stakeholder.c.id.in_(stakeholder_ids)))


def _name(text: str) -> str:
    return wording(text, LONGEST_TITLE, missing=_("A stakeholder needs a name."))


def _set(project: Project, label: str, stakeholder_id: str, **values: object) -> None:
    with project.change(label) as connection:
        here = stakeholder.c.id == stakeholder_id
        connection.execute(update(stakeholder).where(here).values(**values))
