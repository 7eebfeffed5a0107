"""Lets a clicker work whichever button of the presenter's view has the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from bosaet_desktop.ui.audience_window import HallDeed, hall_deed

# On a button these press it, as everywhere.
_PRESSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ButtonKeys(QObject):
    """Watches buttons, and gives the keys of a presenter to `do` before Qt moves the focus."""

    def __init__(self, do: Callable[[HallDeed], None], parent: QObject) -> None:
        super().__init__(parent)
        self._do = do

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            deed = None if event.key() in _PRESSES else hall_deed(event)
            if deed is not None:
                self._do(deed)
                return True
        return super().eventFilter(watched, event)
