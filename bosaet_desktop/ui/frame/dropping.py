"""What can be dropped on the window, and what to say of all else."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from bosaet_desktop.core.errors import NotAllowed
from bosaet_desktop.core.i18n import _

TABLE_SUFFIXES = (".csv", ".txt", ".tsv", ".xlsx", ".xlsm", ".px", ".zip")


def dropped_file(dropped: QMimeData) -> Path | None:
    """Return the file that was dropped, None for several of them and for anything else."""
    urls = dropped.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())


def is_table(path: Path) -> bool:
    """Tell whether the file may be a table that can be imported."""
    return path.suffix.lower() in TABLE_SUFFIXES


def no_place_for(path: Path) -> NotAllowed:
    """Return the sentence for a file that nothing can be done with here and now."""
    return NotAllowed(
        _("{name} cannot be taken in here.").format(name=path.name),
        safe=_("Nothing was changed."),
        todo=_("Drop a Bosæt project (.bosaet), or a table (csv, xlsx) once a project is open."),
    )
