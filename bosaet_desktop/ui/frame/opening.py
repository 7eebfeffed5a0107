"""Opening a project, and the choices when something stands in the way."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from bosaet_desktop.core.errors import (
    FileDamaged,
    FileLocked,
    FileNewer,
    FileReadOnly,
    FileTrouble,
    UserError,
)
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.storage.backups import newest_good_backup


@dataclass(frozen=True, slots=True)
class Opened:
    """A project, and the trouble its banner tells of if it could only be opened for reading."""

    project: Project
    banner: UserError | None = None


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
        return _offer_copy(path, trouble, parent)
    except FileDamaged as trouble:
        return _offer_backup(path, identity, trouble, parent)


def _offer_copy(path: Path, trouble: FileTrouble, parent: QWidget) -> Opened | None:
    if ask(parent, trouble, [_("Work in a copy …")]) is None:
        return None
    return _open_copy_of(path, path, parent)


def _offer_backup(
    path: Path, identity: str, trouble: FileTrouble, parent: QWidget
) -> Opened | None:
    backup = newest_good_backup(identity) if identity else None
    if backup is None:
        raise trouble
    if ask(parent, trouble, [_("Open the newest backup …")]) is None:
        return None
    return _open_copy_of(backup, path, parent)


def _open_copy_of(source: Path, beside: Path, parent: QWidget) -> Opened | None:
    target = ask_where_to_save(parent, copy_name(beside))
    if target is None:
        return None
    try:
        shutil.copyfile(source, target)
    except OSError as error:
        raise FileTrouble(
            _("{name} cannot be copied there.").format(name=source.name),
            todo=_("Choose another folder, for example Documents."),
        ) from error
    return Opened(open_project(target))


def free_name(path: Path) -> Path:
    """Return `path` if nothing lies there, else a free name for a copy beside it."""
    return copy_name(path) if path.exists() else path


def copy_name(path: Path) -> Path:
    """Return a name beside `path` that is free: "Vorgod (copy).bosaet", then "(copy 2)"."""
    number = 1
    while True:
        word = _("copy") if number == 1 else _("copy {n}").format(n=number)
        candidate = path.with_name(f"{path.stem} ({word}){path.suffix}")
        if not candidate.exists():
            return candidate
        number += 1


def ask(parent: QWidget, trouble: UserError, choices: Sequence[str]) -> int | None:
    """Show what happened with a button for each choice; return the one taken, None for neither."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Bosæt")
    box.setText(str(trouble))
    box.setInformativeText(" ".join(part for part in (trouble.safe, trouble.todo) if part))
    buttons = [box.addButton(choice, QMessageBox.ButtonRole.AcceptRole) for choice in choices]
    box.addButton(_("Cancel") if choices else _("Close"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    clicked = box.clickedButton()
    return next((at for at, button in enumerate(buttons) if button is clicked), None)


def ask_where_to_save(parent: QWidget, proposed: Path) -> Path | None:
    """Let the facilitator choose a file to write; the suffix is put on if it is missing."""
    name, _filter = QFileDialog.getSaveFileName(
        parent, _("Save the project"), str(proposed), _("Bosæt projects (*.bosaet)")
    )
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_suffix(".bosaet")


def ask_what_to_open(parent: QWidget, folder: Path) -> Path | None:
    """Let the facilitator choose a project file."""
    name, _filter = QFileDialog.getOpenFileName(
        parent, _("Open a project"), str(folder), _("Bosæt projects (*.bosaet)")
    )
    return Path(name) if name else None
