"""What lies on the idea board, and where."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Select, select

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.model.idea import idea, idea_cluster
from bosaet_desktop.core.model.initiative import initiative, initiative_idea
from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.category import categories
from bosaet_desktop.core.rows.idea import (
    Axis,
    BoardColumn,
    Card,
    Idea,
    IdeaBoard,
    Influence,
    VillageMark,
)
from bosaet_desktop.core.storage.store import FoundRow


def village_marks(project: Project) -> tuple[VillageMark, ...]:
    """Return the villages in their order, as cards and ticks show them."""
    columns = village.c
    rows = project.fetch(
        select(columns.id, columns.name, columns.colour).order_by(columns.position, columns.name)
    )
    return tuple(VillageMark(*row) for row in rows)


def ideas(project: Project) -> tuple[Idea, ...]:
    """Return every idea in the order of the board, parked ones among them."""
    return _ideas(project, select(idea).order_by(idea.c.position, idea.c.id))


def ideas_of_initiative(project: Project, initiative_id: str) -> tuple[Idea, ...]:
    """Return the ideas that live on in an initiative."""
    mine = initiative_idea.c.initiative_id == initiative_id
    wanted = select(idea).join(initiative_idea, initiative_idea.c.idea_id == idea.c.id).where(mine)
    return _ideas(project, wanted.order_by(idea.c.position, idea.c.id))


def cards(project: Project) -> tuple[Card, ...]:
    """Return clusters and the ideas that lie alone, in the order of the board."""
    gathered: dict[str, list[Idea]] = defaultdict(list)
    alone: dict[str, Idea] = {}
    for each in ideas(project):
        if each.cluster_id is None:
            alone[each.id] = each
        else:
            gathered[each.cluster_id].append(each)
    placed = [(row.position, row.id, _cluster_card(row, gathered[row.id]))
              for row in project.fetch(select(idea_cluster)) if gathered[row.id]]  # fmt: skip
    single = select(idea.c.id, idea.c.position).where(idea.c.cluster_id.is_(None))
    placed += [(row.position, row.id, _single_card(alone[row.id])) for row in project.fetch(single)]
    return tuple(card for _place, _key, card in sorted(placed, key=lambda each: each[:2]))


def idea_board(project: Project, axis: Axis) -> IdeaBoard:
    """Return the board with a column per category or village, and one for all the rest.

    The rest comes first while sorting by category, since that is where sorting begins.
    """
    all_cards = cards(project)
    on_board = [card for card in all_cards if not card.parked]
    question = project.scalar(select(project_table.c.tonights_question)) or ""
    columns = tuple(
        BoardColumn(key, title, colour, tuple(c for c in on_board if c.place(axis) == key))
        for key, title, colour in _heads(project, axis)
    )
    return IdeaBoard(question, columns, tuple(card for card in all_cards if card.parked))


def _heads(project: Project, axis: Axis) -> list[tuple[str | None, str, int | None]]:
    if axis is Axis.CATEGORY:
        return [(None, _("Not sorted yet"), None)] + [
            (each.id, each.name, None) for each in categories(project)
        ]
    return [(each.id, each.name, each.colour) for each in village_marks(project)] + [
        (None, _("No village"), None)
    ]


def _cluster_card(row: FoundRow, inside: Sequence[Idea]) -> Card:
    return Card(row.id, row.title, True, tuple(inside), row.village_id, row.category_id)


def _single_card(each: Idea) -> Card:
    village_id = each.village.id if each.village else None
    return Card(each.id, each.text, False, (each,), village_id, each.category_id)


def _ideas(project: Project, wanted: Select[Any]) -> tuple[Idea, ...]:  # Any: rows of idea
    villages = {each.id: each for each in village_marks(project)}
    titles = _titles_by_idea(project)
    return tuple(_idea(row, villages, titles[row.id]) for row in project.fetch(wanted))


def _titles_by_idea(project: Project) -> defaultdict[str, list[str]]:
    rows = project.fetch(
        select(initiative_idea.c.idea_id, initiative.c.title)
        .join(initiative, initiative.c.id == initiative_idea.c.initiative_id)
        .order_by(initiative.c.position, initiative.c.id)
    )
    titles: defaultdict[str, list[str]] = defaultdict(list)
    for idea_id, title in rows:
        titles[idea_id].append(title)
    return titles


def _idea(row: FoundRow, villages: Mapping[str, VillageMark], titles: Iterable[str]) -> Idea:
    return Idea(
        id=row.id,
        text=row.text,
        original=row.original,
        village=villages.get(row.village_id),
        category_id=row.category_id,
        cluster_id=row.cluster_id,
        influence=Influence(row.influence) if row.influence else None,
        parked=row.parked,
        parked_reason=row.parked_reason,
        initiatives=tuple(titles),
    )
