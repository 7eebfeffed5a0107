"""Undo by triggers: SQLite itself notes how to take each row back (after sqlite.org/undoredo.html).

Unlike the recipe there, the triggers run AFTER and find rows by primary key, since BEFORE DELETE
breaks on cascades and row ids are missing from WITHOUT ROWID tables; the triggers and the log are
TEMP, so the file itself stays clean. `recursive_triggers` must be on for INSERT OR REPLACE.

Merging writes rows with the stamps they were given elsewhere. Its triggers are the exact ones: they
cover the file's memory of its writers too, and what they take back is stamped as it was before.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import partial
from typing import NamedTuple

from sqlalchemy import Table

from bosaet_desktop.core.model.base import STAMP_COLUMNS, AnyColumn
from bosaet_desktop.core.model.tables import all_tables, undoable_tables

_LOG = """CREATE TEMP TABLE undo_log (
    seq INTEGER PRIMARY KEY, subject TEXT, row_key TEXT, operation TEXT,
    before INTEGER, after INTEGER, inverse TEXT)"""
_STAMP = "CREATE TEMP TABLE current_stamp (author INTEGER, counter INTEGER)"

# A mark that is written over is a correction, whoever does it: typing, undo or redo.
_CORRECTIONS = """CREATE TEMP TRIGGER log_correction AFTER UPDATE OF value ON mark
WHEN OLD.value IS NOT NEW.value BEGIN
    INSERT INTO correction (id, made_at, round_number, sheet_number, initiative_id,
        question_number, old_value, new_value, stamp_author, stamp_counter)
    SELECT lower(hex(randomblob(16))), strftime('%Y-%m-%d %H:%M:%f', 'now') || '000',
        NEW.round_number, NEW.sheet_number, NEW.initiative_id, NEW.question_number,
        OLD.value, NEW.value, author, counter FROM current_stamp;
