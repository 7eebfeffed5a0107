"""Beside the page: what the hall sees, whichever page the facilitator is on."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.frame.hall_panel import HallPanel
from bosaet_desktop.ui.frame.presenter_view import PresenterView
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.frame.status_line import StatusLine
from bosaet_desktop.ui.main_window import MainWindow
from bosaet_desktop.ui.page import Presentation, PresentationStep
from bosaet_desktop.ui.widgets.message_bar import MessageBar
from tests.ui.shown_page import part, shown_words

Trigger = Callable[[str], None]
RESULT = "how.result"


@pytest.fixture
def panel(window: MainWindow, session: Session) -> Iterator[HallPanel]:
    yield part(window, HallPanel)
    session.opened.hall.close()


def words(panel: HallPanel) -> list[str]:
    QApplication.processEvents()
    told = [each.text() for each in panel.findChildren(QLabel) if each.isVisible()]
    return told + [each.text() for each in panel.findChildren(QPushButton) if each.isVisible()]


def test_it_stands_only_while_the_hall_has_a_window(panel: HallPanel, trigger: Trigger) -> None:
    assert not panel.isVisible()
    trigger("audience")
    assert panel.isVisible()
    assert "The title and tonight's question" in words(panel)
    trigger("audience")
    assert not panel.isVisible()


def test_on_one_screen_the_way_back_is_told_as_long_as_the_window_stands(
    panel: HallPanel, window: MainWindow, trigger: Trigger
) -> None:
    bar = part(window, MessageBar)
    trigger("audience")
    assert bar.isVisible()
    assert "Esc takes it away." in bar.accessibleName()
    QTest.keyClick(window.stack.current_page(), Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert not bar.isVisible()


def test_once_the_window_is_closed_nothing_says_that_the_hall_sees_the_page(
    panel: HallPanel, window: MainWindow, trigger: Trigger
) -> None:
    window.go_to(RESULT)
    trigger("show_hall")
    assert "Shown to the hall." in shown_words(part(window, StatusLine))
    trigger("audience")
    said = shown_words(part(window, StatusLine))
    assert "Shown to the hall." not in said
    assert "The hall's window is closed." in said


def test_it_names_the_page_on_the_wall_and_leads_back_to_it(
    panel: HallPanel, window: MainWindow, trigger: Trigger
) -> None:
    window.go_to(RESULT)
    trigger("show_hall")
    window.go_to("before.project")
    assert "Result" in words(panel)
    panel.go.click()
    assert window.stack.current_key == RESULT


def test_the_wall_goes_dark_and_comes_back_from_the_laptop(
    panel: HallPanel, window: MainWindow, session: Session, trigger: Trigger
) -> None:
    window.go_to(RESULT)
    trigger("show_hall")
    panel.black.click()
    assert session.opened.hall.is_black()
    assert "The wall is black." in words(panel)
    trigger("black")
    assert not session.opened.hall.is_black()
    assert "Result" in words(panel)


def test_what_is_taken_down_leaves_the_question_of_the_evening(
    panel: HallPanel, window: MainWindow, session: Session, trigger: Trigger
) -> None:
    window.go_to(RESULT)
    trigger("show_hall")
    panel.down.click()
    assert session.opened.hall.pinned_key == ""
    assert "The title and tonight's question" in words(panel)


def test_the_presenter_sees_it_once_and_on_other_pages_beside_the_page(
    panel: HallPanel, window: MainWindow, trigger: Trigger
) -> None:
    window.go_to(RESULT)
    page = window.stack.current_page()
    steps = (PresentationStep("First", "Say it", lambda: QLabel("wall")),)
    page.presentation = lambda: Presentation("Result", steps)  # type: ignore[method-assign]
    trigger("show_hall")
    assert isinstance(window.stack.currentWidget(), PresenterView)
    assert not panel.isVisible()
    window.go_to("before.project")
    assert panel.isVisible()


def test_the_question_of_the_stage_is_shown_from_any_of_its_pages(
    panel: HallPanel, window: MainWindow, session: Session, trigger: Trigger
) -> None:
    window.go_to(RESULT)
    trigger("show_question")
    hall = session.opened.hall.window
    assert hall is not None
    assert "How?" in [label.text() for label in hall.findChildren(QLabel)]


def test_a_new_frame_takes_its_place(
    panel: HallPanel, window: MainWindow, qtbot: QtBot, trigger: Trigger
) -> None:
    trigger("audience")
    renewed = MainWindow(window._opened, window._deeds)
    qtbot.addWidget(renewed)
    renewed.show()
    renewed.begin()
    assert part(renewed, HallPanel).isVisible()
    renewed.end()
