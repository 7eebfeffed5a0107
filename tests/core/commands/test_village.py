from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.commands import village
from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.person import add_person
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.idea import ideas
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.rows.person import NewPerson
from tests.core.items import add_idea

Check = Callable[[Callable[[], object]], None]


def barde(project: Project) -> str:
    return villages(project)[0].id


def names(project: Project) -> list[str]:
    return [each.name for each in villages(project)]


DEEDS: dict[str, Callable[[Project], object]] = {
    "add": lambda p: village.add_village(p, "Ølgod"),
    "add several": lambda p: village.add_villages(p, ["Ølgod", "Tarm"]),
    "rename": lambda p: village.rename_village(p, barde(p), "Barde by"),
    "colour": lambda p: village.set_village_colour(p, barde(p), 7),
    "strengths": lambda p: village.set_strengths(p, barde(p), "Hall\nand school"),
    "challenges": lambda p: village.set_challenges(p, barde(p), "Few houses"),
    "reorder": lambda p: village.reorder_villages(p, [v.id for v in reversed(villages(p))]),
    "delete": lambda p: village.delete_village(p, barde(p)),
}


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
def test_a_deed_on_villages_is_undone_and_redone_whole(
    project: Project, deed: Callable[[Project], object], check_undo: Check
) -> None:
    add_idea(project, "Path", barde(project))
    add_person(project, NewPerson("Anna", village_id=barde(project)))
    add_initiative(project, NewInitiative("Fair", village_ids=(barde(project),)))
    check_undo(lambda: deed(project))


def test_a_new_village_comes_last_in_a_colour_nobody_has(project: Project) -> None:
    village.set_village_colour(project, barde(project), 2)
    village.add_villages(project, ["Ølgod", "Tarm"])
    assert [(each.name, each.colour) for each in villages(project)] == [
        ("Barde", 2),
        ("Vorgod", 1),
        ("Ølgod", 0),
        ("Tarm", 3),
    ]


@pytest.mark.parametrize("name", ["", "  ", "vorgod", " VORGOD ", "x" * 101, "110575-1234"])
def test_a_name_that_is_empty_taken_or_unfit_is_refused(project: Project, name: str) -> None:
    with pytest.raises(InvalidInput):
        village.add_village(project, name)
    with pytest.raises(InvalidInput):
        village.rename_village(project, barde(project), name)
    assert names(project) == ["Barde", "Vorgod"]


def test_of_several_villages_none_is_added_when_one_is_refused(project: Project) -> None:
    with pytest.raises(InvalidInput, match="There is already a village called Barde"):
        village.add_villages(project, ["Ølgod", "Barde"])
    assert names(project) == ["Barde", "Vorgod"]
    assert project.undo_label is None


def test_a_village_may_change_its_own_capitals(project: Project) -> None:
    village.rename_village(project, barde(project), "BARDE")
    assert names(project) == ["BARDE", "Vorgod"]


def test_villages_tell_how_much_hangs_on_them(project: Project) -> None:
    add_idea(project, "Path", barde(project))
    add_idea(project, "Bench", barde(project))
    add_person(project, NewPerson("Anna", village_id=barde(project)))
    add_initiative(project, NewInitiative("Fair", village_ids=(barde(project),)))
    first, second = villages(project)
    assert (first.ideas, first.people, first.initiatives) == (2, 1, 1)
    assert (second.ideas, second.people, second.initiatives) == (0, 0, 0)


def test_what_came_from_a_deleted_village_stays_without_one(project: Project) -> None:
    add_idea(project, "Path", barde(project))
    add_person(project, NewPerson("Anna", village_id=barde(project)))
    village.delete_village(project, barde(project))
    assert [each.village for each in ideas(project)] == [None]
    assert [each.village for each in people(project)] == [""]


@given(st.permutations(["Barde", "Vorgod", "Ølgod", "Tarm"]))
def test_villages_stand_in_the_order_they_were_put_in(project: Project, order: list[str]) -> None:
    missing = [name for name in order if name not in names(project)]
    village.add_villages(project, missing)
    keys = {each.name: each.id for each in villages(project)}
    village.reorder_villages(project, [keys[name] for name in order])
    assert names(project) == order
