"""Several lines to write in, which say so once when something else stands there."""

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from bosaet_desktop.ui.widgets.carried import carries_files
from bosaet_desktop.ui.widgets.writing import Writing, Written, end_of_new

PADDING = 22


class TextArea(QPlainTextEdit, Written):
    """Emits `committed(text)` on Ctrl+Enter, on leaving and at rest, as `Writing` says.

    Tab goes to the next field. The height is `lines` of text and follows the text size; up to
    `most_lines` it grows with what is written.
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
        waits_to_be_left: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._writing = Writing(self, never_empty=never_empty, waits_to_be_left=waits_to_be_left)
        self._lines, self._most_lines = lines, max(lines, most_lines)
        self.textChanged.connect(self.updateGeometry)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not carries_files(source) and super().canInsertFromMimeData(source)

    def text(self) -> str:
        """Return the whole text."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Show what is stored; a text that is being written at this moment stays."""
        self._writing.show(text)

    def replace_text(self, text: str) -> None:
        """Show another text, the cursor of who writes behind what is new in it."""
        place = end_of_new(self.text(), text)
        self.setPlainText(text)
        if self.hasFocus():
            cursor = self.textCursor()
            cursor.setPosition(place)
            self.setTextCursor(cursor)

    def mark_modified(self, modified: bool) -> None:
        """Say whether what can be undone here waits to be stored."""
        self.document().setModified(modified)

    def end_rest(self) -> None:
        """Do nothing more: undoing goes back word by word, and the document tells it is stored."""

    def commit(self) -> None:
        """Announce the text if it differs from what is stored; what could not be is tried again."""
        self._writing.commit()

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
        elif event.key() == Qt.Key.Key_Escape and self.is_half_written:
            self._write_over(self._writing.stored)
        else:
            super().keyPressEvent(event)

    def _write_over(self, text: str) -> None:
        """Put `text` in the place of all that is written, as an edit that can be undone."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.setTextCursor(cursor)
