"""What stands behind an initiative: facts, segments, and whether it is in our hands."""

from collections.abc import Sequence

from sqlalchemy import update

from bosaet_desktop.core.commands.linking import link_exactly
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.segment import initiative_fact, segment_initiative
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.terms.influence import Influence


def link_initiative_tables(project: Project, initiative_id: str, table_ids: Sequence[str]) -> None:
    """Let exactly these tables of facts stand behind an initiative."""
    link = initiative_fact.c
    with project.change(N_("Choose facts behind initiative")) as connection:
        link_exactly(connection, link.initiative_id, link.table_id, initiative_id, table_ids)


def link_initiative_segments(
    project: Project, initiative_id: str, segment_ids: Sequence[str]
) -> None:
    """Let an initiative be meant for exactly these segments."""
    link = segment_initiative.c
    with project.change(N_("Choose segments for initiative")) as connection:
        link_exactly(connection, link.initiative_id, link.segment_id, initiative_id, segment_ids)


def set_initiative_influence(
    project: Project, initiative_id: str, influence: Influence | None
) -> None:
    """Say whether the villages can do it themselves; None where nobody has said."""
    with project.change(N_("Say whether it is in our hands")) as connection:
        here = update(initiative).where(initiative.c.id == initiative_id)
        connection.execute(here.values(influence=influence))
