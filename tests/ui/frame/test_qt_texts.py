"""Qt's own dialogs speak Danish in a Danish program, also where Qt's catalogue does not."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.ui.frame.qt_texts import QtTexts

LACKING = [
    ("QFileDialog", "&Look in:"),
    ("QFileDialog", "Files of &type:"),
    ("QAbstractFileIconProvider", "Folder"),
    ("QPageSetupWidget", "Page &order:"),
    ("QPrintSettingsOutput", "Long side binding"),
]


@pytest.fixture
def texts(qapp: QApplication) -> Iterator[QtTexts]:
    texts = QtTexts(qapp)
    yield texts
    texts.speak("en")
    texts.deleteLater()


@pytest.mark.parametrize(("context", "source"), LACKING)
def test_what_qt_has_no_danish_for_is_ours(texts: QtTexts, context: str, source: str) -> None:
    with use_language("da"):
        texts.speak("da")
        assert QCoreApplication.translate(context, source) != source
    texts.speak("en")
    assert QCoreApplication.translate(context, source) == source


def test_what_qt_has_danish_for_is_qts(texts: QtTexts) -> None:
    with use_language("da"):
        texts.speak("da")
        assert QCoreApplication.translate("QFileDialog", "File &name:") == "&Filnavn:"


def test_a_file_dialog_has_no_english_label(texts: QtTexts, qtbot: QtBot) -> None:
    with use_language("da"):
        texts.speak("da")
        dialog = QFileDialog(None, "Åbn", "", "Bosæt (*.bosaet)")
        qtbot.addWidget(dialog)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        labels = {label.text() for label in dialog.findChildren(QLabel) if label.text()}
    assert labels == {"&Mappe:", "&Filnavn:", "Fil&type:"}
