"""The initiatives, with the villages and ideas behind each."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import distinct, func, select

from bosaet_desktop.core.model.idea import idea
from bosaet_desktop.core.model.initiative import initiative, initiative_idea, initiative_village
from bosaet_desktop.core.model.scoring import mark
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.idea import ideas_of_initiative, village_marks
from bosaet_desktop.core.rows.idea import VillageMark
from bosaet_desktop.core.rows.initiative import InitiativeDetail, InitiativeLine
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.core.terms.mark import BLANK


def initiatives(project: Project) -> tuple[InitiativeLine, ...]:
    """Return the initiatives in the order of their list."""
    columns, linked = initiative.c, initiative_idea.c.idea_id
    # What was said again in other words counts with the idea it stands behind.
    counted = (idea.c.id == linked) | (idea.c.duplicate_of_id == linked)
    rows = project.fetch(
        select(columns.id, columns.title, columns.status, func.count(distinct(idea.c.id)))
        .outerjoin(initiative_idea, initiative_idea.c.initiative_id == columns.id)
        .outerjoin(idea, counted)
        .group_by(columns.id)
        .order_by(columns.position, columns.id)
    )
    villages = _villages_by_initiative(project)
    return tuple(
        InitiativeLine(key, number, title, tuple(villages[key]), ideas, InitiativeStatus(status))
        for number, (key, title, status, ideas) in enumerate(rows, start=1)
    )


def find_initiative(project: Project, initiative_id: str) -> InitiativeDetail | None:
    """Return one initiative with all that its form shows, None if it is not there any more."""
    row = project.first(select(initiative).where(initiative.c.id == initiative_id))
    if row is None:
        return None
    villages = _villages_by_initiative(project)[initiative_id]
    typed = select(func.count()).where(mark.c.initiative_id == initiative_id, mark.c.value != BLANK)
    return InitiativeDetail(
        id=row.id,
        title=row.title,
        description=row.description,
        category_id=row.category_id,
        village_ids=tuple(each.id for each in villages),
        ideas=ideas_of_initiative(project, initiative_id),
        status=InitiativeStatus(row.status),
        marks=int(project.scalar(typed) or 0),
    )


def initiative_of_ideas(project: Project, idea_ids: Sequence[str]) -> tuple[str, str] | None:
    """Return id and title of the first initiative that all these ideas live on in, if any does."""
    columns, links = initiative.c, initiative_idea.c
    row = project.first(
        select(columns.id, columns.title)
        .join(initiative_idea, links.initiative_id == columns.id)
        .where(links.idea_id.in_(idea_ids))
        .group_by(columns.id)
        .having(func.count() == len(set(idea_ids)))
        .order_by(columns.position, columns.id)
    )
    return None if row is None else (str(row.id), str(row.title))


def _villages_by_initiative(project: Project) -> defaultdict[str, list[VillageMark]]:
    links = initiative_village.c
    pairs = {tuple(row) for row in project.fetch(select(links.village_id, links.initiative_id))}
    keys = {initiative_id for _village, initiative_id in pairs}
    found: defaultdict[str, list[VillageMark]] = defaultdict(list)
    for each in village_marks(project):
        for key in keys:
            if (each.id, key) in pairs:
                found[key].append(each)
    return found
