"""Asking for a file to open or a name to save under, and which way to go when trouble comes."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from bosaet_desktop.core.errors import UserError
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.places import PROJECT_SUFFIX


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


def ask(
    parent: QWidget, trouble: UserError, choices: Sequence[str], *, careful: bool = False
) -> int | None:
    """Show what happened with a button for each choice; return the one taken, None for neither.

    Where the choices lose something, be `careful`: Enter then takes none of them.
    """
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Bosæt")
    box.setText(str(trouble))
    box.setInformativeText(" ".join(part for part in (trouble.safe, trouble.todo) if part))
    buttons = [box.addButton(choice, QMessageBox.ButtonRole.AcceptRole) for choice in choices]
    none = box.addButton(_("Cancel") if choices else _("Close"), QMessageBox.ButtonRole.RejectRole)
    if careful:
        box.setDefaultButton(none)
    box.exec()
    clicked = box.clickedButton()
    return next((at for at, button in enumerate(buttons) if button is clicked), None)


def ask_where_to_save(
    parent: QWidget, title: str, proposed: Path, *, replaces: bool = True
) -> Path | None:
    """Let the facilitator choose a file to write; the suffix is put on if it is missing.

    Without `replaces` the dialog asks nothing about a file that is there: it will be refused.
    """
    form = QFileDialog.Option
    name, _filter = QFileDialog.getSaveFileName(
        parent,
        title,
        str(proposed),
        _("Bosæt projects (*.bosaet)"),
        "",
        form(0) if replaces else form.DontConfirmOverwrite,
    )
    if not name:
        return None
    path = Path(name)
    return path if path.suffix == PROJECT_SUFFIX else path.with_name(path.name + PROJECT_SUFFIX)


def ask_what_to_open(parent: QWidget, title: str, folder: Path) -> Path | None:
    """Let the facilitator choose a project file."""
    name, _filter = QFileDialog.getOpenFileName(
        parent, title, str(folder), _("Bosæt projects (*.bosaet)")
    )
    return Path(name) if name else None
