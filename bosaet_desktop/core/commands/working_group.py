"""Working groups: who is in them, who leads, and when they meet next."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import delete, insert, update

from bosaet_desktop.core.commands.linking import last_place, link_exactly
from bosaet_desktop.core.commands.person import find_or_add_person
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.cooperation import group_member, working_group
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.cooperation import GroupText
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.core.text import LONGEST_LINE, LONGEST_TITLE, clean

LAST_MINUTE = 24 * 60 - 1
_LABELS: Mapping[GroupText, str] = {
    GroupText.NAME: N_("Name working group"),
    GroupText.PURPOSE: N_("Write what the working group is for"),
    GroupText.MEETS: N_("Write how often the working group meets"),
    GroupText.PLACE: N_("Write where the working group meets"),
}


def add_working_group(project: Project, name: str, initiative_id: str | None = None) -> str:
    """Add a working group, last, and return its id; raises InvalidInput if unfit."""
    key, words = new_id(), _name(name)
    with project.change(N_("Add working group")) as connection:
        place = last_place(connection, working_group)
        row = {"id": key, "name": words, "initiative_id": initiative_id, "position": place}
        connection.execute(insert(working_group).values(**row))
    return key


def write_working_group(
    project: Project, working_group_id: str, part: GroupText, text: str
) -> None:
    """Write one text of a group; only its name may not be empty. Raises InvalidInput if unfit."""
    words = _name(text) if part is GroupText.NAME else wording(text, LONGEST_LINE)
    _set(project, _LABELS[part], working_group_id, **{part.value: words})


def name_group_lead(project: Project, working_group_id: str, name: str) -> None:
    """Say who leads a group; an unknown name becomes a person, none takes it away."""
    with project.change(N_("Choose who leads the working group")):
        key = find_or_add_person(project, name, Side.CITIZEN) if clean(name) else None
        _set(project, N_("Choose who leads the working group"), working_group_id, lead_id=key)


def name_group_members(project: Project, working_group_id: str, names: Sequence[str]) -> None:
    """Say exactly who is in a group; people known by that name are reused, others are made."""
    with project.change(N_("Enter members of the working group")) as connection:
        found = [find_or_add_person(project, each, Side.CITIZEN) for each in names if clean(each)]
        links = group_member.c
        wanted = list(dict.fromkeys(found))
        link_exactly(connection, links.group_id, links.person_id, working_group_id, wanted)


def assign_working_group(
    project: Project, working_group_id: str, initiative_id: str | None
) -> None:
    """Say which initiative a group carries; None for none in particular."""
    label = N_("Choose initiative of the working group")
    _set(project, label, working_group_id, initiative_id=initiative_id)


def schedule_working_group(
    project: Project, working_group_id: str, day: date | None, minute: int | None
) -> None:
    """Say when a group meets next, `minute` after midnight; raises InvalidInput for no clock."""
    check_clock(minute)
    label = N_("Set next meeting of the working group")
    _set(project, label, working_group_id, next_on=day, starts_at=minute)


def delete_working_group(project: Project, working_group_id: str) -> None:
    """Take a group away; the people in it stay."""
    with project.change(N_("Delete working group")) as connection:
        connection.execute(delete(working_group).where(working_group.c.id == working_group_id))


def check_clock(minute: int | None) -> None:
    """Refuse what no clock shows; raises InvalidInput."""
    if minute is not None and not 0 <= minute <= LAST_MINUTE:
        raise InvalidInput(_("A time of day goes from 0.00 to 23.59."))


def _set(project: Project, label: str, working_group_id: str, **values: object) -> None:
    with project.change(label) as connection:
        mine = working_group.c.id == working_group_id
        connection.execute(update(working_group).where(mine).values(**values))


def _name(name: str) -> str:
    return wording(name, LONGEST_TITLE, missing=_("A working group needs a name."))
