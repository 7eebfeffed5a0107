"""Rows of a sample that stand in its file as they stand in the tables."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, TypeAlias

from sqlalchemy import Connection, Date, DateTime, Table, insert

from bosaet_desktop.core.commands.ordering import STEP
from bosaet_desktop.core.model.base import AnyColumn, new_id
from bosaet_desktop.core.model.tables import all_tables

# Any: the samples are our own JSON, whose shape tests/core/test_sample_content.py holds.
Content: TypeAlias = Mapping[str, Any]
# By table, the ids of its rows in the order of the sample's list.
Keys: TypeAlias = dict[str, Sequence[str]]


def add_rows(
    connection: Connection,
    told: Mapping[str, Sequence[Content]],
    known: Mapping[str, Sequence[str]],
) -> None:
    """Write the rows of every table in `told`, those that others refer to first.

    A column that names a row of another table by its id has that row's place, from 0, in the
    sample's list instead; `known` has the lists that were written before. Days and times are told
    as ISO 8601; order is that of the list.
    """
    keys: Keys = dict(known)
    for table in all_tables():
        rows = told.get(table.name, ())
        filled = [_filled(table, row, place, keys) for place, row in enumerate(rows, start=1)]
        if filled:
            connection.execute(insert(table), filled)
        if filled and "id" in table.c:
            keys[table.name] = [str(row["id"]) for row in filled]


def _filled(table: Table, row: Content, place: int, keys: Keys) -> dict[str, Any]:
    given = {name: _value(table.c[name], value, keys) for name, value in row.items()}
    own = {"id": new_id()} if "id" in table.c else {}
    order = {"position": place * STEP} if "position" in table.c else {}
    return own | order | given


def _value(column: AnyColumn, told: Any, keys: Keys) -> Any:  # Any: JSON in, a value of its column
    if told is None:
        return None
    for each in column.foreign_keys:
        if each.column.table.name in keys and each.column.type.python_type is str:
            return keys[each.column.table.name][told]
    if isinstance(column.type, DateTime):
        return datetime.fromisoformat(told)
    return date.fromisoformat(told) if isinstance(column.type, Date) else told
