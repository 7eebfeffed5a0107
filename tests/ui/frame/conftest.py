"""An open project in a real frame; pages other rooms own are stood in for by a plain one."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.ui.frame import page_stack
from bosaet_desktop.ui.frame.open_project import ProgramDeeds
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.frame.shell import Shell
from bosaet_desktop.ui.main_window import MainWindow
from bosaet_desktop.ui.page import Page, PageContext
from bosaet_desktop.ui.pages import OVERVIEW, PageEntry
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.theme.apply import apply_theme
from bosaet_desktop.ui.theme.theme import NORMAL_TEXT


class PlainPage(Page):
    """Counts its refreshes and shows the hall how many there were."""

    depends_on = frozenset({"attention_point"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.refreshed = 0
        self.left = 0
        self.revealed: list[str] = []
        self.has_something = True
        layout = QVBoxLayout(self)
        layout.addWidget(QPushButton("Work"))

    def refresh(self) -> None:
        self.refreshed += 1

    def leave(self) -> None:
        self.left += 1

    def reveal(self, target: str) -> None:
        self.revealed.append(target)

    @property
    def shows_for_hall(self) -> bool:
        return self.has_something

    def audience_view(self) -> QWidget | None:
        return QLabel(f"hall {self.refreshed}")


@pytest.fixture
def plain_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the Overview is itself: these tests are about the frame."""
    real = page_stack.page_class

    def stand_in(of: PageEntry) -> type[Page]:
        return real(of) if of.key == OVERVIEW else PlainPage

    monkeypatch.setattr(page_stack, "page_class", stand_in)


@pytest.fixture(autouse=True)
def usual_look(qapp: QApplication) -> None:
    """Whatever text size the tests before looked at, the frame is measured at 100 %."""
    apply_theme(qapp, "light", NORMAL_TEXT)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(QSettings(str(tmp_path / "p.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where the project lies."""
    return tmp_path / "Vorgod.bosaet"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A project with one village, closed."""
    path = tmp_path / "Vorgod.bosaet"
    create_project(path, NewProject("Vorgod", villages=("Barde",))).close()
    return path


@pytest.fixture
def session(qtbot: QtBot, place: Path, preferences: Preferences) -> Iterator[Session]:
    """A session in a shell that is on screen (offscreen, that is)."""
    project = create_project(place, NewProject("Vorgod", villages=("Barde",), kind="evening"))
    shell = Shell(lambda: True)
    qtbot.addWidget(shell)
    opened = Session(project, preferences, shell)
    yield opened
    opened.close()


@pytest.fixture
def deeds() -> ProgramDeeds:
    def nothing(*_arguments: object) -> None:
        """These tests do not go back to the start page."""

    names = ProgramDeeds.__slots__
    return ProgramDeeds(**dict.fromkeys(names, nothing))


@pytest.fixture
def window(
    qtbot: QtBot, session: Session, deeds: ProgramDeeds, plain_pages: None
) -> Iterator[MainWindow]:
    """The frame on the Overview, 1366 wide."""
    main = MainWindow(session.opened, deeds)
    qtbot.addWidget(main)
    main.resize(1366, 768)
    main.show()
    main.begin()
    yield main
    main.end()


@pytest.fixture
def trigger(window: MainWindow) -> Callable[[str], None]:
    """Do what the menu entry of that name does."""
    return lambda name: window.menu_actions[name].trigger()
