"""A page is seen from its top, with the keyboard where that begins."""

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.plan import name_helpers
from bosaet_desktop.core.project import open_project
from bosaet_desktop.core.queries.initiative import initiatives
from bosaet_desktop.core.queries.plan import plans
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.ui.frame.open_project import ProgramDeeds
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.frame.shell import Shell
from bosaet_desktop.ui.main_window import MainWindow
from bosaet_desktop.ui.pages import OVERVIEW, PAGES
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.what_now.plan.card import PlanCard
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.text_area import TextArea
from tests.ui.shown_page import part

AGENDA, INITIATIVES = "where_are_we.programme", "what_do_we_want.initiatives"
OUTCOME = "after.outcome"
# Longer than the pause after which what has the keyboard is scrolled into sight once more.
SETTLE_MS = 20


@pytest.fixture(params=["sample", "new"])
def frame(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    samples: Mapping[str, Path],
    new_file: Path,
    tmp_path: Path,
    preferences: Preferences,
    deeds: ProgramDeeds,
) -> Iterator[MainWindow]:
    """The whole window in a small size, on the sample and on a project with nothing in it."""
    file = samples["en"] if request.param == "sample" else new_file
    shell = Shell(lambda: True)
    qtbot.addWidget(shell)
    session = Session(open_project(Path(shutil.copy(file, tmp_path))), preferences, shell)
    main = MainWindow(session.opened, deeds)
    shell.show_content(main)
    shell.resize(1280, 720)
    shell.show()
    main.begin()
    qtbot.waitUntil(shell.isActiveWindow)
    yield main
    main.end()
    session.close()


on_the_sample = pytest.mark.parametrize("frame", ["sample"], indirect=True)
on_a_new_project = pytest.mark.parametrize("frame", ["new"], indirect=True)


def turn_to(frame: MainWindow, key: str, target: str | None = None) -> None:
    frame.go_to(key, target)
    QTest.qWait(SETTLE_MS)


def scrolled_down(frame: MainWindow) -> list[str]:
    """Return the kinds of what is not seen from its top, on the page in view."""
    areas = frame.stack.current_page().findChildren(QScrollArea)
    return [type(a).__name__ for a in areas if a.isVisible() and a.verticalScrollBar().value()]


def last_under_way(frame: MainWindow) -> str:
    lines = initiatives(frame.stack.current_page().context.project)
    return [line.id for line in lines if line.status is InitiativeStatus.UNDER_WAY][-1]


def keyboard_is_seen(frame: MainWindow) -> bool:
    holder = QApplication.focusWidget()
    if holder is None or not frame.stack.current_page().isAncestorOf(holder):
        return False
    return not holder.visibleRegion().isEmpty()


def test_every_page_is_seen_from_its_top_with_the_keyboard_in_sight(frame: MainWindow) -> None:
    amiss: dict[str, object] = {}
    for page in PAGES:
        turn_to(frame, page.key)
        down, seen = scrolled_down(frame), keyboard_is_seen(frame)
        if down or not seen:
            amiss[page.key] = (down, seen)
    assert amiss == {}


@on_the_sample
def test_a_page_that_is_turned_to_again_is_seen_from_its_top(frame: MainWindow) -> None:
    turn_to(frame, OUTCOME)
    bar = part(frame.stack.current_page(), QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    assert scrolled_down(frame)
    turn_to(frame, OVERVIEW)
    turn_to(frame, OUTCOME)
    assert not scrolled_down(frame)


@on_the_sample
@pytest.mark.parametrize("key", ["what_now.action_plan", "after.follow_up", OUTCOME])
def test_the_card_that_was_asked_for_gets_the_keyboard(frame: MainWindow, key: str) -> None:
    turn_to(frame, key)
    usual = QApplication.focusWidget()
    turn_to(frame, OVERVIEW)
    turn_to(frame, key, last_under_way(frame))
    assert keyboard_is_seen(frame)
    assert QApplication.focusWidget() is not usual


@on_the_sample
def test_the_line_that_was_asked_for_leaves_the_keyboard_in_sight(frame: MainWindow) -> None:
    turn_to(frame, INITIATIVES, last_under_way(frame))
    assert keyboard_is_seen(frame)


@on_a_new_project
@pytest.mark.parametrize("key", [AGENDA, INITIATIVES])
def test_the_first_content_is_seen_from_the_top_of_its_page(frame: MainWindow, key: str) -> None:
    QApplication.clipboard().setText("Path\nBridge")
    turn_to(frame, key)
    button = part(frame.stack.current_page(), EmptyState).button
    assert button is not None
    button.setFocus()
    if key == INITIATIVES:
        QTest.keyClick(button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    else:
        button.click()
    QTest.qWait(SETTLE_MS)
    assert not button.isVisible()
    assert scrolled_down(frame) == []
    assert keyboard_is_seen(frame)


@on_the_sample
def test_tab_goes_on_where_the_field_it_came_to_is_no_longer_needed(
    frame: MainWindow, qtbot: QtBot
) -> None:
    turn_to(frame, "what_now.action_plan")
    page = frame.stack.current_page()
    plan = plans(page.context.project)[0]
    name_helpers(page.context.project, plan.initiative_id, ())
    QTest.qWait(SETTLE_MS)
    card = page.findChildren(PlanCard)[0]
    card.set_open(True)
    names = (each for each in card.findChildren(TextArea) if each.accessibleName() == "Helpers")
    helpers = next(names)
    helpers.setFocus()
    qtbot.keyClicks(helpers, "Anna, Bo")
    qtbot.keyClick(helpers, Qt.Key.Key_Tab)
    QTest.qWait(SETTLE_MS)
    holder = QApplication.focusWidget()
    assert holder is not None
    assert card.isAncestorOf(holder)
    assert holder.mapTo(page, QPoint()).y() > helpers.mapTo(page, QPoint()).y()
