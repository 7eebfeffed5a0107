from collections.abc import Callable
from datetime import date

import pytest

from bosaet_desktop.core.commands import plan
from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.person import add_person
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.queries.plan import known_names, plans
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.rows.person import NewPerson
from bosaet_desktop.core.rows.plan import PlanText
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.core.terms.person import Side
from tests.core.items import set_status

Check = Callable[[Callable[[], object]], None]
Deed = Callable[[Project, str], object]


@pytest.fixture
def trail(project: Project) -> str:
    key = add_initiative(project, NewInitiative("Trail"))
    set_status(project, key, InitiativeStatus.CHOSEN)
    plan.name_helpers(project, key, ["Ida", "Bo"])
    return key


def writing(part: PlanText) -> Deed:
    return lambda project, key: plan.write_plan(project, key, part, "One\nTwo")


DEEDS: dict[str, Deed] = {
    **{part.value: writing(part) for part in PlanText},
    "date": lambda p, key: plan.date_first_step(p, key, date(2026, 2, 1)),
    "anchor": lambda p, key: plan.name_anchor(p, key, "Anna"),
    "contact": lambda p, key: plan.name_contact(p, key, "Nina"),
    "helpers": lambda p, key: plan.name_helpers(p, key, ["Bo", "Åse"]),
}


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
def test_a_deed_on_the_plan_is_undone_and_redone_whole(
    project: Project, trail: str, deed: Deed, check_undo: Check
) -> None:
    check_undo(lambda: deed(project, trail))


def test_only_what_is_chosen_or_under_way_has_a_plan(project: Project, trail: str) -> None:
    add_initiative(project, NewInitiative("Feast"))
    assert [each.title for each in plans(project)] == ["Trail"]
    set_status(project, trail, InitiativeStatus.UNDER_WAY)
    assert len(plans(project)) == 1
    set_status(project, trail, InitiativeStatus.PARKED)
    assert plans(project) == ()


def test_a_known_name_is_the_same_person_and_an_unknown_one_is_made(
    project: Project, trail: str
) -> None:
    add_person(project, NewPerson("Nina", side=Side.MUNICIPALITY))
    plan.name_contact(project, trail, " nina ")
    plan.name_anchor(project, trail, "Anna")
    sides = {each.name: each.side for each in people(project)}
    assert sides["Nina"] is Side.MUNICIPALITY
    assert sides["Anna"] is Side.CITIZEN
    assert len(sides) == len(people(project)) == 4
    [shown] = plans(project)
    assert (shown.anchor, shown.contact) == ("Anna", "Nina")


def test_helpers_are_exactly_those_named_last_each_once(project: Project, trail: str) -> None:
    plan.name_helpers(project, trail, ["Åse", "bo", "Bo", " "])
    assert plans(project)[0].helpers == ("Bo", "Åse")


def test_an_empty_name_takes_the_coordinator_away_and_leaves_the_person(
    project: Project, trail: str
) -> None:
    plan.name_anchor(project, trail, "Anna")
    plan.name_anchor(project, trail, "")
    assert plans(project)[0].anchor == ""
    assert "Anna" in known_names(project)


def test_officials_are_offered_first_as_contacts(project: Project, trail: str) -> None:
    add_person(project, NewPerson("Nina", side=Side.MUNICIPALITY))
    assert known_names(project, Side.MUNICIPALITY) == ("Nina", "Bo", "Ida")
    assert known_names(project) == ("Bo", "Ida", "Nina")


def test_person_numbers_stay_out_of_plans(project: Project, trail: str) -> None:
    with pytest.raises(InvalidInput):
        plan.write_plan(project, trail, PlanText.GOAL, "Call 010190-1234")
