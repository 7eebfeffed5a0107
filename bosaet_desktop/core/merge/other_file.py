"""Reading the other laptop's file: looked at from outside, never changed, refused in a sentence."""

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bosaet_desktop.core.errors import FileNewer, FileTrouble, NotAllowed
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.storage.copies import copy_in_use
from bosaet_desktop.core.storage.opening import open_store
from bosaet_desktop.core.storage.schema import SCHEMA_VERSION
from bosaet_desktop.core.storage.snapshot import Snapshot, read_snapshot
from bosaet_desktop.core.storage.store import Store
from bosaet_desktop.core.storage.whole_file import journal_of


def read_other(project: Project, path: Path) -> Snapshot:
    """Return what `path` holds, as this version of the program would keep it.

    Raises FileMissing, NotAProject, FileLocked, FileDamaged or FileNewer for a file that cannot be
    read, and NotAllowed for the open file itself and for another project.
    """
    if path.is_dir():
        raise FileTrouble(_("“{name}” is a folder, not a file.").format(name=path.name))
    if path.exists() and path.samefile(project.path):
        raise NotAllowed(
            _("That is the file that is open here."),
            safe=_("Nothing was changed."),
            todo=_("Choose the file from the other computer."),
        )
    with contextlib.ExitStack() as held:
        store = open_store(held.enter_context(_at_rest(path)), read_only=True)
        held.callback(store.close)
        _refuse_newer(store, path)
        _refuse_another_project(project, store, path)
        return read_snapshot(store.driver)


@contextlib.contextmanager
def _at_rest(path: Path) -> Iterator[Path]:
    """Give the file itself; where a crash left half a change in it, a copy to take that back in."""
    journal = journal_of(path)
    if not (journal.is_file() and journal.stat().st_size):
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="bosaet-") as folder:
        beside = Path(folder) / path.name
        copy_in_use(path, beside)
        yield beside


def _refuse_newer(store: Store, path: Path) -> None:
    (version,) = store.driver.execute("PRAGMA user_version").fetchone()
    if version > SCHEMA_VERSION:
        raise FileNewer(
            _("{name} was made by a newer version of Bosæt (file version {version}).").format(
                name=path.name, version=version
            ),
            safe=_("Nothing was changed."),
            todo=_("Install the newest Bosæt here, and merge then."),
        )


def _refuse_another_project(project: Project, store: Store, path: Path) -> None:
    asked = "SELECT identity FROM project"
    (mine,) = project.store.driver.execute(asked).fetchone()
    (other,) = store.driver.execute(asked).fetchone()
    if mine != other:
        raise NotAllowed(
            _("{name} is another project, not a copy of this one.").format(name=path.name),
            safe=_("Nothing was changed."),
            todo=_("Only copies of one project can be merged: make them with Save a copy."),
        )
