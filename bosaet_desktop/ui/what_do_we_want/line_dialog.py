"""Asks for one line of text, such as a name or a reason."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.text_field import TextField

WIDTH = 420


class LineDialog(QDialog):
    """Hands the text to `deed` on Enter; what the deed refuses stays open to be mended."""

    def __init__(
        self,
        parent: QWidget,
        label: str,
        button: str,
        deed: Callable[[str], object],
        text: str = "",
        hint: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(label)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = TextField(text)
        self._deed = deed
        self._lay_out(LabelledField(label, self.field, hint), button)
        self.field.selectAll()

    def _lay_out(self, labelled: LabelledField, button: str) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(SecondaryButton(_("Cancel"), deed=self.reject))
        buttons.addWidget(PrimaryButton(button, deed=self.accept))
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(labelled)
        column.addLayout(buttons)
        self.setMinimumWidth(theme_of(self).px(WIDTH))
        self.field.returnPressed.connect(self.accept)

    def accept(self) -> None:
        """Do the deed and close."""
        self._deed(self.field.text())
        super().accept()
