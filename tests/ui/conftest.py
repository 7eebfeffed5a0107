"""An open project and a way to show any page as the frame shows it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.project import Change, Project
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.ui.app import Program
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.project_signals import ProjectSignals
from bosaet_desktop.ui.theme.apply import apply_theme
from bosaet_desktop.ui.theme.theme import NORMAL_TEXT
from bosaet_desktop.ui.widgets import writing
from tests.ui.shown_page import SMALL_WINDOW, AnyPage, Show, Told

REST_MS = 20


@pytest.fixture(autouse=True)
def nothing_left_over(english: None) -> Iterator[None]:
    """Delete what a test closed: without an event loop Qt would keep it for the tests to come."""
    yield
    if QApplication.instance() is not None:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let typing count as resting after a moment."""
    monkeypatch.setattr(writing, "REST_MS", REST_MS)


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def context(qapp: QApplication, project: Project, told: Told, tmp_path: Path) -> PageContext:
    """What the frame gives a page, in a program of plain looks."""
    apply_theme(qapp, "light", 100)
    settings = QSettings(str(tmp_path / "bosaet.ini"), QSettings.Format.IniFormat)
    tally = Tally(project)
    project.subscribe(tally.take_in)
    signals = ProjectSignals(project)
    return PageContext(project, tally, Preferences(settings), signals, told.go_to, told.say)


@pytest.fixture
def show(qtbot: QtBot, context: PageContext) -> Show:
    """Show a page at the size it has in a small window, refreshed after the changes it names."""

    def shown(page: AnyPage) -> AnyPage:
        def keep_up(change: Change) -> None:
            if not page.depends_on.isdisjoint(change.subjects):
                page.refresh()

        qtbot.addWidget(page)
        page.resize(*SMALL_WINDOW)
        page.refresh()
        context.signals.changed.connect(keep_up)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return shown


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, preferences: Preferences) -> Iterator[Program]:
    """A program on its start page, with nothing open."""
    made = Program(qapp, preferences)
    qtbot.addWidget(made.shell)
    made.show_start()
    made.shell.show()
    yield made
    # A program that lived on would dress the application of the tests that follow.
    made.deleteLater()
    QApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
    apply_theme(qapp, "light", NORMAL_TEXT)
