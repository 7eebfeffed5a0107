"""An open project and the pages of the room, shown as the frame shows them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
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


@dataclass
class Said:
    """What the pages told the facilitator."""

    sentences: list[str] = field(default_factory=list)

    def __call__(self, text: str, kind: MessageKind = MessageKind.DONE) -> None:
        self.sentences.append(text)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Project]:
    monkeypatch.setenv("BOSAET_DATA", str(tmp_path / "data"))
    made = create_project(
        tmp_path / "Vorgod.bosaet", NewProject("Vorgod", villages=("Barde", "Vorgod"))
    )
    yield made
    made.close()


@pytest.fixture
def said() -> Said:
    return Said()


@pytest.fixture
def context(qapp: QApplication, project: Project, said: Said, tmp_path: Path) -> PageContext:
    settings = QSettings(str(tmp_path / "bosaet.ini"), QSettings.Format.IniFormat)

    def stay(key: str, target: str | None = None) -> None:
        """No test here turns the page."""

    signals = ProjectSignals(project)
    return PageContext(project, Tally(project), Preferences(settings), signals, stay, said)


@pytest.fixture
def show(qapp: QApplication, qtbot: QtBot, context: PageContext) -> Callable[[Page], None]:
    """Show a page at the size it has in a small window, refreshed after every change."""
    apply_theme(qapp, "light", 100)

    def shown(page: Page) -> None:
        qtbot.addWidget(page)
        page.resize(692, 540)
        page.refresh()
        context.signals.changed.connect(lambda _change: page.refresh())
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)

    return shown
