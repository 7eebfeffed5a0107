"""Where this person keeps files, and how a project file is told from others."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths

PROJECT_SUFFIX = ".bosaet"


def documents() -> Path:
    """Return where this person keeps documents; the home folder if there is no such place."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    # The system names a folder that a new account may not have yet.
    return Path(place) if place and Path(place).is_dir() else Path.home()


def told_apart(paths: Iterable[Path]) -> Mapping[Path, str]:
    """Return what each file is called, with as many of its folders as it takes to part them."""
    files, count = set(paths), 1
    while len({path.parts[-count:] for path in files}) < len(files):
        count += 1
    return {path: str(Path(*path.parts[-count:])) for path in files}
