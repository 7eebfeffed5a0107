from collections.abc import Callable

import pytest

from bosaet_desktop.core.commands import cluster, duplicate, idea
from bosaet_desktop.core.commands.initiative import (
    add_initiative,
    initiative_from_cluster,
    initiative_from_ideas,
    link_ideas,
)
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.duplicates import compared_ideas
from bosaet_desktop.core.queries.idea import cards, idea_board, ideas, shown_front
from bosaet_desktop.core.queries.initiative import find_initiative, initiatives
from bosaet_desktop.core.rows.idea import Axis
from bosaet_desktop.core.rows.initiative import NewInitiative
from tests.core.commands.idea_board import Board, board_on

Check = Callable[[Callable[[], object]], None]


@pytest.fixture
def board(project: Project) -> Board:
    return board_on(project, "Shelter", "Bench", "A shelter", "Fire pit", "Shelters")


DEEDS: dict[str, Callable[[Board], object]] = {
    "merge": lambda b: duplicate.merge_ideas(b.project, b.ideas[0], b.ideas[2:3]),
    "say again": lambda b: duplicate.say_again(b.project, b.ideas[0], "Sleep out", b.vorgod, 4),
    "refuse": lambda b: duplicate.refuse_pair(b.project, b.ideas[0], b.ideas[1]),
}


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
def test_a_deed_on_duplicates_is_undone_and_redone_whole(
    board: Board, deed: Callable[[Board], object], check_undo: Check
) -> None:
    check_undo(lambda: deed(board))


def merge(board: Board, front: int, *behind: int) -> None:
    duplicate.merge_ideas(board.project, board.ideas[front], [board.ideas[at] for at in behind])


def test_a_merged_idea_stands_behind_the_other_with_its_own_words(board: Board) -> None:
    merge(board, 0, 2)
    assert board.titles() == ["Shelter", "Bench", "Fire pit", "Shelters"]
    first = cards(board.project)[0]
    assert [said.text for said in first.ideas[0].said_again] == ["A shelter"]
    assert first.times_said == 2


def test_every_idea_counts_whether_it_is_merged_or_not(board: Board) -> None:
    before = idea_board(board.project, Axis.CATEGORY).ideas
    merge(board, 0, 2, 4)
    assert idea_board(board.project, Axis.CATEGORY).ideas == before == 5


def test_taken_out_again_it_lies_where_it_lay(board: Board) -> None:
    key = cluster.cluster_ideas(board.project, board.ideas[1:3], "Out")
    before = cards(board.project)
    merge(board, 0, 2)
    duplicate.take_out_again(board.project, [board.ideas[2]])
    assert cards(board.project) == before
    assert [each.id for each in before if each.is_cluster] == [key]


def test_deleting_the_one_in_front_brings_the_others_back(board: Board, check_undo: Check) -> None:
    merge(board, 0, 2, 4)
    check_undo(lambda: idea.delete_ideas(board.project, board.ideas[:1]))
    assert board.titles() == ["Bench", "A shelter", "Fire pit", "Shelters"]


def test_merging_a_front_takes_those_behind_it_along(board: Board) -> None:
    merge(board, 2, 4)
    merge(board, 0, 2)
    (front, *_rest) = cards(board.project)
    assert [said.text for said in front.ideas[0].said_again] == ["A shelter", "Shelters"]
    merge(board, 4, 1)
    assert cards(board.project)[0].times_said == 4


def test_an_idea_cannot_stand_behind_itself(board: Board) -> None:
    merge(board, 0, 0)
    assert len(cards(board.project)) == 5


def test_two_ideas_put_behind_each_other_on_two_laptops_show_as_one() -> None:
    fronts = {"a": "b", "b": "a", "c": "b", "d": None, "e": "gone"}
    assert [shown_front(key, fronts) for key in fronts] == ["a", "a", "a", "d", "e"]


def test_a_cluster_with_all_its_ideas_behind_others_does_not_show(board: Board) -> None:
    cluster.cluster_ideas(board.project, board.ideas[1:3], "Out")
    merge(board, 0, 1, 2)
    assert board.titles() == ["Shelter", "Fire pit", "Shelters"]


def test_an_idea_said_again_is_added_straight_behind(board: Board) -> None:
    key = duplicate.say_again(board.project, board.ideas[0], "Sleep outside", board.vorgod, 4)
    (again,) = cards(board.project)[0].ideas[0].said_again
    assert (again.id, again.text, again.table_number) == (key, "Sleep outside", 4)
    assert [village.id for village in cards(board.project)[0].villages] == [
        board.barde,
        board.vorgod,
    ]


def test_initiatives_are_made_with_what_was_said_again(board: Board) -> None:
    merge(board, 0, 2)
    made = initiative_from_ideas(board.project, board.ideas[:1])
    (line,) = initiatives(board.project)
    detail = find_initiative(board.project, made)
    assert detail is not None
    assert (line.ideas, line.title) == (2, "Shelter")
    assert [(each.text, each.times_said) for each in detail.ideas] == [("Shelter", 2)]


def test_merging_later_counts_in_the_initiative_too(board: Board) -> None:
    made = add_initiative(board.project, NewInitiative("Sleep out"))
    link_ideas(board.project, made, board.ideas[:1])
    merge(board, 0, 2, 4)
    assert [line.ideas for line in initiatives(board.project)] == [3]
    duplicate.take_out_again(board.project, board.ideas[2:3])
    assert [line.ideas for line in initiatives(board.project)] == [2]


def test_the_initiative_of_an_idea_behind_shows_on_the_front(board: Board) -> None:
    initiative_from_ideas(board.project, board.ideas[2:3])
    merge(board, 0, 2)
    assert cards(board.project)[0].initiatives == ("A shelter",)


def test_a_cluster_becomes_an_initiative_without_what_shows_elsewhere(board: Board) -> None:
    key = cluster.cluster_ideas(board.project, board.ideas[1:4], "Out")
    merge(board, 0, 2)
    initiative_from_cluster(board.project, key)
    assert [line.ideas for line in initiatives(board.project)] == [2]


def test_merged_and_parked_ideas_are_not_compared(board: Board) -> None:
    merge(board, 0, 2)
    idea.park_ideas(board.project, board.ideas[4:])
    texts = [each.text for each in compared_ideas(board.project).ideas]
    assert texts == ["Shelter", "Bench", "Fire pit"]


def test_a_pair_is_refused_once_whichever_way_it_is_named(board: Board) -> None:
    for first, second in (board.ideas[:2], board.ideas[1::-1]):
        duplicate.refuse_pair(board.project, first, second)
    assert compared_ideas(board.project).refused == {tuple(sorted(board.ideas[:2]))}
    with pytest.raises(InvalidInput):
        duplicate.refuse_pair(board.project, board.ideas[0], board.ideas[0])


def test_all_ideas_are_still_there_after_a_merge(board: Board) -> None:
    merge(board, 0, 2)
    assert len(ideas(board.project)) == 5
