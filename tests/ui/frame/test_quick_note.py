"""A note from anywhere, filed under what goes on."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.programme import plan_agenda
from bosaet_desktop.core.commands.running_order import begin_run
from bosaet_desktop.core.commands.workshop import set_workshop_date
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.minutes import minutes
from bosaet_desktop.core.rows.meeting import NewAgendaItem
from bosaet_desktop.core.terms.meeting import AgendaKind, NoteKind
from bosaet_desktop.ui.frame.quick_note import QuickNoteDialog, workshop_now
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.main_window import MainWindow


@pytest.fixture
def project(session: Session) -> Project:
    return session.opened.project


def test_enter_files_it_under_the_item_that_runs_and_closes(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    plan_agenda(project, 2, [NewAgendaItem(AgendaKind.DISCUSS, "Talk", 20)])
    begin_run(project, 2, datetime(2026, 1, 5, 19))
    dialog = QuickNoteDialog(project, window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.capture.choose(NoteKind.QUESTION)
    QTest.keyClicks(dialog.capture.line, "Who pays?")
    QTest.keyClick(dialog.capture.line, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    [note] = minutes(project, 2).notes
    assert (note.kind, note.text, note.item) == (NoteKind.QUESTION, "Who pays?", "Talk")


def test_without_a_clock_the_latest_meeting_is_meant(project: Project) -> None:
    assert workshop_now(project, date(2026, 1, 20)) == 1
    set_workshop_date(project, 2, date(2026, 1, 13))
    set_workshop_date(project, 3, date(2026, 2, 13))
    assert workshop_now(project, date(2026, 1, 13)) == 2
    assert workshop_now(project, date(2026, 1, 12)) == 1
