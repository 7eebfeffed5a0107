"""Pages of the stage "How?" on real files."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.ui.page import MessageKind, Page, PageContext
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.project_signals import ProjectSignals
from tests.core.scoring import add_initiatives

ShowPage = Callable[[type[Page]], Page]


@pytest.fixture(scope="session")
def sheet_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed project with two villages and three initiatives on the sheet."""
    path = tmp_path_factory.mktemp("how") / "Vorgod.bosaet"
    project = create_project(path, NewProject("Vorgod", villages=("Barde", "Vorgod")))
    add_initiatives(project, "Festival", "Path", "School")
    project.close()
    return path


@pytest.fixture
def project(sheet_file: Path, tmp_path: Path) -> Iterator[Project]:
    """An open project with two villages and three initiatives on the sheet."""
    opened = open_project(Path(shutil.copy(sheet_file, tmp_path)))
    yield opened
    opened.close()


@pytest.fixture
def said() -> list[str]:
    """What pages have said."""
    return []


@pytest.fixture
def visited() -> list[str]:
    """Where pages have sent people."""
    return []


@pytest.fixture
def context(
    qtbot: QtBot, project: Project, tmp_path: Path, said: list[str], visited: list[str]
) -> PageContext:
    """What the frame would give a page."""

    def go_to(key: str, target: str | None = None) -> None:
        visited.append(key)

    def say(text: str, kind: MessageKind = MessageKind.DONE) -> None:
        said.append(text)

    tally = Tally(project)
    project.subscribe(tally.take_in)
    settings = QSettings(str(tmp_path / "how.ini"), QSettings.Format.IniFormat)
    return PageContext(project, tally, Preferences(settings), ProjectSignals(project), go_to, say)


@pytest.fixture
def show_page(qtbot: QtBot, context: PageContext) -> Iterator[ShowPage]:
    """Make a page, fill it, and show it in a window of the smallest size it must bear."""

    def show(page_class: type[Page]) -> Page:
        page = page_class(context)
        qtbot.addWidget(page)
        page.resize(692, 541)
        page.refresh()
        page.show()
        shown.append(page)
        return page

    shown: list[Page] = []
    yield show
    # Before the project is closed, as the program does.
    for page in shown:
        page.close()
