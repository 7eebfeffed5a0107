"""Closing a project lets go of it, whatever became of the file meanwhile."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from pytestqt.qtbot import QtBot

from bosaet_desktop.core.project import open_project
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.frame.shell import Shell
from bosaet_desktop.ui.preferences import Preferences


def test_a_file_that_cannot_be_read_any_more_is_let_go_of(
    qtbot: QtBot, samples: Mapping[str, Path], tmp_path: Path, preferences: Preferences
) -> None:
    path = Path(shutil.copy(samples["en"], tmp_path))
    shell = Shell(lambda: True)
    qtbot.addWidget(shell)
    session = Session(open_project(path), preferences, shell)
    session.opened.project.store.driver.execute("PRAGMA shrink_memory")
    os.truncate(path, 8_192)
    session.close()
    assert session.opened.project.store.connection.closed
    assert not preferences.recent_projects()
