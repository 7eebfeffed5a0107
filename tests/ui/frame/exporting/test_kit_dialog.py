"""File > Paper kit: what is ticked comes, in the copies asked for, and is noted when it leaves."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.queries.sheet_plan import printed_numbers
from bosaet_desktop.core.rows.kit import KitMoment, KitPart
from bosaet_desktop.ui.frame.exporting.kit_dialog import KitDialog
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.printing.preview_dialog import PreviewDialog
from bosaet_desktop.ui.widgets.number_field import NumberField

PARTS = (
    KitPart("list", "List", KitMoment.DOOR, "sign-in-list"),
    KitPart("forms", "Forms", KitMoment.DOOR, "survey-form", copies=44),
    KitPart("sheets", "Sheets", KitMoment.SCORING, "score-sheets", copies=44),
)


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[KitDialog]:
    window = QWidget()
    window.resize(1280, 720)
    qtbot.addWidget(window)
    yield KitDialog(PARTS, 40, window)
    window.close()


def test_everything_that_is_needed_is_ticked_at_first(dialog: KitDialog) -> None:
    assert dialog.wanted() == PARTS


def test_what_is_not_needed_is_offered_unticked(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    spare = replace(PARTS[1], needed=False)
    dialog = KitDialog((PARTS[0], spare), 40, window)
    assert dialog.wanted() == (PARTS[0],)
    tick = dialog.findChildren(QCheckBox)[1]
    copies = dialog.findChildren(NumberField)[1]
    assert not copies.isEnabled()
    tick.setChecked(True)
    assert copies.isEnabled()
    assert dialog.wanted() == (PARTS[0], spare)


def test_what_is_not_ticked_does_not_come(dialog: KitDialog) -> None:
    dialog.findChildren(QCheckBox)[1].setChecked(False)
    dialog.findChildren(NumberField)[2].setValue(50)
    assert [(part.key, part.copies) for part in dialog.wanted()] == [("list", 1), ("sheets", 50)]


def test_the_numbers_are_noted_when_the_kit_goes_to_a_file_and_not_before(
    window: QWidget,
    session: Session,
    trigger: Callable[[str], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    project, noted = session.opened.project, []

    def save_twice(preview: PreviewDialog) -> int:
        noted.append(printed_numbers(project, 1))
        for name in ("a.pdf", "b.pdf"):
            preview.save_to(tmp_path / name)
            noted.append(printed_numbers(project, 1))
        preview.done(0)
        return 0

    monkeypatch.setattr(KitDialog, "exec", lambda _dialog: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(PreviewDialog, "exec", save_twice)
    trigger("paper_kit")
    assert [len(numbers) for numbers in noted] == [0, 48, 48]
    assert (tmp_path / "b.pdf").read_bytes() == (tmp_path / "a.pdf").read_bytes()
