"""Typing sheets: one key a mark, each saved as it is pressed, and nothing lost on the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import delete

from bosaet_desktop.core.commands.round import set_mode, set_scale
from bosaet_desktop.core.commands.sheet import check_sheets, record_printed
from bosaet_desktop.core.errors import DiskFull
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.correction import corrections
from bosaet_desktop.core.queries.scoring import find_sheet, marks_of_sheet, sheets
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.rows.scoring import Sheet
from bosaet_desktop.core.terms.mark import BLANK
from bosaet_desktop.core.terms.scoring import JOINT, SheetState
from bosaet_desktop.ui.how.entry.mark_keys import Deed, Stroke
from bosaet_desktop.ui.how.entry.mark_table_model import Column
from bosaet_desktop.ui.how.entry.page import ScoreEntryPage
from bosaet_desktop.ui.how.entry.phase import Phase
from bosaet_desktop.ui.how.sheets.check_in_dialog import CheckInDialog
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.widgets.buttons import PrimaryButton
from bosaet_desktop.ui.widgets.labels import PlainLabel
from bosaet_desktop.ui.widgets.text_field import TextField
from tests.core.scoring import add_initiatives, cells, fill_sheet
from tests.ui.how.key_presses import BACK, DOWN, ENTER, ESCAPE, LEFT, press
from tests.ui.shown_page import Show, Told

NINE = "543212345"
SECOND = 10_007


@pytest.fixture
def page(context: PageContext, show: Show) -> ScoreEntryPage:
    return show(ScoreEntryPage(context))


def values(project: Project, number: int) -> list[int | None]:
    marks = marks_of_sheet(project, 1, number)
    return [marks.get(cell) for cell in cells(project)]


def sheet(project: Project, number: int) -> Sheet:
    found = find_sheet(project, 1, number)
    assert found is not None
    return found


def asked(page: ScoreEntryPage) -> list[str]:
    return [each.text() for each in page.card.prompt.findChildren(PlainLabel)]


def cursor(page: ScoreEntryPage) -> tuple[int, int]:
    index = page.card.grid.currentIndex()
    return index.row(), index.column() - Column.FIRST_QUESTION


def phase(page: ScoreEntryPage) -> Phase:
    return page.desk.phase


def test_a_sheet_takes_one_key_for_each_mark(page: ScoreEntryPage, project: Project) -> None:
    press(page, f"12{ENTER}1{NINE}")
    assert values(project, 12) == [5, 4, 3, 2, 1, 2, 3, 4, 5]
    assert sheet(project, 12).state is SheetState.TYPED
    assert phase(page) is Phase.NUMBER


def test_each_key_is_saved_before_the_next(page: ScoreEntryPage, project: Project) -> None:
    press(page, f"12{ENTER}1")
    for typed, key in enumerate(NINE[:-1], start=1):
        press(page, key)
        assert len(marks_of_sheet(project, 1, 12)) == typed
        assert project.undo_label == "Enter mark"


def test_the_cursor_follows_the_printed_order(page: ScoreEntryPage) -> None:
    press(page, f"12{ENTER}1")
    seen = []
    for _key in range(4):
        seen.append(cursor(page))
        press(page, "3")
    assert seen == [(0, 0), (0, 1), (0, 2), (1, 0)]


def test_enter_accepts_the_next_returned_sheet(page: ScoreEntryPage, project: Project) -> None:
    check_sheets(project, 1, [3, 4, 9], SheetState.RETURNED)
    press(page, f"{ENTER}1{NINE}{ENTER}1{NINE}")
    assert [each.number for each in sheets(project, 1) if each.state is SheetState.TYPED] == [3, 4]
    assert page.card.heading.number() == "009"


def test_the_village_is_one_key(page: ScoreEntryPage, project: Project) -> None:
    press(page, f"1{ENTER}2{ESCAPE}2{ENTER}0{ESCAPE}3{ENTER},4{ESCAPE}")
    names = page.desk.form.villages
    assert sheet(project, 1).village_id == names[1].village_id
    assert (sheet(project, 2).village_id, sheet(project, 2).elsewhere) == (None, True)
    assert (sheet(project, 3).village_id, sheet(project, 3).elsewhere) == (None, False)


def test_a_project_without_villages_goes_straight_to_the_marks(
    project: Project, context: PageContext, show: Show
) -> None:
    with project.change("Delete villages") as connection:
        connection.execute(delete(village))
    page = show(ScoreEntryPage(context))
    press(page, f"1{ENTER}4")
    assert values(project, 1)[0] == 4


def test_a_wrong_key_gives_a_hint_and_stores_nothing(
    page: ScoreEntryPage, project: Project
) -> None:
    press(page, f"1{ENTER}1" + "9")
    assert page.desk.hint == "Marks go from 1 to 5."
    assert values(project, 1) == [None] * 9
    press(page, "5")
    assert page.desk.hint == ""


def test_zero_is_ten_on_a_scale_to_ten(project: Project, context: PageContext, show: Show) -> None:
    set_scale(project, 1, Scale(1, 10))
    press(show(ScoreEntryPage(context)), f"1{ENTER}10")
    assert values(project, 1)[0] == 10


def test_enter_asks_before_it_leaves_the_rest_blank(page: ScoreEntryPage, project: Project) -> None:
    press(page, f"1{ENTER}1" + "54" + ENTER)
    assert values(project, 1)[2:] == [None] * 7
    assert "7" in page.card.prompt.words()
    press(page, ENTER)
    assert values(project, 1) == [5, 4] + [BLANK] * 7
    assert sheet(project, 1).state is SheetState.TYPED


def test_any_other_key_goes_on_typing(page: ScoreEntryPage, project: Project) -> None:
    press(page, f"1{ENTER}1" + "54" + ENTER + "n" + "3")
    assert values(project, 1)[:4] == [5, 4, 3, None]


def test_backspace_goes_one_mark_back_and_what_is_typed_over_is_logged(
    page: ScoreEntryPage, project: Project
) -> None:
    press(page, f"1{ENTER}1" + "54" + BACK + "2")
    assert values(project, 1)[:2] == [5, 2]
    (found,) = corrections(project, 1)
    assert (found.old_value, found.new_value) == (4, 2)


def test_backspace_in_the_first_cell_asks_for_the_village_again(page: ScoreEntryPage) -> None:
    press(page, f"1{ENTER}1{BACK}")
    assert phase(page) is Phase.VILLAGE


def test_arrows_move_and_a_full_sheet_waits_for_its_gaps(
    page: ScoreEntryPage, project: Project
) -> None:
    press(page, f"1{ENTER}1" + "5" + DOWN + "3")
    assert values(project, 1) == [5, None, None, None, 3, None, None, None, None]
    press(page, LEFT + LEFT + "2345" + "44")
    assert sheet(project, 1).state is SheetState.RETURNED
    assert cursor(page) == (0, 1)
    press(page, "11")
    assert sheet(project, 1).state is SheetState.TYPED
    assert values(project, 1) == [5, 1, 1, 2, 3, 4, 5, 4, 4]


def test_escape_leaves_the_sheet_and_typing_its_number_goes_on_there(
    page: ScoreEntryPage, project: Project
) -> None:
    press(page, f"1{ENTER}1" + "543" + ESCAPE)
    assert phase(page) is Phase.NUMBER
    press(page, f"1{ENTER}")
    assert cursor(page) == (1, 0)
    assert phase(page) is Phase.MARKS


def test_undo_steps_back_mark_by_mark_with_the_cursor(
    page: ScoreEntryPage, project: Project
) -> None:
    press(page, f"1{ENTER}1" + "543")
    project.undo()
    assert cursor(page) == (0, 2)
    project.undo()
    assert cursor(page) == (0, 1)
    project.redo()
    assert cursor(page) == (0, 2)
    press(page, "1")
    assert values(project, 1)[:3] == [5, 4, 1]


def test_undo_opens_a_sheet_that_closed_itself(page: ScoreEntryPage, project: Project) -> None:
    press(page, f"1{ENTER}1{NINE}")
    project.undo()
    assert page.desk.in_hand == 1
    assert cursor(page) == (2, 2)
    press(page, "1")
    assert sheet(project, 1).state is SheetState.TYPED
    assert values(project, 1)[-1] == 1


def test_undoing_the_taking_up_of_a_sheet_waits_for_a_number(
    page: ScoreEntryPage, project: Project
) -> None:
    press(page, f"1{ENTER}1")
    project.undo()
    assert phase(page) is Phase.VILLAGE
    project.undo()
    assert phase(page) is Phase.NUMBER
    assert find_sheet(project, 1, 1) is None


def test_a_number_typed_already_is_stopped_and_shown(
    page: ScoreEntryPage, project: Project
) -> None:
    fill_sheet(project, 7, [4] * 9)
    press(page, f"7{ENTER}")
    assert phase(page) is Phase.STORED
    assert page.card.marks.index(0, Column.FIRST_QUESTION).data() == "4"
    press(page, "a")
    assert values(project, 7) == [4] * 9
    assert phase(page) is Phase.NUMBER


def test_a_second_version_is_stored_apart_as_it_is_typed(
    page: ScoreEntryPage, project: Project
) -> None:
    fill_sheet(project, 7, [4] * 9)
    press(page, f"7{ENTER}b" + "1" + "55")
    assert values(project, 7) == [4] * 9
    assert values(project, SECOND)[:2] == [5, 5]
    assert sheet(project, SECOND).state is SheetState.CHECKING
    assert page.card.heading.number() == "007"


@pytest.mark.parametrize(
    ("answer", "first", "counts"),
    [
        ("a", [4] * 9, 7),
        ("b", [4, 4, 4, 4, 5, 4, 4, 4, 4], 7),
        ("c", [4] * 9, 8),
        ("da", [4] * 9, 7),
        ("db", [4, 4, 4, 4, 5, 4, 4, 4, 4], 7),
    ],
)
def test_two_versions_stand_side_by_side_until_one_is_chosen(
    page: ScoreEntryPage,
    project: Project,
    answer: str,
    first: list[int],
    counts: int,
) -> None:
    fill_sheet(project, 7, [4] * 9)
    press(page, f"7{ENTER}b" + "," + "444454444")
    assert phase(page) is Phase.VERSIONS
    assert page.card.versions.differences() == 1
    assert any("008" in words for words in asked(page))
    press(page, answer)
    assert values(project, 7) == first
    assert counts in page.desk.now.typed
    assert page.desk.closed == counts
    assert page.desk.in_hand is None
    project.undo()
    assert values(project, 7) == [4] * 9
    assert phase(page) is Phase.VERSIONS


def test_a_second_version_can_be_decided_later(page: ScoreEntryPage, project: Project) -> None:
    fill_sheet(project, 7, [4] * 9)
    press(page, f"7{ENTER}b" + "1" + NINE + ESCAPE)
    assert phase(page) is Phase.NUMBER
    press(page, f"7{ENTER}")
    assert phase(page) is Phase.VERSIONS


def test_a_second_version_that_was_left_halfway_goes_on_where_it_was(
    page: ScoreEntryPage, project: Project
) -> None:
    fill_sheet(project, 7, [4] * 9)
    press(page, f"7{ENTER}b" + "1" + "543" + ESCAPE + f"7{ENTER}" + "212345")
    assert values(project, SECOND) == [5, 4, 3, 2, 1, 2, 3, 4, 5]
    assert phase(page) is Phase.VERSIONS


def test_a_typed_sheet_can_be_corrected_mark_by_mark(
    page: ScoreEntryPage, project: Project
) -> None:
    fill_sheet(project, 7, [4] * 9)
    press(page, f"7{ENTER}c" + "42" + ESCAPE)
    assert values(project, 7) == [4, 2] + [4] * 7
    assert sheet(project, 7).state is SheetState.TYPED
    assert len(corrections(project, 1)) == 1


def test_a_discarded_sheet_is_taken_up_only_after_a_letter(
    page: ScoreEntryPage, project: Project
) -> None:
    check_sheets(project, 1, [5], SheetState.RETURNED)
    check_sheets(project, 1, [5], SheetState.DISCARDED)
    press(page, f"5{ENTER}4{ENTER}n{ESCAPE}")
    assert sheet(project, 5).state is SheetState.DISCARDED
    press(page, f"5{ENTER}a")
    assert sheet(project, 5).state is SheetState.RETURNED


def test_typing_emits_data_changes_and_never_resets(page: ScoreEntryPage, qtbot: QtBot) -> None:
    model = page.card.marks
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    with qtbot.waitSignal(model.dataChanged):
        press(page, f"1{ENTER}1{NINE}2{ENTER}1{NINE}")
    assert resets == []


def test_the_page_never_refreshes_for_its_own_marks(page: ScoreEntryPage, project: Project) -> None:
    touched: set[str] = set()
    project.subscribe(lambda change: touched.update(change.subjects))
    press(page, f"1{ENTER}1{NINE}")
    assert touched == {"sheet", "mark"}
    assert page.depends_on.isdisjoint(touched)


def test_a_mark_that_could_not_be_saved_is_not_shown(
    page: ScoreEntryPage, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(page, f"1{ENTER}1" + "5")

    def full(*_ignored: object, **_more: object) -> None:
        raise DiskFull("The disk is full.")

    monkeypatch.setattr(project.store, "commit", full)
    with pytest.raises(DiskFull):
        page.desk.press(Stroke(Deed.WRITE, "4"))
    monkeypatch.undo()
    assert page.card.marks.index(0, Column.FIRST_QUESTION + 1).data() == ""
    assert values(project, 1)[:2] == [5, None]


def test_the_hall_sees_numbers_of_sheets_and_no_mark(
    page: ScoreEntryPage, project: Project, qtbot: QtBot
) -> None:
    check_sheets(project, 1, [1, 2, 3], SheetState.RETURNED)
    press(page, f"1{ENTER}1{NINE}")
    view = page.audience_view()
    assert view is not None
    qtbot.addWidget(view)
    words = [label.text() for label in view.findChildren(PlainLabel)]
    assert words == ["1", "of 3 sheets are in"]


def test_in_a_joint_round_the_page_points_to_the_joint_sheet(
    page: ScoreEntryPage, project: Project, told: Told
) -> None:
    set_mode(project, 1, JOINT)
    page.refresh()
    (button,) = [each for each in page.findChildren(PrimaryButton) if each.isVisible()]
    button.click()
    assert told.pages == ["how.joint_sheet"]


def test_sixty_initiatives_scroll_with_the_cursor(
    project: Project, context: PageContext, show: Show
) -> None:
    add_initiatives(project, *(f"Initiative {number} {'x' * 280}"[:200] for number in range(57)))
    page = show(ScoreEntryPage(context))
    press(page, f"1{ENTER}1" + "3" * 150)
    grid = page.card.grid
    assert cursor(page) == (50, 0)
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()))


def test_a_number_that_was_not_printed_is_asked_about(
    page: ScoreEntryPage, project: Project
) -> None:
    record_printed(project, 1, [1, 2], "{}")
    press(page, f"99{ENTER}")
    assert phase(page) is Phase.UNPRINTED
    assert any("099" in words for words in asked(page))
    press(page, f"1{ENTER}n{ESCAPE}")
    assert find_sheet(project, 1, 99) is None
    assert phase(page) is Phase.NUMBER
    press(page, f"99{ENTER}a1{NINE}")
    assert sheet(project, 99).state is SheetState.TYPED


def test_a_round_that_was_never_printed_here_asks_about_no_number(page: ScoreEntryPage) -> None:
    press(page, f"99{ENTER}")
    assert phase(page) is Phase.VILLAGE


def test_the_keyboard_is_back_on_the_sheet_once_sheets_are_checked_in(
    page: ScoreEntryPage, project: Project
) -> None:
    page.primary_actions()[0].deed()
    dialog = page.findChild(CheckInDialog)
    assert dialog is not None
    field = dialog.findChild(TextField)
    assert field is not None
    QTest.keyClicks(field, "1-3")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert sheet(project, 3).state is SheetState.RETURNED
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert page.window().focusWidget() is page.card


def test_the_card_of_waiting_sheets_stands_only_while_it_says_something(
    page: ScoreEntryPage, project: Project
) -> None:
    card = page.side.check_in
    assert card.isVisible(), "that no sheets are checked in is said"
    press(page, f"1{ENTER}1")
    assert card.isVisible(), "the sheet in hand waits"
    press(page, NINE)
    assert sheet(project, 1).state is SheetState.TYPED
    assert not card.isVisible()
    press(page, f"2{ENTER}")
    assert card.isVisible()


def test_before_a_sheet_is_handed_in_there_is_no_total(page: ScoreEntryPage) -> None:
    check_sheets(page.context.project, 1, [1, 2], SheetState.HANDED_OUT)
    page.refresh()
    said = [each.text() for each in page.findChildren(PlainLabel)]
    assert "None of the sheets is handed in yet." in said
    assert "of 0 sheets" not in said