END"""


class LogEntry(NamedTuple):
    """One row that changed, and the SQL that takes it back (none for an insert: its key will do).

    `before` and `after` hold the column that the table announces, if it announces one. A tuple,
    because an import makes tens of thousands and a dataclass takes four times as long to build.
    """

    subject: str
    row_key: str
    operation: str
    before: int | str | None
    after: int | str | None
    inverse: str | None


def install(driver: sqlite3.Connection) -> None:
    """Create the log and its triggers for every table that undo covers."""
    for statement in (_LOG, _STAMP, "INSERT INTO current_stamp VALUES (0, 0)"):
        driver.execute(statement)
    _install_triggers(driver)


def turn_exact(driver: sqlite3.Connection, exact: bool) -> None:
    """Log rows with their stamps from now on, or go back to how changes are logged.

    Inside a transaction, so that a rollback brings the former triggers back.
    """
    names = driver.execute("SELECT name FROM sqlite_temp_master WHERE type = 'trigger'").fetchall()
    for (name,) in names:
        driver.execute(f"DROP TRIGGER temp.{name}")
    if exact:
        for table in all_tables():
            for statement in _triggers(table, exact=True):
                driver.execute(statement)
    else:
        _install_triggers(driver)


def take(driver: sqlite3.Connection) -> tuple[LogEntry, ...]:
    """Return what the running transaction has changed so far, and forget it."""
    rows = driver.execute(
        "SELECT subject, row_key, operation, before, after, inverse FROM undo_log ORDER BY seq"
    )
    # What `LogEntry._make` does, without a call in Python for every row of an import.
    entries = tuple(map(partial(tuple.__new__, LogEntry), rows))
    if entries:
        driver.execute("DELETE FROM undo_log")
    return entries


def take_back(driver: sqlite3.Connection, entries: Iterable[LogEntry]) -> None:
    """Undo `entries` (oldest first, as `take` gave them) in the running transaction."""
    defer_foreign_keys(driver)
    keys = _key_columns()
    for entry in reversed(tuple(entries)):
        if entry.inverse is not None:
            driver.execute(entry.inverse)
        else:
            columns = " AND ".join(f"{name} = ?" for name in keys[entry.subject])
            driver.execute(
                f"DELETE FROM {entry.subject} WHERE {columns}", json.loads(entry.row_key)
            )


def defer_foreign_keys(driver: sqlite3.Connection) -> None:
    """Have rows fit each other at the end of the running transaction, and not at every step."""
    driver.execute("PRAGMA defer_foreign_keys=ON")


def stamp(
    driver: sqlite3.Connection, entries: Iterable[LogEntry], author: int, counter: int
) -> None:
    """Mark every row named in `entries` that still stands as last written by (author, counter)."""
    touched: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        touched[entry.subject].add(entry.row_key)
    keys = _key_columns()
    for subject, rows in touched.items():
        columns = " AND ".join(f"{name} = ?" for name in keys[subject])
        driver.executemany(
            f"UPDATE {subject} SET stamp_author = ?, stamp_counter = ? WHERE {columns}",
            [(author, counter, *json.loads(row)) for row in rows],
        )


def _key_columns() -> dict[str, list[str]]:
    return {table.name: _names(table.primary_key.columns) for table in all_tables()}


def _install_triggers(driver: sqlite3.Connection) -> None:
    driver.execute(_CORRECTIONS)
    for table in undoable_tables():
        for statement in _triggers(table):
            driver.execute(statement)


def _names(columns: Iterable[AnyColumn]) -> list[str]:
    return [column.name for column in columns]


def _triggers(table: Table, *, exact: bool = False) -> Iterator[str]:
    name, keys = table.name, _names(table.primary_key.columns)
    left_out = () if exact else STAMP_COLUMNS
    content = [column for column in _names(table.columns) if column not in left_out]
    announced = table.info.get("announced")
    old, new = (f"{side}.{announced}" if announced else "NULL" for side in ("OLD", "NEW"))
    yield _trigger(
        f"undo_insert_{name} AFTER INSERT ON {name}", name, _key("NEW", keys), "insert",
        f"NULL, {new}, NULL",
    )  # fmt: skip
    changed = " OR ".join(f"OLD.{column} IS NOT NEW.{column}" for column in content)
    restore = " || ', ' || ".join(f"'{column}=' || quote(OLD.{column})" for column in content)
    where = " || ' AND ' || ".join(f"'{key}=' || quote(NEW.{key})" for key in keys)
    yield _trigger(
        f"undo_update_{name} AFTER UPDATE OF {', '.join(content)} ON {name} WHEN {changed}",
        name, _key("NEW", keys), "update",
        f"{old}, {new}, 'UPDATE {name} SET ' || {restore} || ' WHERE ' || {where}",
    )  # fmt: skip
    values = " || ', ' || ".join(f"quote(OLD.{column})" for column in content)
    inverse = f"'INSERT INTO {name} ({', '.join(content)}) VALUES (' || {values} || ')'"
    buried = (
        "INSERT OR REPLACE INTO tombstone (subject, row_key, stamp_author, stamp_counter) "
        f"SELECT '{name}', {_key('OLD', keys)}, author, counter FROM current_stamp;"
    )
    yield _trigger(
        f"undo_delete_{name} AFTER DELETE ON {name}", name, _key("OLD", keys), "delete",
        f"{old}, NULL, {inverse}", "" if exact else buried,
    )  # fmt: skip


def _key(side: str, keys: list[str]) -> str:
    return f"json_array({', '.join(f'{side}.{key}' for key in keys)})"


def _trigger(
    head: str, subject: str, row_key: str, operation: str, rest: str, further: str = ""
) -> str:
    return (
        f"CREATE TEMP TRIGGER {head} BEGIN "
        "INSERT INTO undo_log (subject, row_key, operation, before, after, inverse) "
        f"VALUES ('{subject}', {row_key}, '{operation}', {rest}); {further} END"
    )
