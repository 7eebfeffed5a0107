from collections.abc import Callable

import pytest

from bosaet_desktop.core.commands import initiative_ties as ties
from bosaet_desktop.core.commands.fact import add_table
from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.initiative_shape import join_initiatives, split_initiative
from bosaet_desktop.core.commands.plan import name_helpers
from bosaet_desktop.core.commands.segment import add_segment
from bosaet_desktop.core.commands.tag import tag_initiative
from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.initiative import find_initiative, initiatives
from bosaet_desktop.core.queries.initiative_thread import background
from bosaet_desktop.core.queries.scoring import marks_of_sheet
from bosaet_desktop.core.queries.tag import tags_by_initiative
from bosaet_desktop.core.rows.fact import FactTable
from bosaet_desktop.core.rows.initiative import InitiativeDetail, NewInitiative
from bosaet_desktop.core.rows.initiative_thread import Background
from bosaet_desktop.core.terms.influence import Influence
from bosaet_desktop.core.terms.tag import TagKind
from tests.core.commands.idea_board import Board, board_on
from tests.core.scoring import add_initiatives, fill_sheet

Check = Callable[[Callable[[], object]], None]


@pytest.fixture
def board(project: Project) -> Board:
    return board_on(project, "Path", "Bridge", "Bench")


@pytest.fixture
def trail(board: Board) -> str:
    """An initiative of three ideas with a table, a segment and a focus area behind it."""
    new = NewInitiative("Trail", "By the stream", board.homes, (board.barde,), board.ideas)
    key = add_initiative(board.project, new)
    table = add_table(board.project, FactTable("", "Moves", 2020, 2024, "Mine"), [])
    ties.link_initiative_tables(board.project, key, [table])
    ties.link_initiative_segments(board.project, key, [add_segment(board.project, "Families")])
    tag_initiative(board.project, key, TagKind.FOCUS, ["Outdoors"])
    return key


def detail(project: Project, key: str) -> InitiativeDetail:
    found = find_initiative(project, key)
    assert found is not None
    return found


def behind(project: Project, key: str) -> Background:
    found = background(project, key)
    assert found is not None
    return found


def test_some_ideas_become_an_initiative_with_the_same_facts_behind_it(
    board: Board, trail: str, check_undo: Check
) -> None:
    made: list[str] = []
    check_undo(
        lambda: made.append(split_initiative(board.project, trail, board.ideas[1:], "Bridges"))
    )
    new = detail(board.project, made[0])
    assert new.title == "Bridges"
    assert [idea.text for idea in new.ideas] == ["Bridge", "Bench"]
    assert [idea.text for idea in detail(board.project, trail).ideas] == ["Path"]
    assert new.village_ids == (board.barde,)
    assert behind(board.project, made[0]) == behind(board.project, trail)
    named = tags_by_initiative(board.project)
    assert named[made[0]] == named[trail]


def test_ideas_of_others_are_not_split_off(board: Board, trail: str, check_undo: Check) -> None:
    other = add_initiative(board.project, NewInitiative("Feast"))
    with pytest.raises(InvalidInput, match="Choose the ideas"):
        split_initiative(board.project, other, board.ideas, "Bridges")
    assert len(detail(board.project, trail).ideas) == 3


def test_initiatives_become_one_with_all_that_stood_behind_them(
    board: Board, trail: str, check_undo: Check
) -> None:
    project = board.project
    new = NewInitiative("Jetty", "For boats", village_ids=(board.vorgod,))
    jetty = add_initiative(project, new)
    made: list[str] = []
    check_undo(lambda: made.append(join_initiatives(project, [jetty, trail], "By the water")))
    assert made == [trail]
    joined = detail(project, trail)
    assert joined.title == "By the water"
    assert joined.description == "By the stream\n\nFor boats"
    assert set(joined.village_ids) == {board.barde, board.vorgod}
    assert len(joined.ideas) == 3
    assert [line.id for line in initiatives(project)] == [trail]
    assert behind(project, trail).segments[0].name == "Families"


def test_the_one_with_marks_stays_and_keeps_them(board: Board, trail: str) -> None:
    project = board.project
    (scored,) = add_initiatives(project, "Feast")
    fill_sheet(project, 1, [4, 4, 4, 5, 5, 5])
    # Both stand on the sheet and have marks now; the one added later has none.
    later = add_initiative(project, NewInitiative("Party"))
    kept = join_initiatives(project, [later, scored], "One feast")
    assert kept == scored
    assert (scored, 1) in marks_of_sheet(project, 1, 1)


def test_initiatives_that_both_have_marks_are_not_joined(
    project: Project, check_undo: Check
) -> None:
    one, two = add_initiatives(project, "Feast", "Trail")
    fill_sheet(project, 1, [3] * 6)
    before = marks_of_sheet(project, 1, 1)
    with pytest.raises(NotAllowed, match="marks"):
        join_initiatives(project, [one, two], "Both")
    assert marks_of_sheet(project, 1, 1) == before
    assert len(initiatives(project)) == 2


def test_a_plan_counts_as_something_to_lose(project: Project) -> None:
    one, two = add_initiatives(project, "Feast", "Trail")
    name_helpers(project, one, ["Ane"])
    name_helpers(project, two, ["Bo"])
    with pytest.raises(NotAllowed, match="plan"):
        join_initiatives(project, [one, two], "Both")


def test_one_initiative_alone_is_not_joined(project: Project) -> None:
    (one,) = add_initiatives(project, "Feast")
    with pytest.raises(InvalidInput, match="two initiatives"):
        join_initiatives(project, [one, one], "Both")


def test_influence_is_said_and_taken_back(board: Board, trail: str, check_undo: Check) -> None:
    project = board.project
    check_undo(lambda: ties.set_initiative_influence(project, trail, Influence.PARTLY))
    assert behind(project, trail).influence is Influence.PARTLY
    ties.set_initiative_influence(project, trail, None)
    assert behind(project, trail).influence is None
