"""What is shown when the program could not finish something, with a report to copy."""

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import GRID, MARGIN

REPORT_SIZE = (640, 400)


class CrashDialog(QDialog):
    """Says that something went wrong, that what was saved is safe, and shows the report to copy."""

    def __init__(self, report: str) -> None:
        super().__init__()
        self.setWindowTitle(_("Something went wrong"))
        self.resize(*REPORT_SIZE)
        self._lay_out(report)

    def _lay_out(self, report: str) -> None:
        text = QLabel(
            _(
                "Bosæt could not finish this. Everything shown as saved is safe, "
                "and you can go on. Send the lines below to the people who look after Bosæt; "
                "no names or texts from the project are in them."
            )
        )
        text.setWordWrap(True)
        lines = QPlainTextEdit(report)
        lines.setReadOnly(True)
        lines.setAccessibleName(_("Crash report"))
        lines.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(_("Go on"))
        copy = buttons.addButton(_("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(2 * GRID)
        for widget in (text, lines, buttons):
            layout.addWidget(widget)
