"""Saving what can still be read of a damaged file into a new one; the damaged one is kept."""

import contextlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bosaet_desktop.core.errors import FileDamaged, FileExists
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.model.tables import all_tables
from bosaet_desktop.core.storage.connection import open_driver
from bosaet_desktop.core.storage.opening import sqlite_told
from bosaet_desktop.core.storage.schema import lay_out


@dataclass(frozen=True, slots=True)
class Salvaged:
    """How many rows were saved, and the tables of which some could not be read."""

    rows: int
    torn: tuple[str, ...]


def salvage(damaged: Path, target: Path) -> Salvaged:
    """Copy every row of `damaged` that can be read into a new file at `target`.

    Rows that refer to something lost are left out, so that the new file passes every check.
    Raises FileExists rather than overwrite and FileDamaged if nothing at all can be read.
    """
    if target.exists():
        raise FileExists(_("There is already a file called {name}.").format(name=target.name))
    target.touch()
    saved, torn = 0, []
    try:
        with (
            sqlite_told(),
            contextlib.closing(open_driver(damaged, read_only=True)) as source,
            contextlib.closing(open_driver(target, read_only=False)) as sink,
        ):
            lay_out(sink)
            sink.execute("PRAGMA foreign_keys=OFF")
            sink.execute("BEGIN")
            for table in all_tables():
                count, whole = _copy(source, sink, table.name, [c.name for c in table.columns])
                saved += count
                torn += [] if whole else [table.name]
            _drop_what_dangles(sink)
            sink.execute("COMMIT")
        if not saved:
            raise FileDamaged(_("Nothing can be read from {name}.").format(name=damaged.name))
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return Salvaged(saved, tuple(torn))


def _copy(
    source: sqlite3.Connection, sink: sqlite3.Connection, table: str, columns: list[str]
) -> tuple[int, bool]:
    """Copy rows until a page is unreadable, from both ends; tell how many, and whether all."""
    saved, whole = 0, True
    listed, places = ", ".join(columns), ", ".join("?" * len(columns))
    insert = f"INSERT OR IGNORE INTO {table} ({listed}) VALUES ({places})"
    for order in ("", f" ORDER BY {columns[0]} DESC"):
        rows = _readable(source, f"SELECT {listed} FROM {table}{order}")
        for row in rows:
            if row is None:
                whole = False
            else:
                saved += sink.execute(insert, row).rowcount
        if whole:
            break
    return saved, whole


def _readable(source: sqlite3.Connection, query: str) -> Iterator[tuple[object, ...] | None]:
    """Yield rows as long as they can be read, then None if that was not the end."""
    try:
        yield from source.execute(query)
    except sqlite3.DatabaseError:
        yield None


def _drop_what_dangles(sink: sqlite3.Connection) -> None:
    """Take out rows whose parent was lost, again and again until nothing dangles."""
    for table in all_tables():
        columns = [c.name for c in table.columns if c.foreign_keys and c.nullable]
        for name in columns:
            [key] = next(c for c in table.columns if c.name == name).foreign_keys
            sink.execute(
                f"UPDATE {table.name} SET {name} = NULL WHERE {name} NOT IN "
                f"(SELECT {key.column.name} FROM {key.column.table.name})"
            )
    while lost := sink.execute("PRAGMA foreign_key_check").fetchall():
        for name, rowid, *_rest in lost:
            if rowid is None:
                _drop_marks_without_a_home(sink)
            else:
                sink.execute(f"DELETE FROM {name} WHERE rowid = ?", (rowid,))


def _drop_marks_without_a_home(sink: sqlite3.Connection) -> None:
    """Marks have no row id to find them by, so their three parents are asked for directly."""
    sink.execute(
        "DELETE FROM mark WHERE initiative_id NOT IN (SELECT id FROM initiative)"
        " OR (round_number, sheet_number) NOT IN (SELECT round_number, number FROM sheet)"
        " OR (round_number, question_number) NOT IN (SELECT round_number, number FROM question)"
    )
