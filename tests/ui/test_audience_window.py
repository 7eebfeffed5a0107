"""The hall's window: black on B, gone on Escape, large type that follows the projector."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.audience_window import AudienceWindow, HallDeed
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


def test_a_clicker_makes_it_black_and_any_key_brings_it_back(qtbot: QtBot) -> None:
    window = opened(qtbot)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Escape):
        QTest.keyClick(window, Qt.Key.Key_Period)
        assert window.is_black
        QTest.keyClick(window, Qt.Key.Key_Shift)
        assert window.is_black
        QTest.keyClick(window, key)
        assert not window.is_black
    assert window.isVisible()


def test_a_clock_at_the_foot_hides_nothing_of_any_view_and_lies_under_the_dark(
    qtbot: QtBot,
) -> None:
    window, clock, view = opened(qtbot), QLabel("12.00"), QLabel("ranking")
    window.show_foot(clock)
    window.show_view(view)
    window.resize(800, 600)
    qtbot.waitUntil(lambda: window.rect().contains(clock.geometry()))
    assert view.geometry().bottom() < clock.geometry().top()
    window.toggle_black()
    assert window.childAt(clock.geometry().center()) is not clock
    window.show_foot(None)
    assert clock.isHidden()
    qtbot.waitUntil(lambda: view.height() == window.height())


def test_a_clicker_is_passed_on_outside_a_presentation_and_gives_the_light_back_first(
    qtbot: QtBot,
) -> None:
    window = opened(qtbot)
    asked: list[str] = []
    window.leafed.connect(asked.append)
    QTest.keyClick(window, Qt.Key.Key_B)
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    assert asked == []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Space, Qt.Key.Key_Right):
        QTest.keyClick(window, key)
    assert asked == [HallDeed.NEXT, HallDeed.BACK]


def test_no_pointer_is_seen_where_it_fills_a_screen(qtbot: QtBot) -> None:
    window = opened(qtbot)
    window.fill("", QRect(0, 0, 800, 600))
    assert window.cursor().shape() == Qt.CursorShape.BlankCursor
    window.stand_in(QRect(0, 0, 1366, 728))
    assert window.cursor().shape() == Qt.CursorShape.ArrowCursor
    assert not window.isFullScreen()
    assert QRect(0, 0, 1366, 728).contains(window.geometry())


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
    window.stand_in(desk.screen().availableGeometry())
    qtbot.waitExposed(window)
    assert desk.isActiveWindow()
