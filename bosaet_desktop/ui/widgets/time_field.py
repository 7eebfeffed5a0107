"""A time of day to type the Danish way, which says once when it has changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from bosaet_desktop.core.analysis.clock_words import clock_words
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.formatting import parse_clock
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.widgets.asking import followed
from bosaet_desktop.ui.widgets.writing import write_over


class TimeField(QLineEdit):
    """Emits `committed(minutes after midnight or None)` on Enter and on leaving.

    What is no time stays as it was typed, and `rejected(sentence)` says why; an empty sentence
    takes that back.
    """

    committed = Signal(object)
    rejected = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored: int | None = None
        self.setPlaceholderText(_("19.00"))
        self.returnPressed.connect(self.commit)

    def show_clock(self, minute: int | None) -> None:
        """Show what is stored; a time that is being typed at this moment stays."""
        being_typed = self.hasFocus() and self.text() != clock_words(self._stored)
        self._stored = minute
        if not being_typed:
            self.setText(clock_words(minute))

    def commit(self) -> None:
        """Announce the time if it differs from what is stored, or why it is none."""
        try:
            minute = parse_clock(self.text())
        except InvalidInput as error:
            self.rejected.emit(error.in_full)
            return
        self.rejected.emit("")
        self.setText(clock_words(minute))
        former, self._stored = self._stored, minute
        if minute != former and not followed(self.committed, minute):
            self._stored = former

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != clock_words(self._stored):
            write_over(self, clock_words(self._stored))
            self.rejected.emit("")
        else:
            super().keyPressEvent(event)
