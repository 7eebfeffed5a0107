"""Every step before the hall: something to read from the back row, and nobody's name or note."""

import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.ui.audience_window import SETTLE_MS, AudienceWindow
from bosaet_desktop.ui.frame.page_stack import page_class
from bosaet_desktop.ui.page import Page, PageContext
from bosaet_desktop.ui.pages import PAGES, entry
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.project_signals import ProjectSignals
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
# Sources, the villages of an idea, and rows of a joint sheet that are not being filled in may be
# smaller than what must be read; the letter in a village's mark is not text.
LEAST, ASIDE = 27, 16
WITH_ASIDES = {
    "where_are_we.segments",
    "where_are_we.assumptions",
    "what_do_we_want.idea_board",
    "how.joint_sheet",
}


# What is written for the facilitator alone, and what it is written in, in any table that has it.
SECRET = "Zqxmand"
SECRET_COLUMNS = {"note", "email", "phone", "raised_by", "said_by", "obstacle", "history"}


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(QSettings(str(tmp_path / "p.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def copied(samples: Mapping[str, Path], tmp_path: Path) -> Path:
    return Path(shutil.copy(samples["da"], tmp_path))


def shown(project: Project, preferences: Preferences, key: str) -> Page:
    told, tally = Told(), Tally(project)
    signals = ProjectSignals(project)
    context = PageContext(project, tally, preferences, signals, told.go_to, told.say)
    page = page_class(entry(key))(context)
    page.refresh()
    return page


def views(page: Page) -> list[QWidget]:
    """What the hall sees of a page, all of its steps."""
    steps = page.presentation()
    made = [step.make_view() for step in steps.steps] if steps else [page.audience_view()]
    return [view for view in made if view is not None]


def on_walls(
    qtbot: QtBot, page: Page, size: tuple[int, int], folder: Path, *, dark: bool
) -> Iterator[Painted]:
    """Show one view after the other in the hall's window, and read it."""
    qtbot.addWidget(page)
    hall = AudienceWindow(dark=dark)
    qtbot.addWidget(hall)
    hall.resize(*size)
    hall.show()
    qtbot.wait(2 * SETTLE_MS)
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


def test_what_is_not_for_the_hall_has_no_view(
    copied: Path, preferences: Preferences, qtbot: QtBot
) -> None:
    with closing(open_project(copied)) as project:
        for key in NOT_FOR_THE_HALL:
            page = shown(project, preferences, key)
            qtbot.addWidget(page)
            assert not page.shows_for_hall
            assert views(page) == []


@pytest.mark.parametrize("key", SHOWN)
@pytest.mark.parametrize(("size", "dark"), [(SIZES[0], False), (SIZES[1], True), (SIZES[2], True)])
def test_the_last_bench_can_read_every_wall(
    key: str,
    size: tuple[int, int],
    dark: bool,
    copied: Path,
    preferences: Preferences,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    with closing(open_project(copied)) as project:
        page = shown(project, preferences, key)
        assert page.shows_for_hall
        read = list(on_walls(qtbot, page, size, tmp_path, dark=dark))
    assert read
    least = ASIDE if key in WITH_ASIDES else LEAST
    for wall in read:
        assert wall.words.strip()
        assert wall.smallest >= least, wall.words
        assert not wall.cut


@pytest.mark.parametrize("key", SHOWN)
def test_no_name_and_no_note_reaches_a_wall(
    key: str, copied: Path, preferences: Preferences, qtbot: QtBot, tmp_path: Path
) -> None:
    with closing(open_project(copied)) as project:
        names = [each.name for each in people(project)]
    assert names
    poison(copied)
    with closing(open_project(copied)) as project:
        page = shown(project, preferences, key)
        for wall in on_walls(qtbot, page, SIZES[0], tmp_path, dark=False):
            assert not [each for each in (SECRET, *names) if each in wall.words]
        for view in views(page):
            spoken = [view, *view.findChildren(QWidget)]
            told = " ".join(f"{w.accessibleName()} {w.accessibleDescription()}" for w in spoken)
            assert SECRET not in told
            view.deleteLater()
