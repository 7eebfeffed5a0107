"""Backups are made when they are due, whatever the computer's clock does meanwhile."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QObject

from bosaet_desktop.core.commands.idea import add_ideas
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.storage.backups import backups_of
from bosaet_desktop.ui.frame.backup_clock import BACKUP_EVERY, IDLE_AFTER, BackupClock

SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("passed", "backups"),
    [
        (BACKUP_EVERY - SECOND, 0),
        (BACKUP_EVERY + SECOND, 1),
        (IDLE_AFTER, 0),
        (timedelta(hours=-1), 1),
        (timedelta(days=-400), 1),
    ],
)
def test_a_changed_project_is_backed_up_when_it_is_due(
    qapp: QObject, project: Project, passed: timedelta, backups: int
) -> None:
    parent, shown = QObject(), [datetime.now()]
    clock = BackupClock(project, parent, lambda: shown[0])
    add_ideas(project, ["Path"])
    shown[0] += passed
    clock.look()
    assert len(backups_of(project_row(project).identity)) == backups
