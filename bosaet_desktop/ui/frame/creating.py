"""Making a project: from what the form asked, or as a copy of the example."""

from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.exchange.sample import create_sample
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.text import safe_file_name
from bosaet_desktop.ui.frame.file_dialogs import ask_where_to_save, documents, free_name
from bosaet_desktop.ui.frame.shell import PROJECT_SUFFIX


def make_project(new: NewProject, parent: QWidget) -> Project | None:
    """Ask where the project shall lie and make it there; None if nobody says where."""
    proposed = documents() / f"{safe_file_name(new.title)}{PROJECT_SUFFIX}"
    path = ask_where_to_save(parent, proposed, replaces=False)
    return None if path is None else create_project(path, new)


def make_sample(language: str) -> Project:
    """Make a new copy of the example, told in `language`, among the documents."""
    title = _("RKSKøst – an example")
    return create_sample(free_name(documents() / f"{title}{PROJECT_SUFFIX}"), "rksk", language)
