"""Several lines to write in, which say so once when something else stands there."""

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from bosaet_desktop.ui.widgets.asking import followed

PADDING = 22


class TextArea(QPlainTextEdit):
    """Emits `committed(text)` on Ctrl+Enter and on leaving, only when the text has changed.

    Tab goes to the next field. The height is `lines` of text and follows the text size; up to
    `most_lines` it grows with what is written. One that is `never_empty` shows what is stored
    again at once when it is emptied; whoever stores the text says why.
    """

    committed = Signal(str)
    _lines = _most_lines = 3

    def __init__(
        self,
        text: str = "",
        lines: int = 3,
        parent: QWidget | None = None,
        *,
        most_lines: int = 0,
        never_empty: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._stored = text
        self._never_empty = never_empty
        self._lines, self._most_lines = lines, max(lines, most_lines)
        self.textChanged.connect(self.updateGeometry)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the whole text."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Show what is stored; a text that is being written at this moment stays."""
        being_written = self.hasFocus() and self.text() != self._stored
        self._stored = text
        if not being_written and self.text() != text:
            self.setPlainText(text)

    def commit(self) -> None:
        """Announce the text if it differs from what is stored; what could not be is tried again."""
        self.document().setModified(False)
        written, former = self.text(), self._stored
        if written == former:
            return
        if self._never_empty and not written.strip():
            self.setPlainText(former)
        else:
            self._stored = written
        if not followed(self.committed, written):
            self._stored = former

    def sizeHint(self) -> QSize:
        # A plain document tells its height in lines, wrapped ones counted.
        written = round(self.document().size().height())
        lines = min(max(self._lines, written), self._most_lines)
        height = lines * ceil(QFontMetricsF(self.font()).lineSpacing()) + PADDING
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.commit()
        elif event.key() == Qt.Key.Key_Escape and self.text() != self._stored:
            self.setPlainText(self._stored)
        else:
            super().keyPressEvent(event)
