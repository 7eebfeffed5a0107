"""The menus name what they lead to."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.actions import Actions
from bosaet_desktop.ui.frame.open_project import ProgramDeeds
from bosaet_desktop.ui.frame.window_actions import connect_program
from bosaet_desktop.ui.preferences import Preferences, RecentProject


def test_recent_projects_of_one_title_are_named_with_their_files(
    qtbot: QtBot, preferences: Preferences, deeds: ProgramDeeds, tmp_path: Path
) -> None:
    for title, name in (("Stadil", "s"), ("Fest & Vorgod", "a"), ("Fest & Vorgod", "b")):
        preferences.remember_project(
            RecentProject(tmp_path / name, title, (), "", 0, date(2026, 11, 20))
        )
    qtbot.addWidget(window := QWidget())
    actions = Actions(window)
    actions.fill(QMenuBar(window))
    connect_program(actions, deeds, preferences)
    assert [each.text() for each in actions.menu("recent").actions()] == [
        "Fest && Vorgod · b",
        "Fest && Vorgod · a",
        "Stadil",
    ]
