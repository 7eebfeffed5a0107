"""The keyboard goes to the first thing that takes it, and the window outlives the look for it."""

from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.frame.focus import focus_into


def test_the_first_that_can_take_it_as_people_read_gets_the_keyboard(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    second, disabled, hidden, first = (QPushButton(parent=window) for _each in range(4))
    for button in (disabled, hidden, first, second):
        column.addWidget(button)
    disabled.setEnabled(False)
    hidden.hide()
    window.show()
    assert focus_into(window)
    assert window.focusWidget() is first
    first.setEnabled(False)
    second.setEnabled(False)
    assert not focus_into(window)


def test_menus_stand_when_what_was_asked_for_the_keyboard_is_gone(qtbot: QtBot) -> None:
    window, page = QMainWindow(), QWidget()
    qtbot.addWidget(window)
    entry = window.menuBar().addMenu("File").addAction("Open")
    column = QVBoxLayout(page)
    labels = [QLabel(str(number)) for number in range(3)]
    for label in labels:
        column.addWidget(label)
    window.setCentralWidget(page)
    window.show()
    assert not focus_into(page)
    for label in labels:
        label.deleteLater()
    qtbot.waitSignal(labels[-1].destroyed, timeout=1000).wait()
    assert entry.text() == "Open"
