"""The third workshop of the example from beginning to end, on a laptop with a projector."""

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.evening_repair import clear_run
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.queries.programme import programme
from bosaet_desktop.core.queries.running import running_workshop
from bosaet_desktop.core.rows.meeting import AgendaItem, RunState, Standing
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.ui.audience_window import AudienceWindow
from bosaet_desktop.ui.frame.evening import Evening
from bosaet_desktop.ui.frame.hall import Hall
from bosaet_desktop.ui.frame.hall_place import Screen
from bosaet_desktop.ui.frame.open_project import OpenProject, ProgramDeeds
from bosaet_desktop.ui.frame.shell import Shell
from bosaet_desktop.ui.main_window import MainWindow
from bosaet_desktop.ui.meeting.programme.clock_card import HallView
from bosaet_desktop.ui.meeting.programme.page import ProgrammePage
from bosaet_desktop.ui.page import EveningDeed
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.project_signals import ProjectSignals
from bosaet_desktop.ui.theme.apply import apply_theme
from bosaet_desktop.ui.widgets.hall_foot import HallFoot
from bosaet_desktop.ui.widgets.hall_timer import HallTimer
from tests.ui.printed_words import painted

NUMBER, PROGRAMME = 3, "how.programme"
SEVEN = datetime(2025, 11, 25, 19)
LAPTOP = Screen("eDP-1", QRect(0, 0, 1366, 768), QRect(0, 0, 1366, 728))
PROJECTOR = Screen("HDMI-1", QRect(1366, 0, 800, 600), QRect(1366, 0, 800, 600))


@dataclass
class Clock:
    """The clock on the wall, turned by hand."""

    shows: datetime = SEVEN

    def turn(self, minutes: float) -> None:
        self.shows += timedelta(minutes=minutes)


@dataclass
class Room:
    """The facilitator's window and the projector, and what can be read of both."""

    window: MainWindow
    hall: Hall
    project: Project
    clock: Clock
    folder: Path

    @property
    def evening(self) -> Evening:
        found = self.window.findChild(Evening)
        assert found is not None
        return found

    @property
    def stand(self) -> Standing:
        found = self.evening.standing()
        assert found is not None
        return found

    @property
    def wall(self) -> AudienceWindow:
        assert self.hall.window is not None
        return self.hall.window

    def items(self) -> tuple[AgendaItem, ...]:
        return programme(self.project, NUMBER).items

    def current(self) -> str:
        return self.stand.current.title if self.stand.current else ""

    def page(self) -> ProgrammePage:
        """The programme, gone to by its step."""
        self.window.go_to(PROGRAMME)
        page = self.window.stack.current_page()
        assert isinstance(page, ProgrammePage)
        return page

    def words(self) -> str:
        """Everything the hall can read."""
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        return painted(self.wall, self.folder).words

    def look(self, item: AgendaItem, former: str) -> None:
        """See that page and wall are those of the item that has begun."""
        assert self.current() == item.title
        assert self.window.stack.current_key == (item.page or former)
        if item.shows_hall:
            assert self.hall.pinned_key == item.page
            words = self.words()
            assert words.strip()
            assert not [each.name for each in people(self.project) if each.name in words]


@pytest.fixture
def room(
    samples: Mapping[str, Path], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Room]:
    """The window on the programme of a workshop that has not begun."""
    clock = Clock()
    monkeypatch.setattr(ProgrammePage, "now", lambda _page: clock.shows)
    project = open_project(Path(shutil.copy(samples["en"], tmp_path)))
    clear_run(project, NUMBER)
    apply_theme(QApplication.instance(), "light", 100)  # type: ignore[arg-type]
    shell = Shell(lambda: True)
    qtbot.addWidget(shell)
    shell.setGeometry(0, 0, 1366, 728)
    settings = QSettings(str(tmp_path / "p.ini"), QSettings.Format.IniFormat)
    preferences = Preferences(settings)
    tally = Tally(project)
    project.subscribe(tally.take_in)
    hall = Hall(preferences, shell, lambda: (LAPTOP, PROJECTOR))
    signals = ProjectSignals(project, shell)
    opened = OpenProject(project, tally, signals, hall, preferences)
    window = MainWindow(opened, ProgramDeeds(*[lambda *_all: None] * len(ProgramDeeds.__slots__)))
    shell.show_content(window)
    shell.show()
    window.begin(PROGRAMME)
    made = Room(window, hall, project, clock, tmp_path)
    made.evening.now = lambda: clock.shows
    yield made
    window.end()
    hall.close()
    signals.close()
    project.close()


