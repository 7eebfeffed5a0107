"""Saving what can still be read of a damaged file into a new one; the damaged one is kept."""

import contextlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Table

from bosaet_desktop.core.errors import FileDamaged, FileExists
from bosaet_desktop.core.i18n import _, language
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.project import PROJECT_KEY
from bosaet_desktop.core.model.scoring import FIRST_ROUND
from bosaet_desktop.core.model.tables import all_tables
from bosaet_desktop.core.storage.connection import open_driver
from bosaet_desktop.core.storage.copies import copy_at_rest
from bosaet_desktop.core.storage.opening import sqlite_told
from bosaet_desktop.core.storage.row_rules import row_rule
from bosaet_desktop.core.storage.schema import lay_out
from bosaet_desktop.core.storage.whole_file import journal_of, written_whole
from bosaet_desktop.core.terms.project import WHOLE
from bosaet_desktop.core.terms.scoring import ROLES


@dataclass(frozen=True, slots=True)
class Salvaged:
    """How many rows were saved, and the tables of which some could not be read."""

    rows: int
    torn: tuple[str, ...]


def salvage(damaged: Path, target: Path) -> Salvaged:
    """Copy every row of `damaged` that can be read into a new file at `target`.

    Works on a copy, so that nothing is written to the damaged file. Rows that refer to something
    lost are left out, and what every project has is put back, so that the new file passes every
    check and opens. Raises FileExists rather than overwrite and FileDamaged if nothing at all can
    be read.
    """
    if target.exists():
        raise FileExists(_("There is already a file called {name}.").format(name=target.name))
    with written_whole(target) as beside:
        torn_copy = beside.with_suffix(".torn")
        try:
            copy_at_rest(damaged, torn_copy)
            salvaged = _save_rows(torn_copy, beside, damaged.stem)
        finally:
            torn_copy.unlink(missing_ok=True)
            journal_of(torn_copy).unlink(missing_ok=True)
        if not salvaged.rows:
            raise FileDamaged(_("Nothing can be read from {name}.").format(name=damaged.name))
    return salvaged


def _save_rows(torn_copy: Path, target: Path, title: str) -> Salvaged:
    saved, torn = 0, []
    with (
        sqlite_told(),
        contextlib.closing(open_driver(torn_copy, read_only=False)) as source,
        contextlib.closing(open_driver(target, read_only=False)) as sink,
    ):
        lay_out(sink)
        sink.execute("PRAGMA foreign_keys=OFF")
        sink.execute("BEGIN")
        for table in all_tables():
            columns = _columns_of(source, table)
            if not columns:
                continue  # the file is of a version without this table
            count, whole = _copy(source, sink, table.name, columns)
            unfit = sink.execute(f"DELETE FROM {table.name} WHERE NOT ({row_rule(table)})").rowcount
            saved += count - unfit
            torn += [] if whole and not unfit else [table.name]
        if saved:
            _put_back_what_every_project_has(sink, title)
        _drop_what_dangles(sink)
        sink.execute("COMMIT")
    return Salvaged(saved, tuple(torn))


def _columns_of(source: sqlite3.Connection, table: Table) -> list[str]:
    """The columns that a file of any version has; a newer one gets its start value."""
    listed = _readable(source, f"PRAGMA table_info({table.name})")
    there = {row[1] for row in listed if row is not None}
    return [column.name for column in table.columns if column.name in there]


def _put_back_what_every_project_has(sink: sqlite3.Connection, title: str) -> None:
    """The one project row, its rounds and their questions: without them no page opens."""
    sink.execute(
        "INSERT INTO project (id, identity, code, created_at, title, kind, language)"
        " SELECT ?, ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM project)",
        (
            PROJECT_KEY,
            new_id(),
            new_id()[:4].upper(),
            datetime.now(UTC).replace(tzinfo=None).isoformat(" "),
            title,
            WHOLE,
            language(),
        ),
    )
    sink.execute(
        "INSERT OR IGNORE INTO scoring_round (number) SELECT round_number FROM sheet"
        " UNION SELECT round_number FROM question UNION SELECT ?"
        " WHERE NOT EXISTS (SELECT 1 FROM scoring_round)",
        (FIRST_ROUND,),
    )
    for number, role in enumerate(ROLES, 1):
        sink.execute(
            "INSERT OR IGNORE INTO question (round_number, number, role)"
            " SELECT number, ?, ? FROM scoring_round WHERE number NOT IN"
            " (SELECT round_number FROM question GROUP BY round_number HAVING count(*) >= ?)",
            (number, role, len(ROLES)),
        )


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
