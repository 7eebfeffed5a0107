"""Copies of project files that are not open here: those in use elsewhere, and those at rest."""

import contextlib
import hashlib
from pathlib import Path
from time import sleep

from bosaet_desktop.core.errors import FileLocked
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.storage.whole_file import disk_told, journal_of, written_whole

TRIES, PAUSE_S = 20, 0.05
_CHUNK = 1 << 16


def copy_in_use(source: Path, target: Path) -> None:
    """Copy a project that another program may be writing to, as it was at one moment.

    File and journal are read twice. Every byte that is the same both times did not change between
    the two, so all of them together are the state of one moment; half a change in it is taken back
    by SQLite. Raises FileLocked when the file never held still. Never for a file that this program
    has open: closing it after reading drops SQLite's lock (sqlite.org/howtocorrupt.html, 2.2).
    """
    with written_whole(target) as beside:
        for attempt in range(TRIES):
            if attempt:
                sleep(PAUSE_S)
            if _read_at_rest(source, beside):
                return
        raise FileLocked(
            _("{name} is being written to all the time, so it cannot be copied now.").format(
                name=source.name
            ),
            safe=_("The project is unharmed."),
            todo=_("Close it there first."),
        )


def copy_at_rest(source: Path, target: Path) -> None:
    """Copy a file that nobody writes to, together with what a crash left to be taken back."""
    with disk_told(target):
        _copy(source, target)
        _copy_journal(source, target)


def _read_at_rest(source: Path, target: Path) -> bool:
    """Copy file and journal, read both again, and tell whether they were the same."""
    with disk_told(target):
        first = _copy(source, target), _copy_journal(source, target)
        return first == (_copy(source, None), _copy_journal(source, None))


def _copy(source: Path, target: Path | None) -> bytes:
    """Read `source` to its end, into `target` if there is one; return the digest of its bytes."""
    digest = hashlib.blake2b()
    with contextlib.ExitStack() as files:
        read = files.enter_context(source.open("rb"))
        written = None if target is None else files.enter_context(target.open("wb"))
        while chunk := read.read(_CHUNK):
            digest.update(chunk)
            if written is not None:
                written.write(chunk)
    return digest.digest()


def _copy_journal(source: Path, target: Path | None) -> bytes:
    # An open project keeps an empty journal between its changes; that is as good as none.
    journal = None if target is None else journal_of(target)
    try:
        return _copy(journal_of(source), journal)
    except FileNotFoundError:
        if journal is not None:
            journal.unlink(missing_ok=True)
        return hashlib.blake2b().digest()
