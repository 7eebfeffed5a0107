"""The field that lies over a card while its words are edited."""

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.text import clean
from bosaet_desktop.ui.widgets.carried import carries_files


class CardEditor(QPlainTextEdit):
    """Enter keeps the words, Escape leaves the card as it was."""

    finished = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Words on the card"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._index = QPersistentModelIndex()
        self._done = False
        self._menu_open = False

    def begin(self, words: str, index: QModelIndex | QPersistentModelIndex) -> None:
        """Show the words of the card at `index`, all of them selected."""
        self._index = QPersistentModelIndex(index)
        self.setPlainText(words)
        self.selectAll()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not carries_files(source) and super().canInsertFromMimeData(source)

    def is_stored(self) -> bool:
        """Tell whether the card says what stands here, or has gone elsewhere."""
        shown = self._index.data() if self._index.isValid() else None
        return shown is None or shown == clean(self.toPlainText())

    def is_done(self) -> bool:
        """Tell whether the words were kept or left already."""
        return self._done

    def mark_done(self) -> None:
        """Ask for nothing more; the editor is about to go."""
        self._done = True

    def has_menu(self) -> bool:
        """Tell whether the focus only went to this field's own menu."""
        return self._menu_open

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._menu_open = True
        super().contextMenuEvent(event)
        self._menu_open = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
