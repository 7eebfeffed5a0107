"""Naming focus areas and values, and saying which of them an initiative serves."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, delete, insert, select, update

from bosaet_desktop.core.commands.linking import last_place, link_exactly
from bosaet_desktop.core.commands.wording import same_words, wording
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.initiative import initiative_tag, tag
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.terms.tag import TagKind
from bosaet_desktop.core.text import LONGEST_NAME, names_in

_LABELS: Mapping[TagKind, str] = {
    TagKind.FOCUS: N_("Choose focus areas"),
    TagKind.VALUE: N_("Choose values"),
}


def tag_initiative(
    project: Project, initiative_id: str, kind: TagKind, names: Sequence[str]
) -> None:
    """Say exactly which focus areas or values an initiative serves; unknown names become tags.

    Tags of the other kind stay. A name nobody uses any more stays too: that it is not covered is
    worth knowing. Raises InvalidInput for unfit words.
    """
    with project.change(_LABELS[kind]) as connection:
        wanted = [_find_or_add(connection, kind, name) for name in names_in("\n".join(names))]
        others = _linked(connection, initiative_id, kind)
        links = initiative_tag.c
        exactly = [*others, *dict.fromkeys(wanted)]
        link_exactly(connection, links.initiative_id, links.tag_id, initiative_id, exactly)


def rename_tag(project: Project, tag_id: str, name: str) -> None:
    """Call a focus area or a value otherwise; raises InvalidInput for an empty or unfit name."""
    words = _name(name)
    with project.change(N_("Rename focus area or value")) as connection:
        connection.execute(update(tag).where(tag.c.id == tag_id).values(name=words))


def delete_tag(project: Project, tag_id: str) -> None:
    """Take a focus area or a value away from the project and from every initiative."""
    with project.change(N_("Delete focus area or value")) as connection:
        connection.execute(delete(tag).where(tag.c.id == tag_id))


def _linked(connection: Connection, initiative_id: str, kind: TagKind) -> list[str]:
    """Return the tags of an initiative that are of another kind."""
    rows = connection.scalars(
        select(initiative_tag.c.tag_id)
        .join(tag)
        .where(initiative_tag.c.initiative_id == initiative_id, tag.c.kind != kind)
    )
    return list(rows)


def _find_or_add(connection: Connection, kind: TagKind, name: str) -> str:
    words = _name(name)
    for row in connection.execute(select(tag.c.id, tag.c.name).where(tag.c.kind == kind)):
        if same_words(row.name) == same_words(words):
            return str(row.id)
    key = new_id()
    place = last_place(connection, tag)
    connection.execute(insert(tag).values(id=key, kind=kind.value, name=words, position=place))
    return key


def _name(name: str) -> str:
    return wording(name, LONGEST_NAME, missing=_("Write a name for it."))
