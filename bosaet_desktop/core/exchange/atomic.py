"""A file that is whole or not there: written beside its target, which it then replaces."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from bosaet_desktop.core.errors import DiskFull, FileMissing, FileReadOnly, FileTrouble
from bosaet_desktop.core.i18n import _

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else (errno.ENOSPC,)


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Give a path beside `target`, with its suffix, to write to; it replaces `target` at the end.

    When anything goes wrong, `target` is as before and nothing is left beside it. Trouble with the
    disk is raised as FileMissing (no such folder), DiskFull or FileReadOnly.
    """
    if target.is_dir():
        raise FileTrouble(_("“{name}” is a folder, not a file.").format(name=target.name))
    beside = target.with_name(f".{uuid4().hex}{target.suffix}")
    try:
        yield beside
        _settle(beside)
        beside.replace(target)
    except OSError as error:
        raise _told(error, target) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _settle(path: Path) -> None:
    """Have the content on the disk before the name points to it."""
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def _told(error: OSError, target: Path) -> FileTrouble:
    safe = _("The project is unharmed.")
    if error.errno in _NO_ROOM:
        return DiskFull(
            _("There is no room on the disk for “{name}”.").format(name=target.name),
            safe=safe,
            todo=_("Make room or choose another disk."),
        )
    if not target.parent.is_dir():
        return FileMissing(
            _("There is no folder “{name}” to save in.").format(name=target.parent), safe=safe
        )
    return FileReadOnly(
        _("“{name}” could not be saved there.").format(name=target.name),
        safe=safe,
        todo=_("Close the file if it is open, or choose another folder."),
    )
