"""Keys for the pages on which marks are typed."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_NAMED = {
    "\r": Qt.Key.Key_Return,
    "\b": Qt.Key.Key_Backspace,
    "\x1b": Qt.Key.Key_Escape,
    "<": Qt.Key.Key_Left,
    ">": Qt.Key.Key_Right,
    "^": Qt.Key.Key_Up,
    "_": Qt.Key.Key_Down,
}
ENTER, BACK, ESCAPE, LEFT, RIGHT, UP, DOWN = _NAMED


def press(widget: QWidget, keys: str) -> None:
    """Send the keys one by one to the widget that holds the keyboard of a page."""
    target = widget.focusProxy() or widget
    for character in keys:
        key = _NAMED.get(character, Qt.Key.Key_unknown)
        text = "" if character in _NAMED else character
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(target, event)
