"""Questions about a sheet: no digit answers them, and none of them takes the keyboard by itself."""

from datetime import datetime

import pytest
from sqlalchemy import insert

from bosaet_desktop.core.commands.round import start_round
from bosaet_desktop.core.commands.sheet import check_sheets, set_sheet_village, take_back_sheet
from bosaet_desktop.core.model.scoring import sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.scoring import find_sheet, marks_of_sheet, sheets
from bosaet_desktop.core.queries.sheet_plan import sheet_villages
from bosaet_desktop.core.terms.scoring import SheetState
from bosaet_desktop.ui.how.entry.mark_keys import Deed, Stroke
from bosaet_desktop.ui.how.entry.page import ScoreEntryPage
from bosaet_desktop.ui.how.entry.phase import Phase
from bosaet_desktop.ui.how.entry.progress_card import ProgressCard
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.widgets.buttons import HouseButton
from bosaet_desktop.ui.widgets.labels import PlainLabel
from tests.core.scoring import cells, fill_sheet
from tests.ui.how.key_presses import ENTER, ESCAPE, press
from tests.ui.shown_page import Show, part

FOURS = "444444444"


@pytest.fixture
def page(context: PageContext, project: Project, show: Show) -> ScoreEntryPage:
    """The page with sheet 7 typed, fours everywhere and no village."""
    fill_sheet(project, 7, [4] * 9)
    return show(ScoreEntryPage(context))


def asked(page: ScoreEntryPage) -> str:
    labels = page.card.prompt.findChildren(PlainLabel)
    return " ".join(each.text() for each in labels if each.isVisible())


def phase_of(page: ScoreEntryPage) -> Phase:
    return page.desk.phase


def button(page: ScoreEntryPage, words: str) -> HouseButton:
    buttons = [each for each in page.findChildren(HouseButton) if each.text().startswith(words)]
    [found] = [each for each in buttons if not each.isHidden()]
    return found


def stored(project: Project) -> list[tuple[int, SheetState, int]]:
    every = sheets(project, 1)
    return [
        (each.number, each.state, sum(marks_of_sheet(project, 1, each.number).values()))
        for each in every
    ]


@pytest.mark.parametrize(
    ("keys", "phase"),
    [
        ("", Phase.STORED),
        ("b,544444444", Phase.VERSIONS),
        ("b,544444444d", Phase.DIFFERENCES),
        ("d,544444444", Phase.DIFFERENCES),
    ],
)
def test_typing_on_answers_no_question(
    page: ScoreEntryPage, project: Project, keys: str, phase: Phase
) -> None:
    press(page, f"7{ENTER}{keys}")
    before = stored(project)
    press(page, f"21{ENTER}1234567890,.v+ {ENTER}")
    assert phase_of(page) is phase
    assert stored(project) == before
    assert "Answer the question first" in asked(page)
    assert "decide later" in asked(page) or phase is Phase.STORED


def test_a_control_offers_to_type_again_and_never_another_number(
    page: ScoreEntryPage, project: Project
) -> None:
    press(page, f"7{ENTER}d,544444444")
    assert "type it again" in asked(page)
    assert "another paper" not in asked(page)
    press(page, "c")
    assert phase_of(page) is Phase.VILLAGE
    press(page, f",{FOURS}")
    assert phase_of(page) is Phase.NUMBER
    assert {each.number for each in sheets(project, 1)} == {7, 10_007}


@pytest.mark.parametrize(("answer", "place"), [("a", 0), ("b", 1)])
def test_a_control_compares_the_village_before_the_marks(
    page: ScoreEntryPage, project: Project, answer: str, place: int
) -> None:
    villages = sheet_villages(project)
    set_sheet_village(project, 1, 7, villages[0].id)
    press(page, f"7{ENTER}d2{FOURS}")
    assert phase_of(page) is Phase.DIFFERENCES
    assert "Barde, as stored" in asked(page)
    assert "Vorgod, as typed now" in asked(page)
    press(page, answer)
    found = find_sheet(project, 1, 7)
    assert found is not None
    assert found.village_id == villages[place].id


