"""One Next moves the clock, the page and the wall, and disturbs nobody who types."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.programme import plan_agenda
from bosaet_desktop.core.commands.running_order import begin_run, next_item
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.programme import programme
from bosaet_desktop.core.queries.running import running_workshop
from bosaet_desktop.core.rows.meeting import NewAgendaItem, RunState
from bosaet_desktop.core.terms.meeting import AgendaKind
from bosaet_desktop.ui.frame.evening import Evening
from bosaet_desktop.ui.frame.open_project import ProgramDeeds
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.frame.status_line import StatusLine
from bosaet_desktop.ui.main_window import MainWindow
from bosaet_desktop.ui.page import EveningDeed
from tests.ui.frame.conftest import PlainPage
from tests.ui.frame.test_presenting import hall, presented, steps, wall

__all__ = ["presented", "steps"]
SEVEN = datetime(2026, 3, 4, 19)
BOARD, RESULT, CHOOSE = "what_do_we_want.idea_board", "how.result", "how.choose"
Trigger = Callable[[str], None]


def item(title: str, page: str = "", *, shown: bool = False) -> NewAgendaItem:
    return NewAgendaItem(AgendaKind.DISCUSS, title, 10, page=page, shows_hall=shown)


@pytest.fixture
def project(session: Session) -> Project:
    made = session.opened.project
    agenda = [item("Ideas", BOARD), item("Talk"), item("Result", RESULT, shown=True), item("End")]
    plan_agenda(made, 1, agenda)
    return made


class Clock:
    """The clock on the wall, turned by hand."""

    def __init__(self) -> None:
        self.shows = SEVEN

    def __call__(self) -> datetime:
        return self.shows

    def turn(self, minutes: float) -> None:
        self.shows += timedelta(minutes=minutes)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def evening(window: MainWindow, project: Project, clock: Clock) -> Evening:
    found = window.findChild(Evening)
    assert found is not None
    found.now = clock
    window.stack.evening_requested.emit(1, EveningDeed.BEGIN)
    return found


def status(window: MainWindow) -> str:
    line = window.findChild(StatusLine)
    assert line is not None
    return " | ".join(each.text() for each in line.findChildren(QLabel) if each.isVisible())


def running(project: Project) -> str:
    now = [i.title for i in programme(project, 1).items if i.started_at and not i.ended_at]
    return ", ".join(now)


def test_beginning_turns_to_the_page_of_the_first_item(
    window: MainWindow, evening: Evening, project: Project
) -> None:
    assert window.stack.current_key == BOARD
    assert running(project) == "Ideas"
    assert "Ideas · 10:00" in status(window)


def test_next_ends_the_item_at_its_moment_and_goes_on(
    window: MainWindow, evening: Evening, project: Project, clock: Clock, trigger: Trigger
) -> None:
    clock.turn(12)
    trigger("next_item")
    assert programme(project, 1).items[0].ended_at == SEVEN + timedelta(minutes=12)
    assert running(project) == "Talk"
    assert "Talk · 10:00 · 2 min. behind" in status(window)


def test_an_item_without_a_page_leaves_page_and_keyboard_alone(
    window: MainWindow, evening: Evening, trigger: Trigger
) -> None:
    window.activateWindow()
    page = window.stack.current_page()
    focused = window.focusWidget()
    trigger("next_item")
    assert window.stack.current_page() is page
    assert window.focusWidget() is focused


def test_the_hall_sees_the_page_when_the_item_says_so(
    window: MainWindow, evening: Evening, trigger: Trigger
) -> None:
    trigger("audience")
    trigger("next_item")
    assert wall() == ["Vorgod"]
    trigger("next_item")
    assert window.stack.current_key == RESULT
    assert wall() == ["hall 1"]
    trigger("next_item")
    assert wall() == ["hall 1"]
    trigger("audience")


def test_no_window_is_put_over_the_only_screen(
    window: MainWindow, evening: Evening, trigger: Trigger
) -> None:
    for _step in range(2):
        trigger("next_item")
    assert hall() is None


def test_back_takes_next_back(evening: Evening, project: Project, trigger: Trigger) -> None:
    trigger("next_item")
    trigger("former_item")
    assert running(project) == "Ideas"


def test_after_the_last_item_the_evening_is_over_and_next_is_gone(
    window: MainWindow, evening: Evening, project: Project, trigger: Trigger
) -> None:
    for _step in range(4):
        trigger("next_item")
    assert programme(project, 1).state is RunState.OVER
    assert running_workshop(project) is None
    assert not window.menu_actions["next_item"].isEnabled()
    assert "behind" not in status(window)


def test_a_programme_that_runs_goes_on_after_the_program_was_killed(
    qtbot: QtBot, session: Session, deeds: ProgramDeeds, project: Project, plain_pages: None
) -> None:
    begin_run(project, 1, SEVEN)
    next_item(project, 1, SEVEN + timedelta(minutes=9))
    main = MainWindow(session.opened, deeds)
    qtbot.addWidget(main)
    found = main.findChild(Evening)
    assert found is not None
    found.now = lambda: SEVEN + timedelta(minutes=15)
    main.show()
    main.begin()
    assert "Talk · 4:00" in status(main)
    main.end()


def test_it_rings_a_minute_before_the_end_and_at_the_end_once_each(
    qtbot: QtBot, evening: Evening, clock: Clock
) -> None:
    rung: list[float] = []
    evening.rang.connect(lambda: rung.append((clock.shows - SEVEN).total_seconds()))
    for _second in range(0, 660, 10):
        clock.turn(1 / 6)
        evening.look_at_clock()
    assert rung == [540, 600]


def test_a_clock_that_is_set_back_breaks_nothing(
    evening: Evening, project: Project, clock: Clock, trigger: Trigger
) -> None:
    clock.turn(-90)
    evening.look_at_clock()
    trigger("next_item")
    first, second = programme(project, 1).items[:2]
    assert first.ended_at == second.started_at == SEVEN


def test_a_presentation_is_led_to_its_end_before_the_programme_goes_on(
    window: MainWindow,
    project: Project,
    clock: Clock,
    trigger: Trigger,
    request: pytest.FixtureRequest,
) -> None:
    found = window.findChild(Evening)
    assert found is not None
    found.now = clock
    window.stack.evening_requested.emit(1, EveningDeed.BEGIN)
    view = request.getfixturevalue("presented")
    for _step in range(2):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert wall() == ["wall First"]
    assert running(project) == "Ideas"
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert running(project) == "Talk"
    assert wall() == ["wall First"]


def test_what_is_half_typed_is_stored_before_the_page_turns(
    window: MainWindow, evening: Evening, trigger: Trigger
) -> None:
    page = window.stack.current_page()
    assert isinstance(page, PlainPage)
    before = page.left
    trigger("next_item")
    trigger("next_item")
    assert page.left > before
    assert window.stack.current_key == RESULT


def test_a_typist_alone_keeps_the_page(
    window: MainWindow, evening: Evening, project: Project
) -> None:
    window.stack.alone_requested.emit(True)
    QApplication.processEvents()
    assert not window.menu_actions["next_item"].isEnabled()
    for _step in range(2):
        evening.do(EveningDeed.NEXT)
    assert running(project) == "Result"
    assert window.stack.current_key == BOARD
