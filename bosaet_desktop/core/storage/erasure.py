"""Forgetting for good: no byte of an erased person is left in the file or beside it.

`secure_delete` has overwritten what was deleted; VACUUM writes the file anew without the gaps in
which SQLite may have left something when it moved rows about (sqlite.org/pragma.html).
"""

import contextlib
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from uuid import uuid4

from bosaet_desktop.core.rows.privacy import Purged
from bosaet_desktop.core.storage.backups import backup_folder, backups_of, discard
from bosaet_desktop.core.storage.connection import open_driver, open_in_memory
from bosaet_desktop.core.storage.leftovers import half_written, remove_temporary
from bosaet_desktop.core.storage.opening import sqlite_told
from bosaet_desktop.core.storage.store import Store


def purge(store: Store, identity: str, people: Sequence[str], words: Sequence[str]) -> Purged:
    """Take people (by id) and their `words` out of all that lies around the open project.

    Before they are deleted in the file: cut off halfway, as by a dead battery, it leaves them on
    the list, to be erased again, and not in backups that nobody looks at any more. A backup
    without them takes the place of each that had them; one that still holds a word which the file
    will no longer have, in an idea that was reworded since, or that cannot be read, is deleted.
    Raises DiskFull or FileTrouble.
    """
    with sqlite_told(store.path):
        content = _content_without(store.driver, people)
    gone = [each for word in words if word and (each := word.encode()) not in content]
    _remove_leftovers(store.path.parent, gone)
    _remove_leftovers(backup_folder(), gone)
    remove_temporary()
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


def write_anew(store: Store) -> None:
    """Leave nothing in the open file of what was deleted. Raises DiskFull or FileTrouble."""
    with sqlite_told(store.path):
        store.driver.execute("VACUUM")


def _content_without(driver: sqlite3.Connection, people: Sequence[str]) -> bytes:
    """Return every byte the file will hold once the people are deleted in it.

    Never open() on the live file: closing it drops SQLite's lock (howtocorrupt.html, 2.2).
    """
    with contextlib.closing(open_in_memory()) as copy:
        driver.backup(copy)
        copy.execute("BEGIN")
        _bury(copy, people)
        copy.execute("COMMIT")
        copy.execute("VACUUM")
        return copy.serialize()


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
        discard(path)
    except OSError:
        return False
    return True


def _remove_leftovers(folder: Path, gone: Sequence[bytes]) -> None:
    for path in half_written(folder):
        with contextlib.suppress(OSError):
            content = path.read_bytes()
            if any(word in content for word in gone):
                path.unlink()
