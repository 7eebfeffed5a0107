"""The joint sheet: filled by the same keys, summed at once, counted only when that is chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.initiative import delete_initiative
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.scoring import candidates, current_round, marks_of_sheet
from bosaet_desktop.core.terms.mark import BLANK
from bosaet_desktop.core.terms.scoring import JOINT, JOINT_SHEET, PERSON
from bosaet_desktop.ui.audience_window import SETTLE_MS, AudienceWindow
from bosaet_desktop.ui.how.entry.mark_grid import MarkGrid
from bosaet_desktop.ui.how.entry.mark_table_model import Column
from bosaet_desktop.ui.how.joint.page import JointSheetPage
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.hall_type import least_pixels
from tests.core.scored_round import add_initiatives
from tests.core.scoring import cells, fill_sheet
from tests.ui.how.key_presses import BACK, press
from tests.ui.shown_page import Show, Told

SUM = Column.FIRST_QUESTION + 3


@pytest.fixture
def page(context: PageContext, show: Show) -> JointSheetPage:
    return show(JointSheetPage(context))


def shown_sum(grid: MarkGrid, row: int) -> str:
    return str(grid.marks.index(row, SUM).data())


def test_a_row_has_its_sum_with_its_last_mark(page: JointSheetPage) -> None:
    press(page, "54")
    assert shown_sum(page.card.grid, 0) == ""
    press(page, "3")
    assert shown_sum(page.card.grid, 0) == "12"


def test_a_row_with_a_blank_has_no_sum(page: JointSheetPage, project: Project) -> None:
    press(page, "5,3")
    assert marks_of_sheet(project, 1, JOINT_SHEET)[cells(project)[1]] == BLANK
    assert shown_sum(page.card.grid, 0) == ""


def test_a_number_can_be_changed_after_talking_about_it(
    page: JointSheetPage, project: Project
) -> None:
    press(page, "543" + BACK + "1")
    assert marks_of_sheet(project, 1, JOINT_SHEET)[cells(project)[2]] == 1
    assert shown_sum(page.card.grid, 0) == "10"


def test_the_key_that_takes_back_a_sheet_leaves_the_one_there_is(
    page: JointSheetPage, project: Project, qtbot: QtBot
) -> None:
    press(page, "54")
    qtbot.keyClick(page.card, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert [*marks_of_sheet(project, 1, JOINT_SHEET).values()] == [5, 4]
    assert page.card.grid.currentIndex().column() == Column.FIRST_QUESTION + 2


def test_undo_takes_the_sum_away_again(page: JointSheetPage, project: Project) -> None:
    press(page, "543")
    project.undo()
    assert shown_sum(page.card.grid, 0) == ""
    assert page.card.grid.currentIndex().column() == Column.FIRST_QUESTION + 2


def test_the_last_mark_leaves_the_sheet_open(page: JointSheetPage, project: Project) -> None:
    press(page, "5" * 9 + "4")
    assert marks_of_sheet(project, 1, JOINT_SHEET)[cells(project)[-1]] == 4


def test_the_joint_sheet_counts_only_when_that_is_chosen(
    page: JointSheetPage, project: Project
) -> None:
    fill_sheet(project, 1, [3] * 9)
    press(page, "5" * 9)
    first = candidates(project, 1)[0].initiative_id
    tally = page.context.tally
    assert [each.mean for each in tally.distributions(first)] == [3, 3, 3]
    (button,) = page.findChildren(SecondaryButton)
    button.click()
    assert current_round(project).mode == JOINT
    assert [each.mean for each in tally.distributions(first)] == [5, 5, 5]
    page.refresh()
    button.click()
    assert current_round(project).mode == PERSON
    assert [each.mean for each in tally.distributions(first)] == [3, 3, 3]


def test_the_hall_sees_each_mark_as_it_is_stored(page: JointSheetPage, qtbot: QtBot) -> None:
    press(page, "5")
    view = page.audience_view()
    assert view is not None
    qtbot.addWidget(view)
    view.show()
    (grid,) = view.findChildren(MarkGrid)
    press(page, "43")
    assert shown_sum(grid, 0) == "12"


@pytest.mark.parametrize("size", [(800, 600), (1280, 720), (1920, 1080)])
@pytest.mark.parametrize("count", [3, 12, 40])
def test_the_hall_sees_whole_rows_in_type_of_one_size(
    context: PageContext,
    show: Show,
    project: Project,
    qtbot: QtBot,
    size: tuple[int, int],
    count: int,
) -> None:
    add_initiatives(project, *(f"An initiative for villages, number {at}" for at in range(count)))
    page = show(JointSheetPage(context))
    press(page, "5" * 3)
    hall = AudienceWindow(dark=True)
    qtbot.addWidget(hall)
    hall.resize(*size)
    view = page.audience_view()
    assert view is not None
    hall.show_view(view)
    hall.show()
    qtbot.wait(2 * SETTLE_MS)
    (grid,) = view.findChildren(MarkGrid)
    assert grid.px(grid.title_size) >= least_pixels(view)
    edge = grid.viewport().height()
    last = grid.rowAt(edge - 1)
    assert grid.rowViewportPosition(last) + grid.rowHeight(last) == edge
    assert grid.rowAt(0) == 0
    layout = view.layout()
    assert layout is not None
    room = view.height() - grid.y() - layout.contentsMargins().bottom()
    assert last == grid.marks.rowCount() - 1 or grid.height_of(last + 2) > room


def test_the_model_keeps_to_the_rules_of_item_models(page: JointSheetPage) -> None:
    QAbstractItemModelTester(page.card.marks, QAbstractItemModelTester.FailureReportingMode.Fatal)
    press(page, "54321")


def test_without_initiatives_the_page_sends_to_the_score_sheets(
    page: JointSheetPage, project: Project, told: Told, qtbot: QtBot
) -> None:
    for each in candidates(project, 1):
        delete_initiative(project, each.initiative_id)
    page.refresh()
    (button,) = [each for each in page.findChildren(PrimaryButton) if each.isVisible()]
    button.click()
    assert told.pages == ["how.score_sheets"]
    assert page.audience_view() is None
