"""The evaluation page: parts are ticked, worded and given photos; what is empty says so."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.report import part_choices, photos
from bosaet_desktop.core.terms.report import ReportPart
from bosaet_desktop.ui.after.evaluation.page import EvaluationPage
from bosaet_desktop.ui.after.evaluation.part_card import PartCard
from bosaet_desktop.ui.after.evaluation.part_list import PartList
from bosaet_desktop.ui.after.evaluation.photo_card import PhotoCard
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField
from tests.core.commands.test_report import camera_photo
from tests.ui.shown_page import Show


@pytest.fixture
def page(context: PageContext, show: Show) -> EvaluationPage:
    return show(EvaluationPage(context))


def parts(page: EvaluationPage) -> PartList:
    return page.findChildren(PartList)[0]


def test_a_part_that_would_stay_empty_says_so(page: EvaluationPage) -> None:
    assert "empty" in parts(page).item(0).text()


def test_unticking_leaves_a_part_out_and_undo_brings_it_back(
    page: EvaluationPage, project: Project
) -> None:
    parts(page).item(1).setCheckState(Qt.CheckState.Unchecked)
    assert not part_choices(project)[ReportPart.RELEVANCE].chosen
    project.undo()
    page.refresh()
    assert parts(page).item(1).checkState() == Qt.CheckState.Checked


def test_what_is_written_is_stored_with_the_part_it_was_written_for(
    page: EvaluationPage, project: Project
) -> None:
    page.findChildren(TextArea)[0].setPlainText("We begin here.")
    parts(page).setCurrentRow(2)
    assert part_choices(project)[ReportPart.FOREWORD].text == "We begin here."
    assert page.findChildren(TextArea)[0].text() == ""


def test_a_photo_is_added_captioned_and_deleted(
    page: EvaluationPage, project: Project, tmp_path: Path
) -> None:
    (tmp_path / "hall.jpg").write_bytes(camera_photo(60, 40))
    page.findChildren(PartCard)[0].read(tmp_path / "hall.jpg")
    page.refresh()
    [card] = page.findChildren(PhotoCard)
    caption = card.findChildren(TextField)[0]
    caption.setText("The hall")
    caption.commit()
    assert [each.caption for each in photos(project)] == ["The hall"]
    card.deleted.emit()
    assert photos(project) == ()


def test_word_is_saved_where_it_was_asked_for(
    page: EvaluationPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "report.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_all: (str(target), ""))
    save = page.primary_actions()[-1]
    save.deed()
    assert target.read_bytes().startswith(b"PK")


def test_no_line_of_the_list_is_cut(page: EvaluationPage) -> None:
    shown = parts(page)
    assert shown.viewport().width() > shown.sizeHintForColumn(0)
