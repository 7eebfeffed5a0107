"""What SQLite and the disk complain about, said so that a person can act on it."""

import sqlite3

from sqlalchemy.exc import DBAPIError

from bosaet_desktop.core.errors import (
    DiskFull,
    FileDamaged,
    FileReadOnly,
    FileTrouble,
    NotAllowed,
    NotAProject,
    UserError,
)
from bosaet_desktop.core.i18n import _


def explained(error: BaseException) -> UserError | None:
    """Return the sentence for `error`, or None when it is not trouble with the file or the disk.

    Sorted by SQLite's result code (sqlite.org/rescode.html), never by the text of the message.
    """
    if _is_torn_text(error):
        return damaged()
    if _lacks_its_other_row(error):
        return NotAllowed(_("What you wrote about is no longer there, so this was not stored."))
    code = result_code(error)
    return _SENTENCES[code]() if code in _SENTENCES else None


def unread(error: BaseException) -> UserError | None:
    """Return the sentence for trouble with reading an open file, or None when it is none."""
    if result_code(error) in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN):
        return FileTrouble(
            _("The disk did not answer, so this could not be read."),
            safe=_("Everything saved before is safe."),
            todo=_("Check the disk or the USB stick and try again."),
        )
    return damaged() if result_code(error) == sqlite3.SQLITE_CORRUPT else None


def result_code(error: BaseException) -> int:
    """Return SQLite's primary result code of `error`, also where SQLAlchemy wrapped it; else 0."""
    return int(getattr(_original(error), "sqlite_errorcode", 0)) & 0xFF


def _original(error: BaseException) -> BaseException | None:
    return error.orig if isinstance(error, DBAPIError) else error


def _is_torn_text(error: BaseException) -> bool:
    """Tell text that cannot be decoded: Python finds that out, so SQLite has no code for it."""
    original = _original(error)
    return isinstance(original, sqlite3.OperationalError) and not result_code(original)


def _lacks_its_other_row(error: BaseException) -> bool:
    code = getattr(_original(error), "sqlite_errorcode", 0)
    return bool(code == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY)


def only_for_reading() -> FileReadOnly:
    """Return what to raise where a change is asked of a file that can only be read."""
    return FileReadOnly(
        _("This file can only be read, not changed."), todo=_("Save a copy and go on in the copy.")
    )


def _full() -> UserError:
    return DiskFull(
        _("The disk is full, so this could not be saved."),
        safe=_("Everything saved before is safe."),
        todo=_("Make room on the disk and try again, or save a copy somewhere else."),
    )


def _unreliable() -> UserError:
    return FileTrouble(
        _("The disk did not answer, so this could not be saved."),
        safe=_("Everything saved before is safe."),
        todo=_("Check the disk or the USB stick and try again, or save a copy somewhere else."),
    )


def _read_only() -> UserError:
    return FileReadOnly(
        _("The file cannot be written to, so this could not be saved."),
        todo=_("Save a copy somewhere else and go on in the copy."),
    )


def damaged() -> FileDamaged:
    """Return what to raise for a file that does not hold together."""
    return FileDamaged(
        _("The file is damaged."),
        safe=_("The damaged file is kept as it is."),
        todo=_("Open the newest backup, or save what can be read."),
    )


def _foreign() -> UserError:
    return NotAProject(_("This file is not a Bosæt project."))


_SENTENCES = {
    sqlite3.SQLITE_FULL: _full,
    sqlite3.SQLITE_IOERR: _unreliable,
    sqlite3.SQLITE_CANTOPEN: _unreliable,
    sqlite3.SQLITE_READONLY: _read_only,
    sqlite3.SQLITE_CORRUPT: damaged,
    sqlite3.SQLITE_NOTADB: _foreign,
}
