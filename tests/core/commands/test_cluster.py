from collections.abc import Callable

import pytest

from bosaet_desktop.core.commands import cluster, idea
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.idea import cards
from tests.core.commands.idea_board import Board, board_on
from tests.core.items import add_idea

Check = Callable[[Callable[[], object]], None]


@pytest.fixture
def board(project: Project) -> Board:
    return board_on(project, "A path by the stream", "Path", "Bench", "Fire pit", "Swing")


@pytest.fixture
def key(board: Board) -> str:
    return cluster.cluster_ideas(board.project, board.ideas[:3])


DEEDS: dict[str, Callable[[Board, str], object]] = {
    "cluster": lambda b, _key: cluster.cluster_ideas(b.project, b.ideas[3:], "Out at night"),
    "cluster out of a cluster": lambda b, _key: cluster.cluster_ideas(b.project, b.ideas),
    "add": lambda b, key: cluster.add_to_cluster(b.project, key, b.ideas[3:]),
    "take out": lambda b, _key: cluster.take_out_of_cluster(b.project, b.ideas[1:2]),
    "take all out": lambda b, _key: cluster.take_out_of_cluster(b.project, b.ideas),
    "dissolve": lambda b, key: cluster.dissolve_cluster(b.project, key),
    "rename": lambda b, key: cluster.rename_cluster(b.project, key, "By the water"),
    "delete its ideas": lambda b, _key: idea.delete_ideas(b.project, b.ideas[:3]),
}


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
def test_a_deed_on_clusters_is_undone_and_redone_whole(
    board: Board, key: str, deed: Callable[[Board, str], object], check_undo: Check
) -> None:
    check_undo(lambda: deed(board, key))


def test_a_cluster_lies_where_its_first_idea_lay_and_borrows_the_shortest_words(
    board: Board, key: str
) -> None:
    first = cards(board.project)[0]
    assert (first.id, first.title, first.is_cluster) == (key, "Path", True)
    assert [each.text for each in first.ideas] == ["A path by the stream", "Path", "Bench"]


def test_gathering_and_ungrouping_loses_no_word(board: Board, key: str) -> None:
    idea.edit_idea_text(board.project, board.ideas[0], "Stream path")
    cluster.rename_cluster(board.project, key, "By the water")
    cluster.dissolve_cluster(board.project, key)
    assert board.titles() == ["Stream path", "Path", "Bench", "Fire pit", "Swing"]
    assert cards(board.project)[0].ideas[0].original == "A path by the stream"


def test_an_idea_taken_out_lies_right_after_its_cluster(board: Board, key: str) -> None:
    cluster.take_out_of_cluster(board.project, board.ideas[:1])
    assert board.titles() == ["Path", "A path by the stream", "Fire pit", "Swing"]


def test_a_cluster_without_ideas_is_gone(board: Board, key: str) -> None:
    idea.delete_ideas(board.project, board.ideas[:3])
    assert board.titles() == ["Fire pit", "Swing"]


def test_a_cluster_of_two_villages_belongs_to_neither(board: Board, key: str) -> None:
    other = add_idea(board.project, "Jetty", board.vorgod, board.welcome)
    cluster.add_to_cluster(board.project, key, [other])
    gathered = cards(board.project)[0]
    assert (gathered.village_id, gathered.category_id) == (None, board.homes)
    assert [each.name for each in gathered.villages] == ["Barde", "Vorgod"]
    assert {each.category_id for each in gathered.ideas} == {board.homes}


def test_one_idea_is_no_cluster(board: Board) -> None:
    with pytest.raises(InvalidInput):
        cluster.cluster_ideas(board.project, board.ideas[:1])


def test_a_cluster_needs_a_title(board: Board, key: str) -> None:
    with pytest.raises(InvalidInput):
        cluster.rename_cluster(board.project, key, " ")
