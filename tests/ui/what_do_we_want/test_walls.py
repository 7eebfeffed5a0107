from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.idea import add_ideas, park_ideas, set_influence
from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.idea import Card, Idea, VillageMark
from bosaet_desktop.core.rows.initiative import InitiativeLine, NewInitiative
from bosaet_desktop.core.terms.influence import Influence
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.theme.theme import Theme, make_theme
from bosaet_desktop.ui.what_do_we_want.board.page import IdeaBoardPage
from bosaet_desktop.ui.what_do_we_want.board.wall import IdeaWall
from bosaet_desktop.ui.what_do_we_want.board.wall_card import (
    LONG_TEXT,
    MOST_LISTED,
    SMALL,
    TEXT,
    lay_out,
    wall_font,
)
from bosaet_desktop.ui.what_do_we_want.board.wall_pages import (
    WallGroup,
    WallOrder,
    arrange,
    groups_of,
)
from bosaet_desktop.ui.what_do_we_want.initiatives.page import InitiativesPage
from bosaet_desktop.ui.what_do_we_want.initiatives.wall import InitiativesWall
from tests.ui.shown_page import Show

BARDE = VillageMark("v", "Barde", 0)
LIGHT = make_theme("light")


def card(number: int, text: str = "A path by the stream") -> Card:
    idea = Idea(str(number), text, text, BARDE, None, None, None, False, "")
    return Card(str(number), text, False, (idea,), "v", None)


@pytest.mark.parametrize("size", [QSize(800, 600), QSize(1366, 768), QSize(1920, 1080)])
@pytest.mark.parametrize("text", ["Path", "A path by the stream. " * 22, "W" * 500])
def test_cards_lie_inside_the_wall_and_not_on_each_other(
    qapp: QApplication, size: QSize, text: str
) -> None:
    theme = Theme("light", LIGHT.palette, round(100 * size.width() / 1366))
    room = QRect(40, 120, size.width() - 80, size.height() - 200)
    placed = arrange([card(number, text) for number in range(30)], room, theme)
    assert sum(len(page) for page in placed) == 30
    for page in placed:
        for at, one in enumerate(page):
            assert room.contains(one.box)
            assert one.box.contains(one.text.area)
            assert not any(one.box.intersects(other.box) for other in page[at + 1 :])


def cluster(count: int, text: str = "A path by the stream") -> Card:
    ideas = [card(number, text).ideas[0] for number in range(count)]
    return Card("c", "Paths", True, tuple(ideas), "v", None)


@pytest.mark.parametrize("height", [160, 300, 700])
@pytest.mark.parametrize(("count", "text"), [(2, "Path"), (20, "A path by the stream. " * 22)])
def test_a_cluster_on_the_wall_says_its_ideas_as_far_as_there_is_room(
    qapp: QApplication, height: int, count: int, text: str
) -> None:
    laid = lay_out(cluster(count, text), QSize(390, height), LIGHT)
    assert laid.box.height() <= height
    words = [laid.text, *(words for words, _village in laid.listed)]
    areas = [*(each.area for each in words), laid.foot]
    assert all(laid.box.contains(area) for area in areas)
    assert all(above.bottom() < below.top() for above, below in pairwise(areas))
    if height == 700:
        assert len(laid.listed) == min(count, MOST_LISTED)
        assert laid.unlisted == count - len(laid.listed)
        assert laid.listed[0][1] == BARDE


def test_a_cluster_lists_less_rather_than_leave_half_a_wall_empty(qapp: QApplication) -> None:
    both = [card(0, "Path"), cluster(5)]
    whole = lay_out(both[1], QSize(400, 700), LIGHT)
    [page] = arrange(both, QRect(0, 0, 400, whole.box.height() + 30), LIGHT)
    assert 2 <= len(page[1].listed) < len(whole.listed)


def test_what_was_put_aside_is_not_listed_in_its_cluster(qapp: QApplication) -> None:
    paths = cluster(3)
    put_aside = replace(paths.ideas[0], parked=True)
    laid = lay_out(replace(paths, ideas=(put_aside, *paths.ideas[1:])), QSize(390, 700), LIGHT)
    assert len(laid.listed) == 2


def test_the_wall_turns_its_pages_and_begins_again(qtbot: QtBot) -> None:
    wall = IdeaWall("", [WallGroup("", tuple(card(number) for number in range(40)))])
    qtbot.addWidget(wall)
    wall.resize(1366, 768)
    wall.show()
    assert wall.pages() > 1
    first = wall.grab().toImage()
    wall.turn_page()
    assert wall.grab().toImage() != first
    for _turn in range(wall.pages() - 1):
        wall.turn_page()
    assert wall.grab().toImage() == first


