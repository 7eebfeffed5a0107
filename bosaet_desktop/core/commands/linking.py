"""What lists of the plan have in common: links between their rows, and places in their order."""

from collections.abc import Collection

from sqlalchemy import Column, Connection, Table, delete, func, insert, select, update

from bosaet_desktop.core.commands.ordering import STEP, rearranged
from bosaet_desktop.core.model.base import new_id


def link_exactly(
    connection: Connection, whose: Column[str], what: Column[str], key: str, wanted: Collection[str]
) -> None:
    """Let the row `key` be linked to exactly the rows `wanted`; links that stay are untouched.

    `whose` and `what` are the two columns of the table of links.
    """
    mine = whose == key
    there = set(connection.scalars(select(what).where(mine)))
    gone = there - set(wanted)
    if gone:
        connection.execute(delete(whose.table).where(mine, what.in_(gone)))
    new = [other for other in dict.fromkeys(wanted) if other not in there]
    fresh = [{whose.name: key, what.name: other} for other in new]
    if fresh:
        connection.execute(insert(whose.table), fresh)


def last_place(connection: Connection, table: Table) -> int:
    """Return the position for a row that comes last in a list."""
    return int(connection.scalar(select(func.max(table.c.position))) or 0) + STEP


def add_last(connection: Connection, table: Table, **values: object) -> str:
    """Add a row at the end of a list and return its id."""
    key = new_id()
    place = last_place(connection, table)
    connection.execute(insert(table).values(id=key, position=place, **values))
    return key


def set_row(connection: Connection, table: Table, key: str, **values: object) -> None:
    """Write these values into the row `key`."""
    connection.execute(update(table).where(table.c.id == key).values(**values))


def delete_row(connection: Connection, table: Table, key: str) -> None:
    """Take the row `key` away."""
    connection.execute(delete(table).where(table.c.id == key))


def move_row(connection: Connection, table: Table, key: str, before: str | None) -> None:
    """Put the row `key` before another one of the same list, last for None."""
    rows = connection.execute(select(table.c.id, table.c.position))
    places = {row.id: row.position for row in rows}
    if key not in places or key == before:
        return
    for each, place in rearranged(places, [key], before).items():
        connection.execute(update(table).where(table.c.id == each).values(position=place))
