from collections.abc import Callable

import pytest

from bosaet_desktop.core.commands import dots
from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.sheet import record_printed
from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.dots import current_dot_round
from bosaet_desktop.core.queries.initiative import initiatives
from bosaet_desktop.core.queries.scoring import candidates
from bosaet_desktop.core.rows.dots import DotRound, DotSheet
from bosaet_desktop.core.rows.initiative import NewInitiative
from tests.core.scoring import add_initiatives

Check = Callable[[Callable[[], object]], None]


@pytest.fixture
def keys(project: Project) -> tuple[str, ...]:
    """Seven initiatives and a vote about them."""
    made = tuple(add_initiative(project, NewInitiative(title)) for title in "ABCDEFG")
    dots.begin_dot_round(project)
    return made


def vote(project: Project) -> DotRound:
    found = current_dot_round(project)
    assert found is not None
    return found


def test_a_vote_begins_with_every_initiative_and_a_third_as_dots(
    project: Project, keys: tuple[str, ...]
) -> None:
    asked = vote(project)
    assert [each.initiative_id for each in asked.candidates] == list(keys)
    assert [each.number for each in asked.candidates] == [1, 2, 3, 4, 5, 6, 7]
    assert asked.dots_each == 2
    assert asked.shortlist is None


def test_the_dots_follow_the_list_until_somebody_gives_others(
    project: Project, keys: tuple[str, ...], check_undo: Check
) -> None:
    check_undo(lambda: dots.choose_dot_candidates(project, 1, [keys[2], keys[0]]))
    assert [each.title for each in vote(project).candidates] == ["C", "A"]
    assert vote(project).dots_each == 1
    check_undo(lambda: dots.set_dots_each(project, 1, 5))
    dots.choose_dot_candidates(project, 1, keys)
    assert vote(project).dots_each == 5


def test_a_sheet_is_stored_whole_and_replaced_whole(
    project: Project, keys: tuple[str, ...], check_undo: Check
) -> None:
    check_undo(lambda: dots.store_dot_sheet(project, 1, 3, None, keys[:2]))
    check_undo(lambda: dots.store_dot_sheet(project, 1, 3, None, keys[1:3]))
    assert vote(project).sheets == (DotSheet(3, None, frozenset(keys[1:3])),)
    check_undo(lambda: dots.delete_dot_sheet(project, 1, 3))
    assert vote(project).sheets == ()


def test_a_typed_sheet_fixes_what_stands_on_it(project: Project, keys: tuple[str, ...]) -> None:
    dots.store_dot_sheet(project, 1, 1, None, [])
    with pytest.raises(NotAllowed, match="typed"):
        dots.choose_dot_candidates(project, 1, keys[:3])
    with pytest.raises(NotAllowed, match="typed"):
        dots.set_dots_each(project, 1, 3)
    assert dots.begin_dot_round(project) == 2
    assert vote(project).sheets == ()


def test_what_is_not_on_the_sheet_cannot_have_a_dot(
    project: Project, keys: tuple[str, ...]
) -> None:
    dots.choose_dot_candidates(project, 1, keys[:3])
    with pytest.raises(InvalidInput):
        dots.store_dot_sheet(project, 1, 1, None, keys[3:4])
    assert vote(project).sheets == ()


@pytest.mark.parametrize("number", [0, -1, 10_000])
def test_a_number_no_sheet_can_have_is_refused(
    project: Project, keys: tuple[str, ...], number: int
) -> None:
    with pytest.raises(InvalidInput, match="9999"):
        dots.store_dot_sheet(project, 1, number, None, keys[:1])


def test_the_shortlist_alone_stands_on_the_score_sheet_and_nothing_is_deleted(
    project: Project, keys: tuple[str, ...], check_undo: Check
) -> None:
    wanted = [keys[4], keys[1]]
    check_undo(lambda: dots.take_shortlist(project, 1, 1, wanted))
    assert [each.initiative_id for each in candidates(project, 1)] == wanted
    assert vote(project).shortlist == 2
    assert len(initiatives(project)) == 7


def test_printed_score_sheets_keep_their_list(
    project: Project, keys: tuple[str, ...], check_undo: Check
) -> None:
    add_initiatives(project, "Feast")
    record_printed(project, 1, range(1, 3), "{}")
    before = candidates(project, 1)
    with pytest.raises(NotAllowed, match="printed or typed"):
        dots.take_shortlist(project, 1, 1, keys[:2])
    assert candidates(project, 1) == before
    assert vote(project).shortlist is None
