"""Whoever leaves a role is remembered, with the day and the reason."""

from datetime import date

import pytest

from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.plan import name_anchor, name_contact
from bosaet_desktop.core.commands.role_change import give_role_reason
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.role_change import role_changes
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.terms.plan import PlanRole

MAY, JUNE = date(2026, 5, 1), date(2026, 6, 1)


@pytest.fixture
def trail(project: Project) -> str:
    return add_initiative(project, NewInitiative("Trail"))


def test_the_former_coordinator_is_remembered_with_day_and_reason(
    project: Project, trail: str
) -> None:
    name_anchor(project, trail, "Anna")
    name_anchor(project, trail, "Bo", "Moved away", MAY)
    name_anchor(project, trail, "", day=JUNE)
    latest, first = role_changes(project)[trail]
    assert (first.role, first.person) == (PlanRole.ANCHOR, "Anna")
    assert (first.changed_on, first.reason) == (MAY, "Moved away")
    assert (latest.person, latest.changed_on) == ("Bo", JUNE)


def test_naming_the_same_person_again_or_the_first_one_changes_nothing(
    project: Project, trail: str
) -> None:
    name_contact(project, trail, "Nina")
    name_contact(project, trail, " nina ")
    assert role_changes(project)[trail] == ()


def test_a_reason_comes_later(project: Project, trail: str) -> None:
    name_contact(project, trail, "Nina")
    name_contact(project, trail, "Petra")
    [change] = role_changes(project)[trail]
    assert change.role is PlanRole.CONTACT
    give_role_reason(project, change.id, "New job")
    assert role_changes(project)[trail][0].reason == "New job"


def test_undo_gives_the_role_back_and_forgets_the_change(project: Project, trail: str) -> None:
    name_anchor(project, trail, "Anna")
    name_anchor(project, trail, "Bo")
    project.undo()
    assert role_changes(project)[trail] == ()
