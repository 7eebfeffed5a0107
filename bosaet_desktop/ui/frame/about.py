"""Says what this program is and which versions it is made of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.error_reporting import versions
from bosaet_desktop.ui.widgets.buttons import PrimaryButton
from bosaet_desktop.ui.widgets.labels import Body, Caption, DisplayText

WIDTH = 420


class AboutDialog(QDialog):
    """The name, one sentence and the versions."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("About Bosæt"))
        self.setMinimumWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(DisplayText("Bosæt"))
        column.addWidget(Body(_("Leads the village hall from facts to a plan. Works offline.")))
        column.addLayout(self._versions())
        close = PrimaryButton(_("Close"), deed=self.accept)
        column.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)

    def _versions(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, (name, number) in enumerate(versions()):
            grid.addWidget(Caption(name).one_line(), row, 0)
            grid.addWidget(Caption(number), row, 1)
        return grid
