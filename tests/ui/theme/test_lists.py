"""How lists are drawn: corners of chosen rows, and icons as large as the words."""

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QListWidget, QStyle
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.theme.apply import apply_theme, apply_theme_to
from bosaet_desktop.ui.theme.theme import CORNER, make_theme, theme_of


def test_a_chosen_row_leaves_the_corner_of_its_list_alone(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light", 100)
    listed = QListWidget()
    qtbot.addWidget(listed)
    listed.addItems(["Barde", "Vorgod"])
    listed.setCurrentRow(0)
    listed.resize(300, 200)
    listed.show()
    drawn = listed.grab().toImage()
    row = listed.visualRect(listed.model().index(0, 0, QModelIndex()))
    chosen = QColor(theme_of(listed).palette.accent_soft)
    assert drawn.pixelColor(row.center() + listed.viewport().pos()) == chosen
    corner = CORNER // 3
    assert drawn.pixelColor(corner, corner) != chosen


def test_icons_of_lists_grow_with_the_text(qtbot: QtBot) -> None:
    shown = QListWidget()
    qtbot.addWidget(shown)
    sizes = []
    for text_size in (100, 150):
        apply_theme_to(shown, make_theme("light", text_size))
        shown.show()
        sizes.append(shown.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, shown))
    assert sizes == [16, 24]
