"""A row that is too long for its line looks just as the whole words of it do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.widgets.whole_words import WholeWordsDelegate


def picture_of(qtbot: QtBot, words: str) -> QImage:
    view = QListWidget()
    qtbot.addWidget(view)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setItemDelegate(WholeWordsDelegate(view))
    view.addItem(words)
    view.resize(300, 60)
    view.show()
    return view.grab().toImage()


def test_a_row_is_cut_after_a_word(qtbot: QtBot) -> None:
    long = "A playground by the school for Barde, Vorgodbarde and all"
    words = long.split()
    cut = [" ".join(words[:number]) + " …" for number in range(1, len(words))]
    shown = picture_of(qtbot, long)
    assert shown in [picture_of(qtbot, each) for each in cut]


def test_a_row_that_fits_is_left_as_it_is(qtbot: QtBot) -> None:
    assert picture_of(qtbot, "Lem") != picture_of(qtbot, "Lem …")
