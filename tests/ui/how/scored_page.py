"""A page of a scored round, shown as the frame shows it."""

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.project import Project
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.ui.page import MessageKind, Page, PageContext
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.project_signals import ProjectSignals
from bosaet_desktop.ui.theme.apply import apply_theme

SIZE = (692, 540)


def context_of(project: Project, folder: Path, turned: list[str] | None = None) -> PageContext:
    """Return a context whose tally is fresh; `turned` collects the pages asked for."""

    def go_to(key: str, target: str | None = None) -> None:
        if turned is not None:
            turned.append(key)

    def say(text: str, kind: MessageKind = MessageKind.DONE) -> None:
        """These tests look at the project, not at the status line."""

    tally = Tally(project)
    project.subscribe(tally.take_in)
    settings = QSettings(str(folder / "bosaet.ini"), QSettings.Format.IniFormat)
    return PageContext(project, tally, Preferences(settings), ProjectSignals(project), go_to, say)


def show_page(qtbot: QtBot, app: QApplication, page: Page, text_size: int = 100) -> None:
    """Show the page at its size in a small window; it is refreshed after every change."""
    apply_theme(app, "light", text_size)
    qtbot.addWidget(page)
    page.resize(*SIZE)
    page.refresh()
    page.context.signals.changed.connect(lambda _change: page.refresh())
    page.show()
    qtbot.waitExposed(page)
