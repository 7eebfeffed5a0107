"""A line to write in, which says so once when something else stands there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from bosaet_desktop.ui.widgets.asking import followed


class TextField(QLineEdit):
    """Emits `committed(text)` on Enter and on leaving, only when the text has changed.

    One that is `never_empty` shows what is stored again at once when it is emptied; whoever stores
    the text says why.
    """

    committed = Signal(str)

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, never_empty: bool = False
    ) -> None:
        super().__init__(text, parent)
        self._stored = text
        self._never_empty = never_empty
        self.show_beginning()
        self.returnPressed.connect(self.commit)

    @property
    def is_half_written(self) -> bool:
        """Whether something else stands here than what is stored."""
        return self.text() != self._stored

    def show_text(self, text: str) -> None:
        """Show what is stored; a text that is being written at this moment stays."""
        being_written = self.hasFocus() and self.is_half_written
        self._stored = text
        if not being_written and self.text() != text:
            self.setText(text)
            self.show_beginning()

    def show_beginning(self) -> None:
        """Show where a long text begins, not where it ends, unless someone writes in it."""
        if not self.hasFocus():
            self.home(False)

    def commit(self) -> None:
        """Announce the text if it differs from what is stored; what could not be is tried again."""
        self.setModified(False)
        written, former = self.text(), self._stored
        if written == former:
            return
        if self._never_empty and not written.strip():
            self.setText(former)
        else:
            self._stored = written
        if not followed(self.committed, written):
            self._stored = former

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.show_beginning()
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_half_written:
            # Written over, not set: what was typed can be had back by undoing.
            self.selectAll()
            self.insert(self._stored)
        else:
            super().keyPressEvent(event)
