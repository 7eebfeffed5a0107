"""The one door for writes: a change is a transaction, an undo step, a save and an announcement."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Executable, select
from sqlalchemy.exc import DBAPIError

from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.storage.store import FoundRow, Store
from bosaet_desktop.core.storage.trouble import explained, only_for_reading, unread
from bosaet_desktop.core.storage.undo_log import LogEntry

if TYPE_CHECKING:
    from bosaet_desktop.core.rows.privacy import Purged


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row that an announced change touched.

    `key` is the primary key in column order; `before` and `after` carry the column that the table
    announces (the value of a mark, the state of a sheet), None where the row was not there.
    """

    subject: str
    key: tuple[str | int, ...]
    operation: str
    before: int | str | None
    after: int | str | None


@dataclass(frozen=True, slots=True)
class Change:
    """What one change, undo or redo did to the file, told after it was saved."""

    rows: tuple[RowChange, ...]

    @property
    def subjects(self) -> frozenset[str]:
        """The names of the tables that were touched."""
        return frozenset(row.subject for row in self.rows)


@dataclass(frozen=True, slots=True)
class _Step:
    label: str
    entries: tuple[LogEntry, ...]
    exact: bool = False


Listener = Callable[[Change], None]


class Project:
    """An open project file. Queries read through `fetch`; commands write inside `change`."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._listeners: list[Listener] = []
        self._changing = False
        self._broken: BaseException | None = None
        self.saved_at: datetime | None = None

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._store.path

    @property
    def store(self) -> Store:
        """The file below, for copies and backups."""
        return self._store

    @property
    def read_only(self) -> bool:
        """Whether every change is refused."""
        return self._store.read_only

    @property
    def undo_label(self) -> str | None:
        """The msgid of what undo would take back."""
        return self._done[-1].label if self._done else None

    @property
    def redo_label(self) -> str | None:
        """The msgid of what redo would bring back."""
        return self._undone[-1].label if self._undone else None

    def fetch(
        self, statement: Executable, parameters: Mapping[str, object] | None = None
    ) -> Sequence[FoundRow]:
        """Return all rows of a query; inside a change it sees what the change has written.

        A statement that is built once and given `parameters` is compiled once too. Raises
        FileDamaged or FileTrouble where the file cannot be read any more.
        """
        try:
            return self._store.fetch(statement, parameters)
        except DBAPIError as error:
            told = unread(error)
            if told is None:
                raise
            raise told from error

    def first(self, statement: Executable) -> FoundRow | None:
        """Return the first row of a query."""
        rows = self.fetch(statement)
        return rows[0] if rows else None

    def scalar(self, statement: Executable) -> Any:  # Any: the column decides
        """Return the first value of the first row, None without rows."""
        row = self.first(statement)
        return None if row is None else row[0]

    def back_up(self, now: datetime) -> Path:
        """Keep a backup of the project as it is.

        What a killed program left half written beside the file or its backups goes. Raises
        FileTrouble where there is no room, or where copying shows that the file is damaged.
        """
        from bosaet_desktop.core.storage.backups import back_up
        from bosaet_desktop.core.storage.leftovers import remove_abandoned
        from bosaet_desktop.core.storage.opening import sqlite_told

        identity = self.scalar(select(project_table.c.identity))
        with sqlite_told(self.path):
            backup = back_up(self._store.driver, str(identity), now)
        remove_abandoned(self.path.parent, backup.parent)
        return backup

    def purge(self, people: Sequence[str], words: Sequence[str]) -> "Purged":
        """Take people who are about to be deleted out of backups and whatever lies about.

        What `storage.erasure.purge` does and raises, and FileReadOnly.
        """
        from bosaet_desktop.core.storage.erasure import purge

        if self.read_only:
            raise only_for_reading()
        identity = self.scalar(select(project_table.c.identity))
        return purge(self._store, str(identity), people, words)

    def make_final(self) -> None:
        """Let nothing bring back what was deleted: no undo, and no byte of it in the file.

        Raises DiskFull or FileTrouble.
        """
        from bosaet_desktop.core.storage.erasure import write_anew

        self.forget_history()
        write_anew(self._store)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every saved change; listeners never write. Returns the way out."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @contextmanager
    def change(self, label: str, *, exact: bool = False) -> Iterator[Connection]:
        """Run a block as one transaction, undo step, save and announcement.

        `label` is the msgid that Edit > Undo shows. An `exact` change, as merging is, writes rows
        with stamps of its own choice and is undone with the stamps there were, as if never done.
        A change inside another joins it; if the inner one fails, the outer one is not saved even
        if it goes on. Raises FileReadOnly, DiskFull or FileTrouble with nothing changed.
        """
        if self._changing:
            with self._joined():
                yield self._store.connection
            return
        with self._writing(exact):
            yield self._store.connection
            if self._broken is not None:
                raise RuntimeError("half of a change inside this one was done") from self._broken
            entries = self._store.take_log()
            self._finish(entries, exact)
        if entries:
            self._done.append(_Step(label, entries, exact))
            self._undone.clear()
            self._announce(entries)

    def undo(self) -> None:
        """Take the last step back, on disk too; nothing happens if there is none."""
        self._walk(self._done, self._undone)

    def redo(self) -> None:
        """Bring the last undone step back."""
        self._walk(self._undone, self._done)

    def forget_history(self) -> None:
        """Make what was done so far final, as after erasing a person."""
        self._done.clear()
        self._undone.clear()

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()

    def _walk(self, source: list[_Step], target: list[_Step]) -> None:
        if not source:
            return
        step = source[-1]
        with self._writing(step.exact):
            entries = self._store.take_back(step.entries, exact=step.exact)
            self._finish(entries, step.exact)
        source.pop()
        target.append(_Step(step.label, entries, step.exact))
        self._announce(entries)

    @contextmanager
    def _writing(self, exact: bool) -> Iterator[None]:
        if self.read_only:
            raise only_for_reading()
        self._changing = True
        try:
            self._store.begin(exact=exact)
            yield
        except BaseException as error:
            self._store.rollback()
            told = explained(error)
            if told is None:
                raise
            raise told from error
        finally:
            self._changing, self._broken = False, None

    @contextmanager
    def _joined(self) -> Iterator[None]:
        try:
            yield
        except BaseException as error:
            self._broken = self._broken or error
            raise

    def _finish(self, entries: Sequence[LogEntry], exact: bool) -> None:
        if entries:
            self._store.commit(entries, exact=exact)
            self.saved_at = datetime.now()
        else:
            self._store.rollback()

    def _announce(self, entries: Sequence[LogEntry]) -> None:
        if not self._listeners:
            return
        keys = json.loads(f"[{','.join(entry.row_key for entry in entries)}]")
        change = Change(
            tuple(
                RowChange(e.subject, tuple(key), e.operation, e.before, e.after)
                for key, e in zip(keys, entries, strict=True)
            )
        )
        with ExitStack() as told:
            # Each is told even if one before it fails: counts that missed a change stay wrong.
            for listener in reversed(self._listeners):
                told.callback(listener, change)


def open_project(path: Path, *, read_only: bool = False) -> Project:
    """Open the file at `path`; raises what `storage.opening.open_store` raises."""
    from bosaet_desktop.core.storage.opening import open_store

    return Project(open_store(path, read_only=read_only))
