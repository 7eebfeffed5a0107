"""A copy of the project for each table that types on a laptop of its own."""

from pathlib import Path

from PySide6.QtWidgets import QInputDialog, QWidget

from bosaet_desktop.core.analysis.table_copies import table_copy
from bosaet_desktop.core.commands.table_number import HIGHEST_TABLE
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.ui.frame.saving import save_copy_of
from bosaet_desktop.ui.page import MessageKind, Say


def give_table_a_copy(project: Project, parent: QWidget, say: Say) -> None:
    """Ask which table, write its copy, and say what is done with it.

    The copy is known by its name: opened on the laptop of the table, its ideas are of that table.
    Raises what `save_copy_of` raises.
    """
    number, chosen = QInputDialog.getInt(
        parent,
        _("Copy for a table"),
        _("Number of the table"),
        _next_table(project.path),
        1,
        HIGHEST_TABLE,
    )
    if not chosen:
        return
    target = save_copy_of(project, parent, table_copy(project.path, number))
    if target is not None:
        told = _(
            "The copy for table {n} is {name}. Open it on the table's laptop; afterwards merge all "
            "the copies here at once."
        )
        say(told.format(n=number, name=target.name), MessageKind.INFO)


def _next_table(path: Path) -> int:
    """Return the first table that has no copy beside the project yet."""
    numbers = range(1, HIGHEST_TABLE)
    return next((n for n in numbers if not table_copy(path, n).exists()), HIGHEST_TABLE)
