"""Opening a project file: every awkward state is found before anything is written."""

import contextlib
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from bosaet_desktop.core.errors import (
    FileDamaged,
    FileExists,
    FileLocked,
    FileMissing,
    FileNewer,
    FileReadOnly,
    FileTrouble,
    NotAProject,
    UserError,
)
from bosaet_desktop.core.formatting import date_long, time_of_day
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.storage.connection import open_driver
from bosaet_desktop.core.storage.lock_note import read_note
from bosaet_desktop.core.storage.row_rules import rows_are_sound
from bosaet_desktop.core.storage.schema import (
    APPLICATION_ID,
    FIRST_VERSION,
    SCHEMA_VERSION,
    expected_shape,
    lay_out,
    shape,
)
from bosaet_desktop.core.storage.store import Store
from bosaet_desktop.core.storage.trouble import damaged, explained, result_code


def create_store(path: Path) -> Store:
    """Create an empty project file at `path` and open it.

    Raises FileExists rather than overwrite, and FileTrouble if the folder cannot be written to.
    """
    try:
        if path.exists():
            raise FileExists(_("There is already a file called {name}.").format(name=path.name))
        path.open("xb").close()
    except OSError as error:
        raise FileReadOnly(
            _("{name} cannot be created in this folder.").format(name=path.name),
            todo=_("Choose another folder, for example Documents."),
        ) from error
    try:
        with contextlib.closing(open_driver(path, read_only=False)) as driver, sqlite_told():
            lay_out(driver)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return _open(path, read_only=False, is_new=True)


def open_store(path: Path, *, read_only: bool = False) -> Store:
    """Open the project file at `path` with the lock taken.

    Raises FileMissing, NotAProject, FileNewer, FileLocked, FileReadOnly, FileDamaged, or
    FileTrouble for one that is shut to us, each with its one sentence. FileReadOnly and FileNewer
    may be opened again with `read_only=True`.
    """
    if not _is_file(path):
        raise FileMissing(_("{name} is not there.").format(name=path.name))
    return _open(path, read_only=read_only, is_new=False)


def _open(path: Path, *, read_only: bool, is_new: bool) -> Store:
    with sqlite_told(path):
        version = _version(path)
        if not read_only:
            _refuse_newer(path, version)
            _bring_up_to_date(path, version)
        looks_older = read_only and version < SCHEMA_VERSION
        store = _copy_of_today(path) if looks_older else Store(path, read_only=read_only)
        try:
            if not read_only:
                store.take_lock()
            verify(store.driver, same_version=version <= SCHEMA_VERSION)
            if version <= SCHEMA_VERSION and not is_new and not rows_are_sound(store.driver):
                raise damaged()
        except BaseException:
            store.close()
            raise
    return store


def verify(driver: sqlite3.Connection, *, same_version: bool = True) -> None:
    """Hold an open database against what a project file must be; raises FileDamaged."""
    problems = driver.execute("PRAGMA quick_check(1)").fetchall()
    sound = problems == [("ok",)]
    if sound and same_version:
        sound = shape(driver) == expected_shape()
        sound = sound and not driver.execute("PRAGMA foreign_key_check").fetchall()
    if not sound:
        raise damaged()


@contextlib.contextmanager
def sqlite_told(path: Path | None = None) -> Iterator[None]:
    """Turn what SQLite complains about into the one sentence for it; `path` is the file in hand."""
    try:
        yield
    except (sqlite3.Error, DBAPIError) as error:
        if path and result_code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise _locked(path) from error
        told = explained(error)
        if told is None:
            raise
        raise _named(told, path) from error
    except FileDamaged as nameless:
        raise _named(nameless, path) from nameless


def _shut(path: Path) -> FileTrouble:
    return FileTrouble(
        _("{name} cannot be opened: the system does not let you read it.").format(name=path.name),
        todo=_("Ask whoever owns the file for a copy."),
    )


def _not_a_project(path: Path) -> NotAProject:
    return NotAProject(
        _("{name} is not a Bosæt project.").format(name=path.name),
        safe=_("Nothing was changed."),
        todo=_("Bosæt projects end with .bosaet. Tables are taken in with File > Import."),
    )


def _named(told: UserError, path: Path | None) -> UserError:
    """Say which file it is, where one is in hand."""
    if path is not None and isinstance(told, NotAProject):
        return _not_a_project(path)
    if path is None or not isinstance(told, FileDamaged):
        return told
    return FileDamaged(
        _("{name} is damaged.").format(name=path.name), safe=told.safe, todo=told.todo
    )


def _is_file(path: Path) -> bool:
    """A name too long for the disk, or a folder shut to us, holds no file for us."""
    try:
        return path.is_file()
    except OSError:
        return False


def _version(path: Path) -> int:
    """Read whose file it is and which version, before anything could be written to it."""
    try:
        application_id, version = _header(path, read_only=True)
    except sqlite3.OperationalError as error:
        if result_code(error) == sqlite3.SQLITE_CANTOPEN:
            raise _shut(path) from error
        if error.sqlite_errorcode != sqlite3.SQLITE_READONLY_ROLLBACK:
            raise
        # A crash left half a change behind; only who may write can have SQLite take it back.
        application_id, version = _header(path, read_only=False)
    if application_id != APPLICATION_ID:
        raise _not_a_project(path)
    if version < FIRST_VERSION:
        raise damaged()
    return version


def _header(path: Path, *, read_only: bool) -> tuple[int, int]:
    with contextlib.closing(open_driver(path, read_only=read_only)) as driver:
        (application_id,) = driver.execute("PRAGMA application_id").fetchone()
        (version,) = driver.execute("PRAGMA user_version").fetchone()
    return int(application_id), int(version)


def _refuse_newer(path: Path, version: int) -> None:
    if version > SCHEMA_VERSION:
        raise FileNewer(
            _("{name} was made by a newer version of Bosæt (file version {version}).").format(
                name=path.name, version=version
            ),
            safe=_("It can only be read here, not changed."),
            todo=_("Install the newest Bosæt to work on in it."),
        )


def _bring_up_to_date(path: Path, version: int) -> None:
    if version < SCHEMA_VERSION:
        from bosaet_desktop.core.storage.migrations import upgrade

        upgrade(path)


def _copy_of_today(path: Path) -> Store:
    """What may only be read is brought up to date in memory, and never on the disk."""
    from bosaet_desktop.core.storage.migrations import upgraded_in_memory

    return Store(path, read_only=True, open_it=partial(upgraded_in_memory, path))


def _locked(path: Path) -> FileLocked:
    note = read_note(path)
    if note is None:
        sentence = _("{name} is already open in another window or on another computer.").format(
            name=path.name
        )
    else:
        sentence = _("{name} is already open: {user} at {host} since {since}.").format(
            name=path.name, user=note.user, host=note.host, since=_in_words(note.since)
        )
    return FileLocked(sentence, todo=_("Close it there first, or work in a copy."))


def _in_words(since: str) -> str:
    try:
        moment = datetime.fromisoformat(since)
    except ValueError:
        return since
    return f"{date_long(moment.date())} {time_of_day(moment)}"
