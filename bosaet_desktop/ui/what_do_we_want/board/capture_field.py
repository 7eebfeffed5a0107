"""The field ideas are typed and pasted into, a line or a hundred at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from bosaet_desktop.core.analysis.pasted_lines import pasted_lines

MOST_LINES = 3
PADDING, HINT_MARGIN = 20, 12
UNDOING = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class CaptureField(QPlainTextEdit):
    """Emits `captured(lines)` on Enter, and at once when several lines are pasted or dropped.

    Of `hints`, the longest first, it shows the first that fits on its line.
    """

    captured = Signal(list)

    def __init__(self, hints: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints = hints
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the idea that is being written, from one line to three."""
        metrics = self.fontMetrics()
        room = self.viewport().width() - HINT_MARGIN
        fitting = (hint for hint in self._hints if metrics.horizontalAdvance(hint) <= room)
        self.setPlaceholderText(next(fitting, self._hints[-1]))
        lines = int(self.document().size().height())
        lines = min(max(lines, 1), MOST_LINES)
        height = lines * metrics.lineSpacing() + PADDING
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

    def event(self, event: QEvent) -> bool:
        # With nothing written, Ctrl+Z is meant for the idea that was just added.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and self.document().isEmpty()
            and any(event.matches(keys) for keys in UNDOING)
        ):
            event.ignore()
            return False
        return super().event(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        lines = pasted_lines(source.text())
        if len(lines) > 1:
            self.captured.emit(lines)
        elif lines:
            self.insertPlainText(lines[0])
