"""Undo and redo as the menu does them: the project steps, and it is said which step that was."""

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.ui.frame.telling import Telling


def undo(project: Project, telling: Telling) -> None:
    """Take the last step back and name it; what was told of that step no longer holds."""
    label = project.undo_label
    telling.go_on()
    project.undo()
    if label:
        telling.say(_("Undone: {deed}").format(deed=_(label)))


def redo(project: Project, telling: Telling) -> None:
    """Bring the last undone step back and name it."""
    label = project.redo_label
    telling.go_on()
    project.redo()
    if label:
        telling.say(_("Done again: {deed}").format(deed=_(label)))