def test_a_comparison_that_a_merge_brings_waits_on_a_button(
    page: ScoreEntryPage, project: Project
) -> None:
    with project.change("Merge") as connection:
        connection.execute(
            insert(sheet).values(
                round_number=1,
                number=10_007,
                state=SheetState.CHECKING,
                second_of=7,
                typed_at=datetime(2026, 5, 4, 19),
            )
        )
    assert phase_of(page) is Phase.NUMBER
    button(page, "Compare 007").click()
    assert phase_of(page) is Phase.VERSIONS
    assert page.card.hasFocus()


def test_who_comes_back_to_the_page_meets_no_question(page: ScoreEntryPage) -> None:
    press(page, f"7{ENTER}b,544444444")
    page.hide()
    page.show()
    assert phase_of(page) is Phase.NUMBER
    assert button(page, "Compare 007").isVisible()


def test_nothing_is_taken_back_while_a_question_is_open(
    page: ScoreEntryPage, project: Project
) -> None:
    press(page, f"9{ENTER},{FOURS}7{ENTER}")
    before = stored(project)
    page.card.struck.emit(Stroke(Deed.TAKE_BACK))
    assert stored(project) == before
    press(page, ESCAPE)
    page.card.struck.emit(Stroke(Deed.TAKE_BACK))
    assert marks_of_sheet(project, 1, 9) == {}
    assert len(marks_of_sheet(project, 1, 7)) == len(cells(project))


def test_a_sheet_that_is_corrected_is_not_the_one_taken_back(
    page: ScoreEntryPage, project: Project
) -> None:
    press(page, f"9{ENTER},{FOURS}7{ENTER}c5")
    page.card.struck.emit(Stroke(Deed.TAKE_BACK))
    assert len(marks_of_sheet(project, 1, 7)) == len(cells(project))
    assert marks_of_sheet(project, 1, 9) == {}


def test_numbers_run_on_across_rounds_and_one_of_another_round_is_asked_about(
    page: ScoreEntryPage, project: Project
) -> None:
    start_round(project)
    page.refresh()
    assert page.desk.expected == 8
    press(page, f"7{ENTER}")
    assert "Sheet 007 belongs to round 1" in asked(page)
    press(page, f"1{ENTER}")
    assert phase_of(page) is Phase.OTHER_ROUND
    press(page, ESCAPE)
    assert find_sheet(project, 2, 7) is None
    press(page, f"7{ENTER}a")
    assert find_sheet(project, 2, 7) is not None


def test_a_half_typed_sheet_is_told_beside_the_grid_once_it_is_left(
    page: ScoreEntryPage,
) -> None:
    press(page, f"9{ENTER},44")
    assert "half typed" not in progress(page)
    press(page, ESCAPE)
    assert "1 sheet is half typed: 009" in progress(page)
    press(page, f"9{ENTER}4444444")
    assert "half typed" not in progress(page)


def test_a_sheet_that_is_left_is_not_called_saved(page: ScoreEntryPage) -> None:
    press(page, f"8{ENTER},{FOURS}9{ENTER},44{ESCAPE}")
    assert asked(page).startswith("Sheet 009 is left as it is. Type the number of the sheet.")
    press(page, f"{ENTER}4444444")
    assert asked(page).startswith("Sheet 009 is saved.")


def test_undo_takes_away_what_was_said_of_a_wrong_key(
    page: ScoreEntryPage, project: Project
) -> None:
    press(page, f"9{ENTER},{FOURS}7{ENTER}x")
    assert page.desk.hint
    project.undo()
    assert page.desk.hint == ""
    assert page.desk.in_hand == 9


def test_sheets_that_are_out_are_not_called_typed(page: ScoreEntryPage, project: Project) -> None:
    take_back_sheet(project, 1, 7)
    check_sheets(project, 1, [7, 8], SheetState.PRINTED)
    check_sheets(project, 1, [7, 8], SheetState.HANDED_OUT)
    page.refresh()
    assert "None of the sheets is handed in yet." in progress(page)


def progress(page: ScoreEntryPage) -> str:
    labels = part(page, ProgressCard).findChildren(PlainLabel)
    return " ".join(each.text() for each in labels if each.isVisible())


def test_the_button_tells_a_second_version_from_the_first(page: ScoreEntryPage) -> None:
    press(page, f"7{ENTER}b,4{ESCAPE}7{ENTER}")
    assert button(page, "Undo the second 007").isVisible()
