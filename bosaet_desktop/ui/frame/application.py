"""The one QApplication: where this person's preferences lie, and how they dress it."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from bosaet_desktop.core.i18n import set_language
from bosaet_desktop.ui.frame.qt_texts import QtTexts
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.theme.apply import apply_theme

# As an argument and not by `setStyle`, whose answer has PySide build all that it knows of styles.
STYLE = ("-style", "Fusion")


def make_application() -> QApplication:
    """Return the one QApplication."""
    known = QApplication.instance()
    app = known if isinstance(known, QApplication) else QApplication([*sys.argv[:1], *STYLE])
    app.setApplicationName("Bosæt")
    app.setDesktopFileName("bosaet")
    return app


def make_preferences() -> Preferences:
    """Return this person's preferences; `BOSAET_DATA` moves them, for tests and portable use."""
    moved = os.environ.get("BOSAET_DATA")
    form = QSettings.Format.IniFormat
    if moved:
        return Preferences(QSettings(str(Path(moved) / "preferences.ini"), form))
    return Preferences(QSettings(form, QSettings.Scope.UserScope, "bosaet", "bosaet"))


def dress(app: QApplication, preferences: Preferences, texts: QtTexts) -> None:
    """Use the preferred language, Qt's own dialogs included, and the colours and text size."""
    set_language(preferences.language)
    texts.speak(preferences.language)
    apply_theme(app, preferences.theme, preferences.text_size)
