"""The title of a proposal that people have written into an empty row of their sheets."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import MARGIN, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Body, Heading
from bosaet_desktop.ui.widgets.text_field import TextField

WIDTH = 480
# What `go_to` asks Score sheets for from Enter marks, when a row on paper has no name yet.
NAME_A_ROW = "name-a-row"


class NameRowDialog(QDialog):
    """Emits `named(title)`; stays open, saying why, if the one who hears it raises InvalidInput."""

    named = Signal(str)

    def __init__(self, row: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Name a proposal from the hall"))
        self._title = LabelledField(_("What is proposed"), TextField())
        self._lay_out(row)

    def _lay_out(self, row: int) -> None:
        self.setMinimumWidth(theme_of(self).px(WIDTH))
        done = PrimaryButton(_("Put it in row {row}").format(row=row), "check", self._name)
        done.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(SecondaryButton(_("Cancel"), "", self.reject))
        buttons.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(16)
        column.addWidget(Heading(_("Row {row} on everybody's sheet").format(row=row)))
        column.addWidget(
            Body(
                _(
                    "Say it aloud in the hall, so that everybody writes the same in row {row}. "
                    "Marks for it are then typed like the others."
                ).format(row=row)
            )
        )
        column.addWidget(self._title)
        column.addLayout(buttons)
        self._title.field.setFocus()

    def refuse(self, why: InvalidInput) -> None:
        """Say beside the field what is wrong with the title."""
        self._title.show_error(why.in_full)

    def _name(self) -> None:
        field = self._title.field
        assert isinstance(field, TextField)
        self.named.emit(field.text())
