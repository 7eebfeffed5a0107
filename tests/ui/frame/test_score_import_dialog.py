"""What a table of marks is taken to mean is shown and can be answered otherwise."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.exchange.raw_table import RawTable
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.scoring import sheets
from bosaet_desktop.core.rows.score_table import LEFT_OUT, Kind, Meaning
from bosaet_desktop.ui.frame.exchange_dialogs import ImportDialog
from bosaet_desktop.ui.frame.score_import_dialog import ScoreImportDialog
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.main_window import MainWindow
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.labels import PlainLabel
from tests.core.scoring import add_initiatives

HEAD = ("Sheet", "Initiative", "Difference", "Manageable", "Desire", "Note")
ROWS = ((2, ("1", "Feast", "5", "4", "3", "x")), (3, ("2", "Feast", "1", "", "2", "")))


@pytest.fixture
def dialog(project: Project, qtbot: QtBot) -> ScoreImportDialog:
    add_initiatives(project, "Feast")
    shown = ScoreImportDialog(project, "scores.csv", RawTable(HEAD, ROWS))
    qtbot.addWidget(shown)
    return shown


def said(dialog: QDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(PlainLabel))


def import_button(dialog: QDialog) -> QPushButton:
    [found] = [each for each in dialog.findChildren(QPushButton) if each.text() == "Import"]
    return found


def answer(dialog: QDialog, column: int, value: Meaning) -> None:
    field = dialog.findChildren(ChoiceField)[column]
    field.setCurrentIndex(field.row_of(value))
    field.activated.emit(field.currentIndex())


def test_it_tells_what_would_come_in_and_what_is_left_out(dialog: ScoreImportDialog) -> None:
    assert "2 sheets with 5 marks would come in. Left empty: 1." in said(dialog)
    assert "Columns left out: Note." in said(dialog)
    assert import_button(dialog).isEnabled()


def test_it_asks_for_what_is_missing_before_it_imports(
    dialog: ScoreImportDialog, qtbot: QtBot
) -> None:
    answer(dialog, 1, LEFT_OUT)
    qtbot.waitUntil(lambda: not import_button(dialog).isEnabled())
    assert "Say which column holds the initiative" in said(dialog)
    answer(dialog, 1, Meaning(Kind.INITIATIVE))
    qtbot.waitUntil(lambda: import_button(dialog).isEnabled())


def test_titles_that_are_not_there_are_a_problem_until_they_may_be_made(
    project: Project, qtbot: QtBot
) -> None:
    shown = ScoreImportDialog(project, "scores.csv", RawTable(HEAD, ROWS))
    qtbot.addWidget(shown)
    assert "Line 2: There is no initiative called “Feast”." in said(shown)
    assert not import_button(shown).isEnabled()
    _numbered, made = shown.findChildren(QCheckBox)
    made.setChecked(True)
    qtbot.waitUntil(lambda: import_button(shown).isEnabled())
    assert "New initiatives: Feast." in said(shown)
    assert shown.mapping().make_initiatives


def test_file_import_shows_the_columns_and_takes_the_sheets_in(
    window: MainWindow,
    session: Session,
    trigger: Callable[[str], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add_initiatives(session.opened.project, "Feast")
    rows = "\n".join(";".join(cells) for cells in (HEAD, *(cells for _line, cells in ROWS)))
    (tmp_path / "scores.csv").write_text(rows, "utf-8")
    monkeypatch.setattr(ImportDialog, "exec", lambda _self: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(ImportDialog, "what", lambda _self: "scores")
    chosen = (str(tmp_path / "scores.csv"), "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: chosen)
    monkeypatch.setattr(ScoreImportDialog, "exec", lambda _self: QDialog.DialogCode.Accepted)
    trigger("import")
    assert [each.number for each in sheets(session.opened.project, 1)] == [1, 2]
