"""What a program that was killed left lying: half-written files and folders of its own."""

import contextlib
import re
import shutil
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from time import time

TEMPORARY = "bosaet-"
# Every file in the making is written to all the time, so one at rest for so long has no writer.
ABANDONED_AFTER = timedelta(minutes=10)
# A paper may be looked at for a whole evening.
FORGOTTEN_AFTER = timedelta(days=1)
# What `written_whole`, `replacing` and the papers write beside a file before it takes its place.
_HALF_WRITTEN = re.compile(r"\.[0-9a-f]{32}\.[\w-]+")


def half_written(folder: Path) -> Iterator[Path]:
    """Yield the files in `folder` that have not taken their place yet; none if it is shut to us."""
    with contextlib.suppress(OSError):
        yield from [each for each in folder.iterdir() if _HALF_WRITTEN.fullmatch(each.name)]


def remove_abandoned(*folders: Path) -> None:
    """Delete what nobody will finish: half-written files in `folders`, and temporary folders.

    Both may hold names. What another program is writing at this moment is left alone, and what
    cannot be deleted stays.
    """
    for folder in folders:
        for path in half_written(folder):
            with contextlib.suppress(OSError):
                if _rested(path) > ABANDONED_AFTER:
                    path.unlink()
    remove_temporary(FORGOTTEN_AFTER)


def remove_temporary(rested: timedelta = timedelta.min) -> None:
    """Delete papers being looked at and copies being made that nobody touched for that long."""
    for folder in Path(tempfile.gettempdir()).glob(f"{TEMPORARY}*"):
        with contextlib.suppress(OSError):
            if folder.is_dir() and _rested(folder) > rested:
                shutil.rmtree(folder, ignore_errors=True)


def _rested(path: Path) -> timedelta:
    return timedelta(seconds=time() - path.stat().st_mtime)
