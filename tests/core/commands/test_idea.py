from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bosaet_desktop.core.commands import cluster, idea
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.idea import cards, idea_board, ideas
from bosaet_desktop.core.rows.idea import Axis, LineOutcome, NewIdea
from bosaet_desktop.core.terms.influence import Influence
from bosaet_desktop.core.text import LONGEST_LINE
from tests.core.commands.idea_board import Board, board_on
from tests.core.content import content_of

Check = Callable[[Callable[[], object]], None]


@pytest.fixture
def board(project: Project) -> Board:
    return board_on(project, "Path", "Bridge", "Bench", "Fire pit")


DEEDS: dict[str, Callable[[Board], object]] = {
    "add": lambda b: idea.add_ideas(b.project, ["Swing", "path", "Slide"], b.barde),
    "word": lambda b: idea.edit_idea_text(b.project, b.ideas[0], "A path by the stream"),
    "move": lambda b: idea.move_ideas(b.project, b.ideas[2:], Axis.CATEGORY, b.welcome, b.ideas[0]),
    "village": lambda b: idea.set_village(b.project, b.ideas[:2], None),
    "influence": lambda b: idea.set_influence(b.project, b.ideas[:2], Influence.PARTLY),
    "park": lambda b: idea.park_ideas(b.project, b.ideas[:1], "Next year"),
    "delete": lambda b: idea.delete_ideas(b.project, b.ideas[:3]),
    "question": lambda b: idea.set_tonights_question(b.project, "Who welcomes a newcomer?"),
}


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
def test_a_deed_on_ideas_is_undone_and_redone_whole(
    board: Board, deed: Callable[[Board], object], check_undo: Check
) -> None:
    check_undo(lambda: deed(board))


def test_unparking_brings_an_idea_back_and_can_be_undone(board: Board, check_undo: Check) -> None:
    idea.park_ideas(board.project, board.ideas[:1], "Next year")
    assert [card.title for card in idea_board(board.project, Axis.CATEGORY).parked] == ["Path"]
    check_undo(lambda: idea.unpark_ideas(board.project, board.ideas[:1]))
    assert idea_board(board.project, Axis.CATEGORY).parked == ()


def test_an_idea_keeps_what_was_first_said_when_it_is_worded_anew(board: Board) -> None:
    idea.edit_idea_text(board.project, board.ideas[0], "  A path by the stream ")
    first = ideas(board.project)[0]
    assert (first.text, first.original) == ("A path by the stream", "Path")


def test_every_pasted_line_is_accounted_for(board: Board) -> None:
    lines = ["• Swing", "", "PATH", "x" * (LONGEST_LINE + 1), "swing", "110575-1234 knows"]
    taken = idea.add_ideas(board.project, lines, board.barde)
    assert [line.outcome for line in taken] == [
        LineOutcome.ADDED,
        LineOutcome.EMPTY,
        LineOutcome.SAME,
        LineOutcome.TOO_LONG,
        LineOutcome.SAME,
        LineOutcome.PERSON_NUMBER,
    ]
    assert [line.number for line in taken] == [1, 2, 3, 4, 5, 6]
    assert taken[2].idea_id == board.ideas[0]
    assert board.titles() == ["Path", "Bridge", "Bench", "Fire pit", "Swing"]


def test_two_villages_may_have_the_same_idea(board: Board) -> None:
    taken = idea.add_ideas(board.project, ["Path"], board.vorgod)
    assert taken[0].outcome is LineOutcome.ADDED


def test_a_paste_is_one_step_to_undo(board: Board) -> None:
    before = content_of(board.project)
    idea.add_ideas(board.project, [f"Idea {number}" for number in range(30)], board.barde)
    board.project.undo()
    assert content_of(board.project) == before


@pytest.mark.parametrize("text", ["", "   ", "\u200b", "x" * (LONGEST_LINE + 1), "0101701234"])
def test_unfit_words_are_refused_and_change_nothing(board: Board, text: str) -> None:
    before = content_of(board.project)
    with pytest.raises(InvalidInput):
        idea.put_up(board.project, [NewIdea(text)])
    with pytest.raises(InvalidInput):
        idea.edit_idea_text(board.project, board.ideas[0], text)
    assert content_of(board.project) == before


def test_a_moved_idea_lies_before_the_card_it_was_put_before(board: Board) -> None:
    idea.move_ideas(board.project, [board.ideas[3]], Axis.CATEGORY, board.homes, board.ideas[1])
    assert board.titles() == ["Path", "Fire pit", "Bridge", "Bench"]


def test_a_move_between_neighbours_touches_the_moved_row_only(board: Board) -> None:
    seen: list[tuple[str | int, ...]] = []
    board.project.subscribe(lambda change: seen.extend(row.key for row in change.rows))
    idea.move_ideas(board.project, [board.ideas[3]], Axis.VILLAGE, board.vorgod, board.ideas[1])
    assert set(seen) == {(board.ideas[3],)}


def test_a_cluster_takes_its_ideas_to_a_category_but_not_to_a_village(board: Board) -> None:
    key = cluster.cluster_ideas(board.project, board.ideas[:2])
    idea.move_ideas(board.project, [key], Axis.CATEGORY, board.welcome)
    idea.move_ideas(board.project, [key], Axis.VILLAGE, board.vorgod)
    moved = cards(board.project)[-1]
    assert moved.id == key
    assert (moved.category_id, moved.village_id) == (board.welcome, board.vorgod)
    assert {each.category_id for each in moved.ideas} == {board.welcome}
    assert {each.name for each in moved.villages} == {"Barde"}


@settings(max_examples=30)
@given(moves=st.lists(st.tuples(st.integers(0, 3), st.integers(0, 4)), max_size=25))
def test_any_row_of_moves_gives_the_order_of_a_plain_list(
    board: Board, moves: list[tuple[int, int]]
) -> None:
    for card in cards(board.project):
        idea.move_ideas(board.project, [card.id], Axis.CATEGORY, board.homes)
    order = [card.id for card in cards(board.project)]
    for which, target in moves:
        moved = board.ideas[which]
        before = board.ideas[target] if target < 4 and target != which else None
        idea.move_ideas(board.project, [moved], Axis.CATEGORY, board.homes, before)
        order.remove(moved)
        order.insert(order.index(before) if before else len(order), moved)
    assert [card.id for card in cards(board.project)] == order
