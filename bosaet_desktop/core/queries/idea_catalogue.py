"""The ideas as the catalogue tells of them."""

from sqlalchemy import select

from bosaet_desktop.core.model.idea import idea_cluster
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.category import categories
from bosaet_desktop.core.queries.idea import ideas
from bosaet_desktop.core.rows.idea_catalogue import CatalogueIdea
from bosaet_desktop.core.terms.initiative import InitiativeStatus

_CHOSEN = (InitiativeStatus.CHOSEN, InitiativeStatus.UNDER_WAY, InitiativeStatus.DONE)


def catalogue_ideas(project: Project) -> tuple[CatalogueIdea, ...]:
    """Return every idea that stands for itself, by theme in the order of the themes.

    Those that say the same again stand behind the first, and what has no theme comes last.
    """
    themes = {each.id: each.name for each in categories(project)}
    clusters = {
        row.id: row.title for row in project.fetch(select(idea_cluster.c.id, idea_cluster.c.title))
    }
    started = select(initiative.c.title).where(initiative.c.status.in_(_CHOSEN))
    chosen = frozenset(row.title for row in project.fetch(started))
    order = [*themes, None]
    told = [each for each in ideas(project) if each.duplicate_of_id is None]
    return tuple(
        CatalogueIdea(
            each,
            themes.get(each.category_id or "", ""),
            each.village.name if each.village else "",
            clusters.get(each.cluster_id or "", ""),
            chosen,
        )
        for each in sorted(told, key=lambda each: order.index(each.category_id))
    )
