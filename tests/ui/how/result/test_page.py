"""The result page counts right, leaks nothing to the hall, and works by keyboard."""

from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.mark import enter_mark
from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.commands.round import set_mode
from bosaet_desktop.core.commands.sheet import start_sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.terms.scoring import JOINT, JOINT_SHEET
from bosaet_desktop.ui.how.result.list import ResultList
from bosaet_desktop.ui.how.result.list_model import ResultListModel
from bosaet_desktop.ui.how.result.page import ResultPage
from bosaet_desktop.ui.how.result.table import ResultTable
from bosaet_desktop.ui.how.result.table_model import ResultTableModel
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.theme.apply import apply_theme
from tests.core.charts.rows import UNSCORED, varied
from tests.core.scored_round import add_initiatives, type_sheet
from tests.ui.how.result_rows import result_of
from tests.ui.shown_page import Show, Told, nameless, part

# What a window of 1280 pixels leaves the page; the guide hides where text is large.
WIDTHS = {100: 692, 200: 850}
TITLES = ("A", "B", "C", "D", "E", "F", "G")


@pytest.fixture(scope="module")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("scored") / "Vorgod.bosaet"
    create_project(path, NewProject("Vorgod", language="en")).close()
    return path


@pytest.fixture
def page(context: PageContext, show: Show) -> ResultPage:
    return show(ResultPage(context))


def fill(project: Project, sheets: int = 2) -> dict[str, str]:
    """A is best and G worst; C and D are equal."""
    keys = add_initiatives(project, *TITLES)
    points = dict(zip(TITLES, ((5, 5, 5), (5, 4, 5), (4, 4, 4), (4, 4, 4), (3, 3, 4), (2, 2, 2),
                               (1, 1, 1)), strict=True))  # fmt: skip
    for number in range(1, sheets + 1):
        type_sheet(project, number, {keys[title]: points[title] for title in TITLES})
    return keys


def ranking(page: ResultPage) -> ResultListModel:
    return page.findChildren(ResultList)[0].placings


def spoken(model: ResultListModel) -> list[str]:
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.data(model.index(row), role)) for row in range(model.rowCount())]


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_without_marks_the_page_says_where_to_begin(
    context: PageContext, project: Project, show: Show, told: Told
) -> None:
    page = show(ResultPage(context))
    assert page.purpose() is None
    assert page.audience_view() is None
    add_initiatives(project, "A")
    button = next(b for b in page.findChildren(QAbstractButton) if b.isVisible())
    button.click()
    assert told.pages == ["how.score_entry"]


def test_rows_are_read_aloud_with_rank_score_and_flags(page: ResultPage, project: Project) -> None:
    fill(project)
    assert spoken(ranking(page))[:4] == [
        "1. A: 15,0 points, 2 answers, Easy to begin",
        "2. B: 14,0 points, 2 answers, Easy to begin",
        "3. C: 12,0 points, 2 answers, Easy to begin, Shared place",
        "3. D: 12,0 points, 2 answers, Easy to begin, Shared place",
    ]


def test_the_sentence_under_the_title_says_what_was_counted(
    page: ResultPage, project: Project
) -> None:
    fill(project)
    assert page.purpose() == (
        "2 sheets have been counted. At most 15 points: the sum of the means. "
        "Too few sheets to say anything about certainty."
    )


def test_a_joint_sheet_shows_the_sum_alone(page: ResultPage, project: Project) -> None:
    keys = add_initiatives(project, "A")
    set_mode(project, 1, JOINT)
    type_sheet(project, JOINT_SHEET, {keys["A"]: (5, 4, 3)})
    QApplication.processEvents()
    assert spoken(ranking(page))[0].startswith("1. A: 12 points")
    shown = {b.text() for b in page.findChildren(QAbstractButton) if b.isVisible()}
    assert "Ranking" in shown
    assert "Distribution" not in shown


def test_the_place_pointed_out_stays_when_a_mark_changes(
    page: ResultPage, project: Project
) -> None:
    keys = fill(project)
    page.reveal(keys["C"])
    type_sheet(project, 3, {keys["G"]: (1, 1, 2)})
    current = page.findChildren(ResultList)[0].current_placing()
    assert current is not None
    assert current.title == "C"


def test_what_is_pointed_out_is_explained_in_sentences(page: ResultPage, project: Project) -> None:
    keys = fill(project)
    page.reveal(keys["C"])
    assert "It shares place 3: others have the same score, 12,00." in words(page)


