"""The focus areas and values of the project, and which initiatives serve them."""

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import func, select

from bosaet_desktop.core.model.initiative import initiative_tag, tag
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.tag import NamedTag
from bosaet_desktop.core.terms.tag import TagKind


def tags(project: Project) -> tuple[NamedTag, ...]:
    """Return every focus area and value in order, those that nothing serves too."""
    uses = select(func.count()).where(initiative_tag.c.tag_id == tag.c.id).scalar_subquery()
    rows = project.fetch(
        select(tag.c.id, tag.c.kind, tag.c.name, uses.label("used")).order_by(
            tag.c.position, tag.c.id
        )
    )
    return tuple(NamedTag(row.id, TagKind(row.kind), row.name, row.used) for row in rows)


def tags_by_initiative(project: Project) -> Mapping[str, tuple[NamedTag, ...]]:
    """Return what each initiative serves, in the order of the tags; nothing for the others."""
    known = {each.id: each for each in tags(project)}
    links = project.fetch(select(initiative_tag.c.initiative_id, initiative_tag.c.tag_id))
    served = defaultdict[str, set[str]](set)
    for row in links:
        served[row.initiative_id].add(row.tag_id)
    found = {
        key: tuple(each for each in known.values() if each.id in ids) for key, ids in served.items()
    }
    return defaultdict(tuple, found)
