"""A name to write, with those that are known already offered while it is written."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from bosaet_desktop.ui.widgets.asking import followed
from bosaet_desktop.ui.widgets.writing import write_over


class NameField(QLineEdit):
    """Emits `committed(name)` on Enter, on leaving and when a name is picked, if it has changed."""

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        self._names = QStringListModel(self)
        self._offer_names()
        self.returnPressed.connect(self.commit)

    def _offer_names(self) -> None:
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        if (popup := completer.popup()) is not None:
            popup.setObjectName("completions")
        # Queued, for the completer writes into the field after it has told.
        completer.activated.connect(self.commit, Qt.ConnectionType.QueuedConnection)
        self.setCompleter(completer)

    def offer(self, names: Sequence[str]) -> None:
        """Offer these names; another one may be written all the same."""
        if self._names.stringList() != list(names):
            self._names.setStringList(list(names))

    def show_text(self, name: str) -> None:
        """Show what is stored; a name that is being written at this moment stays."""
        being_written = self.hasFocus() and self.text() != self._stored
        self._stored = name
        if not being_written and self.text() != name:
            self.setText(name)
            self.setCursorPosition(len(name) if self.hasFocus() else 0)

    def commit(self) -> None:
        """Announce the name if it differs from what is stored."""
        self.setModified(False)
        former, self._stored = self._stored, self.text()
        if self._stored != former and not followed(self.committed, self._stored):
            self._stored = former

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._stored:
            write_over(self, self._stored)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_only_name()
        super().keyPressEvent(event)

    def _take_only_name(self) -> None:
        """Enter takes the one name on offer; Escape closes the offer to keep what is written."""
        completer = self.completer()
        popup = completer.popup()
        if popup is not None and popup.isVisible() and completer.completionCount() == 1:
            self.setText(completer.currentCompletion())
