"""A whole number to type or step, which says so once when it has changed."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from bosaet_desktop.ui.widgets.asking import followed
from bosaet_desktop.ui.widgets.writing import write_over

TEXT_MARGIN = 10


class NumberField(QSpinBox):
    """Emits `committed(number)` on Enter, on leaving and on a step, only when it has changed."""

    committed = Signal(int)

    def __init__(
        self, number: int = 0, lowest: int = 0, highest: int = 9999, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setRange(lowest, highest)
        self.setValue(number)
        self._stored = self.value()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(TEXT_MARGIN, 0, 0, 0)

    def show_number(self, number: int) -> None:
        """Show what is stored; a number that is being typed at this moment stays."""
        being_typed = self.hasFocus() and self.value() != self._stored
        self._stored = number
        if not being_typed:
            self.setValue(number)

    def commit(self) -> None:
        """Announce the number if it differs from what is stored."""
        self.lineEdit().setModified(False)
        former, self._stored = self._stored, self.value()
        if self._stored != former and not followed(self.committed, self._stored):
            self._stored = former

    def stepBy(self, steps: int) -> None:
        super().stepBy(steps)
        self.commit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # A number that is typed takes the place of what stood there, however the field was reached.
        QTimer.singleShot(0, self, self.selectAll)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._shown(self._stored):
            write_over(self.lineEdit(), self._shown(self._stored))
            # What stands there in place of the lowest number is no number to Qt.
            self.setValue(self._stored)
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()

    def _shown(self, number: int) -> str:
        if number == self.minimum() and self.specialValueText():
            return self.specialValueText()
        return f"{self.prefix()}{self.textFromValue(number)}{self.suffix()}"

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A wheel that scrolls the page must not change a number it happens to pass over.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
