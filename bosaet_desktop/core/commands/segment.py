"""Describing the kinds of people who move here."""

from collections.abc import Sequence

from sqlalchemy import delete, insert, update

from bosaet_desktop.core.commands.linking import last_place, link_exactly, move_row
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.segment import segment, segment_fact, segment_initiative
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.text import LONGEST_NAME, LONGEST_TEXT


def add_segment(project: Project, name: str) -> str:
    """Add a segment last and return its id; raises InvalidInput for an empty or unfit name."""
    key, words = new_id(), _name(name)
    with project.change(N_("Add segment")) as connection:
        place = last_place(connection, segment)
        connection.execute(insert(segment).values(id=key, name=words, position=place))
    return key


def rename_segment(project: Project, segment_id: str, name: str) -> None:
    """Give a segment another name; raises InvalidInput for an empty or unfit one."""
    words = _name(name)
    with project.change(N_("Rename segment")) as connection:
        here = update(segment).where(segment.c.id == segment_id)
        connection.execute(here.values(name=words))


def describe_segment(project: Project, segment_id: str, text: str) -> None:
    """Say in a few lines who these people are; raises InvalidInput for unfit words."""
    words = wording(text, LONGEST_TEXT, multiline=True)
    with project.change(N_("Describe segment")) as connection:
        here = update(segment).where(segment.c.id == segment_id)
        connection.execute(here.values(description=words))


def move_segment(project: Project, segment_id: str, before: str | None = None) -> None:
    """Put a segment before another one (None: last)."""
    with project.change(N_("Move segment")) as connection:
        move_row(connection, segment, segment_id, before)


def delete_segments(project: Project, segment_ids: Sequence[str]) -> None:
    """Delete segments with all that is said of them; personas and initiatives stay."""
    with project.change(N_("Delete segments")) as connection:
        connection.execute(delete(segment).where(segment.c.id.in_(segment_ids)))


def link_segment_tables(project: Project, segment_id: str, table_ids: Sequence[str]) -> None:
    """Let exactly these tables of facts stand behind a segment."""
    link = segment_fact.c
    with project.change(N_("Choose facts behind segment")) as connection:
        link_exactly(connection, link.segment_id, link.table_id, segment_id, table_ids)


def link_segment_initiatives(
    project: Project, segment_id: str, initiative_ids: Sequence[str]
) -> None:
    """Let exactly these initiatives be meant for a segment."""
    link = segment_initiative.c
    with project.change(N_("Choose initiatives for segment")) as connection:
        link_exactly(connection, link.segment_id, link.initiative_id, segment_id, initiative_ids)


def _name(name: str) -> str:
    return wording(name, LONGEST_NAME, missing=_("A segment needs a name."))
