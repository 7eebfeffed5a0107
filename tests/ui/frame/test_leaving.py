"""Every way out of a project asks first where something would be lost."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.errors import UserError
from bosaet_desktop.core.project import open_project
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.storage.backups import backup_folder, copy_to
from bosaet_desktop.core.storage.lock_note import note_path
from bosaet_desktop.ui.app import Program
from bosaet_desktop.ui.crash_dialog import CrashDialog
from bosaet_desktop.ui.frame import leaving
from bosaet_desktop.ui.new_project_form import NewProjectForm
from bosaet_desktop.ui.what_do_we_want.board.capture_field import CaptureField
from bosaet_desktop.ui.widgets.labels import Caption
from bosaet_desktop.ui.widgets.text_area import TextArea
from tests.core.content import content_of
from tests.ui.running_program import answer, fill_in_and_create, frame
from tests.ui.shown_page import part

REASON = "All villages want it"
NOT_RECORDED = "The reason for the decision is not recorded yet."
Leave = Callable[[Program, Path], object]


@pytest.fixture
def other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Another project, chosen whenever the program asks which one to open."""
    path = tmp_path / "Lem.bosaet"
    create_project(path, NewProject("Lem")).close()
    answer(monkeypatch, "getOpenFileName", path)
    return path


@pytest.fixture
def reason(program: Program, file: Path) -> TextArea:
    """The field on Choose with a reason that is not recorded, in the project that is open."""
    program.open_file(file, "how.choose")
    field = frame(program).stack.current_page().findChildren(TextArea)[0]
    field.setPlainText(REASON)
    return field


def asking(monkeypatch: pytest.MonkeyPatch, *answers: int | None) -> list[str]:
    """Answer what is asked, in turn; return what is asked."""
    asked: list[str] = []

    def ask(
        _parent: QWidget, trouble: UserError, _choices: Sequence[str], *, careful: bool
    ) -> int | None:
        assert careful
        asked.append(str(trouble))
        return answers[len(asked) - 1]

    monkeypatch.setattr(leaving, "ask", ask)
    return asked


def choose(name: str) -> Leave:
    """Leave by an entry of the menu."""
    return lambda program, _other: frame(program).menu_actions[name].trigger()


def open_recent(program: Program, other: Path) -> None:
    program.open_file(other)


def drop(program: Program, other: Path) -> None:
    program.shell.files_dropped.emit((other,))


def close_window(program: Program, _other: Path) -> None:
    program.shell.close()


WAYS = {
    "new": choose("new"),
    "open": choose("open"),
    "recent": open_recent,
    "sample": choose("sample.rksk"),
    "drop": drop,
    "close": choose("close"),
    "quit": choose("quit"),
    "window": close_window,
}


@pytest.mark.parametrize("way", WAYS)
def test_a_reason_that_is_not_recorded_is_asked_about_on_every_way_out(
    program: Program,
    file: Path,
    other: Path,
    reason: TextArea,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
) -> None:
    asked = asking(monkeypatch, None, None, 0)
    main = frame(program)
    for _time in range(2):
        WAYS[way](program, other)
        assert program.shell.content() is main
        assert program.shell.isVisible()
        assert note_path(file).exists()
        assert reason.text() == REASON
        main.go_to("overview")
    WAYS[way](program, other)
    assert asked == [NOT_RECORDED] * 3
    assert program.shell.content() is not main or not program.shell.isVisible()
    assert note_path(file).exists() == (way == "new")
    asking(monkeypatch, 0)
    program.shell.close()
    assert not note_path(file).exists()


def test_nothing_says_that_all_is_saved_while_a_reason_waits(
    program: Program, reason: TextArea, monkeypatch: pytest.MonkeyPatch
) -> None:
    asking(monkeypatch, 0)
    main = frame(program)
    [saved] = [e for e in main.findChildren(Caption) if e.text() == "All is saved"]
    main.go_to("overview")
    assert not saved.isVisible()
    main.go_to("how.choose")
    reason.setPlainText("")
    main.go_to("overview")
    assert saved.isVisible()
    program.close_project()


def test_enter_loses_nothing_where_leaving_would(
    program: Program, reason: TextArea, monkeypatch: pytest.MonkeyPatch
) -> None:
    default: list[str] = []

    def answer_with_enter(box: QMessageBox) -> None:
        button = box.defaultButton()
        assert isinstance(button, QPushButton)
        default.append(button.text())
        button.click()

    monkeypatch.setattr(QMessageBox, "exec", answer_with_enter)
    program.close_project()
    assert default == ["Cancel"]
    assert reason.text() == REASON
    reason.setPlainText("")
    program.close_project()


