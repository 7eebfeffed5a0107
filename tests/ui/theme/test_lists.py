"""Rows of lists keep to the round corners of the list they stand in."""

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.theme.apply import apply_theme
from bosaet_desktop.ui.theme.theme import CORNER, theme_of


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
