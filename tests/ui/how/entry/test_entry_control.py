"""Typing sheets again as a control, taking the last one back, and who it was that typed."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from sqlalchemy import update

from bosaet_desktop.core.commands.round import withdraw
from bosaet_desktop.core.commands.sheet import record_printed
from bosaet_desktop.core.model.scoring import sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.control import control_result, sheets_to_control
from bosaet_desktop.core.queries.correction import corrections
from bosaet_desktop.core.queries.scoring import (
    candidates,
    find_sheet,
    marks_of_sheet,
    sheets,
)
from bosaet_desktop.core.rows.control import ControlResult
from bosaet_desktop.core.terms.scoring import SheetState
from bosaet_desktop.ui.how.entry.control_card import ControlCard
from bosaet_desktop.ui.how.entry.corrections_dialog import CorrectionTableModel
from bosaet_desktop.ui.how.entry.mark_keys import Deed, Stroke
from bosaet_desktop.ui.how.entry.page import ScoreEntryPage
from bosaet_desktop.ui.how.entry.phase import Phase
from bosaet_desktop.ui.how.entry.progress_card import ProgressCard
from bosaet_desktop.ui.how.entry.take_back import last_sheet
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.widgets.buttons import HouseButton
from bosaet_desktop.ui.widgets.labels import PlainLabel
from tests.core.scoring import cells, fill_sheet
from tests.ui.how.key_presses import BACK, ENTER, ESCAPE, press
from tests.ui.shown_page import Show, part

FOURS = "444444444"


@pytest.fixture
def page(context: PageContext, project: Project, show: Show) -> ScoreEntryPage:
    """The page with sheets 1, 2 and 3 typed, fours everywhere."""
    for number in (1, 2, 3):
        fill_sheet(project, number, [4] * 9)
    return show(ScoreEntryPage(context))


def values(project: Project, number: int) -> list[int | None]:
    marks = marks_of_sheet(project, 1, number)
    return [marks.get(cell) for cell in cells(project)]


def click(page: ScoreEntryPage, words: str) -> None:
    buttons = [each for each in page.findChildren(HouseButton) if each.text().startswith(words)]
    [found] = [each for each in buttons if not each.isHidden()]
    found.click()


def card_words(page: ScoreEntryPage) -> str:
    labels = part(page, ControlCard).findChildren(PlainLabel)
    return " ".join(each.text() for each in labels if not each.isHidden())


def test_a_tenth_of_the_sheets_is_typed_again_and_compared(
    page: ScoreEntryPage, project: Project
) -> None:
    click(page, "1 sheet")
    (drawn,) = sheets_to_control(project, 1)
    assert page.desk.left == (drawn,)
    assert f"{drawn:03d}" in page.card.prompt.words()
    press(page, ENTER + "," + FOURS)
    assert control_result(project, 1) == ControlResult(1, 9, 0)
    assert page.desk.wanted == ()
    assert "1 sheet compared, 0 marks differed (0,0 in 1,000)" in card_words(page)


def test_the_first_marks_are_not_seen_while_they_are_typed_again(page: ScoreEntryPage) -> None:
    click(page, "All")
    press(page, f"2{ENTER}" + ",4")
    model = page.card.marks
    shown = [model.index(row, column).data() for row in range(3) for column in range(2, 5)]
    assert shown == ["4"] + [""] * 8


def test_sheets_come_in_any_order_and_each_alike_closes_itself(
    page: ScoreEntryPage, project: Project
) -> None:
    click(page, "All")
    press(page, f"3{ENTER},{FOURS}1{ENTER},{FOURS}")
    assert page.desk.left == (2,)
    assert page.desk.closings == 2
    press(page, f"3{ENTER}")
    assert "002" in page.desk.hint
    assert phase(page) is Phase.NUMBER
    press(page, f"{ENTER},{FOURS}")
    assert page.desk.wanted == ()
    assert page.desk.now.typed == (1, 2, 3)


def phase(page: ScoreEntryPage) -> Phase:
    return page.desk.phase


def test_each_difference_is_decided_by_itself(page: ScoreEntryPage, project: Project) -> None:
    click(page, "All")
    press(page, f"2{ENTER}," + "544454443")
    assert phase(page) is Phase.DIFFERENCES
    assert values(project, 2) == [4] * 9
    press(page, "b" + BACK + "a" + "b")
    assert phase(page) is Phase.DIFFERENCES
    press(page, "a")
    assert values(project, 2) == [4, 4, 4, 4, 5, 4, 4, 4, 4]
    assert len(corrections(project, 1)) == 1
    assert control_result(project, 1) == ControlResult(1, 9, 3)
    project.undo()
    assert phase(page) is Phase.DIFFERENCES
    assert values(project, 2) == [4] * 9
    project.redo()
    assert values(project, 2)[4] == 5
    assert phase(page) is Phase.NUMBER


def test_a_difference_can_wait_and_comes_back_with_the_number(page: ScoreEntryPage) -> None:
    click(page, "All")
    press(page, f"2{ENTER}," + "544444444" + ESCAPE)
    assert page.desk.left == (1, 2, 3)
    press(page, f"2{ENTER}")
    assert phase(page) is Phase.DIFFERENCES


def test_one_sheet_is_controlled_from_the_question_about_its_number(
    page: ScoreEntryPage, project: Project
) -> None:
    press(page, f"2{ENTER}d,{FOURS}")
    assert phase(page) is Phase.NUMBER
    assert control_result(project, 1).sheets == 1


def test_a_control_can_be_stopped(page: ScoreEntryPage) -> None:
    click(page, "All")
    click(page, "Stop the control")
    assert page.desk.wanted == ()
    press(page, f"9{ENTER}1")
    assert phase(page) is Phase.MARKS


def test_the_last_sheet_is_taken_back_whole_and_brought_again_by_undo(
    page: ScoreEntryPage, project: Project
) -> None:
    press(page, f"9{ENTER}1{FOURS}")
    click(page, "Undo sheet 009")
    found = find_sheet(project, 1, 9)
    assert found is not None
    assert found.state is SheetState.RETURNED
    assert marks_of_sheet(project, 1, 9) == {}
    assert (phase(page), page.desk.in_hand) == (Phase.VILLAGE, 9)
    assert page.card.hasFocus()
    project.undo()
    assert values(project, 9) == [4] * 9
    assert page.desk.now.typed == (1, 2, 3, 9)
    project.redo()
    assert marks_of_sheet(project, 1, 9) == {}


def test_of_sheets_read_in_together_the_one_with_the_highest_number_is_the_last(
    page: ScoreEntryPage,
) -> None:
    at_once = [replace(each, typed_at=page.desk.sheets[0].typed_at) for each in page.desk.sheets]
    page.desk.sheets = tuple(at_once)
    assert last_sheet(page.desk) == 3


def test_a_key_takes_back_the_sheet_in_hand(page: ScoreEntryPage, project: Project) -> None:
    press(page, f"9{ENTER}1" + "543")
    page.card.struck.emit(Stroke(Deed.TAKE_BACK))
    assert marks_of_sheet(project, 1, 9) == {}
    assert page.card.marks.index(0, 2).data() == ""
    press(page, "1" + "2")
    assert values(project, 9)[:2] == [2, None]


def test_a_control_never_takes_back_the_sheet_it_compared(page: ScoreEntryPage) -> None:
    click(page, "All")
    press(page, f"1{ENTER}{FOURS}")
    page.card.struck.emit(Stroke(Deed.TAKE_BACK))
    assert page.desk.now.typed == (1, 2, 3)
    assert page.desk.hint == "There is no sheet to take back."


def test_initials_are_asked_once_and_stand_on_every_sheet(
    page: ScoreEntryPage, project: Project
) -> None:
    press(page, "mkx" + BACK + f"9{ENTER}1{FOURS}")
    press(page, f"x10{ENTER}1{FOURS}")
    typed = {each.number: each.typist for each in sheets(project, 1)}
    assert (typed[9], typed[10]) == ("MK", "MK")
    click(page, "Details")
    paces = [each.text() for each in part(page, ProgressCard).findChildren(PlainLabel)]
    assert any(words.startswith("MK · 2 sheets") for words in paces)
    click(page, "Somebody else")
    press(page, f"ab11{ENTER}1{FOURS}")
    assert {each.typist for each in sheets(project, 1)} == {"", "MK", "AB"}


def test_nobody_has_to_give_initials(page: ScoreEntryPage, project: Project) -> None:
    press(page, f"9{ENTER}1{FOURS}")
    assert {each.typist for each in sheets(project, 1)} == {""}


def test_a_sheet_that_says_its_table_shows_it(page: ScoreEntryPage, project: Project) -> None:
    with project.change("Table") as connection:
        connection.execute(update(sheet).where(sheet.c.number == 2).values(table_number=3))
    press(page, f"2{ENTER}")
    words = {each.text() for each in page.card.heading.findChildren(PlainLabel) if each.isVisible()}
    assert "Table 3" in words


def test_a_withdrawn_initiative_that_is_on_no_paper_is_not_typed(
    page: ScoreEntryPage, project: Project
) -> None:
    withdraw(project, 1, cells(project)[0][0], withdrawn=True)
    page.refresh()
    press(page, f"9{ENTER}1" + "123451")
    assert page.card.marks.rowCount() == 2
    assert page.desk.now.typed == (1, 2, 3, 9)


def test_a_withdrawn_initiative_keeps_its_row_where_sheets_are_printed(
    page: ScoreEntryPage, project: Project
) -> None:
    (first, *_others) = candidates(project, 1)
    rows = [
        {"id": each.initiative_id, "number": each.row, "blank": False}
        for each in candidates(project, 1)
    ]
    record_printed(project, 1, [11], json.dumps({"pages": [{"rows": rows}]}))
    withdraw(project, 1, first.initiative_id, withdrawn=True)
    page.refresh()
    assert page.card.marks.rowCount() == 3
    spoken = page.card.marks.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "(withdrawn)" in str(spoken)


def test_the_sound_is_chosen_on_the_page_and_remembered(
    page: ScoreEntryPage, context: PageContext
) -> None:
    box = part(page, QCheckBox)
    box.click()
    assert context.preferences.sound
    assert page.card.hasFocus()
    context.preferences.sound = False
    assert not box.isChecked()


def test_the_log_names_the_row_and_which_version_was_written_over(
    page: ScoreEntryPage, project: Project
) -> None:
    press(page, f"2{ENTER}d," + "4" + BACK + "5")
    model = CorrectionTableModel(corrections(project, 1), page)
    assert [model.index(0, column).data() for column in range(1, 6)] == [
        "002 again",
        "1  Festival",
        "Forskel",
        "4",
        "5",
    ]
