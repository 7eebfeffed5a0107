"""What only the facilitator sees of an idea: a note, who proposed it, and the table."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.commands.idea_details import set_details
from bosaet_desktop.core.commands.table_number import HIGHEST_TABLE
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.duplicates import idea_details
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.rows.idea import IdeaDetails
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Caption
from bosaet_desktop.ui.widgets.name_field import NameField
from bosaet_desktop.ui.widgets.number_field import NumberField
from bosaet_desktop.ui.widgets.text_area import TextArea

WIDTH = 460


class DetailsDialog(QDialog):
    """Stores all of it with Keep; what is refused stays open to be mended."""

    def __init__(self, parent: QWidget, project: Project, idea_id: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Note, name and table"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._project, self._id = project, idea_id
        details = idea_details(project, idea_id) or IdeaDetails("", "", None)
        self.note = TextArea(details.note)
        self.proposer = NameField()
        self.proposer.show_text(details.proposer)
        self.proposer.offer([each.name for each in people(project)])
        self.table = NumberField(details.table_number or 0, 0, HIGHEST_TABLE)
        self.table.setSpecialValueText(_("no table"))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(LabelledField(_("Note"), self.note))
        column.addWidget(LabelledField(_("Who proposed it (may stay empty)"), self.proposer))
        column.addWidget(LabelledField(_("Table no."), self.table))
        told = Caption(_("Only you see this. It is never shown to the hall."))
        column.addWidget(told)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(SecondaryButton(_("Cancel"), deed=self.reject))
        buttons.addWidget(PrimaryButton(_("Keep"), deed=self.accept))
        column.addLayout(buttons)
        self.setMinimumWidth(theme_of(self).px(WIDTH))

    def accept(self) -> None:
        """Store what is written and close."""
        told = IdeaDetails(
            self.note.toPlainText(), self.proposer.text(), self.table.value() or None
        )
        set_details(self._project, self._id, told)
        super().accept()
