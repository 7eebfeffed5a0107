"""What is said of the time, and the route that is taken: each a step that can be taken back."""

from collections.abc import Callable

import pytest

from bosaet_desktop.core.commands.planning import (
    set_break_minutes,
    set_minutes,
    set_typists,
    take_route,
)
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.forecast import plan_basis
from bosaet_desktop.core.queries.scoring import current_round
from bosaet_desktop.core.rows.forecast import Route
from bosaet_desktop.core.terms.scoring import JOINT, PERSON, TABLE

CheckUndo = Callable[[Callable[[], object]], None]


def test_everything_about_the_time_can_be_undone(project: Project, check_undo: CheckUndo) -> None:
    check_undo(lambda: set_minutes(project, 1, 95))
    check_undo(lambda: set_break_minutes(project, 1, 20))
    check_undo(lambda: set_typists(project, 1, 3))
    plan = plan_basis(project).plan
    assert (plan.minutes, plan.break_minutes, plan.typists) == (95, 20, 3)
    check_undo(lambda: set_minutes(project, 1, None))
    assert not plan_basis(project).minutes_said


@pytest.mark.parametrize(
    ("route", "mode", "typists"),
    [
        (Route.JOINT, JOINT, 1),
        (Route.TABLE, TABLE, 1),
        (Route.SHARED, PERSON, 2),
        (Route.PERSON, PERSON, 1),
    ],
)
def test_taking_a_route_sets_how_sheets_are_filled_and_typed(
    project: Project, check_undo: CheckUndo, route: Route, mode: str, typists: int
) -> None:
    take_route(project, 1, Route.TABLE if route is Route.PERSON else Route.PERSON)
    set_typists(project, 1, 4)
    check_undo(lambda: take_route(project, 1, route))
    assert current_round(project).mode == mode
    assert plan_basis(project).plan.typists == typists
    assert plan_basis(project).route is route


def test_sheets_are_shared_between_as_many_laptops_as_there_are(project: Project) -> None:
    take_route(project, 1, Route.SHARED, 3)
    assert plan_basis(project).plan.typists == 3


@pytest.mark.parametrize(
    "wrong",
    [
        lambda project: set_minutes(project, 1, -1),
        lambda project: set_minutes(project, 1, 10_000),
        lambda project: set_break_minutes(project, 1, 1_000),
        lambda project: set_typists(project, 1, 0),
        lambda project: take_route(project, 1, Route.SHARED, 1),
        lambda project: take_route(project, 1, Route.SHARED, 10),
    ],
)
def test_a_number_the_file_could_not_hold_is_refused(
    project: Project, wrong: Callable[[Project], None]
) -> None:
    before = plan_basis(project)
    with pytest.raises(InvalidInput):
        wrong(project)
    assert plan_basis(project) == before
