"""Target groups and messages of the involvement plan, each written once and chosen elsewhere."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Table, delete, insert, select, update

from bosaet_desktop.core.commands.linking import last_place, link_exactly, move_row
from bosaet_desktop.core.commands.wording import same_words, wording
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.involvement import (
    activity,
    message,
    target_group,
    target_group_message,
)
from bosaet_desktop.core.model.stakeholder import stakeholder
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.involvement import Climber, GroupText, Rung
from bosaet_desktop.core.terms.levels import LEVELS
from bosaet_desktop.core.text import LONGEST_LINE, LONGEST_TEXT, LONGEST_TITLE

_GROUP_LABELS: Mapping[GroupText, str] = {
    GroupText.NAME: N_("Name target group"),
    GroupText.WORLD: N_("Describe the group's world"),
    GroupText.INTERESTS: N_("Describe the group's interests"),
    GroupText.NEEDS: N_("Describe the group's needs"),
    GroupText.CONCERNS: N_("Describe the group's concerns"),
    GroupText.INFLUENCE: N_("Say who influences the group"),
    GroupText.MEDIA: N_("Say which media the group uses"),
}
_CLIMBING: Mapping[Climber, Table] = {
    Climber.ACTIVITY: activity,
    Climber.STAKEHOLDER: stakeholder,
    Climber.INITIATIVE: initiative,
}


def add_target_group(project: Project, name: str) -> str:
    """Add a target group and return its id; one of the same name is not made again.

    Raises InvalidInput for an empty or unfit name.
    """
    return _find_or_add(project, N_("Add target group"), target_group, "name", _group_name(name))


def write_target_group(project: Project, group_id: str, part: GroupText, text: str) -> None:
    """Write one text of the analysis, several lines allowed; raises InvalidInput for unfit words.

    Only the name may not be empty.
    """
    named = part is GroupText.NAME
    words = _group_name(text) if named else wording(text, LONGEST_TEXT, multiline=True)
    with project.change(_GROUP_LABELS[part]) as connection:
        here = target_group.c.id == group_id
        connection.execute(update(target_group).where(here).values(**{part.value: words}))


def choose_group_messages(
    project: Project, group_id: str, message_ids: Sequence[str], fresh: Sequence[str] = ()
) -> None:
    """Say exactly which messages are meant for a group; `fresh` are the words of new ones."""
    with project.change(N_("Choose messages for target group")) as connection:
        wanted = [*message_ids, *(add_message(project, text) for text in fresh)]
        links = target_group_message.c
        link_exactly(connection, links.target_group_id, links.message_id, group_id, wanted)


def move_target_group(project: Project, group_id: str, before: str | None) -> None:
    """Put a group before another one, last for None."""
    with project.change(N_("Move target group")) as connection:
        move_row(connection, target_group, group_id, before)


def delete_target_groups(project: Project, group_ids: Sequence[str]) -> None:
    """Delete groups; activities stay, without them."""
    with project.change(N_("Delete target groups")) as connection:
        connection.execute(delete(target_group).where(target_group.c.id.in_(group_ids)))


def add_message(project: Project, text: str) -> str:
    """Add a message and return its id; one of the same words is not made again.

    Raises InvalidInput for an empty or unfit text.
    """
    return _find_or_add(project, N_("Add message"), message, "text", _message_text(text))


def word_message(project: Project, message_id: str, text: str) -> None:
    """Word a message otherwise, everywhere it is used; raises InvalidInput for an empty one."""
    words = _message_text(text)
    with project.change(N_("Word message")) as connection:
        connection.execute(update(message).where(message.c.id == message_id).values(text=words))


def delete_messages(project: Project, message_ids: Sequence[str]) -> None:
    """Delete messages wherever they are used."""
    with project.change(N_("Delete messages")) as connection:
        connection.execute(delete(message).where(message.c.id.in_(message_ids)))


def set_level(
    project: Project, climber: Climber, climber_id: str, rung: Rung, level: int | None
) -> None:
    """Say on which step of the ladder something stands, or is meant to; None for not known.

    Levels go from 1 to 5; another one raises ValueError, for people choose among the five.
    """
    if level is not None and level not in LEVELS:
        raise ValueError(level)
    table = _CLIMBING[climber]
    with project.change(N_("Choose step on the ladder")) as connection:
        here = table.c.id == climber_id
        connection.execute(update(table).where(here).values(**{rung.value: level}))


def _find_or_add(project: Project, label: str, table: Table, column: str, words: str) -> str:
    with project.change(label) as connection:
        rows = connection.execute(select(table.c.id, table.c[column]))
        for key, text in rows:
            if same_words(text) == same_words(words):
                return str(key)
        row = {"id": new_id(), column: words, "position": last_place(connection, table)}
        connection.execute(insert(table).values(**row))
        return str(row["id"])


def _group_name(name: str) -> str:
    return wording(name, LONGEST_TITLE, missing=_("A target group needs a name."))


def _message_text(text: str) -> str:
    return wording(text, LONGEST_LINE, missing=_("A message needs words."))
