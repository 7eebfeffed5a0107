"""An open project and a way to show any page as the frame shows it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.ui.page import MessageKind, Page, PageContext
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.project_signals import ProjectSignals
from bosaet_desktop.ui.theme.apply import apply_theme

SMALL_WINDOW = (692, 540)


@dataclass
class Told:
    """What a page said to the facilitator, and where it wanted to go."""

    sentences: list[str] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)

    def say(self, text: str, kind: MessageKind = MessageKind.DONE) -> None:
        self.sentences.append(text)

    def go_to(self, key: str, target: str | None = None) -> None:
        self.pages.append(key)


@pytest.fixture(autouse=True)
def nothing_left_over(english: None) -> Iterator[None]:
    """Delete what a test closed: without an event loop Qt would keep it for the tests to come."""
    yield
    if QApplication.instance() is not None:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = create_project(
        tmp_path / "Vorgod.bosaet", NewProject("Vorgod", villages=("Barde", "Vorgod"))
    )
    yield made
    made.close()


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def context(qapp: QApplication, project: Project, told: Told, tmp_path: Path) -> PageContext:
    settings = QSettings(str(tmp_path / "bosaet.ini"), QSettings.Format.IniFormat)
    signals = ProjectSignals(project)
    return PageContext(
        project, Tally(project), Preferences(settings), signals, told.go_to, told.say
    )


@pytest.fixture
def show(qapp: QApplication, qtbot: QtBot, context: PageContext) -> Callable[[Page], None]:
    """Show a page at the size it has in a small window, refreshed after every change."""
    apply_theme(qapp, "light", 100)

    def shown(page: Page) -> None:
        qtbot.addWidget(page)
        page.resize(*SMALL_WINDOW)
        page.refresh()
        context.signals.changed.connect(lambda _change: page.refresh())
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)

    return shown
