"""Where the figures of the plan come from."""

import pytest
from sqlalchemy import update

from bosaet_desktop.core.commands.planning import set_minutes
from bosaet_desktop.core.commands.project import set_expected_participants
from bosaet_desktop.core.commands.round import choose_candidates, withdraw
from bosaet_desktop.core.model.scoring import sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.forecast import plan_basis
from bosaet_desktop.core.rows.forecast import PRACTISED_KEYS_PER_HOUR, Route
from tests.core.scoring import add_initiatives, fill_sheet


def test_a_new_project_is_planned_with_suggestions(project: Project) -> None:
    basis = plan_basis(project)
    assert (basis.plan.participants, basis.plan.initiatives) == (40, 10)
    assert (basis.known, basis.chosen, basis.minutes_said, basis.measured) == (
        0,
        False,
        False,
        False,
    )
    assert basis.route is Route.PERSON


def test_initiatives_are_those_on_the_sheet_or_else_all_there_are(project: Project) -> None:
    keys = add_initiatives(project, "School", "Shop", "Bus")
    choose_candidates(project, 1, [])
    assert (plan_basis(project).plan.initiatives, plan_basis(project).chosen) == (3, False)
    choose_candidates(project, 1, keys)
    withdraw(project, 1, keys[0])
    assert (plan_basis(project).plan.initiatives, plan_basis(project).chosen) == (2, True)


def test_people_and_minutes_are_those_that_were_said(project: Project) -> None:
    set_expected_participants(project, 63)
    set_minutes(project, 1, 95)
    basis = plan_basis(project)
    assert (basis.plan.participants, basis.plan.minutes, basis.minutes_said) == (63, 95, True)


def test_the_speed_is_that_of_the_sheets_typed_once_there_are_three(project: Project) -> None:
    add_initiatives(project, "Festival", "Path")
    for number in (1, 2, 3):
        assert plan_basis(project).plan.keys_per_hour == PRACTISED_KEYS_PER_HOUR
        fill_sheet(project, number, [3] * 6)
        with project.change("Time it") as connection:
            connection.execute(update(sheet).where(sheet.c.number == number).values(seconds=4.0))
    basis = plan_basis(project)
    assert basis.measured
    assert basis.plan.keys_per_hour == pytest.approx(6 / 4 * 3600)
    assert basis.typed_sheets == 3


def test_sheets_typed_in_no_time_are_no_measure(project: Project) -> None:
    add_initiatives(project, "Festival")
    for number in (1, 2, 3):
        fill_sheet(project, number, [3] * 3)
    with project.change("Time it") as connection:
        connection.execute(update(sheet).values(seconds=0.0))
    assert not plan_basis(project).measured