def test_an_idea_that_is_not_added_is_asked_about_and_kept(
    program: Program, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = asking(monkeypatch, None, 0)
    program.open_file(file, "what_do_we_want.idea_board")
    capture = part(frame(program), CaptureField)
    capture.setPlainText("A bench by the lake")
    program.close_project()
    assert asked == ["An idea is written, but not added yet."]
    program.renew_look()
    QApplication.processEvents()
    again = part(frame(program), CaptureField)
    assert again.toPlainText() == "A bench by the lake"
    QTest.keyClick(again, Qt.Key.Key_Return)
    assert again.toPlainText() == ""
    program.close_project()
    assert len(asked) == 1


@pytest.mark.parametrize("way", [drop, close_window])
def test_over_the_form_for_a_new_project_the_reason_still_waits(
    program: Program,
    file: Path,
    other: Path,
    reason: TextArea,
    monkeypatch: pytest.MonkeyPatch,
    way: Leave,
) -> None:
    asked = asking(monkeypatch, 0, None, 0)
    program.new_project()
    form = program.shell.content()
    way(program, other)
    assert program.shell.content() is form
    assert isinstance(form, NewProjectForm)
    form.cancelled.emit()
    again = frame(program).stack.current_page().findChildren(TextArea)[0]
    assert again.text() == REASON
    program.close_project()
    assert asked == [NOT_RECORDED] * 3


def test_a_new_project_that_was_said_yes_to_is_made_without_asking_again(
    program: Program, file: Path, reason: TextArea, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = asking(monkeypatch, 0)
    program.new_project()
    answer(monkeypatch, "getSaveFileName", tmp_path / "New.bosaet")
    fill_in_and_create(program, "Lem")
    assert asked == [NOT_RECORDED]
    assert not note_path(file).exists()
    assert not frame(program).stack.current_page().context.drafts
    program.close_project()


def test_merging_leaves_no_project_and_the_reason_stays(
    program: Program, file: Path, reason: TextArea, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = asking(monkeypatch, 0)
    copy = tmp_path / "other.bosaet"
    copy_to(frame(program).stack.current_page().context.project.store.driver, copy)
    monkeypatch.setattr(
        "PySide6.QtWidgets.QFileDialog.getOpenFileNames", lambda *_arguments: ([str(copy)], "")
    )
    frame(program).merge_file()
    assert (asked, reason.text()) == ([], REASON)
    program.close_project()
    assert asked == [NOT_RECORDED]


@pytest.mark.skipif(os.name == "nt", reason="Windows moves no file that is open")
def test_what_cannot_be_stored_keeps_the_window_open_until_it_can_or_may_go(
    program: Program, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = asking(monkeypatch, None, 0)
    monkeypatch.setattr(sys, "excepthook", program._errors.report)
    program.open_file(file, "before.project")
    field = frame(program).stack.current_page().findChildren(TextArea)[0]
    field.setFocus()
    field.setPlainText("Half typed")
    away = file.rename(file.with_name("away.bosaet"))
    assert not program.shell.close()
    assert field.toPlainText() == "Half typed"
    away.rename(file)
    frame(program).stack.leave()
    field.setPlainText("Typed since")
    file.rename(away)
    assert program.shell.close()
    assert ["not where it was opened" in each for each in asked] == [True, True]
    assert len(list(backup_folder().rglob("*.bosaet"))) == 1
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, CrashDialog)]
    kept = open_project(away)
    assert "Half typed" in str(content_of(kept)["project"])
    kept.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows moves no file that is open")
def test_what_cannot_be_stored_is_asked_about_before_a_form_takes_its_place(
    program: Program, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = asking(monkeypatch, None, None)
    monkeypatch.setattr(sys, "excepthook", program._errors.report)
    program.open_file(file, "before.project")
    main, field = frame(program), frame(program).stack.current_page().findChildren(TextArea)[0]
    field.setFocus()
    field.setPlainText("Half typed")
    away = file.rename(file.with_name("away.bosaet"))
    program.new_project()
    assert program.shell.content() is main
    assert field.text() == "Half typed"
    assert ["not where it was opened" in each for each in asked] == [True]
    away.rename(file)
    program.close_project()
    kept = open_project(file)
    assert "Half typed" in str(content_of(kept)["project"])
    kept.close()
