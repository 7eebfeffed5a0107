"""The pages of this room on a real project, refreshed after every change as the frame does."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.idea import add_idea
from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.category import categories
from bosaet_desktop.core.queries.idea import village_marks
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.ui.page import MessageKind, Page, PageContext
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.project_signals import ProjectSignals
from bosaet_desktop.ui.theme.apply import apply_theme

Shown = Callable[[type[Page]], Page]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    new = NewProject("Vorgod", villages=("Barde", "Vorgod"), language="en")
    made = create_project(tmp_path / "p.bosaet", new)
    yield made
    made.close()


@pytest.fixture
def said() -> list[str]:
    """What the page said in the message bar."""
    return []


@pytest.fixture
def context(project: Project, said: list[str], tmp_path: Path) -> PageContext:
    def go_to(key: str, target: str | None = None) -> None:
        """These tests stay on their page."""

    def say(text: str, kind: MessageKind = MessageKind.DONE) -> None:
        said.append(text)

    settings = QSettings(str(tmp_path / "p.ini"), QSettings.Format.IniFormat)
    signals = ProjectSignals(project)
    return PageContext(project, Tally(project), Preferences(settings), signals, go_to, say)


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, context: PageContext) -> Iterator[Shown]:
    """Show a page in the smallest room it gets: 748 pixels with the guide beside it."""
    apply_theme(qapp, "light", 100)
    pages: list[Page] = []

    def show(page_class: type[Page]) -> Page:
        page = page_class(context)
        context.signals.changed.connect(page.refresh)
        page.refresh()
        page.resize(748, 560)
        page.show()
        qtbot.waitExposed(page)
        pages.append(page)
        return page

    yield show
    for page in pages:
        context.signals.changed.disconnect(page.refresh)
        page.close()
        page.deleteLater()
    # Nothing else runs an event loop here, and pages left over would slow every test after.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def ideas(project: Project) -> tuple[str, ...]:
    """Five ideas: three sorted under the first category, two not sorted."""
    barde = village_marks(project)[0].id
    homes = categories(project)[0].id
    sorted_ideas = [add_idea(project, text, barde, homes) for text in ("Path", "Bridge", "Bench")]
    return (*sorted_ideas, *(add_idea(project, text) for text in ("Swing", "Slide")))
