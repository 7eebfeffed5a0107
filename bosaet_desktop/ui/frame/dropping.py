"""What can be dropped on the window, and what to say of all else."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent

from bosaet_desktop.core.errors import NotAllowed
from bosaet_desktop.core.i18n import _

TABLE_SUFFIXES = (".csv", ".txt", ".tsv", ".xlsx", ".xlsm", ".px", ".zip")


def dropped_files(dropped: QMimeData) -> tuple[Path, ...]:
    """Return the files that were dropped, none when there is anything else among them."""
    urls = dropped.urls()
    if not all(url.isLocalFile() for url in urls):
        return ()
    return tuple(Path(url.toLocalFile()) for url in urls)


def answer_drag(event: QDropEvent) -> bool:
    """Accept files if they may be copied, and nothing else; tell whether they are accepted.

    Whoever is told that a file was moved may delete it.
    """
    copying = Qt.DropAction.CopyAction
    taken = bool(event.possibleActions() & copying and dropped_files(event.mimeData()))
    event.setDropAction(copying if taken else Qt.DropAction.IgnoreAction)
    event.setAccepted(taken)
    return taken


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


def one_at_a_time() -> NotAllowed:
    """Return the sentence for several files that were dropped at once."""
    return NotAllowed(
        _("Bosæt takes in one file at a time."),
        safe=_("Nothing was changed."),
        todo=_("Drop the files one by one."),
    )
