"""The note beside an open file that says who has it; the lock itself is SQLite's."""

import getpass
import json
import os
import socket
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class LockNote:
    """Who has the file open, on which machine, and since when (local time, to the minute)."""

    user: str
    host: str
    since: str

    @classmethod
    def mine(cls) -> "LockNote":
        """Return a note for this person at this machine now."""
        since = datetime.now().astimezone().isoformat(timespec="minutes")
        return cls(user=_user(), host=socket.gethostname(), since=since)


def note_path(path: Path) -> Path:
    """Return where the note about `path` lies."""
    return path.with_name(path.name + ".lock")


def write_note(path: Path) -> None:
    """Say that we have `path` open; a note left by a crashed program is simply written over.

    Only whoever holds SQLite's lock calls this, so an older note is stale by definition. A folder
    that takes no further file goes without a note.
    """
    try:
        # Taken away first, so that a link somebody laid there is not followed and written over.
        note_path(path).unlink(missing_ok=True)
        with note_path(path).open("x", encoding="utf-8") as note:
            note.write(json.dumps(asdict(LockNote.mine())))
    except OSError:
        return


def read_note(path: Path) -> LockNote | None:
    """Return who has `path` open, as far as a readable note says so."""
    try:
        content = json.loads(note_path(path).read_text(encoding="utf-8"))
        return LockNote(**{name: str(content[name]) for name in ("user", "host", "since")})
    except (OSError, ValueError, KeyError, TypeError):
        return None


def remove_note(path: Path) -> None:
    """Take our note away again."""
    try:
        note_path(path).unlink(missing_ok=True)
    except OSError:
        return


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return os.environ.get("USERNAME", "")
