"""A copy of the project for each table that types on a laptop of its own."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.table_copies import is_copy_of, table_copy, table_of
from bosaet_desktop.core.commands.table_number import HIGHEST_TABLE
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.ui.frame.saving import save_copy_of
from bosaet_desktop.ui.page import MessageKind, Say
from bosaet_desktop.ui.theme.theme import GRID, MARGIN
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Caption
from bosaet_desktop.ui.widgets.number_field import NumberField


class TableCopyDialog(QDialog):
    """Accepted once it is clear which table the copy is for, and which village sits there."""

    def __init__(self, number: int, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.table = NumberField(number, 1, HIGHEST_TABLE)
        self.village = ChoiceField([(_("No village"), ""), *((name, name) for name in names)])
        self.village.choose("")
        self.make = PrimaryButton(_("Save as …"), "", self.accept)
        self.make.setDefault(True)
        self.setWindowTitle(_("Copy for a table"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(2 * GRID)
        column.addWidget(LabelledField(_("Number of the table"), self.table))
        column.addWidget(LabelledField(_("Village that sits there"), self.village))
        column.addWidget(Caption(_("Ideas typed in the copy are of this table and village.")))
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addStretch(1)
        line.addWidget(SecondaryButton(_("Cancel"), deed=self.reject))
        line.addWidget(self.make)
        return line


def give_table_a_copy(project: Project, parent: QWidget, say: Say) -> None:
    """Ask which table, write its copy, and say what is done with it.

    The copy is known by its name: opened on the laptop of the table, its ideas are of that table
    and village. Raises what `save_copy_of` raises.
    """
    names = [each.name for each in villages(project)]
    asked = TableCopyDialog(_next_table(project.path), names, parent)
    if asked.exec() != QDialog.DialogCode.Accepted:
        return
    number, village = asked.table.value(), str(asked.village.value() or "")
    target = save_copy_of(project, parent, table_copy(project.path, number, village))
    if target is not None:
        told = _(
            "The copy for table {n} is {name}. Open it on the table's laptop; afterwards merge all "
            "the copies here at once."
        )
        say(told.format(n=number, name=target.name), MessageKind.INFO)


def _next_table(path: Path) -> int:
    """Return the first table that has no copy beside the project yet."""
    beside = path.parent.glob(f"*{path.suffix}")
    taken = {table_of(each) for each in beside if is_copy_of(path, each)}
    return next((n for n in range(1, HIGHEST_TABLE) if n not in taken), HIGHEST_TABLE)
