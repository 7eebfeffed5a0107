"""Gathering ideas that belong together under one title; every idea keeps its own words."""

from collections.abc import Sequence

from sqlalchemy import Connection, Row, delete, exists, insert, select, update

from bosaet_desktop.core.commands.board_order import arrange, card_after
from bosaet_desktop.core.commands.ordering import rearranged
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.idea import idea, idea_cluster
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.text import LONGEST_TITLE, lent_title


def cluster_ideas(project: Project, idea_ids: Sequence[str], title: str = "") -> str:
    """Gather two ideas or more where the first of them lies, and return the cluster's id.

    Without a title the shortest idea lends its words. Ideas may come out of other clusters; one
    that loses its last idea goes. Raises InvalidInput for fewer than two ideas.
    """
    with project.change(N_("Gather ideas")) as connection:
        ideas = _ideas(connection, idea_ids)
        if len(ideas) < 2:
            raise InvalidInput(_("Select two ideas or more to gather them."))
        shortest = min((row.text for row in ideas), key=len)
        key = new_id()
        connection.execute(
            insert(idea_cluster).values(
                id=key,
                title=wording(title, LONGEST_TITLE) or lent_title(shortest),
                category_id=next((row.category_id for row in ideas if row.category_id), None),
                village_id=_shared_village(ideas),
                position=min(_place(connection, row) for row in ideas),
            )
        )
        _put_in(connection, key, [row.id for row in ideas])
        return key


def add_to_cluster(project: Project, cluster_id: str, idea_ids: Sequence[str]) -> None:
    """Put more ideas into a cluster."""
    with project.change(N_("Add ideas to the cluster")) as connection:
        _put_in(connection, cluster_id, idea_ids)
        inside = select(idea).where(idea.c.cluster_id == cluster_id)
        shared = _shared_village(connection.execute(inside).all())
        here = idea_cluster.c.id == cluster_id
        connection.execute(update(idea_cluster).where(here).values(village_id=shared))


def take_out_of_cluster(project: Project, idea_ids: Sequence[str]) -> None:
    """Lay ideas beside the cluster they were in, as they were; an empty cluster goes."""
    with project.change(N_("Take ideas out of the cluster")) as connection:
        for row in _ideas(connection, idea_ids):
            if row.cluster_id is not None:
                _lay_beside(connection, row.cluster_id, [row.id])
        delete_empty_clusters(connection)


def dissolve_cluster(project: Project, cluster_id: str) -> None:
    """Lay the ideas of a cluster where it lay, each a card of its own again."""
    with project.change(N_("Take cluster apart")) as connection:
        inside = select(idea.c.id).where(idea.c.cluster_id == cluster_id)
        rows = connection.execute(inside.order_by(idea.c.position, idea.c.id))
        _lay_beside(connection, cluster_id, [row.id for row in rows])
        delete_empty_clusters(connection)


def rename_cluster(project: Project, cluster_id: str, title: str) -> None:
    """Give a cluster another title; its ideas keep their words."""
    words = wording(title, LONGEST_TITLE, missing=_("A cluster needs a title."))
    with project.change(N_("Rename cluster")) as connection:
        here = idea_cluster.c.id == cluster_id
        connection.execute(update(idea_cluster).where(here).values(title=words))


def lay_in_cluster(
    connection: Connection, idea_ids: Sequence[str], cluster_id: str | None, before: str | None
) -> None:
    """Put ideas into a cluster before the idea `before` (None: last); without one, take them out.

    For commands inside a change of their own.
    """
    wanted = _ideas(connection, idea_ids)
    if cluster_id is None:
        for row in wanted:
            if row.cluster_id is not None:
                _lay_beside(connection, row.cluster_id, [row.id])
        delete_empty_clusters(connection)
        return
    moved = {row.id for row in wanted}
    _put_in(connection, cluster_id, list(moved))
    inside = select(idea.c.id, idea.c.position).where(idea.c.cluster_id == cluster_id)
    places = {row.id: int(row.position) for row in connection.execute(inside)}
    order = [key for key in dict.fromkeys(idea_ids) if key in moved]
    for key, place in rearranged(places, order, before).items():
        connection.execute(update(idea).where(idea.c.id == key).values(position=place))


def delete_empty_clusters(connection: Connection) -> None:
    """Take away clusters that no idea is left in; for commands inside a change of their own."""
    filled = exists().where(idea.c.cluster_id == idea_cluster.c.id)
    connection.execute(delete(idea_cluster).where(~filled))


def _ideas(connection: Connection, idea_ids: Sequence[str]) -> Sequence[Row[tuple[object, ...]]]:
    wanted = select(idea).where(idea.c.id.in_(idea_ids))
    return connection.execute(wanted.order_by(idea.c.position, idea.c.id)).all()


def _shared_village(ideas: Sequence[Row[tuple[object, ...]]]) -> str | None:
    villages = {row.village_id for row in ideas}
    return villages.pop() if len(villages) == 1 else None


def _place(connection: Connection, row: Row[tuple[object, ...]]) -> int:
    """Return where an idea lies on the board: at its cluster, if it is in one."""
    around = select(idea_cluster.c.position).where(idea_cluster.c.id == row.cluster_id)
    place = connection.scalar(around) if row.cluster_id is not None else None
    return int(row.position if place is None else place)


def _put_in(connection: Connection, cluster_id: str, idea_ids: Sequence[str]) -> None:
    """Ideas lie under the category of their cluster, so that the board shows both together."""
    here = select(idea_cluster.c.category_id).where(idea_cluster.c.id == cluster_id)
    category_id = connection.scalar(here)
    connection.execute(
        update(idea)
        .where(idea.c.id.in_(idea_ids))
        .values(cluster_id=cluster_id, category_id=category_id)
    )
    delete_empty_clusters(connection)


def _lay_beside(connection: Connection, cluster_id: str, idea_ids: Sequence[str]) -> None:
    """Take ideas out and give them places right after the cluster."""
    connection.execute(update(idea).where(idea.c.id.in_(idea_ids)).values(cluster_id=None))
    arrange(connection, idea_ids, card_after(connection, cluster_id, idea_ids))
