"""What the sheet asks and how many are printed: chosen here, numbered, frozen, known."""

from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.initiative import delete_initiative
from bosaet_desktop.core.commands.round import set_mode, word_scale
from bosaet_desktop.core.errors import FileTrouble, InvalidInput, NotAllowed
from bosaet_desktop.core.exchange.sheet_batches import (
    PrintOrder,
    former_batches,
    new_batches,
    record,
)
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.picture import logo
from bosaet_desktop.core.queries.scoring import candidates, current_round, sheets
from bosaet_desktop.core.queries.sheet_plan import printed_numbers
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.terms.scoring import JOINT, SheetState
from bosaet_desktop.ui.how.sheets.choice_list_model import ChoiceListModel
from bosaet_desktop.ui.how.sheets.copies_section import proposed_copies
from bosaet_desktop.ui.how.sheets.name_row_dialog import NAME_A_ROW, NameRowDialog
from bosaet_desktop.ui.how.sheets.page import ScoreSheetsPage
from bosaet_desktop.ui.how.sheets.printed_order_dialog import PrintedOrderDialog
from bosaet_desktop.ui.how.sheets.sheet_preview import WAIT_MS
from bosaet_desktop.ui.how.sheets.sheet_printing import papers_of
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.printing.preview_dialog import PreviewDialog
from bosaet_desktop.ui.widgets.labels import Detail, PlainLabel
from bosaet_desktop.ui.widgets.number_field import NumberField
from bosaet_desktop.ui.widgets.text_field import TextField
from tests.core.scored_round import add_initiatives
from tests.core.scoring import fill_sheet
from tests.ui.shown_page import Show, part

ORDER = PrintOrder(copies=3, large_copies=1, codes=True, language="da")


@pytest.fixture
def page(context: PageContext, show: Show) -> ScoreSheetsPage:
    return show(ScoreSheetsPage(context))


def titles(project: Project) -> list[str]:
    return [each.title for each in candidates(project, 1)]


def tick(model: ChoiceListModel, row: int, state: Qt.CheckState) -> None:
    model.setData(model.index(row), state, Qt.ItemDataRole.CheckStateRole)


def test_a_tick_taken_away_takes_the_initiative_off_the_sheet(
    page: ScoreSheetsPage, project: Project
) -> None:
    tick(page.choice.model, 1, Qt.CheckState.Unchecked)
    assert titles(project) == ["Festival", "School"]
    assert page.choice.model.index(2).data() == "Path"
    tick(page.choice.model, 2, Qt.CheckState.Checked)
    assert titles(project) == ["Festival", "School", "Path"]


def test_alt_and_an_arrow_move_an_initiative(page: ScoreSheetsPage, project: Project) -> None:
    page.choice.list.setCurrentIndex(page.choice.model.index(2))
    page.choice.list.step_requested.emit(-1)
    assert titles(project) == ["Festival", "School", "Path"]
    assert page.choice.list.currentIndex().row() == 1


@pytest.mark.parametrize(
    ("moved", "before", "order"),
    [
        (0, 2, ["Path", "Festival", "School"]),
        (0, 3, ["Path", "School", "Festival"]),
        (2, 0, ["School", "Festival", "Path"]),
        (1, 1, ["Festival", "Path", "School"]),
    ],
)
def test_an_initiative_can_be_dragged_before_another(
    page: ScoreSheetsPage, project: Project, moved: int, before: int, order: list[str]
) -> None:
    model = page.choice.model
    carried = model.mimeData([model.index(moved)])
    model.dropMimeData(carried, Qt.DropAction.MoveAction, before, 0, QModelIndex())
    assert titles(project) == order


