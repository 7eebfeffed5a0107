"""The hall's window and its screens: found, remembered, pulled out and plugged in again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.audience_window import AudienceWindow
from bosaet_desktop.ui.frame.hall import Hall
from bosaet_desktop.ui.frame.hall_place import Screen, screen_for_hall
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.preferences import HallScreen, Preferences
from tests.ui.frame.conftest import PlainPage

LAPTOP = Screen("eDP-1", QRect(0, 0, 1366, 768), QRect(0, 0, 1366, 728))
PROJECTOR = Screen("HDMI-1", QRect(1366, 0, 800, 600), QRect(1366, 0, 800, 600))
TELEVISION = Screen("HDMI-1", QRect(2166, 0, 1920, 1080), QRect(2166, 0, 1920, 1080))


class Desk:
    """A hall with screens that can be plugged in and pulled out."""

    def __init__(self, preferences: Preferences, facilitator: QWidget, *screens: Screen) -> None:
        self.screens = list(screens)
        self.told: list[str] = []
        self.hall = Hall(preferences, facilitator, lambda: self.screens)
        self.hall.told.connect(self.told.append)

    @property
    def window(self) -> AudienceWindow:
        assert self.hall.window is not None
        return self.hall.window

    def plug(self, *screens: Screen) -> None:
        self.screens = list(screens)
        self.hall.place.follow(self.screens)
        QApplication.processEvents()


@pytest.fixture
def facilitator(qtbot: QtBot) -> QWidget:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setGeometry(100, 100, 900, 500)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    return field


@pytest.fixture
def desk(preferences: Preferences, facilitator: QWidget) -> Iterator[Desk]:
    made = Desk(preferences, facilitator, LAPTOP, PROJECTOR)
    yield made
    made.hall.close()


def test_the_first_screen_of_the_hall_is_the_one_nobody_works_on() -> None:
    assert screen_for_hall([LAPTOP, PROJECTOR], LAPTOP, HallScreen()) == PROJECTOR
    assert screen_for_hall([LAPTOP, PROJECTOR], PROJECTOR, HallScreen()) == LAPTOP
    assert screen_for_hall([LAPTOP], LAPTOP, LAPTOP.as_remembered) is None


def test_of_two_screens_of_one_name_the_one_in_the_same_place_is_taken() -> None:
    screens = [LAPTOP, PROJECTOR, TELEVISION]
    assert screen_for_hall(screens, LAPTOP, TELEVISION.as_remembered) == TELEVISION
    assert screen_for_hall(screens, LAPTOP, HallScreen("HDMI-1")) == PROJECTOR


def test_it_fills_the_projector_at_once_and_remembers_it(
    desk: Desk, preferences: Preferences
) -> None:
    desk.hall.open()
    assert desk.window.isFullScreen()
    assert preferences.hall_screen == PROJECTOR.as_remembered
    assert desk.told == []


def test_with_one_screen_it_is_a_window_that_covers_little(
    preferences: Preferences, facilitator: QWidget
) -> None:
    alone = Desk(preferences, facilitator, LAPTOP)
    alone.hall.open()
    assert not alone.window.isFullScreen()
    assert LAPTOP.room.contains(alone.window.geometry())
    assert alone.window.width() <= LAPTOP.area.width() // 2
    assert alone.window.height() <= LAPTOP.area.height() // 2
    alone.hall.close()


def test_a_view_that_needs_more_height_keeps_the_window_and_its_frame_on_the_screen(
    preferences: Preferences, facilitator: QWidget, qtbot: QtBot
) -> None:
    alone = Desk(preferences, facilitator, LAPTOP)
    tall = QLabel("agenda")
    tall.setMinimumSize(700, 520)
    alone.hall.open().show_view(tall)
    qtbot.waitUntil(lambda: alone.window.height() >= tall.minimumHeight())
    qtbot.waitUntil(lambda: LAPTOP.room.contains(alone.window.frameGeometry()))
    assert tall.size().height() >= tall.minimumHeight()
    alone.hall.close()


def test_a_projector_that_shows_what_the_laptop_shows_is_no_screen_of_the_halls() -> None:
    mirror = Screen("HDMI-1", LAPTOP.area, LAPTOP.area)
    smaller = Screen("HDMI-1", QRect(0, 0, 800, 600), QRect(0, 0, 800, 600))
    for each in (mirror, smaller):
        assert screen_for_hall([LAPTOP, each], LAPTOP, each.as_remembered) is None


@pytest.mark.parametrize("black", [False, True])
def test_on_the_desk_escape_takes_it_away_at_once(
    preferences: Preferences, facilitator: QWidget, black: bool
) -> None:
    alone = Desk(preferences, facilitator, LAPTOP)
    alone.hall.open()
    if black:
        alone.hall.toggle_black()
    QTest.keyClick(alone.window, Qt.Key.Key_Escape)
    assert not alone.hall.is_open()


def test_a_projector_pulled_out_leaves_a_window_that_keeps_what_it_showed(
    desk: Desk, qtbot: QtBot, facilitator: QWidget, context: PageContext
) -> None:
    page = PlainPage(context)
    qtbot.addWidget(page)
    desk.hall.pin("how.result", page)
    desk.plug(LAPTOP)
    assert not desk.window.isFullScreen()
    assert desk.window.isVisible()
    assert desk.hall.pinned_key == "how.result"
    assert [label.text() for label in desk.window.findChildren(QLabel)] == ["hall 0"]
    assert facilitator.isActiveWindow()
    assert desk.told == [
        "The projector is gone. What the hall saw stands in a small window on your screen; "
        "Esc takes it away."
    ]


def test_plugged_in_again_it_is_filled_again(desk: Desk) -> None:
    desk.hall.open()
    desk.plug(LAPTOP)
    desk.plug(LAPTOP, PROJECTOR)
    assert desk.window.isFullScreen()
    assert desk.told[1:] == ["The projector is found, and the hall's window fills it."]


def test_a_change_that_is_not_its_matter_moves_nothing(desk: Desk) -> None:
    desk.hall.open()
    desk.plug(LAPTOP, PROJECTOR, TELEVISION)
    assert desk.window.isFullScreen()
    assert desk.told == []


def test_it_gives_way_when_the_facilitator_comes_to_its_screen(
    desk: Desk, facilitator: QWidget, preferences: Preferences
) -> None:
    desk.hall.open()
    facilitator.move(PROJECTOR.area.topLeft())
    desk.plug(LAPTOP, PROJECTOR)
    assert preferences.hall_screen == LAPTOP.as_remembered


def test_what_was_remembered_of_a_screen_and_makes_no_sense_is_forgotten(
    preferences: Preferences,
) -> None:
    preferences.hall_screen = HallScreen("HDMI-1", (-800, 0, 800, 600))
    assert preferences.hall_screen == HallScreen("HDMI-1", (-800, 0, 800, 600))
    preferences._settings.setValue("hall_screen_area", "far left")
    assert preferences.hall_screen == HallScreen("HDMI-1")
