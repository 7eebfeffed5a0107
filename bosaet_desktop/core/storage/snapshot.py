"""A project file as values, with the stamps of its rows, to be held against another one."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import Table

from bosaet_desktop.core.model.base import STAMP_COLUMNS
from bosaet_desktop.core.model.tables import all_tables

# The key of an author and how far that author had counted.
Stamp: TypeAlias = tuple[str, int]
Key: TypeAlias = tuple[str | int, ...]
Values: TypeAlias = tuple[Any, ...]  # Any: what SQLite keeps, a column after the other


class StoredRow(NamedTuple):
    """One row without its stamp columns, in the order of the table's columns, and its stamp."""

    values: Values
    stamp: Stamp


Rows: TypeAlias = dict[str, dict[Key, StoredRow]]
Tombstones: TypeAlias = dict[tuple[str, Key], Stamp]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Rows by table and primary key, what was deleted, and the version vector of the file."""

    vector: Mapping[str, int]
    rows: Rows
    tombstones: Tombstones

    def has_seen(self, stamp: Stamp) -> bool:
        """Tell whether the file has, or once had, what was written under `stamp`."""
        author, counter = stamp
        return counter <= self.vector.get(author, 0)


MEMORY = ("author", "tombstone")


def content_columns(table: Table) -> tuple[str, ...]:
    """Return the names of a table's columns but for the stamps, in their order."""
    return tuple(each.name for each in table.columns if each.name not in STAMP_COLUMNS)


def stamped_tables() -> tuple[Table, ...]:
    """Return the tables that hold what people did, those that others refer to first."""
    return tuple(table for table in all_tables() if table.name not in MEMORY)


def read_snapshot(driver: sqlite3.Connection) -> Snapshot:
    """Read everything; rows of no known author carry the empty key."""
    authors = driver.execute("SELECT number, key, counter FROM author").fetchall()
    keys = {number: key for number, key, _counter in authors}
    tombstones: Tombstones = {
        (subject, tuple(json.loads(row_key))): (keys.get(author, ""), counter)
        for subject, row_key, author, counter in driver.execute(
            "SELECT subject, row_key, stamp_author, stamp_counter FROM tombstone"
        )
    }
    rows = {table.name: _read_table(driver, table, keys) for table in stamped_tables()}
    return Snapshot({key: counter for _number, key, counter in authors}, rows, tombstones)


def _read_table(
    driver: sqlite3.Connection, table: Table, keys: Mapping[int, str]
) -> dict[Key, StoredRow]:
    columns = content_columns(table)
    at = [columns.index(column.name) for column in table.primary_key.columns]
    listed = ", ".join((*columns, *STAMP_COLUMNS))
    found = {}
    for row in driver.execute(f"SELECT {listed} FROM {table.name}"):
        stamp = (keys.get(row[-2], ""), row[-1])
        found[tuple(row[place] for place in at)] = StoredRow(row[:-2], stamp)
    return found


class SnapshotWriter:
    """Writes rows as they stand in a snapshot, in a change that is exact."""

    def __init__(self, driver: sqlite3.Connection, vector: Mapping[str, int]) -> None:
        self._driver = driver
        self._numbers = self._enter_authors(vector)

    def make_room_for_names(self, table: Table, keys: Iterable[Key]) -> None:
        """Rename rows that are written or deleted next, so that names can change hands."""
        where = _where(table)
        self._driver.executemany(
            f"UPDATE {table.name} SET name = '\n' || id WHERE {where}", list(keys)
        )

    def write(self, table: Table, rows: Mapping[Key, StoredRow], there: Iterable[Key]) -> None:
        """Insert `rows`, or write over those whose keys are `there` already."""
        columns = (*content_columns(table), *STAMP_COLUMNS)
        known = set(there)
        fresh = [self._stored(row) for key, row in rows.items() if key not in known]
        places = ", ".join("?" * len(columns))
        self._driver.executemany(
            f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({places})", fresh
        )
        changed = [(*self._stored(row), *key) for key, row in rows.items() if key in known]
        settings = ", ".join(f"{name} = ?" for name in columns)
        self._driver.executemany(
            f"UPDATE {table.name} SET {settings} WHERE {_where(table)}", changed
        )

    def delete(self, table: Table, keys: Iterable[Key]) -> None:
        """Take rows out; what hangs on them goes along, as the tables have it."""
        self._driver.executemany(f"DELETE FROM {table.name} WHERE {_where(table)}", list(keys))

    def bury(self, tombstones: Tombstones) -> None:
        """Note what was deleted, over older notes."""
        self._driver.executemany(
            "INSERT OR REPLACE INTO tombstone (subject, row_key, stamp_author, stamp_counter)"
            " VALUES (?, ?, ?, ?)",
            [
                (
                    subject,
                    json.dumps(key, separators=(",", ":"), ensure_ascii=False),
                    *self._signed(stamp),
                )
                for (subject, key), stamp in tombstones.items()
            ],
        )

    def _stored(self, row: StoredRow) -> Values:
        return (*row.values, *self._signed(row.stamp))

    def _signed(self, stamp: Stamp) -> tuple[int, int]:
        return self._numbers.get(stamp[0], 0), stamp[1]

    def _enter_authors(self, vector: Mapping[str, int]) -> dict[str, int]:
        """Join the vector with that of the file; numbers are the file's own, keys are shared."""
        found = self._driver.execute("SELECT key, number, counter FROM author").fetchall()
        numbers = {key: number for key, number, _counter in found}
        counters = {key: counter for key, _number, counter in found}
        for key, counter in vector.items():
            if key not in numbers:
                numbers[key] = max(numbers.values(), default=0) + 1
                self._driver.execute(
                    "INSERT INTO author (number, key, counter) VALUES (?, ?, ?)",
                    (numbers[key], key, counter),
                )
            elif counter > counters[key]:
                self._driver.execute("UPDATE author SET counter = ? WHERE key = ?", (counter, key))
        return numbers


def _where(table: Table) -> str:
    return " AND ".join(f"{column.name} = ?" for column in table.primary_key.columns)