def test_the_list_keeps_to_the_rules_of_item_models(page: ScoreSheetsPage) -> None:
    QAbstractItemModelTester(page.choice.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.choice.list.step_requested.emit(1)


def test_marks_lock_questions_and_scale_on_the_page(
    page: ScoreSheetsPage, project: Project
) -> None:
    assert page.questions.scale.isEnabled()
    fill_sheet(project, 1, [4])
    assert not page.questions.scale.isEnabled()
    fields = page.questions.findChildren(TextField)
    assert fields
    assert not any(field.isEnabled() for field in fields)


def test_another_scale_is_stored(page: ScoreSheetsPage, project: Project) -> None:
    page.questions.scale_chosen.emit(Scale(1, 10))
    assert current_round(project).scale == Scale(1, 10)


def test_sheets_are_numbered_on_and_known_once_they_are_printed(project: Project) -> None:
    batches = new_batches(project, ORDER)
    assert [each.numbers for each in batches] == [(1, 2, 3), (4,)]
    record(project, 1, batches)
    assert printed_numbers(project, 1) == (1, 2, 3, 4)
    assert [each.numbers for each in new_batches(project, ORDER)] == [(5, 6, 7), (8,)]
    project.undo()
    assert printed_numbers(project, 1) == ()


def test_the_same_sheets_again_look_as_they_did_then(project: Project) -> None:
    batches = new_batches(project, ORDER)
    record(project, 1, batches)
    word_scale(project, 1, "aldrig", "altid")
    assert former_batches(project, 1) == batches


def test_a_paper_holds_every_sheet_of_its_batch(project: Project, tmp_path: Path) -> None:
    normal, large = papers_of(new_batches(project, ORDER))
    normal.make(tmp_path / "n.pdf")
    large.make(tmp_path / "l.pdf")
    pages = [page.extract_text() for page in PdfReader(tmp_path / "n.pdf").pages]
    assert len(pages) == 3
    assert "003" in pages[2]
    assert "004" in PdfReader(tmp_path / "l.pdf").pages[0].extract_text()


def test_the_joint_sheet_has_no_number_and_is_not_known(project: Project) -> None:
    set_mode(project, 1, JOINT)
    batches = new_batches(project, ORDER)
    record(project, 1, batches)
    assert sheets(project, 1) == ()


def test_numbers_that_do_not_fit_on_the_paper_are_refused(project: Project) -> None:
    with pytest.raises(NotAllowed):
        new_batches(project, PrintOrder(10_000, 0, codes=True, language="da"))


def test_as_many_as_were_handed_out_are_noted(page: ScoreSheetsPage, project: Project) -> None:
    record(project, 1, new_batches(project, ORDER))
    page.copies.handed_out.emit(3)
    states = [each.state for each in sheets(project, 1)]
    assert states == [SheetState.HANDED_OUT] * 3 + [SheetState.PRINTED]


def test_sheets_are_known_once_they_leave_the_preview(
    page: ScoreSheetsPage, project: Project, tmp_path: Path
) -> None:
    printing = page.own_printing()
    assert printing is not None
    printing()
    preview = page.findChild(PreviewDialog)
    assert preview is not None
    assert sheets(project, 1) == ()
    preview.save_to(tmp_path / "sheets.pdf")
    known = len(sheets(project, 1))
    assert known > 0
    preview.save_to(tmp_path / "again.pdf")
    assert len(sheets(project, 1)) == known
    preview.reject()


def test_enter_notes_how_many_were_handed_out(page: ScoreSheetsPage, project: Project) -> None:
    record(project, 1, new_batches(project, ORDER))
    page.refresh()
    field = page.copies.findChildren(NumberField)[-1]
    page.copies.show()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "2")
    QTest.keyClick(field, Qt.Key.Key_Return)
    states = [each.state for each in sheets(project, 1)]
    assert states == [SheetState.HANDED_OUT] * 2 + [SheetState.PRINTED] * 2


@pytest.mark.parametrize(("mode", "copies"), [("person", 42), ("table", 9), ("joint", 1)])
def test_the_number_of_copies_follows_the_way_of_filling_in(mode: str, copies: int) -> None:
    assert proposed_copies(mode, 42) == copies


def test_the_preview_turns_no_page_before_it_knows_how_many_there_are(
    page: ScoreSheetsPage,
) -> None:
    turning = [
        each
        for each in page.preview.findChildren(QPushButton)
        if each.accessibleName() in ("Page before", "Next page")
    ]
    assert len(turning) == 2
    assert not any(each.isVisible() for each in turning)


def test_a_sheet_without_rows_is_not_drawn(
    project: Project, context: PageContext, show: Show, qtbot: QtBot
) -> None:
    for each in candidates(project, 1):
        delete_initiative(project, each.initiative_id)
    page = show(ScoreSheetsPage(context))
    qtbot.wait(2 * WAIT_MS)
    told = part(page.preview, Detail)
    assert told.text() == ""
    add_initiatives(project, "Trail")
    qtbot.waitUntil(lambda: told.text() == "Page 1 of 1")


def test_the_preview_shows_the_sheet_as_it_is_now(page: ScoreSheetsPage) -> None:
    page.preview.draw()
    before = page.preview.grab().toImage()
    tick(page.choice.model, 0, Qt.CheckState.Unchecked)
    page.preview.draw()
    assert page.preview.grab().toImage() != before


def printed(project: Project) -> None:
    record(project, 1, new_batches(project, ORDER))


def answer(monkeypatch: pytest.MonkeyPatch, taken: QDialog.DialogCode) -> list[str]:
    """Answer the question about printed sheets; return what it named, once for each time."""
    asked: list[str] = []

    def exec_(dialog: PrintedOrderDialog) -> int:
        asked.append(" ".join(label.text() for label in dialog.findChildren(PlainLabel)))
        return int(taken)

    monkeypatch.setattr(PrintedOrderDialog, "exec", exec_)
    return asked


