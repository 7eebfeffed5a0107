"""What can be dropped on the window, and what to say of all else."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent

from bosaet_desktop.core.errors import NotAllowed
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.places import PROJECT_SUFFIX

Deed = Callable[[Path], None]

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


def take_in(
    paths: tuple[Path, ...], open_project: Deed, import_table: Deed | None
) -> NotAllowed | None:
    """Open the one project or import the one table; return what is to be said of all else.

    `import_table` is None while no project is open.
    """
    if len(paths) > 1:
        return _one_at_a_time()
    (path,) = paths
    suffix = path.suffix.lower()
    if suffix == PROJECT_SUFFIX:
        open_project(path)
    elif suffix in TABLE_SUFFIXES and import_table is not None:
        import_table(path)
    else:
        return _no_place_for(path)
    return None


def _no_place_for(path: Path) -> NotAllowed:
    return NotAllowed(
        _("{name} cannot be taken in here.").format(name=path.name),
        safe=_("Nothing was changed."),
        todo=_("Drop a Bosæt project (.bosaet), or a table (csv, xlsx) once a project is open."),
    )


def _one_at_a_time() -> NotAllowed:
    return NotAllowed(
        _("Bosæt takes in one file at a time."),
        safe=_("Nothing was changed."),
        todo=_("Drop the files one by one."),
    )