def test_an_evening_is_led_from_its_first_item_to_its_end(room: Room) -> None:
    begin_late_and_repair_it(room)
    lead_up_to_the_result(room)
    lead_the_result_by_clicker(room)
    run_late_and_cut(room)
    end_it(room)


def begin_late_and_repair_it(room: Room) -> None:
    """Begin at 19.10 what began at 19.00, and say so afterwards."""
    assert room.hall.window is None
    room.clock.turn(10)
    room.page().primary_actions()[0].deed()
    first = room.items()[0]
    assert room.current() == first.title
    assert room.window.stack.current_key == PROGRAMME
    page = room.page()
    page.clock.began.setText("19.00")
    page.clock.began.commit()
    assert (room.stand.elapsed, room.stand.remaining) == (10 * 60, -5 * 60)
    assert "5 min. behind" in page.clock.tag.text()
    page.clock.foot.click()


def lead_up_to_the_result(room: Room) -> None:
    """Press Next through seven items, and give the fourth five minutes more."""
    for item in room.items()[1:8]:
        former = room.window.stack.current_key
        room.window.menu_actions["next_item"].trigger()
        room.look(item, former)
        if item.id == room.items()[3].id:
            before, key = room.stand.remaining, room.window.stack.current_key
            room.page().clock.more.click()
            assert room.stand.remaining == before + 5 * 60
            room.window.go_to(key)
        room.clock.turn(item.minutes)
    assert room.hall.window is not None
    assert room.wall.isFullScreen()
    assert room.wall.findChild(HallFoot) is not None


def lead_the_result_by_clicker(room: Room) -> None:
    """Reveal five places inside the presentation; the step after the last is the next item."""
    presentation = room.hall.presenter.presentation
    assert room.current() == room.items()[7].title
    assert presentation is not None
    seen = {room.words()}
    for _step in presentation.steps[presentation.start + 1 :]:
        QTest.keyClick(room.wall, Qt.Key.Key_PageDown)
        assert room.current() == room.items()[7].title
        seen.add(room.words())
    assert len(seen) == len(presentation.steps) - presentation.start
    QTest.keyClick(room.wall, Qt.Key.Key_PageDown)
    room.look(room.items()[8], "how.result")


def run_late_and_cut(room: Room) -> None:
    """Talk for a quarter of an hour too long, and take what the programme proposes."""
    room.clock.turn(room.items()[8].minutes + 15)
    page = room.page()
    page.refresh()
    behind = room.stand.behind
    assert behind >= 15
    assert page.rescue.isVisible()
    page.rescue.accept.click()
    assert room.stand.behind < behind
    page.clock.next_button.click()
    room.look(room.items()[9], PROGRAMME)
    page = room.page()
    page.clock.for_hall.choose(HallView.CLOCK)
    room.window.menu_actions["show_hall"].trigger()
    assert isinstance(room.wall.view, HallTimer)
    assert room.current() in room.words()


def end_it(room: Room) -> None:
    """Lead the last items, and end: the clock is gone, and the wall says thank you."""
    while room.stand.following is not None:
        item, former = room.stand.following, room.window.stack.current_key
        room.evening.do(EveningDeed.NEXT)
        room.look(item, former)
        room.clock.turn(5)
    room.window.go_to(PROGRAMME)
    room.window.menu_actions["show_hall"].trigger()
    room.window.menu_actions["next_item"].trigger()
    found = programme(room.project, NUMBER)
    assert found.state is RunState.OVER
    assert running_workshop(room.project) is None
    assert not room.window.menu_actions["next_item"].isEnabled()
    assert "Thank you for tonight" in room.words()
    feet = room.wall.findChildren(HallFoot)
    assert not any(each.isVisible() for each in feet)
    assert all(item.ended_at for item in found.items if item.started_at)
