"""The order of cards on the board: clusters and the ideas that lie alone, in one row of places."""

from collections.abc import Sequence

from sqlalchemy import Connection, func, select, update

from bosaet_desktop.core.commands.ordering import rearranged
from bosaet_desktop.core.model.idea import idea, idea_cluster


def last_place(connection: Connection) -> int:
    """Return the place of the last card, 0 on an empty board."""
    highest = [connection.scalar(select(func.max(t.c.position))) for t in (idea, idea_cluster)]
    return max((int(place) for place in highest if place is not None), default=0)


def card_places(connection: Connection) -> dict[str, int]:
    """Return the place of every card by the id of its idea or cluster."""
    alone = select(idea.c.id, idea.c.position).where(idea.c.cluster_id.is_(None))
    clusters = select(idea_cluster.c.id, idea_cluster.c.position)
    rows = connection.execute(alone.union_all(clusters))
    return {row.id: int(row.position) for row in rows}


def arrange(connection: Connection, moved: Sequence[str], before: str | None) -> None:
    """Put the cards `moved`, in their order, before the card `before` (None: last)."""
    for key, place in rearranged(card_places(connection), moved, before).items():
        for table in (idea, idea_cluster):
            connection.execute(update(table).where(table.c.id == key).values(position=place))


def card_after(connection: Connection, card_id: str, skipped: Sequence[str]) -> str | None:
    """Return the card that follows `card_id` when those `skipped` are lifted off the board."""
    places = card_places(connection)
    staying = sorted((place, key) for key, place in places.items() if key not in set(skipped))
    following = [key for place, key in staying if (place, key) > (places[card_id], card_id)]
    return following[0] if following else None
