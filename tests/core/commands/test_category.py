from collections.abc import Callable

import pytest

from bosaet_desktop.core.commands import category
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.category import categories
from bosaet_desktop.core.queries.idea import ideas
from tests.core.commands.idea_board import Board, board_on

Check = Callable[[Callable[[], object]], None]


@pytest.fixture
def board(project: Project) -> Board:
    return board_on(project, "Path", "Bridge")


DEEDS: dict[str, Callable[[Board], object]] = {
    "add": lambda b: category.add_category(b.project, "Sport"),
    "rename": lambda b: category.rename_category(b.project, b.homes, "Houses"),
    "delete": lambda b: category.delete_category(b.project, b.homes),
    "reorder": lambda b: category.reorder_categories(b.project, [b.welcome, b.homes]),
}


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
def test_a_deed_on_categories_is_undone_and_redone_whole(
    board: Board, deed: Callable[[Board], object], check_undo: Check
) -> None:
    check_undo(lambda: deed(board))


def test_ideas_of_a_deleted_category_are_not_sorted_any_more(board: Board) -> None:
    category.delete_category(board.project, board.homes)
    assert {each.category_id for each in ideas(board.project)} == {None}


def test_categories_come_in_the_order_they_were_put_in_with_their_counts(board: Board) -> None:
    rest = [each.id for each in categories(board.project)][2:]
    category.reorder_categories(board.project, [board.welcome, board.homes, *rest])
    first, second, *_rest = categories(board.project)
    assert (first.id, first.ideas) == (board.welcome, 0)
    assert (second.id, second.ideas) == (board.homes, 2)


@pytest.mark.parametrize("name", ["", "sport", " SPORT  "])
def test_a_name_that_is_empty_or_taken_is_refused(board: Board, name: str) -> None:
    category.add_category(board.project, "Sport")
    with pytest.raises(InvalidInput):
        category.add_category(board.project, name)
    with pytest.raises(InvalidInput):
        category.rename_category(board.project, board.homes, name)


def test_a_category_may_change_its_own_capitals(board: Board) -> None:
    category.rename_category(board.project, board.homes, "Houses")
    category.rename_category(board.project, board.homes, "HOUSES")
    assert categories(board.project)[0].name == "HOUSES"


def test_a_category_is_found_by_name_before_it_is_made(board: Board) -> None:
    known = categories(board.project)[1].name
    assert category.find_or_add_category(board.project, known.upper()) == (board.welcome, False)
    made, fresh = category.find_or_add_category(board.project, "Sport")
    assert fresh
    assert categories(board.project)[-1].id == made
