"""What gets the keyboard comes into sight, and what fills the sight stays where it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.widgets.scroll_area import ScrollArea


def shown(qtbot: QtBot, *parts: QWidget) -> ScrollArea:
    area = ScrollArea()
    for part in parts:
        area.body.addWidget(part)
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    return area


def test_a_field_below_the_edge_is_scrolled_into_sight(qtbot: QtBot) -> None:
    tall, field = QWidget(), QLineEdit()
    tall.setFixedHeight(1000)
    area = shown(qtbot, tall, field)
    field.setFocus()
    assert area.verticalScrollBar().value() > 0
    assert not field.visibleRegion().isEmpty()


def test_of_a_field_of_several_lines_all_lines_come_into_sight(qtbot: QtBot) -> None:
    tall, field, below = QWidget(), QPlainTextEdit(), QWidget()
    tall.setFixedHeight(1000)
    field.setFixedHeight(120)
    below.setFixedHeight(1000)
    area = shown(qtbot, tall, field, below)
    field.setFocus()
    assert area.verticalScrollBar().value() > 0
    assert field.visibleRegion().boundingRect().height() == field.height()


def test_a_field_that_has_only_just_unfolded_is_scrolled_into_sight(qtbot: QtBot) -> None:
    head, folded = QLineEdit(), QWidget()
    column, tall, field = QVBoxLayout(folded), QWidget(), QLineEdit()
    tall.setFixedHeight(1000)
    column.addWidget(tall)
    column.addWidget(field)
    folded.hide()
    area = shown(qtbot, head, folded)
    folded.show()
    field.setFocus()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    qtbot.wait(10)
    assert field.visibleRegion().boundingRect().height() == field.height()


def test_a_desk_taller_than_the_area_keeps_its_heading_in_sight(qtbot: QtBot) -> None:
    field, desk = QLineEdit(), QWidget()
    desk.setFixedHeight(2000)
    desk.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area = shown(qtbot, field, desk)
    desk.setFocus()
    assert area.verticalScrollBar().value() == 0
