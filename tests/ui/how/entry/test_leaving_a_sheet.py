"""Between two sheets nothing of the last one stands there, and what is said of it is true."""

import pytest

from bosaet_desktop.core.project import Project
from bosaet_desktop.ui.how.entry.mark_table_model import Column
from bosaet_desktop.ui.how.entry.page import ScoreEntryPage
from bosaet_desktop.ui.page import PageContext
from tests.ui.how.key_presses import ENTER, ESCAPE, press
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


def test_undo_brings_the_saved_sheet_back_with_its_marks(
    page: ScoreEntryPage, project: Project
) -> None:
    press(page, f"12{ENTER}1{NINE}")
    project.undo()
    assert page.card.heading.number() == "012"
    assert shown(page) == NINE[:-1]
