"""Several lines to write in, which say so once when something else stands there."""

from math import ceil

from PySide6.QtCore import QEvent, QMetaMethod, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from bosaet_desktop.core.text import clean
from bosaet_desktop.ui.widgets.asking import followed
from bosaet_desktop.ui.widgets.carried import carries_files

PADDING = 22
REST_MS = 2_000


class TextArea(QPlainTextEdit):
    """Emits `committed(text)` on Ctrl+Enter, on leaving and at rest, if the text has changed.

    At rest is when nothing was typed for `REST_MS`. Nothing that is seen changes then: what is
    refused is offered again on leaving, and until then waits what is emptied, and a field that
    `waits_to_be_left` because half of what is written would make something else of it, as of names.

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
        waits_to_be_left: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._stored = text
        self._never_empty = never_empty
        self._lines, self._most_lines = lines, max(lines, most_lines)
        self._is_resting = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._store_at_rest)
        if not waits_to_be_left:
            self.textChanged.connect(self._rest.start)
        self.textChanged.connect(self.updateGeometry)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not carries_files(source) and super().canInsertFromMimeData(source)

    def text(self) -> str:
        """Return the whole text."""
        return self.toPlainText()

    @property
    def is_resting(self) -> bool:
        """Whether `committed` is emitted in the middle of writing, where nobody complains."""
        return self._is_resting

    @property
    def is_half_written(self) -> bool:
        """Whether something else stands here than what is stored."""
        return self.text() != self._stored

    def show_text(self, text: str) -> None:
        """Show what is stored; a text that is being written at this moment stays."""
        has_cursor = self.hasFocus()
        if has_cursor and clean(self.text(), multiline=True) == text:
            # The space before the next word is not stored, and yet it must not go.
            text = self.text()
        being_written = has_cursor and (self._is_resting or self.is_half_written)
        self._stored = text
        if not being_written and self.text() != text:
            self._show(text)

    def _show(self, text: str) -> None:
        """Show another text, the cursor of who writes behind what is new in it."""
        place = _end_of_new(self.text(), text)
        self.setPlainText(text)
        if self.hasFocus():
            cursor = self.textCursor()
            cursor.setPosition(place)
            self.setTextCursor(cursor)

    def commit(self) -> None:
        """Announce the text if it differs from what is stored; what could not be is tried again."""
        self._rest.stop()
        self.document().setModified(False)
        written = self.text()
        if written == self._stored:
            return
        if self._never_empty and not written.strip():
            self.setPlainText(self._stored)
            followed(self.committed, written)
        else:
            self._announce(written)

    def _store_at_rest(self) -> None:
        written = self.text()
        # In a dialog that is kept or cancelled as a whole nobody listens.
        heard = self.isSignalConnected(QMetaMethod.fromSignal(self.committed))
        if heard and self.hasFocus() and self.is_half_written and written.strip():
            self._is_resting = True
            self._announce(written)
            self._is_resting = False
            self.document().setModified(self.is_half_written)

    def _announce(self, written: str) -> None:
        former, self._stored = self._stored, written
        if not followed(self.committed, written, quietly=self._is_resting):
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
        elif event.key() == Qt.Key.Key_Escape and self.is_half_written:
            self._write_over(self._stored)
        else:
            super().keyPressEvent(event)

    def _write_over(self, text: str) -> None:
        """Put `text` in the place of all that is written, as an edit that can be undone."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.setTextCursor(cursor)


def _end_of_new(former: str, text: str) -> int:
    """Return where in `text` what differs from `former` ends, counted in UTF-16 as Qt does."""
    begun = _alike(former, text)
    after = _alike(former[begun:][::-1], text[begun:][::-1])
    return len(text[: len(text) - after].encode("utf-16-le")) // 2


def _alike(one: str, other: str) -> int:
    """Return how many characters two texts begin with that are the same."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
