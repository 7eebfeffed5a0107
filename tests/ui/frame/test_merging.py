"""File > Merge: the questions, answered by keys, and what stands afterwards."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.analysis.table_copies import table_of, village_of
from bosaet_desktop.core.commands.village import add_village, rename_village
from bosaet_desktop.core.errors import NotAllowed
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.scoring import sheets
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.merge import Choice
from bosaet_desktop.core.storage.backups import backup_folder, copy_to
from bosaet_desktop.ui.frame.merge_dialog import MergeDialog
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.frame.table_copies import TableCopyDialog
from bosaet_desktop.ui.main_window import MainWindow
from bosaet_desktop.ui.widgets.buttons import PrimaryButton
from tests.core.scoring import add_initiatives, fill_sheet
from tests.ui.frame.test_exchanging import said

FULL = (4, 5, 3, 2, 2, 1)


@pytest.fixture
def project(session: Session) -> Project:
    opened = session.opened.project
    add_initiatives(opened, "Path", "Shelter & fire")
    return opened


@pytest.fixture
def other(project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy for the other laptop, chosen whenever the program asks for a file."""
    path = tmp_path / "other.bosaet"
    copy_to(project.store.driver, path)
    monkeypatch.setenv("BOSAET_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_arguments: ([str(path)], ""))
    return path


def work_in(path: Path, deed: Callable[[Project], object]) -> None:
    opened = open_project(path)
    deed(opened)
    opened.close()


def typed(there: Project, number: int) -> None:
    fill_sheet(there, number, FULL)


def answer(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, *keys: Qt.Key) -> list[MergeDialog]:
    """Have every merge dialog shown, answered by `keys`, and accepted if that is possible."""
    shown = []

    def run(dialog: MergeDialog) -> int:
        shown.append(dialog)
        dialog.show()
        for key in keys:
            qtbot.keyClick(dialog.focusWidget(), key)
        button = dialog.findChild(PrimaryButton)
        assert isinstance(button, PrimaryButton)
        button.click()
        dialog.hide()
        return dialog.result()

    monkeypatch.setattr(MergeDialog, "exec", run)
    return shown


def names_of(project: Project) -> list[str]:
    return [each.name for each in villages(project)]


def test_what_comes_is_told_first_and_undo_takes_it_back(
    window: MainWindow,
    project: Project,
    other: Path,
    trigger: Callable[[str], None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    work_in(other, lambda there: fill_sheet(there, 7, FULL))
    shown = answer(monkeypatch, qtbot)
    trigger("merge")
    assert len(shown) == 1
    assert "Merged: 1 sheet came from other.bosaet." in said(window)
    assert len(list(backup_folder().rglob("*.bosaet"))) == 1
    assert project.undo_label == "Merge with another file"
    trigger("merge")
    assert len(shown) == 1, "nothing is asked where nothing comes"
    assert "other.bosaet holds nothing that is not here already." in said(window)


def test_merging_waits_until_every_question_is_answered_by_a_key(
    window: MainWindow,
    project: Project,
    other: Path,
    trigger: Callable[[str], None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    village = villages(project)[0].id
    rename_village(project, village, "Barde By")
    fill_sheet(project, 1, FULL)

    def there(copy: Project) -> None:
        rename_village(copy, village, "Barde Sogn")
        fill_sheet(copy, 1, FULL[::-1])

    work_in(other, there)
    answer(monkeypatch, qtbot, Qt.Key.Key_3)
    trigger("merge")
    assert names_of(project) == ["Barde By"], "one of two questions was open"
    shown = answer(monkeypatch, qtbot, Qt.Key.Key_1)
    trigger("merge")
    assert shown[0].result() == QDialog.DialogCode.Rejected
    # The first card is the sheet, mark by mark; 2 answers the row in hand and goes on.
    shown = answer(monkeypatch, qtbot, *[Qt.Key.Key_2] * 10)
    trigger("merge")
    assert names_of(project) == ["Barde Sogn"]
    assert set(shown[0].decisions.values()) == {Choice.THEIRS}


def test_every_version_has_a_name_for_screen_readers(
    window: MainWindow,
    project: Project,
    other: Path,
    trigger: Callable[[str], None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fill_sheet(project, 1, FULL)
    work_in(other, lambda there: fill_sheet(there, 1, FULL[::-1]))
    shown = answer(monkeypatch, qtbot)
    trigger("merge")
    buttons = shown[0].findChildren(QPushButton)
    assert any("Sheet 001, Path" in each.accessibleName() for each in buttons)
    assert all(each.accessibleName() or each.text() for each in buttons)
    assert all(each.isEnabled() for each in buttons[:-1])


def test_the_open_file_itself_is_refused_with_nothing_changed(
    window: MainWindow,
    project: Project,
    other: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add_village(project, "Vorgod")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(project.path)], ""))
    with pytest.raises(NotAllowed, match="open here"):
        window.merge_file()
    assert project.undo_label == "Add village"


def test_the_copies_of_all_tables_come_in_at_once_and_each_is_one_undo(
    window: MainWindow,
    project: Project,
    other: Path,
    tmp_path: Path,
    trigger: Callable[[str], None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    copies = [tmp_path / f"Vorgod (table {n}).bosaet" for n in (1, 2)]
    broken = tmp_path / "Vorgod (table 3).bosaet"
    broken.write_bytes(b"not a project at all")
    for number, copy in enumerate(copies, start=1):
        copy_to(project.store.driver, copy)
        work_in(copy, partial(typed, number=number))
    names = [str(each) for each in (*copies, broken)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, ""))
    shown = answer(monkeypatch, qtbot)
    trigger("merge")
    assert len(shown) == 2
    told = said(window)
    assert "1 sheet came from Vorgod (table 1).bosaet" in told
    assert "1 sheet came from Vorgod (table 2).bosaet" in told
    assert "Vorgod (table 3).bosaet:" in told
    assert [each.number for each in sheets(project, 1)] == [1, 2]
    project.undo()
    assert [each.number for each in sheets(project, 1)] == [1]
    project.undo()
    assert sheets(project, 1) == ()


def test_a_table_gets_a_copy_that_knows_its_number_and_village(
    window: MainWindow,
    project: Project,
    tmp_path: Path,
    trigger: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    offered = []

    def save(_parent: object, _title: str, proposed: str, *_more: object) -> tuple[str, str]:
        offered.append(Path(proposed).name)
        return proposed, ""

    def accepted(dialog: TableCopyDialog) -> int:
        if offered:
            dialog.village.choose("Barde")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(TableCopyDialog, "exec", accepted)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    trigger("table_copy")
    trigger("table_copy")
    assert offered == ["Vorgod (table 1).bosaet", "Vorgod (table 2, Barde).bosaet"]
    copy = open_project(tmp_path / "Vorgod (table 2, Barde).bosaet")
    assert table_of(copy.path) == 2
    assert village_of(copy.path, ["Barde"]) == "Barde"
    copy.close()
