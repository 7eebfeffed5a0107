from collections.abc import Callable

import pytest
from sqlalchemy import insert

from bosaet_desktop.core.commands import cluster, initiative
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.model.scoring import FIRST_ROUND, sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.idea import ideas
from bosaet_desktop.core.queries.initiative import find_initiative, initiatives
from bosaet_desktop.core.queries.scoring import candidates
from bosaet_desktop.core.rows.initiative import NewInitiative
from tests.core.commands.idea_board import Board, board_on
from tests.core.items import add_idea

Check = Callable[[Callable[[], object]], None]


@pytest.fixture
def board(project: Project) -> Board:
    return board_on(project, "Path", "Bridge", "Bench")


@pytest.fixture
def key(board: Board) -> str:
    new = NewInitiative("Trail", "By the stream", board.homes, (board.barde,), board.ideas[:1])
    initiative.add_initiative(board.project, NewInitiative("Feast"))
    return initiative.add_initiative(board.project, new)


DEEDS: dict[str, Callable[[Board, str], object]] = {
    "add": lambda b, _key: initiative.add_initiative(b.project, NewInitiative("Party")),
    "add several": lambda b, _key: initiative.add_initiatives(b.project, ["Party", "Kiosk"]),
    "from ideas": lambda b, _key: initiative.initiative_from_ideas(b.project, b.ideas),
    "rename": lambda b, key: initiative.rename_initiative(b.project, key, "Nature trail"),
    "describe": lambda b, key: initiative.describe_initiative(b.project, key, "One\nTwo"),
    "category": lambda b, key: initiative.set_initiative_category(b.project, key, b.welcome),
    "villages": lambda b, key: initiative.set_initiative_villages(b.project, key, [b.vorgod]),
    "link": lambda b, key: initiative.link_ideas(b.project, key, b.ideas),
    "unlink": lambda b, key: initiative.unlink_ideas(b.project, key, b.ideas),
    "move": lambda b, key: initiative.move_initiative(b.project, key, initiatives(b.project)[0].id),
    "delete": lambda b, key: initiative.delete_initiative(b.project, key),
}


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
def test_a_deed_on_initiatives_is_undone_and_redone_whole(
    board: Board, key: str, deed: Callable[[Board, str], object], check_undo: Check
) -> None:
    check_undo(lambda: deed(board, key))


def test_of_several_titles_one_that_is_unfit_keeps_all_out(project: Project) -> None:
    with pytest.raises(InvalidInput):
        initiative.add_initiatives(project, ["Party", "  ", "Kiosk"])
    assert initiatives(project) == ()


LONG = (
    "A path round the lake, so that everybody can get all the way round with a pram or a wheelchair"
)


def test_a_long_idea_lends_a_title_that_ends_at_a_word_and_is_told_in_full(
    project: Project,
) -> None:
    made = initiative.initiative_from_ideas(project, [add_idea(project, LONG)])
    found = find_initiative(project, made)
    assert found is not None
    assert (
        found.title
        == "A path round the lake, so that everybody can get all the way round with a pram …"
    )
    assert found.description == LONG
    assert [each.text for each in found.ideas] == [LONG]


def test_a_short_idea_is_title_enough(project: Project) -> None:
    made = initiative.initiative_from_ideas(project, [add_idea(project, "Path")])
    found = find_initiative(project, made)
    assert found is not None
    assert (found.title, found.description) == ("Path", "")


def test_a_cluster_of_long_ideas_gets_a_title_that_ends_at_a_word(project: Project) -> None:
    keys = [add_idea(project, f"{LONG} {turn}") for turn in ("there", "and back")]
    made = initiative.initiative_from_cluster(project, cluster.cluster_ideas(project, keys))
    found = find_initiative(project, made)
    assert found is not None
    assert (
        found.title
        == "A path round the lake, so that everybody can get all the way round with a pram …"
    )


def test_a_cluster_becomes_an_initiative_with_its_title_villages_and_ideas(
    board: Board, check_undo: Check
) -> None:
    other = add_idea(board.project, "Jetty", board.vorgod)
    gathered = cluster.cluster_ideas(board.project, [*board.ideas[:2], other], "By the water")
    made: list[str] = []
    check_undo(
        lambda: made.append(initiative.initiative_from_cluster(board.project, gathered)),
    )
    detail = find_initiative(board.project, made[0])
    assert detail is not None
    assert (detail.title, detail.category_id) == ("By the water", board.homes)
    assert detail.village_ids == (board.barde, board.vorgod)
    assert [each.text for each in detail.ideas] == ["Path", "Bridge", "Jetty"]
    assert {each.initiatives for each in detail.ideas} == {("By the water",)}


def test_a_new_initiative_stands_last_on_the_sheet_while_none_is_printed(
    board: Board, key: str
) -> None:
    rows = candidates(board.project, FIRST_ROUND)
    assert [(each.title, each.row) for each in rows] == [("Feast", 1), ("Trail", 2)]


def test_a_new_initiative_stays_off_a_sheet_that_is_printed(board: Board, key: str) -> None:
    with board.project.change("print") as connection:
        connection.execute(
            insert(sheet).values(round_number=FIRST_ROUND, number=1, state="printed")
        )
    initiative.add_initiative(board.project, NewInitiative("Late"))
    assert [each.title for each in initiatives(board.project)] == ["Feast", "Trail", "Late"]
    assert [each.title for each in candidates(board.project, FIRST_ROUND)] == ["Feast", "Trail"]


def test_linking_an_idea_twice_links_it_once(board: Board, key: str) -> None:
    initiative.link_ideas(board.project, key, [*board.ideas, *board.ideas])
    assert [line.ideas for line in initiatives(board.project)] == [0, 3]


def test_ideas_outlive_their_initiative(board: Board, key: str) -> None:
    initiative.delete_initiative(board.project, key)
    assert [each.text for each in ideas(board.project)] == ["Path", "Bridge", "Bench"]
    assert find_initiative(board.project, key) is None


def test_exactly_the_villages_ticked_are_kept(board: Board, key: str) -> None:
    initiative.set_initiative_villages(board.project, key, [board.vorgod])
    detail = find_initiative(board.project, key)
    assert detail is not None
    assert detail.village_ids == (board.vorgod,)


@pytest.mark.parametrize("title", ["", " \n ", "x" * 201])
def test_an_unfit_title_is_refused(board: Board, key: str, title: str) -> None:
    with pytest.raises(InvalidInput):
        initiative.rename_initiative(board.project, key, title)
    with pytest.raises(InvalidInput):
        initiative.add_initiative(board.project, NewInitiative(title))


def test_an_initiative_needs_an_idea_if_it_is_made_of_ideas(board: Board) -> None:
    with pytest.raises(InvalidInput):
        initiative.initiative_from_ideas(board.project, [])
