from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands import dots as deeds
from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.dots import current_dot_round
from bosaet_desktop.core.queries.scoring import candidates
from bosaet_desktop.core.rows.dots import DotRound
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.what_do_we_want.dots.page import ENTRY, RESULT, SHEET, DotsPage
from bosaet_desktop.ui.widgets.buttons import PrimaryButton
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.labels import PlainLabel
from tests.ui.shown_page import Show, Told, nameless, part


@pytest.fixture
def keys(project: Project) -> tuple[str, ...]:
    """Twelve initiatives and a vote about them, four dots each."""
    made = tuple(add_initiative(project, NewInitiative(title)) for title in "ABCDEFGHIJKL")
    deeds.begin_dot_round(project)
    return made


@pytest.fixture
def page(context: PageContext, show: Show, keys: tuple[str, ...]) -> DotsPage:
    return show(DotsPage(context))


def vote(project: Project) -> DotRound:
    found = current_dot_round(project)
    assert found is not None
    return found


def words(widget: QWidget) -> list[str]:
    shown = (each for each in widget.findChildren(PlainLabel) if not each.isHidden())
    return [each.text() for each in shown if each.text()]


def test_an_empty_project_offers_a_vote(context: PageContext, show: Show, project: Project) -> None:
    page = show(DotsPage(context))
    assert not page.primary_actions()
    part(part(page, EmptyState), PrimaryButton).click()
    assert vote(project).number == 1
    [enter] = page.primary_actions()
    assert not enter.enabled
    assert enter.tip == page.purpose()


def test_sheets_are_typed_without_the_mouse(
    qtbot: QtBot, page: DotsPage, project: Project, keys: tuple[str, ...]
) -> None:
    page.enter_state(ENTRY)
    desk = page.entry.desk
    for typed in ("7", Qt.Key.Key_Return, "1", "3", "5", "12", Qt.Key.Key_Return):
        if isinstance(typed, str):
            qtbot.keyClicks(desk, typed)
        else:
            qtbot.keyClick(desk, typed)
    [sheet] = vote(project).sheets
    assert sheet.number == 7
    assert sheet.village_id is not None
    assert sheet.dotted == {keys[2], keys[4], keys[11]}
    assert "1 sheet typed" in words(page.entry)
    assert desk.typing.number == 8


def test_a_sheet_half_typed_is_stored_when_the_page_is_left(
    qtbot: QtBot, page: DotsPage, project: Project
) -> None:
    page.enter_state(ENTRY)
    qtbot.keyClick(page.entry.desk, Qt.Key.Key_Return)
    qtbot.keyClicks(page.entry.desk, "13")
    page.leave()
    assert [len(sheet.dotted) for sheet in vote(project).sheets] == [1]


def test_looking_at_a_typed_sheet_changes_nothing(
    page: DotsPage, project: Project, keys: tuple[str, ...]
) -> None:
    deeds.store_dot_sheet(project, 1, 3, None, keys[:2])
    before = project.undo_label
    page.enter_state(ENTRY)
    page.entry.desk.open(3)
    page.leave()
    assert project.undo_label == before


def test_the_line_steps_past_equals_and_the_shortlist_is_taken(
    page: DotsPage, project: Project, keys: tuple[str, ...], told: Told
) -> None:
    # Nine with two dots or one more, and three with one.
    for number, upto in enumerate((9, 9, 3), start=1):
        for start in range(0, upto, 3):
            deeds.store_dot_sheet(project, 1, 10 * number + start, None, keys[start : start + 3])
    deeds.store_dot_sheet(project, 1, 99, None, keys[9:])
    page.enter_state(RESULT)
    assert page.result.line == 9
    page.result.moved.emit(3)
    assert vote(project).shortlist == 3
    assert page.shows_for_hall
    page.result.moved.emit(9)
    [take] = page.primary_actions()
    take.deed()
    assert [each.initiative_id for each in candidates(project, 1)] == list(keys[:9])
    assert "Those left out are kept." in told.sentences[-1]


def test_the_hall_sees_who_goes_on_without_counts_and_nobody_left_out(
    qtbot: QtBot, page: DotsPage, project: Project, keys: tuple[str, ...]
) -> None:
    deeds.store_dot_sheet(project, 1, 1, None, [keys[4], keys[1]])
    assert not page.shows_for_hall
    assert page.audience_view() is None
    deeds.set_shortlist(project, 1, 2)
    view = page.audience_view()
    assert view is not None
    qtbot.addWidget(view)
    assert words(view) == ["These go on", "B", "E"]


def test_a_line_that_parts_equals_reaches_neither_the_hall_nor_the_score_sheet(
    page: DotsPage, project: Project, keys: tuple[str, ...]
) -> None:
    deeds.store_dot_sheet(project, 1, 1, None, keys[:3])
    deeds.set_shortlist(project, 1, 2)
    page.enter_state(RESULT)
    assert page.audience_view() is None
    [take] = page.primary_actions()
    assert not take.enabled
    assert take.tip == page.purpose()
    assert "parts no equals" in take.tip


def test_unticking_takes_an_initiative_off_the_sheet(
    qtbot: QtBot, page: DotsPage, project: Project
) -> None:
    page.enter_state(SHEET)
    page.setup.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: len(vote(project).candidates) == 11)
    assert page.setup.list.item(11).text() == "A"


def test_an_initiative_is_moved_up_the_sheet(page: DotsPage, project: Project) -> None:
    page.setup.list.setCurrentRow(2)
    page.setup._up.click()
    assert [each.title for each in vote(project).candidates][:3] == ["A", "C", "B"]


def test_the_sheets_are_printed_as_many_as_asked(page: DotsPage, tmp_path: Path) -> None:
    import pypdfium2 as pdfium

    page.setup.sheets.setValue(3)
    [paper] = page.papers()
    target = tmp_path / "dots.pdf"
    paper.make(target)
    assert len(pdfium.PdfDocument(target)) == 3


@pytest.mark.parametrize("state", [SHEET, ENTRY, RESULT])
def test_everything_has_a_name(page: DotsPage, state: str) -> None:
    page.enter_state(state)
    assert nameless(page) == []


def test_a_result_without_sheets_says_so(page: DotsPage) -> None:
    page.enter_state(RESULT)
    assert "No sheet is typed yet." in words(page)
