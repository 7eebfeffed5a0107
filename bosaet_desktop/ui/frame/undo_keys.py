"""Ctrl+Z and Ctrl+Y: a field's own typing while that is not stored, else the project's."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.frame.half_written import HalfWritten, text_of

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
UNDO = (QKeyCombination(_CTRL, Qt.Key.Key_Z),)
REDO = (
    QKeyCombination(_CTRL, Qt.Key.Key_Y),
    QKeyCombination(_CTRL | _SHIFT, Qt.Key.Key_Z),
)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class UndoKeys(QObject):
    """Stands between the keyboard and the field that has the focus, whichever page it is on.

    Qt's fields keep both keys for themselves, also once nothing of their own is left to undo. What
    is written counts as stored as soon as a field is entered, on Enter, and when the field says so
    by `setModified(False)`.
    """

    def __init__(self, window: QWidget, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._say = window, say
        self._last_was_own = False
        self.half_written = HalfWritten(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, former: QWidget | None, focused: QWidget | None) -> None:
        if former is not None:
            former.removeEventFilter(self)
        within = focused if focused is not None and self._window.isAncestorOf(focused) else None
        if within is not None:
            text = text_of(within)
            if text is not None:
                text.setModified(False)
                self._last_was_own = False
            within.installEventFilter(self)
        self.half_written.watch(within)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        text = text_of(watched)
        if text is not None and event.type() == QEvent.Type.KeyRelease and event.key() in _ENTER:
            _settle(text)
            self.half_written.look()
        undo = event.keyCombination() in UNDO
        if not undo and event.keyCombination() not in REDO:
            return False
        if text is None:
            return event.type() == QEvent.Type.KeyPress and self._tell_there_is_none(undo)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(self._is_own(text, undo))
            return True
        return event.type() == QEvent.Type.KeyPress and self._act(text, undo)

    def _is_own(self, text: QLineEdit | QTextDocument, undo: bool) -> bool:
        own = text.isModified() if undo else self._last_was_own and text.isRedoAvailable()
        if not own:
            self._last_was_own = False
        return own

    def _act(self, text: QLineEdit | QTextDocument, undo: bool) -> bool:
        """Undo or redo in the field; keys meant for the project come here only if it has none."""
        if not self._is_own(text, undo):
            return self._tell_there_is_none(undo)
        if undo:
            text.undo()
            self._last_was_own = True
        else:
            text.redo()
        return True

    def _tell_there_is_none(self, undo: bool) -> bool:
        """Answer keys that the menu left alone, for it takes them while there is a step."""
        self._say(_("There is nothing to undo.") if undo else _("There is nothing to redo."))
        return True


def _settle(text: QLineEdit | QTextDocument) -> None:
    # In several lines Enter only begins the next one.
    if isinstance(text, QLineEdit):
        text.setModified(False)