def test_nothing_is_explained_before_it_is_pointed_out(page: ResultPage, project: Project) -> None:
    fill(project)
    page.findChildren(ResultList)[0].setFocus()
    assert not any(said.startswith("Difference 5,0") for said in words(page))


@pytest.mark.parametrize("state", ["distribution", "matrix", "table", "talk"])
def test_every_view_can_be_shown(page: ResultPage, project: Project, state: str) -> None:
    fill(project)
    page.enter_state(state)
    page.grab()
    assert not page.findChildren(ResultList)[0].isVisible()


def test_no_heading_of_the_table_is_cut(page: ResultPage, project: Project) -> None:
    fill(project)
    page.enter_state("table")
    across = part(part(page, ResultTable), QTableView).horizontalHeader()
    metrics = across.fontMetrics()
    for column in range(across.count()):
        words = str(across.model().headerData(column, Qt.Orientation.Horizontal))
        widest = max(map(metrics.horizontalAdvance, words.split("\n")))
        assert widest <= across.sectionSize(column)
    assert across.textElideMode() is Qt.TextElideMode.ElideNone, "two lines are cut as if one"


def test_the_table_is_copied_with_its_headings(page: ResultPage, project: Project) -> None:
    fill(project)
    page.enter_state("table")
    button = next(b for b in page.findChildren(QAbstractButton) if b.text() == "Copy the table")
    button.click()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[:4] == ["Rank", "Initiative", "Score", "Difference mean"]
    assert lines[1].split("\t")[:7] == ["1", "A", "15,00", "5,00", "0,00", "5,0", "2"]
    assert len(lines) == 1 + len(TITLES)


def test_the_paper_holds_the_ranking(page: ResultPage, project: Project, tmp_path: Path) -> None:
    fill(project)
    paper, *_others = page.papers()
    paper.make(tmp_path / "r.pdf")
    text = pypdf.PdfReader(tmp_path / "r.pdf").pages[0].extract_text()
    assert "2 sheets have been counted." in text


def test_everything_that_takes_the_focus_has_a_name(page: ResultPage, project: Project) -> None:
    fill(project)
    assert nameless(page) == []


def test_views_come_before_what_they_lead_to_by_tab(
    page: ResultPage, project: Project, qtbot: QtBot
) -> None:
    fill(project)
    qtbot.wait(1)  # buttons of the former choice go with the next round of events
    widget, names = page.nextInFocusChain(), list[str]()
    while widget is not None and widget is not page:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            names.append(widget.accessibleName())
        widget = widget.nextInFocusChain()
    assert names[:6] == [
        "Distribution",
        "Ranking",
        "Matrix",
        "Talk about this (1)",
        "Figures",
        "Details",
    ]


@pytest.mark.parametrize("text_size", [100, 200])
def test_sixty_rows_stay_inside_the_page(
    qapp: QApplication, context: PageContext, project: Project, show: Show, text_size: int
) -> None:
    keys = add_initiatives(project, *(f"Proposal {n} with a long title" for n in range(60)))
    type_sheet(project, 1, {key: (1 + n % 5, 3, 4) for n, key in enumerate(keys.values())})
    type_sheet(project, 2, {key: (1 + n % 4, 5, 1) for n, key in enumerate(keys.values())})
    apply_theme(qapp, "light", text_size)
    page = show(ResultPage(context))
    assert page.minimumSizeHint().width() <= WIDTHS[text_size]
    found = page.findChildren(ResultList)[0]
    assert found.width() <= page.width()
    assert found.height() <= max(page.height(), found.minimumSizeHint().height())


def test_the_models_hold_what_qt_expects_of_them() -> None:
    model = ResultListModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = varied(12)
    model.show(result_of(*rows))
    model.show(result_of(*rows[::-1], UNSCORED))
    model.show(result_of())
    QAbstractItemModelTester(
        ResultTableModel(), QAbstractItemModelTester.FailureReportingMode.Fatal
    )


def test_rows_that_stay_announce_changed_values_only(qtbot: QtBot) -> None:
    model = ResultListModel()
    model.show(result_of(*varied(3)))
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.show(result_of(*varied(3), sheets=1))


def test_a_half_typed_sheet_is_told_over_the_result(page: ResultPage, project: Project) -> None:
    keys = fill(project)
    page.refresh()
    assert "half typed" not in str(page.purpose())
    start_sheet(project, 1, 9)
    enter_mark(project, 1, 9, keys["A"], 1, 5)
    page.refresh()
    assert "1 sheet is half typed: 009." in str(page.purpose())
