"""File > Export: what can be chosen in the dialog is what the exports take."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.exchange import catalogue
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.project import THE_EVENING, WORKSHOP_NUMBERS
from bosaet_desktop.ui.frame.exporting.export_dialog import ExportDialog
from bosaet_desktop.ui.frame.exporting.option_fields import CHOICES, SIZES
from bosaet_desktop.ui.frame.exporting.writing_out import AHEAD
from bosaet_desktop.ui.widgets.choice_field import ChoiceField

CHOSEN = [(what, "size", size) for what, sizes in SIZES.items() for size in sizes] + [
    (what, name, value)
    for name, (_label, answers) in CHOICES.items()
    for _words, value in answers
    for what, export in catalogue.EXPORTS.items()
    if name in export.options
]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1280, 720)
    qtbot.addWidget(made)
    return made


def evening_of(what: str) -> int:
    """The third workshop is next, and the second was the latest."""
    return 3 if what in AHEAD else 2


def dialog_on(
    window: QWidget, what: str, evenings: tuple[int, ...] = WORKSHOP_NUMBERS
) -> ExportDialog:
    dialog = ExportDialog("en", 40, evenings, evening_of, lambda *_all: None, window)
    dialog.choose(what)
    return dialog


@pytest.mark.parametrize(("what", "name", "value"), CHOSEN)
def test_every_answer_offered_is_one_the_export_takes(
    project: Project, tmp_path: Path, what: str, name: str, value: str
) -> None:
    target = tmp_path / "out.pdf"
    catalogue.write_out(project, what, target, {name: value}, "en")
    assert target.read_bytes().startswith(b"%PDF")


def test_of_one_evening_nobody_is_asked_which(window: QWidget) -> None:
    dialog = dialog_on(window, "agenda", (THE_EVENING,))
    assert dialog.options()["meeting"] == str(THE_EVENING)
    assert "Which evening" not in [each.text() for each in dialog.findChildren(QLabel)]


def test_sizes_are_offered_where_an_export_has_them() -> None:
    assert set(SIZES) == {k for k, each in catalogue.EXPORTS.items() if "size" in each.options}


@pytest.mark.parametrize(
    ("what", "number"), [("minutes", "2"), ("news", "2"), ("agenda", "3"), ("sign-in-list", "3")]
)
def test_the_evening_that_is_most_likely_meant_is_offered_first(
    window: QWidget, what: str, number: str
) -> None:
    dialog = dialog_on(window, what)
    assert dialog.options()["meeting"] == number
    labels = [each.text() for each in dialog.findChildren(QLabel)]
    assert "Which evening" in labels


def test_names_come_only_when_they_are_ticked(window: QWidget) -> None:
    dialog = dialog_on(window, "everything")
    assert dialog.options() == {}
    [tick] = dialog.findChildren(QCheckBox)
    tick.setChecked(True)
    assert dialog.options() == {"names": "1"}


def test_another_export_forgets_the_options_of_the_one_before(window: QWidget) -> None:
    dialog = dialog_on(window, "everything")
    dialog.findChildren(QCheckBox)[0].setChecked(True)
    dialog.choose("ranking")
    assert dialog.options() == {}


def test_typing_narrows_the_list_to_what_fits(window: QWidget) -> None:
    dialog = dialog_on(window, "ranking")
    search = dialog.findChildren(QLineEdit)[0]
    search.setText("catalogue")
    search.textEdited.emit("catalogue")
    assert dialog.what() == "idea-catalogue"
    listed = dialog.findChildren(QListWidget)[0]
    assert listed.count() < 6


def test_the_kind_of_file_is_one_the_export_writes(window: QWidget) -> None:
    dialog = dialog_on(window, "calendar")
    assert dialog.suffix() == ".ics"
    form = dialog.findChildren(ChoiceField)[0]
    assert form.count() == 1
