"""The field ideas are typed and pasted into, a line or a hundred at a time."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from bosaet_desktop.ui.theme.theme import theme_of

MOST_LINES = 3
PADDING = 22


class CaptureField(QPlainTextEdit):
    """Emits `captured(lines)` on Enter, and at once when several lines are pasted or dropped."""

    captured = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the idea that is being written, from one line to three."""
        lines = min(max(int(self.document().size().height()), 1), MOST_LINES)
        height = lines * self.fontMetrics().lineSpacing() + theme_of(self).px(PADDING)
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.toPlainText().strip():
                self.captured.emit([self.toPlainText()])
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText():
            self.clear()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        lines = source.text().strip("\r\n").splitlines()
        if len(lines) > 1:
            self.captured.emit(lines)
        elif lines:
            self.insertPlainText(lines[0])
