"""What a file of figures was taken for is shown, and what of it comes in can be chosen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.project import set_municipality
from bosaet_desktop.core.errors import ImportRefused
from bosaet_desktop.core.exchange.facts_file import read_facts
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.fact import fact_rows, fact_tables, flows
from bosaet_desktop.core.terms.fact import FactKind
from bosaet_desktop.ui.where_are_we.check_list import CheckList
from bosaet_desktop.ui.where_are_we.fact_import_dialog import FactImportDialog
from bosaet_desktop.ui.where_are_we.fact_importing import take_in_facts
from bosaet_desktop.ui.widgets.labels import PlainLabel

PAIRS = """K;2023;Til Lemvig;Fra Struer;4
K;2023;Til Struer;Fra Lemvig;1
K;2024;Til Lemvig;Fra Struer;6
K;2024;Til Lemvig;Fra Varde;..
"""
PARISHES = """SOGN;KIRKEBEV;TID;INDHOLD
Barde;Tilflyttede;2024;5
Barde;Fraflyttede;2024;7
Barde;Befolkningen ultimo forrige år;2024;640
Barde;Døde;2024;3
Vorgod;Tilflyttede;2024M13;5
Vorgod;Tilflyttede;2024;x
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "figures.csv"
    path.write_text(text, encoding="utf-8")
    return path


def opened(qtbot: QtBot, source: Path, own: str = "") -> FactImportDialog:
    dialog = FactImportDialog(source.name, read_facts(source), own)
    qtbot.addWidget(dialog)
    return dialog


def said(dialog: QDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(PlainLabel))


def button(dialog: QDialog) -> QPushButton:
    [found] = [each for each in dialog.findChildren(QPushButton) if each.text() == "Import"]
    return found


def preview(dialog: QDialog) -> list[list[str]]:
    [table] = dialog.findChildren(QTableWidget)
    return [
        [item.text() for column in range(table.columnCount()) if (item := table.item(row, column))]
        for row in range(table.rowCount())
    ]


def lists(dialog: QDialog) -> list[CheckList]:
    return dialog.findChildren(CheckList)


def test_it_tells_what_was_recognised_and_shows_the_first_rows(
    qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(qtbot, written(tmp_path, PAIRS), "Lemvig")
    assert "It tells who moved from where to where." in said(dialog)
    assert "1 figure is missing in the file and stays unknown." in said(dialog)
    assert "5 rows would come in." in said(dialog)
    assert preview(dialog)[0] == ["Lemvig", "2023", "4", "1", "3"]
    assert [each.ticked() for each in lists(dialog)] == [("Lemvig",), ("2023", "2024")]


def test_ticking_changes_what_would_come_in(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(qtbot, written(tmp_path, PAIRS), "Lemvig")
    lists(dialog)[1].tick(["2024"])
    assert "3 rows would come in." in said(dialog)
    dialog.choice()
    lists(dialog)[0].tick([])
    assert not button(dialog).isEnabled()


def test_rows_that_cannot_be_read_stop_the_import_until_they_are_left_out(
    qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(qtbot, written(tmp_path, PARISHES))
    assert "Line 6: “2024M13” is not a year" in said(dialog)
    assert "Line 7: “x” is not a number." in said(dialog)
    assert "Not taken in: Døde." in said(dialog)
    assert not button(dialog).isEnabled()
    dialog._without.setChecked(True)
    assert button(dialog).isEnabled()


def test_space_ticks_a_line_of_the_list(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(qtbot, written(tmp_path, PAIRS), "Lemvig")
    dialog.show()
    areas = lists(dialog)[0]
    areas.setFocus()
    focus = areas.focusProxy()
    assert isinstance(focus, QWidget)
    qtbot.keyClick(focus, Qt.Key.Key_Space)
    assert areas.ticked() == ()


def test_what_was_ticked_comes_in_as_one_step(
    project: Project, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_municipality(project, "665")
    monkeypatch.setattr(FactImportDialog, "exec", lambda self: QDialog.DialogCode.Accepted)
    parent = QWidget()
    qtbot.addWidget(parent)
    report = take_in_facts(project, written(tmp_path, PAIRS), parent)
    assert report is not None
    assert report.taken == 5
    [_before, now] = fact_tables(project)
    assert {row.area for row in flows(project, now.id)} == {"Lemvig"}
    assert [row.figures.area for row in fact_rows(project, now.id)] == ["Lemvig", "Struer", "Varde"]
    project.undo()
    assert fact_tables(project) == ()


def test_nothing_is_taken_if_the_dialog_is_left(
    project: Project, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FactImportDialog, "exec", lambda self: QDialog.DialogCode.Rejected)
    parent = QWidget()
    qtbot.addWidget(parent)
    assert take_in_facts(project, written(tmp_path, PARISHES), parent) is None
    assert fact_tables(project) == ()


def test_a_table_of_something_else_is_refused_before_anything_is_asked(
    project: Project, qtbot: QtBot, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    text = "OMRÅDE;DYR;TID;INDHOLD\nBarde;Hunde;2024;5\n"
    with pytest.raises(ImportRefused, match="tells neither who moves"):
        take_in_facts(project, written(tmp_path, text), parent)


def test_both_kinds_are_offered_where_both_are_there(qtbot: QtBot, tmp_path: Path) -> None:
    text = "\n".join(PARISHES.splitlines()[:5])
    dialog = opened(qtbot, written(tmp_path, text))
    assert dialog.choice().kinds == (FactKind.MIGRATION, FactKind.POPULATION)
    dialog._people.setChecked(False)
    assert dialog.choice().kinds == (FactKind.MIGRATION,)
    assert "1 row would come in." in said(dialog)
