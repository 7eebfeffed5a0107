"""Undo and redo as the menu does them: the project steps, and it is said which step that was."""

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.ui.page import Say


def undo(project: Project, say: Say) -> None:
    """Take the last step back and name it."""
    label = project.undo_label
    project.undo()
    if label:
        say(_("Undone: {deed}").format(deed=_(label)))


def redo(project: Project, say: Say) -> None:
    """Bring the last undone step back and name it."""
    label = project.redo_label
    project.redo()
    if label:
        say(_("Done again: {deed}").format(deed=_(label)))
