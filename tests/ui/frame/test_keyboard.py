"""The whole window from the keyboard: no page keeps Tab, every shortcut works from every field."""

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.project import open_project
from bosaet_desktop.ui.actions import MENUS, Actions
from bosaet_desktop.ui.frame.command_palette import CommandPalette
from bosaet_desktop.ui.frame.open_project import ProgramDeeds
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.frame.shell import Shell
from bosaet_desktop.ui.main_window import MainWindow
from bosaet_desktop.ui.pages import PAGES
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.printing.preview_dialog import PreviewDialog
from tests.ui.shown_page import nameless

MOST_STOPS = 400
CTRL = Qt.KeyboardModifier.ControlModifier
STAGES = {
    Qt.Key.Key_1: "before.project",
    Qt.Key.Key_2: "where_are_we.programme",
    Qt.Key.Key_3: "what_do_we_want.programme",
    Qt.Key.Key_4: "how.programme",
    Qt.Key.Key_5: "what_now.programme",
    Qt.Key.Key_6: "after.follow_up",
}


@pytest.fixture
def window(
    qtbot: QtBot,
    samples: Mapping[str, Path],
    tmp_path: Path,
    preferences: Preferences,
    deeds: ProgramDeeds,
) -> Iterator[MainWindow]:
    shell = Shell(lambda: True)
    qtbot.addWidget(shell)
    session = Session(open_project(Path(shutil.copy(samples["en"], tmp_path))), preferences, shell)
    main = MainWindow(session.opened, deeds)
    shell.show_content(main)
    shell.resize(1366, 768)
    shell.show()
    main.begin()
    yield main
    main.end()
    session.close()


def enter(window: MainWindow, page: str, qtbot: QtBot) -> None:
    """Turn to the page, in a window that has the keyboard."""
    window.go_to(page)
    QApplication.processEvents()
    shell = window.window()
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "the keyboard went nowhere"
    return widget


def stops(key: Qt.Key, back_at: QWidget) -> list[QWidget]:
    """Where the focus goes with `key` until it is at `back_at` again; at most `MOST_STOPS`."""
    found = []
    for _press in range(MOST_STOPS):
        QTest.keyClick(focused(), key)
        found.append(focused())
        if focused() is back_at:
            break
    return found


@pytest.mark.parametrize("page", [page.key for page in PAGES])
def test_tab_goes_through_every_page_past_named_stops_and_comes_back(
    window: MainWindow, page: str, qtbot: QtBot
) -> None:
    enter(window, page, qtbot)
    window.menu_actions["next_part"].trigger()
    start = focused()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        walked = stops(key, start)
        last = walked[-1]
        assert last is start, f"{key} stays in {last!r} ({last.accessibleName()})"
        if window.stack.current_page().isEnabled():
            inside = [stop for stop in walked if window.stack.isAncestorOf(stop)]
            assert inside, f"{key} never reaches the page"
    assert nameless(window) == []


def test_the_shortcuts_of_the_frame_work_wherever_the_focus_is(
    window: MainWindow, qtbot: QtBot
) -> None:
    keys = [each.key for each in PAGES]
    # A visit to a step that is hidden brings every step of the path into view.
    window.go_to("before.involvement")
    for page, following in zip(keys, [*keys[1:], keys[-1]], strict=True):
        for key, target in STAGES.items():
            enter(window, page, qtbot)
            QTest.keyClick(QApplication.focusWidget() or window, key, CTRL)
            assert window.stack.current_key == target, page
        enter(window, page, qtbot)
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_PageDown, CTRL)
        assert window.stack.current_key == following
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_PageUp, CTRL)
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_K, CTRL)
        palettes = window.window().findChildren(CommandPalette)
        [palette] = [each for each in palettes if each.isVisible()]
        palette.reject()


def test_no_page_takes_a_key_that_the_menus_have(window: MainWindow, qtbot: QtBot) -> None:
    # Qt gives a key that two of them want to neither; an action that is off wants none.
    for page in PAGES:
        enter(window, page.key, qtbot)
        awake = [action for _, action in window.menu_actions if action.isEnabled()]
        menus = {key.toString() for action in awake for key in action.shortcuts()}
        shortcuts = window.stack.current_page().findChildren(QShortcut)
        assert menus.isdisjoint(each.key().toString() for each in shortcuts), page.key


