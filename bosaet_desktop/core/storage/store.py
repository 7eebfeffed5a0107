"""An open project file: transactions, stamps and the undo log, but nothing about what is in it."""

import sqlite3
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy import Connection, Executable, Row, func, insert, select

from bosaet_desktop.core.model.history import author
from bosaet_desktop.core.storage import undo_log
from bosaet_desktop.core.storage.connection import connect, driver_of, open_driver
from bosaet_desktop.core.storage.file_place import FilePlace
from bosaet_desktop.core.storage.lock_note import remove_note, write_note
from bosaet_desktop.core.storage.trouble import only_for_reading, result_code
from bosaet_desktop.core.storage.undo_log import LogEntry

FoundRow: TypeAlias = Row[*tuple[Any, ...]]  # Any: the statement says what a row holds

_COUNT = "UPDATE author SET counter = ? WHERE number = ?"


class Store:
    """One file, one connection, and an exclusive lock for as long as it is open."""

    def __init__(
        self,
        path: Path,
        *,
        read_only: bool,
        open_it: Callable[[], sqlite3.Connection] | None = None,
    ) -> None:
        self.path = path
        self.read_only = read_only
        self.connection: Connection = connect(
            open_it or partial(open_driver, path, read_only=read_only)
        )
        self.driver: sqlite3.Connection = driver_of(self.connection)
        self._author = 0
        self._counter = 0
        self._note_is_ours = False
        self._has_undo = False
        self._place: FilePlace | None = None

    def take_lock(self) -> None:
        """Lock the file now, and not at the first write; raises sqlite3.OperationalError if held.

        EXCLUSIVE locking mode alone would let a second instance open the file and both fail later.
        Raises FileReadOnly where the file or the journal beside it cannot be written: asked for
        writing, SQLite opens such a file for reading and says so at the first change.
        """
        self.driver.execute("BEGIN EXCLUSIVE")
        try:
            (version,) = self.driver.execute("PRAGMA user_version").fetchone()
            self.driver.execute(f"PRAGMA user_version={version}")
        except sqlite3.OperationalError as error:
            if result_code(error) not in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
                raise
            raise only_for_reading() from error
        finally:
            if self.driver.in_transaction:
                self.driver.execute("ROLLBACK")
        self._place = FilePlace.of(self.path)
        write_note(self.path)
        self._note_is_ours = True

    def fetch(
        self, statement: Executable, parameters: Mapping[str, object] | None = None
    ) -> Sequence[FoundRow]:
        """Return all rows of a query, leaving no transaction open that was not open before."""
        inside = self.connection.in_transaction()
        try:
            return self.connection.execute(statement, parameters).all()
        finally:
            if not inside:
                self.connection.rollback()

    def begin(self, *, exact: bool = False) -> None:
        """Start a transaction that may write, with a stamp of its own.

        An exact one signs nothing: its rows come with their stamps, and undo brings those back.
        """
        if not self._has_undo:
            # Not at open: the triggers of all tables take as long as reading a page.
            undo_log.install(self.driver)
            self._has_undo = True
        self.connection.info["writes"] = True
        self.connection.begin()
        if exact:
            undo_log.turn_exact(self.driver, True)
            undo_log.defer_foreign_keys(self.driver)
        else:
            self._sign()

    def take_log(self) -> tuple[LogEntry, ...]:
        """Return the rows that the running transaction changed, with their inverses."""
        return undo_log.take(self.driver)

    def take_back(
        self, entries: Iterable[LogEntry], *, exact: bool = False
    ) -> tuple[LogEntry, ...]:
        """Undo `entries` in the running transaction; return what would undo that again."""
        undo_log.take_back(self.driver, entries)
        made = self.take_log()
        if not exact:
            undo_log.stamp(self.driver, made, self._author, self._counter)
        return made

    def commit(self, entries: Iterable[LogEntry], *, exact: bool = False) -> None:
        """Stamp the rows that were changed and make the transaction last; then it is saved.

        Raises FileMissing when the file was moved, deleted or replaced while it was open.
        """
        changed = [entry for entry in entries if entry.operation == "update"]
        if exact:
            undo_log.turn_exact(self.driver, False)
        elif changed:
            undo_log.stamp(self.driver, changed, self._author, self._counter)
        if self._place is not None:
            self._place.hold()
        self.connection.commit()
        self.connection.info["writes"] = False

    def rollback(self) -> None:
        """Leave the file as it was before the transaction."""
        self.connection.info["writes"] = False
        self.connection.rollback()

    def close(self) -> None:
        """Let go of the file, its lock and its note; closing again does nothing.

        The note goes first: once the lock is gone, a note may be that of the next one.
        """
        if self._note_is_ours:
            remove_note(self.path)
            self._note_is_ours = False
        self.connection.close()
        self.connection.engine.dispose()

    def _sign(self) -> None:
        """Give the transaction the next stamp of this opening's author."""
        self._counter += 1
        # Every change counts, and on every key a mark is one: this spares what SQLAlchemy adds.
        counted = self.driver.execute(_COUNT, (self._counter, self._author))
        if counted.rowcount == 0:
            self._enter_author()
        self.connection.info["stamp"] = (self._author, self._counter)
        self.driver.execute(
            "UPDATE current_stamp SET author = ?, counter = ?", (self._author, self._counter)
        )

    def _enter_author(self) -> None:
        """Every opening that writes is an author of its own, so copies never share stamps."""
        highest = self.connection.scalar(select(func.max(author.c.number))) or 0
        self._author = highest + 1
        self.connection.execute(
            insert(author).values(number=self._author, key=uuid.uuid4().hex, counter=self._counter)
        )
