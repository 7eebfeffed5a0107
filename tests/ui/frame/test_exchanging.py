"""File > Import and Export, and what is dropped on the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel

from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.exchange import catalogue
from bosaet_desktop.core.queries.idea import ideas
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.storage.backups import backup_folder
from bosaet_desktop.ui.app import Program
from bosaet_desktop.ui.before.involvement_cell import CellEditor
from bosaet_desktop.ui.before.people_import_dialog import PeopleImportDialog
from bosaet_desktop.ui.frame.exchange_dialogs import ImportDialog
from bosaet_desktop.ui.frame.exchange_words import EXPORTS, FORMATS, GROUPS, IMPORTS
from bosaet_desktop.ui.frame.exporting.export_dialog import ExportDialog
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.frame.shell import Shell
from bosaet_desktop.ui.frame.status_line import StatusLine
from bosaet_desktop.ui.main_window import MainWindow
from bosaet_desktop.ui.what_do_we_want.board.capture_field import CaptureField
from bosaet_desktop.ui.what_do_we_want.board.card_editor import CardEditor
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.message_bar import MessageBar
from bosaet_desktop.ui.widgets.text_area import TextArea
from tests.ui.shown_page import part


def accept(kind: type[QDialog], monkeypatch: pytest.MonkeyPatch, *choices: str) -> None:
    """Have the dialog filled in with `choices`, one for each of its fields, and accepted."""

    def answer(dialog: QDialog) -> int:
        for field, value in zip(dialog.findChildren(ChoiceField), choices, strict=False):
            field.setCurrentIndex(field.row_of(value))
            field.activated.emit(field.currentIndex())
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(kind, "exec", answer)


def accept_export(monkeypatch: pytest.MonkeyPatch, what: str, *choices: str) -> None:
    """Have `what` chosen in the dialog, then `choices` in its fields, and the dialog accepted."""

    def answer(dialog: ExportDialog) -> int:
        dialog.choose(what)
        for field, value in zip(dialog.findChildren(ChoiceField), choices, strict=False):
            field.setCurrentIndex(field.row_of(value))
            field.activated.emit(field.currentIndex())
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ExportDialog, "exec", answer)


def name_file(monkeypatch: pytest.MonkeyPatch, method: str, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, method, lambda *_arguments: (str(path), ""))


def said(window: MainWindow) -> str:
    parts = [*window.findChildren(StatusLine), *window.findChildren(MessageBar)]
    return " | ".join(label.text() for part in parts for label in part.findChildren(QLabel))


def test_every_import_and_export_of_the_command_line_is_offered_in_words() -> None:
    assert list(IMPORTS) == list(catalogue.IMPORTS)
    # The layout is for the scanner, and one person's data leave from that person's page.
    assert set(EXPORTS) == set(catalogue.EXPORTS) - {"score-sheet-layout", "person"}
    for export in catalogue.EXPORTS.values():
        assert set(export.suffixes) <= {*FORMATS, ".json"}


def test_every_export_stands_under_one_heading() -> None:
    listed = [key for keys in GROUPS.values() for key in keys]
    assert sorted(listed) == sorted(EXPORTS)


def test_a_table_is_imported_and_a_backup_made_before(
    window: MainWindow,
    session: Session,
    trigger: Callable[[str], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("BOSAET_DATA", str(tmp_path / "data"))
    (tmp_path / "ideas.csv").write_text("idea;village\nA path by the stream;Barde\n", "utf-8")
    accept(ImportDialog, monkeypatch, "ideas")
    name_file(monkeypatch, "getOpenFileName", tmp_path / "ideas.csv")
    trigger("import")
    assert [each.text for each in ideas(session.opened.project)] == ["A path by the stream"]
    assert "1 row of ideas.csv is in." in said(window)
    assert len(list(backup_folder().rglob("*.bosaet"))) == 1
    trigger("undo")
    assert not ideas(session.opened.project)


def test_people_are_asked_about_column_by_column_before_they_come_in(
    window: MainWindow,
    session: Session,
    trigger: Callable[[str], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "members.csv").write_text("Fornavn;Efternavn\nÅse;Holm\n", "utf-8")
    accept(ImportDialog, monkeypatch, "participants")
    name_file(monkeypatch, "getOpenFileName", tmp_path / "members.csv")
    monkeypatch.setattr(PeopleImportDialog, "exec", lambda _self: QDialog.DialogCode.Rejected)
    trigger("import")
    assert people(session.opened.project) == ()
    monkeypatch.setattr(PeopleImportDialog, "exec", lambda _self: QDialog.DialogCode.Accepted)
    trigger("import")
    assert [each.name for each in people(session.opened.project)] == ["Åse Holm"]


@pytest.mark.parametrize(("what", "suffix"), [("everything", ".xlsx"), ("ranking", ".csv")])
def test_what_is_chosen_is_written_with_the_suffix_of_its_kind(
    window: MainWindow,
    trigger: Callable[[str], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    what: str,
    suffix: str,
) -> None:
    asked: list[tuple[str, Path, str]] = []

    def write_out(
        _project: object, what: str, target: Path, _options: object, language: str
    ) -> None:
        asked.append((what, target, language))

    monkeypatch.setattr(catalogue, "write_out", write_out)
    accept_export(monkeypatch, what, suffix, "en")
    name_file(monkeypatch, "getSaveFileName", tmp_path / "Out 1.2")
    trigger("export")
    assert asked == [(what, tmp_path / f"Out 1.2{suffix}", "en")]
    assert f"Out 1.2{suffix} is saved." in said(window)


def test_everything_is_exported_for_real(
    window: MainWindow,
    trigger: Callable[[str], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    accept_export(monkeypatch, "everything", ".xlsx", "da")
    name_file(monkeypatch, "getSaveFileName", tmp_path / "all.xlsx")
    trigger("export")
    assert (tmp_path / "all.xlsx").read_bytes().startswith(b"PK")


ANYTHING = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction | Qt.DropAction.LinkAction


def carrying(*files: Path) -> QMimeData:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return carried


def drop_event(carried: QMimeData, offered: Qt.DropAction = ANYTHING) -> QDropEvent:
    """A drop with Shift held, by which most file managers propose to move."""
    left, shift = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    return QDropEvent(QPoint(9, 9), offered, carried, left, shift)


def drop(shell: Shell, *files: Path) -> None:
    carried = carrying(*files)
    shell.dropEvent(drop_event(carried))
    QApplication.processEvents()


@pytest.mark.parametrize("names", [("a.bosaet",), ("letter.docx",), ("a.csv", "b.csv")])
def test_whatever_is_dropped_is_copied_so_that_nobody_deletes_it(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, names: tuple[str, ...]
) -> None:
    monkeypatch.setattr(Program, "show_trouble", lambda *_arguments: None)
    monkeypatch.setattr(Program, "open_file", lambda *_arguments: None)
    carried = carrying(*(tmp_path / name for name in names))
    left, shift = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    for kind in (QDragEnterEvent, QDragMoveEvent):
        dragged = kind(QPoint(9, 9), ANYTHING, carried, left, shift)
        dragged.ignore()
        QApplication.sendEvent(program.shell, dragged)
        assert (dragged.isAccepted(), dragged.dropAction()) == (True, Qt.DropAction.CopyAction)
    dropped = drop_event(carried)
    assert dropped.proposedAction() == Qt.DropAction.MoveAction
    program.shell.dropEvent(dropped)
    assert (dropped.isAccepted(), dropped.dropAction()) == (True, Qt.DropAction.CopyAction)
    QApplication.processEvents()


def test_a_file_dragged_over_words_is_no_word_and_goes_on_to_the_window(
    program: Program, tmp_path: Path
) -> None:
    shell, carried, words = program.shell, carrying(tmp_path / "a.bosaet"), QMimeData()
    words.setText("More words")
    fields = (
        TextArea(parent=shell),
        CardEditor(shell),
        CaptureField(("Write here",), shell),
        CellEditor(shell, lambda _editor: None),
    )
    left, shift = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    for field in fields:
        dragged = QDragEnterEvent(QPoint(9, 9), ANYTHING, carried, left, shift)
        dragged.ignore()
        QApplication.sendEvent(field.viewport(), dragged)
        assert (dragged.isAccepted(), dragged.dropAction()) == (True, Qt.DropAction.CopyAction)
        assert field.canInsertFromMimeData(words)


def test_what_may_only_be_moved_and_what_is_no_file_is_not_accepted(
    program: Program, tmp_path: Path
) -> None:
    file, words, page = carrying(tmp_path / "a.bosaet"), QMimeData(), QMimeData()
    words.setText("Only words")
    page.setUrls([QUrl("https://example.org/a.bosaet")])
    moved = drop_event(file, Qt.DropAction.MoveAction)
    for dropped in (moved, drop_event(words), drop_event(page)):
        program.shell.dropEvent(dropped)
        assert (dropped.isAccepted(), dropped.dropAction()) == (False, Qt.DropAction.IgnoreAction)


def test_a_table_dropped_where_no_project_is_open_says_what_can_be_dropped(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(Program, "show_trouble", lambda _self, error: told.append(error.in_full))
    for name in ("ideas.csv", "letter.docx"):
        drop(program.shell, tmp_path / name)
    assert [text.split(" ")[0] for text in told] == ["ideas.csv", "letter.docx"]
    assert all(".bosaet" in text for text in told)


def test_of_several_files_dropped_at_once_none_is_taken_and_that_is_said(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(Program, "show_trouble", lambda _self, error: told.append(error.in_full))
    drop(program.shell, tmp_path / "a.bosaet", tmp_path / "b.bosaet")
    assert [text.startswith("Bosæt takes in one file at a time.") for text in told] == [True]


def test_what_was_said_of_a_drop_is_gone_when_the_next_one_succeeds(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MainWindow, "import_file", lambda *_arguments: None)
    path = tmp_path / "Vorgod.bosaet"
    create_project(path, NewProject("Vorgod")).close()
    program.open_file(path)
    bar = part(program.shell, MessageBar)
    for taken in (tmp_path / "ideas.csv", path):
        drop(program.shell, tmp_path / "letter.docx")
        assert bar.isVisible()
        drop(program.shell, taken)
        assert not bar.isVisible()
    program.close_project()


def test_a_project_dropped_is_opened_and_then_a_table_is_asked_about(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path | None] = []
    monkeypatch.setattr(MainWindow, "import_file", lambda _self, source=None: asked.append(source))
    path = tmp_path / "Vorgod.BOSAET"
    create_project(path, NewProject("Vorgod")).close()
    drop(program.shell, path)
    assert isinstance(program.shell.content(), MainWindow)
    drop(program.shell, tmp_path / "Ideas.CSV")
    assert asked == [tmp_path / "Ideas.CSV"]
    program.close_project()
