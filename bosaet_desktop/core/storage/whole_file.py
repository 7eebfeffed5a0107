"""Project files that are whole or not there: written beside their target, checked, put in place."""

import contextlib
import errno
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

from bosaet_desktop.core.errors import DiskFull, FileLocked, FileReadOnly, FileTrouble, NotAProject
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.storage.connection import open_driver
from bosaet_desktop.core.storage.opening import sqlite_told, verify
from bosaet_desktop.core.storage.schema import APPLICATION_ID, SCHEMA_VERSION
from bosaet_desktop.core.storage.trouble import result_code

_NO_ROOM = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


@contextlib.contextmanager
def written_whole(target: Path) -> Iterator[Path]:
    """Give a path beside `target` to write a project to; at the end it replaces `target`.

    It is checked, written to the disk for good and only then put in place (safety.md, The file,
    rule 4), so that a crash leaves the old file or the new one. Raises FileReadOnly or DiskFull,
    FileDamaged or NotAProject for what does not hold together, and FileLocked if `target` is open
    somewhere.
    """
    beside = target.with_name(f".{uuid4().hex}.part")
    try:
        with disk_told(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            beside.open("xb").close()
        with sqlite_told():
            yield beside
            _check(beside)
        with disk_told(target):
            _settle(beside)
            _refuse_if_open(target)
            # What a crash left behind of the old file would be played into the new one.
            journal_of(target).unlink(missing_ok=True)
            beside.replace(target)
            _settle(target.parent)
    finally:
        for left in (beside, journal_of(beside)):
            with contextlib.suppress(OSError):
                left.unlink(missing_ok=True)


def journal_of(path: Path) -> Path:
    """Return where SQLite keeps what it needs to take back a change to `path`."""
    return path.with_name(path.name + "-journal")


@contextlib.contextmanager
def disk_told(target: Path) -> Iterator[None]:
    """Turn what the system complains about into the sentence for saving `target`."""
    try:
        yield
    except OSError as error:
        raise _told(error, target) from error


def _check(beside: Path) -> None:
    # Opened for writing, so that SQLite takes back what a copied journal says.
    with contextlib.closing(open_driver(beside, read_only=False)) as driver:
        (application_id,) = driver.execute("PRAGMA application_id").fetchone()
        if application_id != APPLICATION_ID:
            raise NotAProject(_("This file is not a Bosæt project."))
        (version,) = driver.execute("PRAGMA user_version").fetchone()
        verify(driver, same_version=version == SCHEMA_VERSION)


def _refuse_if_open(target: Path) -> None:
    """Another program would go on writing to a file without a name, and lose what it writes."""
    if not target.is_file():
        return
    try:
        with contextlib.closing(open_driver(target, read_only=False)) as driver:
            driver.execute("BEGIN EXCLUSIVE")
            driver.execute("ROLLBACK")
    except sqlite3.Error as error:
        # Anything else than a lock concerns a content that is about to be replaced.
        if result_code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise FileLocked(
                _("{name} is open, so it cannot be replaced.").format(name=target.name),
                safe=_("Nothing was changed."),
                todo=_("Close it first, or choose another name."),
            ) from error


def _told(error: OSError, target: Path) -> FileTrouble:
    if error.errno in _NO_ROOM:
        return DiskFull(
            _("There is no room on the disk for “{name}”.").format(name=target.name),
            todo=_("Make room or choose another disk."),
        )
    return FileReadOnly(
        _("{name} cannot be saved in this folder.").format(name=target.name),
        todo=_("Choose another folder, for example Documents."),
    )


def _settle(path: Path) -> None:
    """Have the disk write `path` (a file or, where the system allows it, a folder) for good."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
