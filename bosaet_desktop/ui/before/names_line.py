"""A line for several new names at once, typed or pasted."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.text import names_in
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import SecondaryButton


class _Line(QLineEdit):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            # A line edit would join pasted lines with spaces, and two villages became one.
            self.insert(", ".join(names_in(QGuiApplication.clipboard().text())))
        else:
            super().keyPressEvent(event)


class NamesLine(QWidget):
    """Emits `entered(names)` on Enter and on the button; the text goes when it was taken."""

    entered = Signal(tuple)

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__()
        self.line = _Line()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(placeholder)
        self._button = SecondaryButton(_("Add"), "plus", self._enter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.line, 1)
        row.addWidget(self._button)
        self.line.returnPressed.connect(self._enter)

    def clear(self) -> None:
        """Take the text away: what it named is there now."""
        self.line.clear()

    def _enter(self) -> None:
        names = names_in(self.line.text())
        self.line.setFocus()
        if names:
            self.entered.emit(names)
