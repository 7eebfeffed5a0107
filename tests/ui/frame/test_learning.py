"""File > Learn from another project: ticked lessons come, and one undo takes them away again."""

import contextlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QLabel

from bosaet_desktop.core.commands.learning import learn_from
from bosaet_desktop.core.commands.programme import plan_agenda
from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.queries.learning import teaching
from bosaet_desktop.core.rows.learning import TaughtLesson
from bosaet_desktop.core.rows.meeting import NewAgendaItem
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.terms.meeting import AgendaKind
from bosaet_desktop.core.terms.outcome import LessonKind
from bosaet_desktop.ui.frame.learning.dialog import LearningDialog
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.main_window import MainWindow


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other.bosaet"
    with contextlib.closing(create_project(path, NewProject("Next door"))) as project:
        lessons = [TaughtLesson(LessonKind.WORKED, text) for text in ("Begin small", "Sing")]
        learn_from(project, "", lessons)
        plan_agenda(project, 1, [NewAgendaItem(AgendaKind.WELCOME, "Welcome", 10)])
    return path


def test_what_is_ticked_comes_and_agendas_only_when_asked_for(
    window: MainWindow,
    session: Session,
    trigger: Callable[[str], None],
    other: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_all: (str(other), ""))

    def leave_out_the_second(dialog: LearningDialog) -> int:
        ticks = dialog.findChildren(QCheckBox)
        assert [tick.isChecked() for tick in ticks] == [True, True, False]
        ticks[1].setChecked(False)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(LearningDialog, "exec", leave_out_the_second)
    trigger("learn")
    project = session.opened.project
    found = teaching(project)
    assert [each.text for each in found.lessons] == ["Begin small"]
    assert found.agendas == ()
    said = " ".join(label.text() for label in window.findChildren(QLabel))
    assert "Taken over: 1 lesson and 0 agendas." in said
    trigger("undo")
    assert teaching(project).lessons == ()
