"""Every step before the hall: something to read from the back row, and nobody's name or note."""

import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.analysis.running_order import standing
from bosaet_desktop.core.project import open_project
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.rows.meeting import AgendaItem, AgendaRun, Programme
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.core.terms.meeting import AgendaKind
from bosaet_desktop.ui.audience_window import SETTLE_MS, AudienceWindow
from bosaet_desktop.ui.frame.page_stack import page_class
from bosaet_desktop.ui.page import Page, PageContext
from bosaet_desktop.ui.pages import PAGES, entry
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.project_signals import ProjectSignals
from bosaet_desktop.ui.widgets.hall_foot import HallFoot
from bosaet_desktop.ui.widgets.hall_type import FULL_WIDTH, SIDE
from tests.ui.printed_words import Painted, painted
from tests.ui.shown_page import Told

# What is about people by name, or of the municipality and nobody else, is never shown to the hall.
NOT_FOR_THE_HALL = {
    "before.people",
    "before.stakeholders",
    "before.canvas",
    "before.involvement",
    "before.attention",
    "after.evaluation",
    "after.handover",
    "where_are_we.minutes",
    "what_do_we_want.minutes",
    "how.minutes",
    "what_now.minutes",
}
# Dots are shown once the facilitator has drawn the line, and in the example nobody has.
NOT_YET = {"what_do_we_want.dots"}
SIZES = [(800, 600), (1280, 720), (1920, 1080)]
SHOWN = [page.key for page in PAGES if page.key not in NOT_FOR_THE_HALL | NOT_YET]
# With a wall that has its words alone in the middle.
CENTRED = {"overview", "before.project", "how.score_entry"}
# So many pixels may a letter stand beside the edge it is set to.
BEARING = 5
# Sources, the villages of an idea and the heads of a joint sheet may be smaller than what must be
# read; the letter in a village's mark is not text.
LEAST, ASIDE = 27, 16
WITH_ASIDES = {
    "where_are_we.segments",
    "where_are_we.assumptions",
    "what_do_we_want.idea_board",
    "how.joint_sheet",
}


BEGAN = datetime(2026, 3, 4, 19)
# What is written for the facilitator alone, and what it is written in, in any table that has it.
SECRET = "Zqxmand"
SECRET_COLUMNS = {"note", "email", "phone", "raised_by", "said_by", "obstacle", "history"}


class Looked:
    """A project opened once, its pages made once each, and a hall's window for each size."""

    def __init__(self, file: Path, settings: Path) -> None:
        self.project = open_project(file)
        self._tally, self._told = Tally(self.project), Told()
        self._signals = ProjectSignals(self.project)
        self._preferences = Preferences(QSettings(str(settings), QSettings.Format.IniFormat))
        self._pages: dict[str, Page] = {}
        self._walls: dict[tuple[int, int], AudienceWindow] = {}

    def page(self, key: str) -> Page:
        if key not in self._pages:
            told = self._told
            context = PageContext(
                self.project, self._tally, self._preferences, self._signals, told.go_to, told.say
            )
            self._pages[key] = page_class(entry(key))(context)
            self._pages[key].refresh()
        return self._pages[key]

    def wall(self, qtbot: QtBot, size: tuple[int, int], *, dark: bool) -> AudienceWindow:
        if size not in self._walls:
            self._walls[size] = AudienceWindow(dark=dark)
            self._walls[size].resize(*size)
            self._walls[size].show()
            qtbot.wait(2 * SETTLE_MS)
        return self._walls[size]

    def close(self) -> None:
        for widget in (*self._walls.values(), *self._pages.values()):
            widget.close()
            widget.deleteLater()
        self._signals.close()
        self.project.close()


def copied(samples: Mapping[str, Path], folders: pytest.TempPathFactory) -> Path:
    return Path(shutil.copy(samples["da"], folders.mktemp("hall")))


