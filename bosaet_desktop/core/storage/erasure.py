"""Forgetting for good: no byte of an erased person is left in the file or beside it.

`secure_delete` has overwritten what was deleted; VACUUM writes the file anew without the gaps in
which SQLite may have left something when it moved rows about (sqlite.org/pragma.html).
"""

import contextlib
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from uuid import uuid4

from bosaet_desktop.core.rows.privacy import Purged
from bosaet_desktop.core.storage.backups import backup_folder, backups_of
from bosaet_desktop.core.storage.connection import open_driver
from bosaet_desktop.core.storage.opening import sqlite_told
from bosaet_desktop.core.storage.store import Store

# What the program writes beside a file before it takes its place; a crash may leave it there.
_HALF_WRITTEN = re.compile(r"\.[0-9a-f]{32}\.(part|torn)(-journal)?")
PREVIEWS = "bosaet-*"


def purge(store: Store, identity: str, people: Sequence[str], words: Sequence[str]) -> Purged:
    """Take people (by id) and their `words` out of all that lies around the open project.

    The people are deleted in the file already. A backup without them takes the place of each that
    had them; one that still holds a word which the file itself no longer has, in an idea that was
    reworded since, or that cannot be read, is deleted. Raises DiskFull or FileTrouble.
    """
    _vacuum(store.driver, store.path)
    # Never open() on the live file: closing it drops SQLite's lock (howtocorrupt.html, 2.2).
    content = store.driver.serialize()
    gone = [each for word in words if word and (each := word.encode()) not in content]
    _remove_leftovers(store.path.parent, gone)
    _remove_leftovers(backup_folder(), gone)
    _remove_previews()
    cleaned = deleted = 0
    stuck = []
    for backup in backups_of(identity):
        _remove_leftovers(backup.parent, gone)
        if _cleaned(backup, people, gone):
            cleaned += 1
        elif _removed(backup):
            deleted += 1
        else:
            stuck.append(backup)
    return Purged(cleaned, deleted, tuple(stuck))


def _vacuum(driver: sqlite3.Connection, path: Path) -> None:
    (closed,) = driver.execute("PRAGMA query_only").fetchone()
    driver.execute("PRAGMA query_only=OFF")
    try:
        with sqlite_told(path):
            driver.execute("VACUUM")
    finally:
        driver.execute(f"PRAGMA query_only={closed}")


def _cleaned(backup: Path, people: Sequence[str], gone: Sequence[bytes]) -> bool:
    """Take the people out of a backup, of whatever version; False if a word is still there."""
    try:
        with contextlib.closing(open_driver(backup, read_only=False)) as driver:
            driver.execute("BEGIN EXCLUSIVE")
            _bury(driver, people)
            driver.execute("COMMIT")
            driver.execute("VACUUM")
            content = driver.serialize()
    except sqlite3.Error:
        return False
    return not any(word in content for word in gone)


def _bury(driver: sqlite3.Connection, people: Sequence[str]) -> None:
    """Delete people with all that hangs on them, and leave tombstones.

    Signed by an author of their own, so that no other file has seen them: a backup that is brought
    back must take the people out of the files it is merged with, and not get them from there.
    """
    (number,) = driver.execute("SELECT coalesce(max(number), 0) + 1 FROM author").fetchone()
    driver.execute(
        "INSERT INTO author (number, key, counter) VALUES (?, ?, 1)", (number, uuid4().hex)
    )
    keys = [(key,) for key in people]
    for table, column in _naming_people(driver):
        driver.executemany(
            f"UPDATE {table} SET {column} = NULL, stamp_author = {number}, stamp_counter = 1"
            f" WHERE {column} = ?",
            keys,
        )
    driver.executemany("DELETE FROM person WHERE id = ?", keys)
    driver.executemany(
        "INSERT OR REPLACE INTO tombstone (subject, row_key, stamp_author, stamp_counter)"
        " VALUES (?, json_array(?), ?, 1)",
        [(subject, key, number) for key in people for subject in ("person", "contact")],
    )


def _naming_people(driver: sqlite3.Connection) -> list[tuple[str, str]]:
    """Return table and column of what is left without its person, in the version of the file."""
    return driver.execute(
        'SELECT t.name, f."from" FROM sqlite_master t, pragma_foreign_key_list(t.name) f'
        " WHERE t.type = 'table' AND f.\"table\" = 'person' AND f.on_delete = 'SET NULL'"
    ).fetchall()


def _removed(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _remove_leftovers(folder: Path, gone: Sequence[bytes]) -> None:
    for path in _half_written(folder):
        with contextlib.suppress(OSError):
            content = path.read_bytes()
            if any(word in content for word in gone):
                path.unlink()


def _half_written(folder: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        yield from [each for each in folder.iterdir() if _HALF_WRITTEN.fullmatch(each.name)]


def _remove_previews() -> None:
    """Delete papers that were being looked at when a program ended without clearing up."""
    for folder in Path(tempfile.gettempdir()).glob(PREVIEWS):
        shutil.rmtree(folder, ignore_errors=True)
