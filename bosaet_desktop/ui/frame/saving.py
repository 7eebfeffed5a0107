"""Saving the open project under another name."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.errors import NotAllowed
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.storage.backups import copy_to
from bosaet_desktop.ui.frame.file_dialogs import ask_where_to_save, copy_name


def save_copy_of(project: Project, parent: QWidget, proposed: Path | None = None) -> Path | None:
    """Write a copy where the facilitator says, and return where; None if nowhere.

    `proposed` is offered, else a free name beside the project.
    Raises FileLocked rather than replace a file that is open.
    """
    target = ask_where_to_save(parent, _("Save a copy"), proposed or copy_name(project.path))
    if target is None:
        return None
    if target.resolve() == project.path.resolve():
        raise NotAllowed(
            _("The copy needs another name than the project itself."),
            safe=_("Nothing was changed."),
        )
    copy_to(project.store.driver, target)
    return target


def copy_words(copy: Path, opened: Path) -> str:
    """Say where the copy lies, and which file is open now: nothing else in the window tells."""
    copy, opened = copy.resolve(), opened.resolve()
    if copy == opened:
        return _("A copy is saved, and you now work in it: {copy}.").format(copy=copy.name)
    same = copy.name == opened.name
    names = [f"{each.parent.name}/{each.name}" if same else each.name for each in (copy, opened)]
    words = _("A copy is saved as {copy}. You still work in {name}.")
    return words.format(copy=names[0], name=names[1])
