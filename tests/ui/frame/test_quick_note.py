"""A note from anywhere, filed under what goes on."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.programme import plan_agenda
from bosaet_desktop.core.commands.project import set_kind
from bosaet_desktop.core.commands.running_order import begin_run
from bosaet_desktop.core.commands.workshop import set_workshop_date
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.minutes import minutes
from bosaet_desktop.core.rows.meeting import NewAgendaItem
from bosaet_desktop.core.terms.meeting import AgendaKind, NoteKind
from bosaet_desktop.core.terms.project import EVENING, WORKSHOPS
from bosaet_desktop.ui.frame.quick_note import QuickNoteDialog, workshop_now
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.main_window import MainWindow
from bosaet_desktop.ui.pages import shown_pages, workshop_of


@pytest.fixture
def project(session: Session) -> Project:
    return session.opened.project


def begin_planned(project: Project, number: int) -> None:
    plan_agenda(project, number, [NewAgendaItem(AgendaKind.DISCUSS, "Talk", 20)])
    begin_run(project, number, datetime(2026, 1, 5, 19))


def test_enter_files_it_under_the_item_that_runs_and_closes(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    set_kind(project, WORKSHOPS)
    begin_planned(project, 2)
    dialog = QuickNoteDialog(project, window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.capture.choose(NoteKind.QUESTION)
    QTest.keyClicks(dialog.capture.line, "Who pays?")
    QTest.keyClick(dialog.capture.line, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.which.isVisibleTo(dialog)
    [note] = minutes(project, 2).notes
    assert (note.kind, note.text, note.item) == (NoteKind.QUESTION, "Who pays?", "Talk")


def test_without_a_clock_the_latest_meeting_is_meant(project: Project) -> None:
    set_kind(project, WORKSHOPS)
    assert workshop_now(project, date(2026, 1, 20)) == 1
    set_workshop_date(project, 2, date(2026, 1, 13))
    set_workshop_date(project, 3, date(2026, 2, 13))
    assert workshop_now(project, date(2026, 1, 13)) == 2
    assert workshop_now(project, date(2026, 1, 12)) == 1


def test_without_a_clock_the_meeting_of_the_page_in_view_comes_first(project: Project) -> None:
    set_kind(project, WORKSHOPS)
    set_workshop_date(project, 3, date(2026, 1, 13))
    assert workshop_now(project, date(2026, 1, 20), in_view=2) == 2
    begin_planned(project, 4)
    assert workshop_now(project, date(2026, 1, 20), in_view=2) == 4


@pytest.mark.parametrize("in_view", [None, 1, 2, 3])
def test_a_project_of_one_evening_has_one_meeting_on_every_page(
    project: Project, in_view: int | None
) -> None:
    set_kind(project, EVENING)
    set_workshop_date(project, 1, date(2026, 1, 13))
    shown = {workshop_of(page.key) for page in shown_pages(EVENING) if "Agenda" in page.title}
    assert {workshop_now(project, date(2026, 1, 20), in_view)} == shown


def test_on_one_evening_nobody_is_asked_which_and_the_note_stands_where_it_is_shown(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    dialog = QuickNoteDialog(project, window, in_view=2)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.which.isVisible()
    QTest.keyClicks(dialog.capture.line, "Who pays?")
    QTest.keyClick(dialog.capture.line, Qt.Key.Key_Return)
    (page,) = (page for page in shown_pages(EVENING) if "Minutes" in page.title)
    assert [note.text for note in minutes(project, workshop_of(page.key) or 0).notes] == [
        "Who pays?"
    ]


def test_an_agenda_that_runs_beside_the_evening_is_offered_all_the_same(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    begin_planned(project, 2)
    dialog = QuickNoteDialog(project, window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert (dialog.which.isVisible(), dialog.which.value()) == (True, 2)


@pytest.mark.parametrize(
    ("page", "number"),
    [("before.people", None), ("what_do_we_want.idea_board", 2), ("after.follow_up", None)],
)
def test_a_page_tells_its_meeting(page: str, number: int | None) -> None:
    assert workshop_of(page) == number