@pytest.fixture(scope="module")
def sample(
    samples: Mapping[str, Path], tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Iterator[Looked]:
    """The example in Danish; nobody changes it here."""
    file = copied(samples, tmp_path_factory)
    with closing(Looked(file, file.with_suffix(".ini"))) as looked:
        yield looked


@pytest.fixture(scope="module")
def poisoned(
    samples: Mapping[str, Path], tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Iterator[Looked]:
    """The same with the name of a man who is not in the room wherever the hall must not read."""
    file = copied(samples, tmp_path_factory)
    poison(file)
    with closing(Looked(file, file.with_suffix(".ini"))) as looked:
        yield looked


def views(page: Page) -> list[QWidget]:
    """What the hall sees of a page, all of its steps."""
    steps = page.presentation()
    made = [step.make_view() for step in steps.steps] if steps else [page.audience_view()]
    return [view for view in made if view is not None]


def on_walls(hall: AudienceWindow, page: Page, folder: Path) -> Iterator[Painted]:
    """Show one view after the other in the hall's window, and read it."""
    for view in views(page):
        hall.show_view(view)
        QApplication.processEvents()
        yield painted(hall, folder)


def poison(path: Path) -> None:
    """Write the name of a man who is not in the room into whatever the hall must not read."""
    with closing(sqlite3.connect(path)) as file:
        tables = [
            name for (name,) in file.execute("SELECT name FROM sqlite_schema WHERE type='table'")
        ]
        for table in tables:
            for column in file.execute(f"PRAGMA table_info({table})").fetchall():
                if column[1] in SECRET_COLUMNS or (table, column[1]) == ("person", "name"):
                    file.execute(f"UPDATE {table} SET {column[1]} = '{SECRET}'")
        file.commit()


def test_what_is_not_for_the_hall_has_no_view(sample: Looked) -> None:
    for key in NOT_FOR_THE_HALL:
        page = sample.page(key)
        assert not page.shows_for_hall
        assert views(page) == []


@pytest.mark.parametrize("key", SHOWN)
@pytest.mark.parametrize(("size", "dark"), [(SIZES[0], False), (SIZES[1], True), (SIZES[2], True)])
def test_the_last_bench_can_read_every_wall(
    key: str, size: tuple[int, int], dark: bool, sample: Looked, qtbot: QtBot, tmp_path: Path
) -> None:
    page = sample.page(key)
    assert page.shows_for_hall
    read = list(on_walls(sample.wall(qtbot, size, dark=dark), page, tmp_path))
    assert read
    assert_legible(key, read)


@pytest.mark.parametrize("key", SHOWN)
def test_a_clock_at_the_foot_cuts_no_wall(
    key: str, sample: Looked, qtbot: QtBot, tmp_path: Path
) -> None:
    hall, foot = sample.wall(qtbot, SIZES[0], dark=False), HallFoot()
    foot.show_standing(standing(evening(), BEGAN + timedelta(minutes=4)))
    hall.show_foot(foot)
    QApplication.processEvents()
    read = list(on_walls(hall, sample.page(key), tmp_path))
    hall.show_foot(None)
    assert all("Snak" in wall.words for wall in read)
    assert_legible(key, read)


def evening() -> Programme:
    """One item of ten minutes that has begun."""
    item = AgendaItem(AgendaKind.DISCUSS, "Snak", 10, id="1", started_at=BEGAN)
    return Programme(1, items=(item,), run=AgendaRun(BEGAN))


@pytest.mark.parametrize("key", [key for key in SHOWN if key not in CENTRED])
def test_all_walls_begin_at_the_same_edge(
    key: str, sample: Looked, qtbot: QtBot, tmp_path: Path
) -> None:
    width, height = SIZES[1]
    for wall in on_walls(
        sample.wall(qtbot, (width, height), dark=True), sample.page(key), tmp_path
    ):
        assert wall.left == pytest.approx(SIDE * width / FULL_WIDTH, abs=BEARING)


def assert_legible(key: str, read: list[Painted]) -> None:
    least = ASIDE if key in WITH_ASIDES else LEAST
    for wall in read:
        assert wall.words.strip()
        assert wall.smallest >= least, wall.words
        assert not wall.cut


@pytest.mark.parametrize("key", SHOWN)
def test_no_name_and_no_note_reaches_a_wall(
    key: str, sample: Looked, poisoned: Looked, qtbot: QtBot, tmp_path: Path
) -> None:
    names = [each.name for each in people(sample.project)]
    assert names
    page = poisoned.page(key)
    for wall in on_walls(poisoned.wall(qtbot, SIZES[0], dark=False), page, tmp_path):
        assert not [each for each in (SECRET, *names) if each in wall.words]
    for view in views(page):
        spoken = [view, *view.findChildren(QWidget)]
        told = " ".join(f"{w.accessibleName()} {w.accessibleDescription()}" for w in spoken)
        assert SECRET not in told
        view.deleteLater()
