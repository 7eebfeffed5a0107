"""The fields a form is typed in: a word with those known on offer, and an answer of one key."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from bosaet_desktop.core.text import LONGEST_NAME

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_OFFERED = 6


class WordField(QLineEdit):
    """Emits `taken` on Enter and `left_back` on Backspace or Up in an empty field.

    A word on offer is taken when an arrow has gone to it, never because it is the only one: "ro"
    is a word, whether or not "rolig" is known.
    """

    taken = Signal()
    left_back = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = QStringListModel(self)
        self.setAccessibleName(name)
        self.setMaxLength(LONGEST_NAME)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(_MOST_OFFERED)
        if (popup := completer.popup()) is not None:
            popup.setObjectName("completions")
        self.setCompleter(completer)

    def offer(self, words: Sequence[str]) -> None:
        """Offer these words; another one may be written all the same."""
        if self._known.stringList() != list(words):
            self._known.setStringList(list(words))

    def word(self) -> str:
        """Return what is written, without spaces around it."""
        return self.text().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._take()
            return
        if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Up) and not self.text():
            self.left_back.emit()
            return
        super().keyPressEvent(event)

    def _take(self) -> None:
        popup = self.completer().popup()
        if popup is not None and popup.isVisible():
            index = popup.currentIndex()
            popup.hide()
            if index.isValid():
                self.setText(str(index.data()))
        self.taken.emit()


class KeyField(QLineEdit):
    """Takes one key: emits `taken` when an answer is given or passed over, `left_back` to go back.

    Enter and space pass over and take a former answer away; a key that gives none is `refused`.
    """

    taken = Signal()
    left_back = Signal()
    refused = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: dict[str, object] = {}
        self._names: dict[object, str] = {}
        self._value: object = None
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def offer(self, answers: Sequence[tuple[str, object, str]]) -> None:
        """Take these answers from now on: the keys that give each, its value, what is shown."""
        self._answers = {key: value for keys, value, _shown in answers for key in keys}
        self._names = {value: shown for _keys, value, shown in answers}
        self.show_value(self._value)

    def value(self) -> object:
        """Return the answer, None where none is given."""
        return self._value

    def show_value(self, value: object) -> None:
        """Show an answer, none for None or one that is not on offer."""
        self._value = value if value in self._names else None
        self.setText(self._names.get(self._value, ""))
        self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        key, character = Qt.Key(event.key()), event.text().casefold()
        if held:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Up, Qt.Key.Key_Left):
            self.left_back.emit()
        elif event.isAutoRepeat():
            # A key that is held down would fill the whole form.
            event.accept()
        elif key in _ENTER or key == Qt.Key.Key_Space:
            self._take(None)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
            self.taken.emit()
        elif character in self._answers:
            self._take(self._answers[character])
        elif character.isprintable() and character:
            self.refused.emit()
        else:
            super().keyPressEvent(event)

    def _take(self, value: object) -> None:
        self.show_value(value)
        self.textEdited.emit(self.text())
        self.taken.emit()
