"""The same ideas become an initiative once more only for those who say so."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.initiative import initiative_from_ideas
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.initiative import initiatives
from bosaet_desktop.ui.what_do_we_want.made_before import make_once
from tests.ui.shown_page import part, press

Ask = Callable[[], QWidget]


@pytest.fixture
def shown() -> list[str]:
    return []


@pytest.fixture
def make(qtbot: QtBot, project: Project, ideas: tuple[str, ...], shown: list[str]) -> Ask:
    """Make an initiative of the first two ideas from a window of its own."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def made() -> QWidget:
        def deed() -> object:
            return initiative_from_ideas(project, ideas[:2], "Trail")

        make_once(window, project, ideas[:2], deed, shown.append)
        return window

    return made


def test_the_first_time_nobody_is_asked(make: Ask, project: Project) -> None:
    window = make()
    assert window.findChild(QMessageBox) is None
    assert [line.title for line in initiatives(project)] == ["Trail"]


@pytest.mark.parametrize(
    ("button", "count", "opens"),
    [("Open it", 1, True), ("Make another", 2, False), ("Cancel", 1, False)],
)
def test_the_second_time_there_is_a_choice(
    make: Ask, project: Project, shown: list[str], button: str, count: int, opens: bool
) -> None:
    make()
    box = part(make(), QMessageBox)
    assert "Trail" in box.text()
    assert box.defaultButton().text() == "Open it"
    press(box, button)
    assert len(initiatives(project)) == count
    assert shown == ([initiatives(project)[0].id] if opens else [])
