"""The hall's window: black on B, gone on Escape, large type that follows the projector."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.audience_window import AudienceWindow
from bosaet_desktop.ui.theme.theme import theme_of


def opened(qtbot: QtBot, width: int = 1366) -> AudienceWindow:
    window = AudienceWindow(dark=True)
    qtbot.addWidget(window)
    window.resize(width, 600)
    window.show()
    return window


def test_b_makes_the_screen_black_and_b_brings_it_back(qtbot: QtBot) -> None:
    window = opened(qtbot)
    QTest.keyClick(window, Qt.Key.Key_B)
    assert window.grab().toImage().pixelColor(200, 200) == Qt.GlobalColor.black
    QTest.keyClick(window, Qt.Key.Key_B)
    assert window.grab().toImage().pixelColor(200, 200) != Qt.GlobalColor.black


def test_a_new_view_does_not_break_the_black(qtbot: QtBot) -> None:
    window = opened(qtbot)
    window.toggle_black()
    window.show_view(QLabel("ranking"))
    assert window.grab().toImage().pixelColor(200, 200) == Qt.GlobalColor.black


def test_escape_closes_it_and_says_so(qtbot: QtBot) -> None:
    window = opened(qtbot)
    with qtbot.waitSignal(window.closed):
        QTest.keyClick(window, Qt.Key.Key_Escape)


def test_type_shrinks_with_the_projector(qtbot: QtBot) -> None:
    window = opened(qtbot, width=800)
    qtbot.waitUntil(lambda: theme_of(window).px(44) == 26)
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: theme_of(window).px(44) == 44)


def test_the_hall_keeps_its_own_colours(qtbot: QtBot) -> None:
    window = opened(qtbot)
    assert theme_of(window).scheme == "dark"
    window.show_colours(dark=False)
    assert theme_of(window).scheme == "light"


def test_it_leaves_the_keyboard_with_the_facilitator(qtbot: QtBot) -> None:
    desk = QLineEdit()
    qtbot.addWidget(desk)
    desk.show()
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    window = AudienceWindow(dark=True)
    qtbot.addWidget(window)
    window.open_on("", desk)
    qtbot.waitExposed(window)
    assert desk.isActiveWindow()
