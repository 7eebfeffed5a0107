"""Each route from the plan to the result: taken, printed, typed by key, counted, and merged."""

from pathlib import Path

import pypdf
import pytest

from bosaet_desktop.core.exchange.sheets_export import export_score_sheets
from bosaet_desktop.core.merge.apply import apply_merge
from bosaet_desktop.core.merge.plan import plan_merge
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.scoring import sheets
from bosaet_desktop.core.rows.forecast import Route
from bosaet_desktop.core.storage.copies import copy_in_use
from bosaet_desktop.core.terms.scoring import SheetState
from bosaet_desktop.ui.how.entry.page import ScoreEntryPage
from bosaet_desktop.ui.how.joint.page import JointSheetPage
from bosaet_desktop.ui.how.planning.page import PlanningPage
from bosaet_desktop.ui.how.result.page import ResultPage
from bosaet_desktop.ui.page import PageContext
from tests.core.scoring import fill_sheet
from tests.ui.how.key_presses import ENTER, press
from tests.ui.shown_page import Show

NINE = "543215432"


def take(context: PageContext, show: Show, route: Route) -> None:
    page = show(PlanningPage(context))
    page.take(route)
    page.hide()


def printed(project: Project, folder: Path) -> int:
    """Write the sheets of the route and return how many pages came out."""
    export_score_sheets(project, folder / "sheets.pdf")
    return len(pypdf.PdfReader(folder / "sheets.pdf").pages)


def typed(context: PageContext, show: Show, count: int, village: str = "1") -> int:
    """Type sheets 1 to `count` from a village, and return how many are typed."""
    page = show(ScoreEntryPage(context))
    for number in range(1, count + 1):
        press(page, f"{number}{ENTER}{village}{NINE}")
    page.hide()
    return sum(each.state is SheetState.TYPED for each in sheets(context.project, 1))


def said_of_result(context: PageContext, show: Show) -> str:
    return show(ResultPage(context)).purpose() or ""


def test_the_joint_sheet_is_typed_while_agreeing_and_gives_a_sum(
    context: PageContext, show: Show, tmp_path: Path
) -> None:
    take(context, show, Route.JOINT)
    assert printed(context.project, tmp_path) == 1
    joint = show(JointSheetPage(context))
    press(joint, NINE)
    joint.hide()
    said = said_of_result(context, show)
    assert "One joint sheet is counted." in said
    assert "without spread or certainty" in said


@pytest.mark.parametrize(
    ("route", "papers", "village", "few"),
    # A table has people of several villages, so its sheet asks for none.
    [(Route.TABLE, 8, "", True), (Route.PERSON, 40, "1", False)],
)
def test_sheets_of_paper_are_printed_typed_and_counted(
    context: PageContext,
    show: Show,
    tmp_path: Path,
    route: Route,
    papers: int,
    village: str,
    few: bool,
) -> None:
    take(context, show, route)
    assert printed(context.project, tmp_path) == papers
    count = min(papers, 12)
    assert typed(context, show, count, village) == count
    said = said_of_result(context, show)
    assert f"{count} sheets have been counted." in said
    assert ("Too few sheets to say anything about certainty." in said) is few


def test_two_laptops_type_half_each_and_are_one_result_after_merging(
    context: PageContext, show: Show, tmp_path: Path
) -> None:
    project = context.project
    take(context, show, Route.SHARED)
    assert printed(project, tmp_path) == 40
    copy = tmp_path / "other.bosaet"
    copy_in_use(project.path, copy)
    other = open_project(copy)
    for number in range(7, 13):
        fill_sheet(other, number, [3] * 9)
    other.close()
    assert typed(context, show, 6) == 6
    plan = plan_merge(project, copy)
    assert plan.conflicts == ()
    apply_merge(project, plan, {})
    assert "12 sheets have been counted." in said_of_result(context, show)
