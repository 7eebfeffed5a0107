"""Opening a project, with a choice where something stands in the way."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.errors import (
    FileDamaged,
    FileLocked,
    FileNewer,
    FileReadOnly,
    NotAProject,
)
from bosaet_desktop.core.project import open_project
from bosaet_desktop.ui.frame.opened import Opened


def open_with_choices(path: Path, identity: str, parent: QWidget) -> Opened | None:
    """Open the file at `path`, asking where there is a choice; None if nothing was opened.

    `identity` is what the project at this path was known by, empty if it never was opened here;
    its backups are found by it. Raises FileTrouble where there is nothing to choose.
    """
    try:
        return Opened(open_project(path))
    except (FileReadOnly, FileNewer) as trouble:
        return Opened(open_project(path, read_only=True), trouble)
    except FileLocked as trouble:
        from bosaet_desktop.ui.frame.rescue import from_locked

        return from_locked(path, identity, trouble, parent)
    # What was opened here before and is none of ours now has lost its very beginning.
    except (FileDamaged, NotAProject) as trouble:
        from bosaet_desktop.ui.frame.rescue import from_damaged

        return from_damaged(path, identity, trouble, parent)