def test_what_is_parked_never_reaches_the_wall(
    context: PageContext, show: Show, project: Project, ideas: tuple[str, ...]
) -> None:
    park_ideas(project, ideas[:4], "Not tonight")
    wall = show(IdeaBoardPage(context)).audience_view()
    assert isinstance(wall, IdeaWall)
    wall.resize(800, 600)
    wall.grab()
    assert wall.cards() == ("Slide",)


def wall_of(qtbot: QtBot, count: int, width: int = 1366) -> InitiativesWall:
    lines = [
        InitiativeLine(str(at), at, f"Initiative {at}", (BARDE,), 0, InitiativeStatus.PROPOSED)
        for at in range(1, count + 1)
    ]
    wall = InitiativesWall(lines)
    qtbot.addWidget(wall)
    wall.resize(width, 768)
    return wall


@pytest.mark.parametrize("count", [1, 12, 24])
def test_all_initiatives_are_drawn_on_one_wall(qtbot: QtBot, count: int) -> None:
    fewer = wall_of(qtbot, count - 1)
    assert wall_of(qtbot, count).grab().toImage() != fewer.grab().toImage()


@pytest.mark.parametrize("width", [800, 1366])
def test_what_has_no_room_on_the_first_wall_comes_on_the_next(qtbot: QtBot, width: int) -> None:
    many, more = wall_of(qtbot, 59, width), wall_of(qtbot, 60, width)
    assert many.grab().toImage() == more.grab().toImage()
    seen = []
    for _turn in range(6):
        seen.append(more.grab().toImage() != many.grab().toImage())
        many.turn_page()
        more.turn_page()
    assert any(seen)


def test_the_initiatives_page_shows_its_list_to_the_hall(
    context: PageContext, show: Show, project: Project
) -> None:
    add_initiative(project, NewInitiative("Feast"))
    assert isinstance(show(InitiativesPage(context)).audience_view(), InitiativesWall)


def test_the_wall_stands_by_category_or_village_and_leaves_out_what_is_empty() -> None:
    cards = [replace(card(number), category_id=key) for number, key in enumerate("aab")]
    groups = groups_of(cards, WallOrder.CATEGORY, {"a": "Homes", "b": "Nature", "c": "Jobs"}, ())
    assert [(group.title, group.ideas) for group in groups] == [("Homes", 2), ("Nature", 1)]
    assert [each.id for each in groups[0].cards] == ["1", "0"]
    by_village = groups_of(cards, WallOrder.VILLAGE, {}, (BARDE,))
    assert [(group.title, group.village) for group in by_village] == [("Barde", BARDE)]


def test_no_page_of_the_wall_mixes_two_groups(qtbot: QtBot) -> None:
    cards = [replace(card(number), category_id="ab"[number % 2]) for number in range(60)]
    wall = IdeaWall("?", groups_of(cards, WallOrder.CATEGORY, {"a": "Homes", "b": "Nature"}, ()))
    qtbot.addWidget(wall)
    wall.resize(800, 600)
    wall.grab()
    seen = []
    for _page in range(wall.pages()):
        titles = {page.card.category_id for page in wall._pages[wall._page].cards}
        assert len(titles) == 1
        seen += list(wall.cards())
        wall.turn_page()
    assert len(seen) == 60


def test_the_wall_begins_with_the_newest_and_stays_where_the_hall_reads(
    context: PageContext, show: Show, project: Project, ideas: tuple[str, ...], qtbot: QtBot
) -> None:
    page = show(IdeaBoardPage(context))
    add_ideas(project, [f"Idea number {number}" for number in range(60)])
    first = page.audience_view()
    assert isinstance(first, IdeaWall)
    first.resize(800, 600)
    first.grab()
    assert "Idea number 59" in first.cards()
    first.turn_page()
    reading = first.cards()
    set_influence(project, ideas, Influence.YES)
    again = page.audience_view()
    assert isinstance(again, IdeaWall)
    again.resize(800, 600)
    again.grab()
    assert again.cards() == reading
    add_ideas(project, ["The very last"])
    newest = page.audience_view()
    assert isinstance(newest, IdeaWall)
    newest.resize(800, 600)
    newest.grab()
    assert "The very last" in newest.cards()


@pytest.mark.parametrize("size", [(800, 600), (1366, 768)])
def test_type_on_the_wall_is_twenty_points_at_least(
    qapp: QApplication, size: tuple[int, int]
) -> None:
    theme = Theme("light", LIGHT.palette, round(100 * size[0] / 1366))
    assert all(wall_font(theme, each).pixelSize() >= 27 for each in (TEXT, LONG_TEXT, SMALL))


def test_three_hundred_ideas_are_on_the_wall_in_a_moment(qtbot: QtBot) -> None:
    wall = IdeaWall("?" * 500, [WallGroup("", tuple(card(number) for number in range(300)))])
    qtbot.addWidget(wall)
    wall.resize(800, 600)
    wall.grab()
    assert sum(len(page.cards) for page in wall._pages) == 300
    assert wall.grab().toImage().width() == 800
