"""Steps, means, groups and stages of a plan, each undone whole."""

from collections.abc import Callable
from datetime import date

import pytest

from bosaet_desktop.core.commands import plan, plan_resource, plan_step, stage
from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.involvement import add_target_group
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.involvement import involvement_plan
from bosaet_desktop.core.queries.plan import plans
from bosaet_desktop.core.queries.plan_work import stages
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.rows.plan import Plan, PlanResource, PlanStep, Stage
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from tests.core.items import set_status

Check = Callable[[Callable[[], object]], None]
MAY, JUNE = date(2026, 5, 8), date(2026, 6, 2)


@pytest.fixture
def trail(project: Project) -> str:
    key = add_initiative(project, NewInitiative("Trail"))
    set_status(project, key, InitiativeStatus.CHOSEN)
    return key


def only(project: Project) -> Plan:
    [found] = plans(project)
    return found


def test_a_step_is_worded_given_dated_ticked_and_moved(project: Project, trail: str) -> None:
    first, second = (plan_step.add_step(project, trail, text) for text in ("Ask", "Build"))
    plan_step.write_step(project, first, "Ask everybody")
    plan_step.name_responsible(project, first, "Bo")
    plan_step.date_step(project, first, MAY, JUNE)
    plan_step.finish_step(project, first, JUNE)
    plan_step.move_step(project, second, first)
    done = PlanStep(first, "Ask everybody", "Bo", MAY, JUNE, JUNE)
    assert only(project).steps == (PlanStep(second, "Build"), done)


def test_a_step_never_ends_before_it_begins_and_has_words(project: Project, trail: str) -> None:
    key = plan_step.add_step(project, trail, "Ask")
    with pytest.raises(InvalidInput):
        plan_step.date_step(project, key, JUNE, MAY)
    with pytest.raises(InvalidInput):
        plan_step.write_step(project, key, " ")
    assert only(project).steps == (PlanStep(key, "Ask"),)


def test_a_deleted_step_comes_back_with_its_people_and_days(
    project: Project, trail: str, check_undo: Check
) -> None:
    key = plan_step.add_step(project, trail, "Ask")
    plan_step.name_responsible(project, key, "Bo")
    check_undo(lambda: plan_step.delete_step(project, key))


def test_a_resource_tells_hours_money_source_and_whether_it_is_secured(
    project: Project, trail: str
) -> None:
    key = plan_resource.add_resource(project, trail, "Signs")
    plan_resource.set_resource_hours(project, key, 4.5)
    plan_resource.set_resource_cost(project, key, 9_000)
    plan_resource.write_resource_source(project, key, "The bank")
    plan_resource.set_resource_secured(project, key, True)
    assert only(project).resources == (
        PlanResource(key, "Signs", 4.5, 9_000, "The bank", secured=True),
    )


@pytest.mark.parametrize("wrong", [-1, 10**9])
def test_a_cost_outside_what_can_be_is_refused(project: Project, trail: str, wrong: int) -> None:
    key = plan_resource.add_resource(project, trail, "Signs")
    with pytest.raises(InvalidInput):
        plan_resource.set_resource_cost(project, key, wrong)
    assert only(project).resources[0].cost is None


def test_groups_and_messages_are_those_of_the_involvement_plan(
    project: Project, trail: str
) -> None:
    known = add_target_group(project, "Families")
    plan.choose_plan_groups(project, trail, [known], ["Owners"])
    plan.choose_plan_messages(project, trail, [], ["Come home"])
    whole = involvement_plan(project)
    assert whole.group_names(only(project).group_ids) == ("Families", "Owners")
    assert whole.message_texts(only(project).message_ids) == ("Come home",)
    plan.choose_plan_groups(project, trail, [])
    assert only(project).group_ids == ()
    assert len(involvement_plan(project).groups) == 2


def test_a_deleted_stage_leaves_its_initiatives_in_none(project: Project, trail: str) -> None:
    number = stage.add_stage(project, "First")
    stage.date_stage(project, number, MAY, JUNE)
    plan.choose_plan_stage(project, trail, number)
    assert only(project).stage_number == number
    assert stages(project) == (Stage(number, "First", MAY, JUNE),)
    stage.delete_stage(project, number)
    assert only(project).stage_number is None
