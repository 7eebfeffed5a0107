"""Many rows of one table at once, for imports."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, Table

from bosaet_desktop.core.model.base import STAMP_COLUMNS
from bosaet_desktop.core.storage.connection import driver_for_writing


def insert_many(
    connection: Connection, table: Table, columns: Sequence[str], rows: Iterable[Sequence[object]]
) -> None:
    """Insert `rows`, each as long as `columns`, stamped by the running transaction.

    Other columns get the defaults of the database, never those of Python. Takes a third of the
    time of `connection.execute(insert(table), rows)`, which looks up every value by its name.
    """
    names = (*columns, *STAMP_COLUMNS)
    statement = (
        f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
    )
    stamp = connection.info["stamp"]
    stored = _as_stored(connection, table, columns, rows)
    driver_for_writing(connection).executemany(statement, [(*row, *stamp) for row in stored])


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