def test_another_order_is_refused_by_sheets_that_are_printed(
    page: ScoreSheetsPage, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed(project)
    asked = answer(monkeypatch, QDialog.DialogCode.Rejected)
    page.choice.list.setCurrentIndex(page.choice.model.index(2))
    page.choice.list.step_requested.emit(-1)
    assert titles(project) == ["Festival", "Path", "School"]
    assert len(asked) == 1
    assert "001–004" in asked[0]


def test_discarding_the_printed_sheets_lets_the_order_change(
    page: ScoreSheetsPage, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed(project)
    answer(monkeypatch, QDialog.DialogCode.Accepted)
    tick(page.choice.model, 0, Qt.CheckState.Unchecked)
    assert titles(project) == ["Path", "School"]
    assert {each.state for each in sheets(project, 1)} == {SheetState.DISCARDED}
    project.undo()
    assert titles(project) == ["Festival", "Path", "School"]
    assert printed_numbers(project, 1) == (1, 2, 3, 4)


def test_typed_sheets_leave_no_choice(
    page: ScoreSheetsPage, project: Project, qtbot: QtBot
) -> None:
    printed(project)
    fill_sheet(project, 1, [4] * 9)
    with qtbot.capture_exceptions() as raised:
        page.choice.chosen.emit([])
    assert [kind for kind, _error, _where in raised] == [NotAllowed]
    assert titles(project) == ["Festival", "Path", "School"]


def test_a_proposal_from_the_hall_is_named_on_the_page(
    page: ScoreSheetsPage, project: Project
) -> None:
    page.reveal(NAME_A_ROW)
    assert page.findChild(NameRowDialog) is None
    printed(project)
    page.reveal(NAME_A_ROW)
    dialog = page.findChild(NameRowDialog)
    assert dialog is not None
    field = dialog.findChildren(TextField)[0]
    QTest.keyClicks(field, "Sauna")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert titles(project)[3:] == ["Sauna"]
    assert not dialog.isVisible()


def test_an_unfit_proposal_is_mended_where_it_is_written(
    page: ScoreSheetsPage, project: Project
) -> None:
    printed(project)
    page.name_row()
    dialog = page.findChild(NameRowDialog)
    assert dialog is not None
    dialog.named.emit("  ")
    assert dialog.isVisible()
    assert len(titles(project)) == 3
    dialog.reject()


def test_a_new_round_is_offered_once_there_are_marks(
    page: ScoreSheetsPage, project: Project
) -> None:
    assert [each.text for each in page.primary_actions()] == ["Print sheets"]
    fill_sheet(project, 1, [4])
    assert page.primary_actions()[0].text == "Start a new round"
    page.questions.round_requested.emit()
    assert current_round(project).number == 2
    assert page.questions.scale.isEnabled()
    assert str(page.purpose()).startswith("Round 2")
    page.questions.scale_chosen.emit(Scale(1, 10))
    assert current_round(project).scale == Scale(1, 10)
    assert titles(project) == ["Festival", "Path", "School"]


def test_the_logo_is_chosen_shown_and_removed(
    page: ScoreSheetsPage, project: Project, tmp_path: Path
) -> None:
    Image.new("RGB", (90, 30), "green").save(tmp_path / "logo.png")
    page.form.logo.read(tmp_path / "logo.png")
    assert logo(project) is not None
    page.preview.draw()
    [batch, *_rest] = new_batches(project, ORDER)
    assert batch.layout.logo is not None
    papers_of([batch], logo(project))[0].make(tmp_path / "sheets.pdf")
    assert len(PdfReader(tmp_path / "sheets.pdf").pages) == 3
    page.form.logo.removed.emit()
    assert logo(project) is None


def test_a_file_that_is_no_picture_changes_nothing(
    page: ScoreSheetsPage, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "logo.png").write_text("no picture")
    with qtbot.capture_exceptions() as raised:
        page.form.logo.read(tmp_path / "logo.png")
    assert [kind for kind, _error, _where in raised] == [InvalidInput]
    with pytest.raises(FileTrouble):
        page.form.logo.read(tmp_path / "missing.png")
    assert logo(project) is None


def test_what_is_withdrawn_is_struck_out_and_says_so(
    page: ScoreSheetsPage, project: Project
) -> None:
    page.choice.list.setCurrentIndex(page.choice.model.index(2))
    page.choice.withdrawn.emit(candidates(project, 1)[2].initiative_id, True)
    index = page.choice.model.index(2)
    assert index.data() == "3. (withdrawn) School"
    words = [each.text() for each in page.choice.findChildren(PlainLabel)]
    assert "2 initiatives on the sheet · 1 withdrawn" in words
    assert index.data(Qt.ItemDataRole.FontRole).strikeOut()
    assert page.choice.model.index(0).data(Qt.ItemDataRole.FontRole) is None
