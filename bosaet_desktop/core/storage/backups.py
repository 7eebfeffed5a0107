"""Safe copies: of the whole file to another place, and backups kept in the program's own folder."""

import contextlib
import hashlib
import os
import re
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from bosaet_desktop.core.errors import DiskFull, FileReadOnly, FileTrouble
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.storage.connection import open_driver
from bosaet_desktop.core.storage.opening import sqlite_told, verify
from bosaet_desktop.core.storage.whole_file import journal_of, written_whole

LATEST, DAILY, WEEKLY = 12, 10, 9
_TIME_FORMAT = "%Y-%m-%d_%H%M%S_%f"
_IDENTITY = re.compile(r"[0-9a-f]{32}")


def backup_folder() -> Path:
    """Return the folder of all backups; `BOSAET_DATA` moves it, for tests and portable use."""
    moved = os.environ.get("BOSAET_DATA")
    if moved:
        return Path(moved) / "backups"
    from platformdirs import user_data_path

    return user_data_path("bosaet", appauthor=False) / "backups"


def copy_to(driver: sqlite3.Connection, target: Path) -> None:
    """Write the database of `driver` to `target` so that a crash leaves the old or the new file.

    What `written_whole` does and raises; `driver` must not be inside a transaction.
    """
    with written_whole(target) as beside:
        driver.execute("VACUUM INTO ?", (str(beside),))


def back_up(driver: sqlite3.Connection, identity: str, now: datetime) -> Path:
    """Keep a backup of the project with this identity, drop those that are due to go.

    Where the clock stands before the newest backup, the new one is dated right after that: what
    is newest must be kept and offered first, whatever the clock says. Raises what `copy_to` does,
    in words about backups.
    """
    there = backups_of(identity)
    moment = max(now, taken_at(there[0]) + timedelta(microseconds=1)) if there else now
    target = _folder_of(identity) / f"{moment.strftime(_TIME_FORMAT)}.bosaet"
    with _backup_told(target.parent):
        copy_to(driver, target)
    there = backups_of(identity)
    for path in set(there).difference(to_keep(there)):
        discard(path)
    return target


@contextlib.contextmanager
def _backup_told(folder: Path) -> Iterator[None]:
    """Say that it is the backup that cannot be kept: nobody knows its file by name."""
    try:
        yield
    except DiskFull as error:
        told = _("There is no room on the disk for a backup.")
        raise DiskFull(told, safe=error.safe, todo=error.todo) from error
    except FileReadOnly as error:
        told = _("No backup can be kept in the folder {folder}.").format(folder=folder)
        raise FileReadOnly(told, safe=error.safe) from error


def discard(backup: Path) -> None:
    """Delete a backup, and what a kill while it was being changed left beside it."""
    backup.unlink(missing_ok=True)
    journal_of(backup).unlink(missing_ok=True)


def backups_of(identity: str) -> tuple[Path, ...]:
    """Return the backups of a project, the newest first; other files there are left alone."""
    found = [path for path in _folder_of(identity).glob("*.bosaet") if _is_backup(path)]
    return tuple(sorted(found, reverse=True))


def taken_at(backup: Path) -> datetime:
    """Return when a backup was made, local time, as its name says."""
    return datetime.strptime(backup.stem, _TIME_FORMAT)


def newest_good_backup(identity: str) -> Path | None:
    """Return the newest backup that passes every check."""
    for path in backups_of(identity):
        try:
            with sqlite_told(), contextlib.closing(open_driver(path, read_only=True)) as driver:
                verify(driver)
        except FileTrouble:
            continue
        return path
    return None


def to_keep(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Return those of `paths` (newest first) that stay: 12 latest, one of 10 days, of 9 weeks."""
    taken = [(path, taken_at(path)) for path in paths]
    days: dict[object, Path] = {}
    weeks: dict[object, Path] = {}
    for path, moment in taken:
        days.setdefault(moment.date(), path)
        weeks.setdefault(moment.isocalendar()[:2], path)
    kept = {*paths[:LATEST], *list(days.values())[:DAILY], *list(weeks.values())[:WEEKLY]}
    return tuple(path for path in paths if path in kept)


def _folder_of(identity: str) -> Path:
    """An identity comes from a file somebody sent, so one of another form never becomes a path."""
    if _IDENTITY.fullmatch(identity):
        return backup_folder() / identity
    return backup_folder() / hashlib.blake2b(identity.encode(), digest_size=16).hexdigest()


def _is_backup(path: Path) -> bool:
    try:
        taken_at(path)
    except ValueError:
        return False
    return True
