"""What the hall sees of the result: nothing before its time, and large enough from eight metres."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.ui.audience_window import AudienceWindow
from bosaet_desktop.ui.how.result.page import ResultPage
from bosaet_desktop.ui.how.result.presentation import STARTS
from bosaet_desktop.ui.how.result.reveal_rows import row_heights
from bosaet_desktop.ui.how.result.reveal_type import (
    LONG_TITLE_SIZE,
    TITLE_SIZE,
    title_font,
    wall_font,
)
from bosaet_desktop.ui.how.result.reveal_view import ResultRevealView
from bosaet_desktop.ui.page import PageContext, Presentation
from bosaet_desktop.ui.widgets.hall_type import LEAST_PIXELS, hall_theme, least_pixels
from tests.core.scored_round import add_initiatives, type_sheet
from tests.ui.shown_page import Show

TITLES = ("Apple", "Bridge", "Club", "Dance", "Evening", "Feast", "Garden")
POINTS = ((5, 5, 5), (5, 4, 5), (4, 4, 4), (4, 4, 4), (3, 3, 4), (2, 2, 2), (1, 1, 1))
WALLS = ((800, 600), (1280, 720), (1920, 1080))


@pytest.fixture(scope="module")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("revealed") / "Vorgod.bosaet"
    new = NewProject("Vorgod", villages=("Barde", "Videbæk"), language="en")
    create_project(path, new).close()
    return path


@pytest.fixture
def page(context: PageContext, show: Show, project: Project) -> ResultPage:
    return show(ResultPage(context))


def fill(project: Project, titles: tuple[str, ...] = TITLES) -> dict[str, str]:
    """The first is best and the last worst; the third and fourth are equal."""
    keys = add_initiatives(project, *titles)
    for number in (1, 2):
        marks = {keys[title]: points for title, points in zip(titles, POINTS, strict=True)}
        type_sheet(project, number, marks)
    return keys


def presentation_of(page: ResultPage) -> Presentation:
    found = page.presentation()
    assert found is not None
    return found


def told(view: QWidget) -> str:
    """All that the view gives away to a screen reader or in a label."""
    labels = [label.text() for label in view.findChildren(QLabel)]
    return "\n".join([view.accessibleName(), view.accessibleDescription(), *labels])


def views_of(page: ResultPage, qtbot: QtBot) -> list[QWidget]:
    views = [step.make_view() for step in presentation_of(page).steps]
    for view in views:
        qtbot.addWidget(view)
    return views


def test_without_marks_there_is_nothing_to_present(page: ResultPage, project: Project) -> None:
    add_initiatives(project, "Apple")
    assert not page.shows_for_hall
    assert page.presentation() is None
    assert page.audience_view() is None


def test_every_step_gives_away_what_it_shows_and_nothing_more(
    page: ResultPage, project: Project, qtbot: QtBot
) -> None:
    fill(project)
    views = views_of(page, qtbot)
    seen = [{title for title in TITLES if title in told(view)} for view in views]
    top = set(TITLES[:5])
    assert seen[:6] == [
        set(),
        {"Evening"},
        {"Evening", "Dance", "Club"},
        {"Evening", "Dance", "Club", "Bridge"},
        top,
        top,
    ]
    assert all(each <= top for each in seen)


def test_no_village_reaches_the_wall(page: ResultPage, project: Project, qtbot: QtBot) -> None:
    fill(project)
    everything = "\n".join(told(view) for view in views_of(page, qtbot))
    assert "Barde" not in everything
    assert "Videbæk" not in everything


def test_marks_that_come_in_change_nothing_that_is_being_presented(
    page: ResultPage, project: Project, qtbot: QtBot
) -> None:
    keys = fill(project)
    last = presentation_of(page).steps[4]
    before = last.make_view()
    type_sheet(project, 3, {keys["Garden"]: (5, 5, 5), keys["Apple"]: (1, 1, 1)})
    after = last.make_view()
    for view in (before, after):
        qtbot.addWidget(view)
    assert told(before) == told(after)


@pytest.mark.parametrize("start", STARTS)
def test_a_picture_may_begin_at_any_step(
    page: ResultPage, project: Project, qtbot: QtBot, start: str
) -> None:
    fill(project)
    page.enter_state(start)
    view = page.audience_view()
    assert view is not None
    qtbot.addWidget(view)
    least = start.rpartition("-")[2]
    if least.isdecimal():
        assert isinstance(view, ResultRevealView)
        assert len(view.seen()) >= int(least)


@pytest.mark.parametrize("wall", WALLS)
@pytest.mark.parametrize("length", [10, 60, 200])
def test_every_step_is_painted_on_every_wall(
    page: ResultPage, project: Project, qtbot: QtBot, wall: tuple[int, int], length: int
) -> None:
    fill(project, tuple(f"{at} {'village hall ' * 20}"[:length] for at in range(len(TITLES))))
    window = AudienceWindow(dark=True)
    qtbot.addWidget(window)
    window.resize(*wall)
    window.show()
    pictures = []
    for step in presentation_of(page).steps:
        window.show_view(step.make_view())
        pictures.append(window.grab().toImage())
    assert all(one != other for one, other in pairwise(pictures))


@pytest.mark.parametrize("wall", WALLS)
def test_type_is_twenty_points_or_more(qtbot: QtBot, wall: tuple[int, int]) -> None:
    window, view = AudienceWindow(dark=False), QWidget()
    qtbot.addWidget(window)
    window.show_view(view)
    window.resize(*wall)
    window.show()
    qtbot.waitUntil(lambda: view.width() == wall[0])
    smallest = wall_font(view, hall_theme(view), 1)
    assert smallest.pixelSize() == least_pixels(view) >= LEAST_PIXELS
    assert LEAST_PIXELS * 72 / 96 >= 20
    assert QFontMetrics(smallest).height() * 12 < wall[1]


@given(
    st.lists(st.integers(1, 8), min_size=1, max_size=7),
    st.integers(0, 6),
    st.integers(1, 3),
    st.floats(300, 900),
)
def test_rows_fill_no_more_than_their_room(
    lines: list[int], first: int, count: int, room: float
) -> None:
    newest = range(first, min(first + count, len(lines)))
    heights = row_heights(lines, newest, room, 36, 84)
    assert sum(heights) <= room + 1e-6
    assert all(height > 0 for height in heights)
    for at in newest:
        assert heights[at] >= min(84, room / len(lines)) - 1e-6


def test_the_newest_title_takes_room_from_the_others() -> None:
    heights = row_heights([4, 2, 2, 2, 2], range(1), 420, 36, 84)
    assert heights[0] >= 4 * 36
    assert heights[1:] == pytest.approx([heights[1]] * 4)
    assert heights[1] >= 36


def test_before_the_first_sheet_only_the_blank_posters_are_printed(
    page: ResultPage, project: Project, tmp_path: Path
) -> None:
    assert page.papers() == ()
    add_initiatives(project, "Apple")
    assert [paper.title for paper in page.papers()] == ["Result poster, A3", "Result poster, A4"]
    fill(project, tuple(f"{title} two" for title in TITLES))
    papers = page.papers()
    assert [paper.title for paper in papers[:2]] == ["Result", "List to read aloud"]
    for at, paper in enumerate(papers):
        target = tmp_path / f"{at}.pdf"
        paper.make(target)
        assert target.read_bytes().startswith(b"%PDF")


def test_a_question_of_two_lines_is_as_large_as_a_title_where_the_rows_have_room(
    qtbot: QtBot,
) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    view.resize(1280, 720)
    theme = hall_theme(view)
    large = wall_font(view, theme, TITLE_SIZE, bold=True)
    two_lines = "What can our six villages do together so that a family settles here?"
    assert title_font(view, two_lines, theme) == large
    assert title_font(view, two_lines, theme, room=large.pixelSize()) != large
    long_title = wall_font(view, theme, LONG_TITLE_SIZE, bold=True)
    assert title_font(view, 3 * two_lines, theme) == long_title
