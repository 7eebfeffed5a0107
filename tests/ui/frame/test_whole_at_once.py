"""Nothing half built is seen: neither when a project opens nor while a page is made."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.project import open_project
from bosaet_desktop.ui.audience_window import AudienceWindow
from bosaet_desktop.ui.frame.guide_panel import GuidePanel
from bosaet_desktop.ui.frame.open_project import ProgramDeeds
from bosaet_desktop.ui.frame.path_panel import PathPanel
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.frame.shell import Shell
from bosaet_desktop.ui.main_window import MainWindow
from bosaet_desktop.ui.new_project_form import NewProjectForm
from bosaet_desktop.ui.pages import PAGES
from bosaet_desktop.ui.preferences import Preferences
from tests.ui.shown_page import part


class Strays(QObject):
    """Hears of every part that is shown as a window of its own, before it has a place."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            own = isinstance(watched, Shell | AudienceWindow)
            if watched.isWindow() and not own:
                self.found.add(type(watched).__name__)
        return False


class FirstPicture(QObject):
    """Notes where the parts of the frame stand when it is shown: a paint may follow at once."""

    def __init__(self, main: MainWindow) -> None:
        super().__init__()
        self._main = main
        self.path_ends = self.page_ends = self.guide_begins = 0
        self.words = ""
        self._guide = part(main, GuidePanel)
        main.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.path_ends = part(self._main, PathPanel).geometry().right()
            self.page_ends = self._main.stack.geometry().right()
            self.guide_begins = self._guide.geometry().left()
            seen = [each for each in self._guide.findChildren(QLabel) if each.isVisible()]
            self.words = " ".join(each.text() for each in seen if each.height() > 0)
        return False


@contextmanager
def listening(app: QApplication) -> Iterator[Strays]:
    strays = Strays()
    app.installEventFilter(strays)
    yield strays
    app.removeEventFilter(strays)


@pytest.fixture
def example(
    qtbot: QtBot, samples: Mapping[str, Path], preferences: Preferences, tmp_path: Path
) -> Iterator[Session]:
    """A session of the sample project in a shell that is on screen, with nothing in it yet."""
    shell = Shell(lambda: True)
    qtbot.addWidget(shell)
    shell.show()
    project = open_project(Path(shutil.copy(samples["en"], tmp_path)))
    session = Session(project, preferences, shell)
    yield session
    session.close()


def shell_of(session: Session) -> Shell:
    found = session.opened.hall.parent()
    assert isinstance(found, Shell)
    return found


def test_the_first_picture_of_a_project_has_every_part_in_its_place(
    example: Session, deeds: ProgramDeeds, qtbot: QtBot
) -> None:
    main = MainWindow(example.opened, deeds)
    picture = FirstPicture(main)
    shell_of(example).show_content(main)
    main.begin()
    qtbot.waitUntil(main.isVisible)
    assert picture.path_ends < picture.page_ends < picture.guide_begins
    assert "See where you are" in picture.words
    main.end()


def test_no_part_of_a_page_or_its_wall_is_shown_before_it_has_a_place(
    example: Session, deeds: ProgramDeeds, qapp: QApplication
) -> None:
    main = MainWindow(example.opened, deeds)
    shell_of(example).show_content(main)
    main.begin()
    with listening(qapp) as strays:
        for page in PAGES:
            main.go_to(page.key)
            main.menu_actions["show_hall"].trigger()
            QApplication.processEvents()
            assert not strays.found, page.key
    main.end()


def test_no_part_of_the_form_for_a_new_project_is_shown_before_it_has_a_place(
    preferences: Preferences, qapp: QApplication, qtbot: QtBot
) -> None:
    with listening(qapp) as strays:
        qtbot.addWidget(NewProjectForm(preferences))
    assert not strays.found
