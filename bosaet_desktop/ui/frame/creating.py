"""Making a project: from what the form asked, or as a copy of an example."""

from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.exchange.sample import create_sample
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.text import safe_file_name
from bosaet_desktop.ui.frame.file_dialogs import ask_where_to_save, free_name
from bosaet_desktop.ui.places import PROJECT_SUFFIX, documents
from bosaet_desktop.ui.samples import SAMPLES


def make_project(new: NewProject, parent: QWidget) -> Project | None:
    """Ask where the project shall lie and make it there; None if nobody says where."""
    proposed = documents() / f"{safe_file_name(new.title)}{PROJECT_SUFFIX}"
    path = ask_where_to_save(parent, _("Save the project"), proposed, replaces=False)
    return None if path is None else create_project(path, new)


def make_sample(key: str, language: str) -> Project:
    """Make a new copy of the example `key`, told in `language`, among the documents."""
    sample = next(each for each in SAMPLES if each.key == key)
    place = documents() / f"{_(sample.file_title)}{PROJECT_SUFFIX}"
    return create_sample(free_name(place), key, language)
