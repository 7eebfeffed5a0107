"""A line to write in, which says so once when something else stands there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from bosaet_desktop.ui.widgets.writing import Writing, Written, end_of_new, write_over


class TextField(QLineEdit, Written):
    """Emits `committed(text)` on Enter, on leaving and at rest, as `Writing` says."""

    committed = Signal(str)
    rested = Signal()

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        never_empty: bool = False,
        waits_to_be_left: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._writing = Writing(self, never_empty=never_empty, waits_to_be_left=waits_to_be_left)
        self.show_beginning()
        self.returnPressed.connect(self.commit)

    def show_text(self, text: str) -> None:
        """Show what is stored; a text that is being written at this moment stays."""
        self._writing.show(text)

    def replace_text(self, text: str) -> None:
        """Show another text, the cursor of who writes behind what is new in it."""
        place = end_of_new(self.text(), text)
        self.setText(text)
        self.setCursorPosition(place)
        self.show_beginning()

    def mark_modified(self, modified: bool) -> None:
        """Say whether what can be undone here waits to be stored."""
        self.setModified(modified)

    def show_beginning(self) -> None:
        """Show where a long text begins, not where it ends, unless someone writes in it."""
        if not self.hasFocus():
            self.home(False)

    def commit(self) -> None:
        """Announce the text if it differs from what is stored; what could not be is tried again."""
        self._writing.commit()

    def end_rest(self) -> None:
        """Tell that typing rested, and begin undoing in the field anew once that is stored."""
        if not self.is_half_written:
            self._begin_anew()
        self.rested.emit()

    def _begin_anew(self) -> None:
        # Qt takes back at once all that was typed without a step of the cursor.
        place, length = self.cursorPosition(), self.selectionLength()
        begun = self.selectionStart() if length else place
        self.setText(self.text())
        if place == begun:
            self.setSelection(begun + length, -length)
        else:
            self.setSelection(begun, length)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.show_beginning()
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_half_written:
            write_over(self, self._writing.stored)
        else:
            super().keyPressEvent(event)
