"""The typist's view: one page, no way out but a plain question."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenuBar, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.frame.alone import ALLOWED
from bosaet_desktop.ui.frame.command_palette import CommandPalette
from bosaet_desktop.ui.frame.guide_panel import GuidePanel
from bosaet_desktop.ui.frame.open_project import ProgramDeeds
from bosaet_desktop.ui.frame.path_panel import PathPanel
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.main_window import MainWindow
from bosaet_desktop.ui.widgets.buttons import HouseButton
from tests.ui.shown_page import part

ENTRY = "how.score_entry"
NO_MODIFIER, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
STRAY_KEYS = (
    (Qt.Key.Key_K, CTRL),
    (Qt.Key.Key_4, CTRL),
    (Qt.Key.Key_PageDown, CTRL),
    (Qt.Key.Key_W, CTRL),
    (Qt.Key.Key_Q, CTRL),
    (Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_F1, NO_MODIFIER),
    (Qt.Key.Key_F2, NO_MODIFIER),
    (Qt.Key.Key_F9, NO_MODIFIER),
    (Qt.Key.Key_F11, NO_MODIFIER),
    (Qt.Key.Key_Escape, NO_MODIFIER),
)


@pytest.fixture
def plain_pages() -> None:
    """These tests want the page itself."""


@pytest.fixture
def locked(window: MainWindow) -> MainWindow:
    window.go_to(ENTRY)
    click(window, "Lock to entry")
    return window


def click(window: MainWindow, words: str) -> None:
    shown = [each for each in window.findChildren(HouseButton) if each.isVisible()]
    [found] = [each for each in shown if each.text() == words]
    found.click()


def answer(window: MainWindow, words: str) -> None:
    box = part(window, QMessageBox)
    [button] = [each for each in box.findChildren(QPushButton) if each.text() == words]
    button.click()


def is_locked(window: MainWindow) -> bool:
    around = (part(window, QMenuBar), part(window, PathPanel), part(window, GuidePanel))
    return not any(each.isVisible() for each in around)


def test_only_the_page_is_left_and_nothing_shows_the_hall(locked: MainWindow) -> None:
    assert is_locked(locked)
    words = {each.text() for each in locked.findChildren(HouseButton) if each.isVisible()}
    assert "Show to the hall" not in words
    assert "Unlock" in words
    able = {name for name, action in locked.menu_actions if action.isEnabled()}
    assert able <= ALLOWED


@pytest.mark.parametrize(("key", "modifier"), STRAY_KEYS)
def test_no_stray_key_leads_out(
    locked: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    QTest.keyClick(locked, key, modifier)
    assert is_locked(locked)
    assert locked.stack.current_key == ENTRY
    assert locked.findChild(CommandPalette) is None
    assert locked.isVisible()


def test_no_page_can_be_turned_to(locked: MainWindow) -> None:
    locked.go_to("how.result")
    assert locked.stack.current_key == ENTRY


def test_unlocking_asks_and_a_stray_enter_stays(locked: MainWindow) -> None:
    click(locked, "Unlock")
    box = part(locked, QMessageBox)
    assert box.defaultButton().text() == "Stay"
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert is_locked(locked)


def test_a_plain_yes_brings_everything_back(locked: MainWindow) -> None:
    click(locked, "Unlock")
    answer(locked, "Leave it")
    assert part(locked, QMenuBar).isVisible()
    assert part(locked, PathPanel).isVisible()
    assert locked.menu_actions["find"].isEnabled()
    locked.go_to("how.result")
    assert locked.stack.current_key == "how.result"


def test_a_frame_that_is_built_anew_is_still_locked(
    locked: MainWindow, session: Session, deeds: ProgramDeeds, qtbot: QtBot
) -> None:
    renewed = MainWindow(session.opened, deeds)
    qtbot.addWidget(renewed)
    renewed.show()
    renewed.begin()
    assert is_locked(renewed)
    assert renewed.stack.current_key == ENTRY
    renewed.end()
