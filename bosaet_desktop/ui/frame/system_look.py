"""Hears when the computer changes between light, dark and high contrast."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from bosaet_desktop.ui.theme.theme import system_scheme


class SystemLook(QObject):
    """Emits `changed` when the colours the computer asks for are no longer those it asked for."""

    changed = Signal()

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._scheme = system_scheme(app)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.look)
        hints.accessibility().contrastPreferenceChanged.connect(self.look)

    def look(self) -> None:
        """See what the computer asks for now."""
        scheme = system_scheme(self._app)
        if scheme != self._scheme:
            self._scheme = scheme
            self.changed.emit()
