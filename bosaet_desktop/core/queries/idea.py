"""What lies on the idea board, and where."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import select

from bosaet_desktop.core.analysis.influence_words import INFLUENCE_WORDS
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
    SaidAgain,
    VillageMark,
)
from bosaet_desktop.core.storage.store import FoundRow
from bosaet_desktop.core.terms.influence import Influence


def village_marks(project: Project) -> tuple[VillageMark, ...]:
    """Return the villages in their order, as cards and ticks show them."""
    columns = village.c
    rows = project.fetch(
        select(columns.id, columns.name, columns.colour).order_by(columns.position, columns.name)
    )
    return tuple(VillageMark(*row) for row in rows)


def idea_ids(project: Project) -> frozenset[str]:
    """Return which ideas there are, those that stand behind others among them."""
    return frozenset(key for (key,) in project.fetch(select(idea.c.id)))


def ideas(project: Project) -> tuple[Idea, ...]:
    """Return every idea in the order of the board, parked ones and those said again among them."""
    villages = {each.id: each for each in village_marks(project)}
    titles = _titles_by_idea(project)
    rows = project.fetch(select(idea).order_by(idea.c.position, idea.c.id))
    fronts = {row.id: row.duplicate_of_id for row in rows}
    shown = {row.id: shown_front(row.id, fronts) for row in rows}
    behind: defaultdict[str, list[FoundRow]] = defaultdict(list)
    for row in rows:
        if shown[row.id] != row.id:
            behind[shown[row.id]].append(row)
    told = (_idea(row, villages, titles, behind[row.id]) for row in rows)
    return tuple(
        each if shown[each.id] == each.id else replace(each, duplicate_of_id=shown[each.id])
        for each in told
    )


def ideas_of_initiative(project: Project, initiative_id: str) -> tuple[Idea, ...]:
    """Return the ideas that live on in an initiative; one said again stands behind its first."""
    mine = initiative_idea.c.initiative_id == initiative_id
    linked = {row.idea_id for row in project.fetch(select(initiative_idea.c.idea_id).where(mine))}
    return tuple(
        each for each in ideas(project) if each.id in linked and each.duplicate_of_id not in linked
    )


def cards(project: Project) -> tuple[Card, ...]:
    """Return clusters and the ideas that lie alone, in the order of the board."""
    gathered: dict[str, list[Idea]] = defaultdict(list)
    alone: dict[str, Idea] = {}
    for each in ideas(project):
        if each.duplicate_of_id is not None:
            continue
        if each.cluster_id is None:
            alone[each.id] = each
        else:
            gathered[each.cluster_id].append(each)
    placed = [(row.position, row.id, _cluster_card(row, gathered[row.id]))
              for row in project.fetch(select(idea_cluster)) if gathered[row.id]]  # fmt: skip
    places = project.fetch(select(idea.c.id, idea.c.position))
    placed += [(row.position, row.id, _single_card(alone[row.id]))
               for row in places if row.id in alone]  # fmt: skip
    return tuple(card for _place, _key, card in sorted(placed, key=lambda each: each[:2]))


def idea_board(project: Project, axis: Axis) -> IdeaBoard:
    """Return the board with a column per category, village and so on, and one for the rest.

    The rest comes first, since that is where sorting begins; only those who belong to no village
    stand last. Where the columns are clusters, each idea is a card of its own.
    """
    all_cards = cards(project)
    if axis is Axis.CLUSTER:
        all_cards = tuple(_single_card(each) for card in all_cards for each in card.ideas)
    on_board = [card for card in all_cards if not card.parked]
    question = project.scalar(select(project_table.c.tonights_question)) or ""
    columns = tuple(
        BoardColumn(key, title, colour, tuple(c for c in on_board if c.place(axis) == key))
        for key, title, colour in _heads(project, axis)
    )
    return IdeaBoard(question, columns, tuple(card for card in all_cards if card.parked))


def _heads(project: Project, axis: Axis) -> list[tuple[str | None, str, int | None]]:
    if axis is Axis.CATEGORY:
        heads = [(each.id, each.name, None) for each in categories(project)]
        return [(None, _("Not sorted yet"), None), *heads]
    if axis is Axis.VILLAGE:
        villages = [(each.id, each.name, each.colour) for each in village_marks(project)]
        return [*villages, (None, _("No village"), None)]
    if axis is Axis.CLUSTER:
        rows = project.fetch(select(idea_cluster).order_by(idea_cluster.c.position))
        return [(None, _("In no cluster"), None), *((row.id, row.title, None) for row in rows)]
    said = [(each.value, _(words), None) for each, words in INFLUENCE_WORDS.items()]
    return [(None, _("Not said"), None), *said]


def _cluster_card(row: FoundRow, inside: Sequence[Idea]) -> Card:
    return Card(row.id, row.title, True, tuple(inside), row.village_id, row.category_id)


def _single_card(each: Idea) -> Card:
    village_id = each.village.id if each.village else None
    return Card(each.id, each.text, False, (each,), village_id, each.category_id)


def shown_front(key: str, fronts: Mapping[str, str | None]) -> str:
    """Return the idea that shows for the idea `key`: itself, or the one it stands behind.

    Two laptops may have put each of two ideas behind the other; then one of them shows.
    """
    passed: list[str] = []
    at: str | None = key
    while at is not None and at not in passed:
        passed.append(at)
        front = fronts.get(at)
        at = front if front in fronts else None
    return passed[-1] if at is None else min(passed[passed.index(at) :])


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


def _idea(
    row: FoundRow,
    villages: Mapping[str, VillageMark],
    titles: Mapping[str, Iterable[str]],
    behind: Sequence[FoundRow],
) -> Idea:
    said = (row, *behind)
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
        initiatives=tuple(dict.fromkeys(title for each in said for title in titles[each.id])),
        table_number=row.table_number,
        note=row.note,
        said_again=tuple(
            SaidAgain(each.id, each.text, villages.get(each.village_id), each.table_number)
            for each in behind
        ),
    )
