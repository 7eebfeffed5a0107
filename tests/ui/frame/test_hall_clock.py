"""The clock below what the hall sees: where it is wanted, while something runs, and no longer."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.running_order import begin_run
from bosaet_desktop.core.project import Project
from bosaet_desktop.ui.audience_window import AudienceWindow
from bosaet_desktop.ui.frame.evening import Evening
from bosaet_desktop.ui.frame.open_project import ProgramDeeds
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.main_window import MainWindow
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.widgets.hall_foot import HallFoot
from tests.ui.frame.test_evening import Clock, clock, evening, project, running
from tests.ui.frame.test_presenting import hall, wall

__all__ = ["clock", "evening", "project"]
Trigger = Callable[[str], None]


@pytest.fixture
def opened(evening: Evening, trigger: Trigger) -> AudienceWindow:
    """The window of the hall while the first of four items runs."""
    trigger("audience")
    window = hall()
    assert window is not None
    return window


def foot() -> HallFoot | None:
    window = hall()
    QApplication.processEvents()
    found = window.findChildren(HallFoot) if window is not None else []
    return next((each for each in found if each.isVisible()), None)


def test_it_comes_with_the_check_in_the_menu_and_goes_with_it(
    opened: AudienceWindow, trigger: Trigger, preferences: Preferences
) -> None:
    assert foot() is None
    trigger("hall_clock")
    assert set(wall()) == {"Vorgod", "Ideas", "10:00"}
    assert preferences.hall_clock
    trigger("hall_clock")
    assert foot() is None


def test_it_stays_below_whatever_is_shown_and_goes_when_the_evening_is_over(
    opened: AudienceWindow, trigger: Trigger, evening: Evening, clock: Clock
) -> None:
    trigger("hall_clock")
    clock.turn(4)
    evening.look_at_clock()
    opened.show_view(QLabel("ranking"))
    assert set(wall()) == {"ranking", "Ideas", "6:00"}
    for _step in range(4):
        trigger("next_item")
    assert foot() is None


def test_the_last_minute_glows(
    opened: AudienceWindow, trigger: Trigger, evening: Evening, clock: Clock
) -> None:
    trigger("hall_clock")
    shown = foot()
    assert shown is not None
    for minutes, glows in ((8, False), (1, True)):
        clock.turn(minutes)
        evening.look_at_clock()
        assert shown.is_flashing is glows


def test_a_wall_that_is_opened_later_has_it_too(evening: Evening, trigger: Trigger) -> None:
    trigger("hall_clock")
    for _time in range(2):
        trigger("audience")
        assert foot() is not None
        trigger("audience")


def test_a_frame_that_ends_takes_it_along(
    qtbot: QtBot, session: Session, deeds: ProgramDeeds, project: Project, plain_pages: None
) -> None:
    session.opened.preferences.hall_clock = True
    begin_run(project, 1, datetime.now())
    main = MainWindow(session.opened, deeds)
    qtbot.addWidget(main)
    main.begin()
    session.opened.hall.open()
    assert foot() is not None
    main.end()
    assert foot() is None


def test_a_clicker_in_the_hall_leads_the_programme_and_ends_no_evening(
    opened: AudienceWindow, project: Project
) -> None:
    told = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        QTest.keyClick(opened, key)
        told.append(running(project))
    assert told == ["Talk", "Result", "Talk"]
    for _step in range(5):
        QTest.keyClick(opened, Qt.Key.Key_PageDown)
    assert running(project) == "End"


def test_the_sound_is_chosen_in_the_menu_and_rings_with_the_last_minute(
    evening: Evening,
    clock: Clock,
    trigger: Trigger,
    preferences: Preferences,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rung: list[bool] = []
    monkeypatch.setattr(QApplication, "beep", lambda: rung.append(True))
    trigger("sound")
    assert preferences.sound
    clock.turn(9.5)
    evening.look_at_clock()
    assert rung == [True]
