"""Many rows of one table at once, for imports."""

from collections.abc import Iterable, Sequence
from itertools import chain, islice

from sqlalchemy import Connection, Table

from bosaet_desktop.core.model.base import STAMP_COLUMNS
from bosaet_desktop.core.storage.connection import driver_for_writing

# With triggers, what SQLite sets up and takes down for a statement takes longer than a row.
ROWS_AT_ONCE = 100


def insert_many(
    connection: Connection, table: Table, columns: Sequence[str], rows: Iterable[Sequence[object]]
) -> None:
    """Insert `rows`, each as long as `columns`, stamped by the running transaction.

    Other columns get the defaults of the database, never those of Python. Takes a small part of
    the time of `connection.execute(insert(table), rows)`, which looks up every value by its name.
    """
    names = ", ".join((*columns, *STAMP_COLUMNS))
    author, counter = connection.info["stamp"]
    values = f"({'?, ' * len(columns)}{author:d}, {counter:d})"
    driver = driver_for_writing(connection)
    stored = iter(_as_stored(connection, table, columns, rows))
    while some := tuple(islice(stored, ROWS_AT_ONCE)):
        head = f"INSERT INTO {table.name} ({names}) VALUES"
        driver.execute(f"{head} {', '.join([values] * len(some))}", tuple(chain(*some)))


def _as_stored(
    connection: Connection, table: Table, columns: Sequence[str], rows: Iterable[Sequence[object]]
) -> Iterable[Sequence[object]]:
    """Turn dates and the like into what the database keeps for them; most tables have none."""
    dialect = connection.dialect
    types = [table.c[name].type.dialect_impl(dialect) for name in columns]
    stored = [each.bind_processor(dialect) for each in types]
    if not any(stored):
        return rows
    return (
        [value if turn is None else turn(value) for value, turn in zip(row, stored, strict=True)]
        for row in rows
    )