def test_ctrl_p_goes_the_way_of_a_page_that_prints_itself(window: MainWindow, qtbot: QtBot) -> None:
    enter(window, "how.score_sheets", qtbot)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_P, CTRL)
    [preview] = window.stack.current_page().findChildren(PreviewDialog)
    preview.reject()


def show_the_hall(window: MainWindow, how: str) -> None:
    window.menu_actions[how].trigger()
    QApplication.processEvents()


def press_escape(window: MainWindow) -> None:
    """Press it as the keyboard does: Qt finds out who gets it."""
    shell = window.window().windowHandle()
    assert shell is not None
    QTest.keyClick(shell, Qt.Key.Key_Escape)
    QApplication.processEvents()


def opened_hall(window: MainWindow) -> Iterator[tuple[str, str]]:
    """Open the hall's window in each way on each page, and name them."""
    for page in PAGES:
        for how in ("audience", "show_hall"):
            window.go_to(page.key)
            show_the_hall(window, how)
            if window.menu_actions["audience"].isChecked():
                yield page.key, how


def test_showing_something_to_the_hall_leaves_the_keyboard_where_it_is(
    window: MainWindow, qtbot: QtBot
) -> None:
    for page in PAGES:
        enter(window, page.key, qtbot)
        holder = focused()
        show_the_hall(window, "show_hall")
        if not window.stack.is_covered:
            assert focused() is holder, page.key
        press_escape(window)


def test_escape_takes_the_halls_window_from_the_desk_on_every_page(
    window: MainWindow, qtbot: QtBot
) -> None:
    enter(window, "overview", qtbot)
    seen = set()
    for page, how in opened_hall(window):
        press_escape(window)
        assert not window.menu_actions["audience"].isChecked(), (page, how)
        seen.add(page)
    assert seen == {page.key for page in PAGES}


def test_escape_takes_it_away_when_nothing_has_the_keyboard(
    window: MainWindow, qtbot: QtBot
) -> None:
    enter(window, "overview", qtbot)
    for page, how in opened_hall(window):
        holder = QApplication.focusWidget()
        if holder is not None:
            holder.clearFocus()
        assert QApplication.focusWidget() is None
        press_escape(window)
        assert not window.menu_actions["audience"].isChecked(), (page, how)


@pytest.mark.parametrize("language", ["da", "en"])
def test_no_two_menus_share_their_letter(language: str, qtbot: QtBot) -> None:
    bar, owner = QMenuBar(), QWidget()
    qtbot.addWidget(bar)
    qtbot.addWidget(owner)
    with use_language(language):
        Actions(owner).fill(bar)
    letters = [QKeySequence.mnemonic(action.text()).toString() for action in bar.actions()]
    assert "" not in letters
    assert len(set(letters)) == len(MENUS)


@pytest.mark.parametrize("language", ["da", "en"])
def test_no_two_entries_of_a_menu_share_their_letter(language: str, qtbot: QtBot) -> None:
    bar, owner = QMenuBar(), QWidget()
    qtbot.addWidget(bar)
    qtbot.addWidget(owner)
    with use_language(language):
        Actions(owner).fill(bar)
    menus = bar.findChildren(QMenu)
    assert len(menus) > len(MENUS)
    for menu in menus:
        menu.aboutToShow.emit()
        entries = [each.text() for each in menu.actions() if not each.isSeparator()]
        letters = [QKeySequence.mnemonic(text).toString() for text in entries]
        assert "" not in letters
        assert len(set(letters)) == len(letters), menu.title()


def test_a_letter_with_alt_opens_its_menu(window: MainWindow, qtbot: QtBot) -> None:
    enter(window, "how.result", qtbot)
    QTest.keyClick(focused(), Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "&Overview"
    QApplication.sendEvent(menu, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, NO_KEY))


NO_KEY = Qt.KeyboardModifier.NoModifier
