"""A row that is too long for its line looks just as the whole words of it do."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.theme.apply import apply_theme
from bosaet_desktop.ui.widgets.table_view import TableView
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


def test_a_wrapped_row_is_as_high_as_its_lines(qtbot: QtBot, qapp: QApplication) -> None:
    # Between the edges of the style sheet, which Qt takes no notice of when it counts lines.
    apply_theme(qapp, "light", 100)
    table, model = TableView("Deeds"), QStandardItemModel(1, 1)
    qtbot.addWidget(table)
    words = "Agree with the municipality on the welcome letter"
    model.setItem(0, 0, QStandardItem(words))
    table.setModel(model)
    table.setWordWrap(True)
    table.horizontalHeader().setStretchLastSection(False)
    metrics, edges = table.fontMetrics(), 22
    for width in range(100, 300):
        table.setColumnWidth(0, width)
        table.resizeRowToContents(0)
        room = QRect(0, 0, width - edges, 0)
        lines = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, words)
        assert table.rowHeight(0) >= lines.height()
