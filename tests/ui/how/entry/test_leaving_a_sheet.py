"""Between two sheets nothing of the last one stands there, and what is said of it is true."""

import pytest

from bosaet_desktop.core.commands.sheet import check_sheets, record_printed
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.scoring import sheets
from bosaet_desktop.core.terms.scoring import SheetState
from bosaet_desktop.ui.how.entry.mark_table_model import Column
from bosaet_desktop.ui.how.entry.page import ScoreEntryPage
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.widgets.buttons import QuietButton
from tests.core.scoring import fill_sheet
from tests.ui.how.key_presses import BACK, ENTER, ESCAPE, press
from tests.ui.shown_page import Show

NINE = "543212345"


@pytest.fixture
def page(context: PageContext, show: Show) -> ScoreEntryPage:
    return show(ScoreEntryPage(context))


def shown(page: ScoreEntryPage) -> str:
    """Return the signs in all cells of the grid, row by row."""
    marks = page.card.marks
    places = [
        marks.index(row, column)
        for row in range(marks.rowCount())
        for column in range(Column.FIRST_QUESTION, marks.columnCount())
    ]
    return "".join(str(place.data()) for place in places)


def said(page: ScoreEntryPage) -> str:
    return page.card.prompt.words()


def counted(page: ScoreEntryPage) -> list[str]:
    buttons = page.side.check_in.findChildren(QuietButton)
    return [each.text() for each in buttons if each.isVisible() and "orrection" in each.text()]


def test_marks_of_a_saved_sheet_do_not_stand_under_the_next_number(page: ScoreEntryPage) -> None:
    press(page, f"12{ENTER}1{NINE}")
    assert page.card.heading.number() == "013"
    assert shown(page) == ""


def test_a_sheet_left_on_the_way_is_put_away_and_comes_back_as_it_was(
    page: ScoreEntryPage,
) -> None:
    press(page, f"12{ENTER}1543{ESCAPE}")
    assert shown(page) == ""
    press(page, f"12{ENTER}")
    assert shown(page) == "543"


def test_turning_the_page_keeps_what_was_said_of_the_last_sheet(page: ScoreEntryPage) -> None:
    press(page, f"12{ENTER}1543{ESCAPE}")
    page.refresh()
    assert said(page).startswith("Sheet 012 is left as it is.")
    assert shown(page) == ""


@pytest.mark.parametrize("village", ["", "1"])
def test_a_mistyped_number_that_is_left_counts_only_if_something_was_typed(
    page: ScoreEntryPage, project: Project, village: str
) -> None:
    press(page, f"17{ENTER}{village}{ESCAPE}")
    assert [each.number for each in sheets(project, 1)] == ([17] if village else [])
    nothing = "Nothing is typed of sheet 017, so it does not count."
    assert said(page).startswith("Sheet 017 is left as it is." if village else nothing)


def test_a_printed_sheet_taken_up_by_mistake_lies_in_the_pile_again(
    page: ScoreEntryPage, project: Project
) -> None:
    record_printed(project, 1, [12], "{}")
    press(page, f"12{ENTER}{ESCAPE}")
    assert [each.state for each in sheets(project, 1)] == [SheetState.PRINTED]


def test_a_sheet_that_waits_is_left_waiting(page: ScoreEntryPage, project: Project) -> None:
    check_sheets(project, 1, [12], SheetState.RETURNED)
    press(page, f"12{ENTER}{ESCAPE}")
    assert [each.state for each in sheets(project, 1)] == [SheetState.RETURNED]


def test_undo_has_the_sheet_that_was_put_back_in_hand_and_then_lets_go_of_it(
    page: ScoreEntryPage, project: Project
) -> None:
    press(page, f"17{ENTER}{ESCAPE}")
    project.undo()
    project.undo()
    assert sheets(project, 1) == ()
    project.redo()
    project.redo()
    assert sheets(project, 1) == ()


def test_undo_brings_the_saved_sheet_back_with_its_marks(
    page: ScoreEntryPage, project: Project
) -> None:
    press(page, f"12{ENTER}1{NINE}")
    project.undo()
    assert page.card.heading.number() == "012"
    assert shown(page) == NINE[:-1]


@pytest.mark.parametrize(
    ("keys", "sentence"),
    [
        ("42", "Sheet 007 is corrected."),
        (f"{BACK}1", "Sheet 007 is corrected."),
        ("44", "Sheet 007 is left as it is."),
        (f"2{BACK}4", "Sheet 007 is left as it is."),
        ("", "Sheet 007 is left as it is."),
    ],
)
def test_a_sheet_is_called_corrected_if_it_differs_when_it_is_left(
    page: ScoreEntryPage, project: Project, keys: str, sentence: str
) -> None:
    fill_sheet(project, 7, [4] * 9)
    press(page, f"7{ENTER}c{keys}{ESCAPE}")
    assert said(page).startswith(sentence)


def test_a_correction_that_is_undone_leaves_the_sheet_as_it_was(
    page: ScoreEntryPage, project: Project
) -> None:
    fill_sheet(project, 7, [4] * 9)
    press(page, f"7{ENTER}c25")
    project.undo()
    project.undo()
    press(page, ESCAPE)
    assert said(page).startswith("Sheet 007 is left as it is.")


def test_corrections_are_counted_as_they_are_typed(page: ScoreEntryPage, project: Project) -> None:
    fill_sheet(project, 7, [4] * 9)
    press(page, f"7{ENTER}c")
    assert counted(page) == []
    press(page, "2")
    assert counted(page) == ["Corrections: 1"]
    press(page, f"45{ESCAPE}")
    assert counted(page) == ["Corrections: 2"]
