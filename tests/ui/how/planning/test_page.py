"""Planning the evening: what is typed counts at once, and the recommended route is one press."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bosaet_desktop.core.analysis.forecast import forecast
from bosaet_desktop.core.commands.planning import set_minutes, take_route
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.forecast import plan_basis
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.rows.forecast import Route, StepKind
from bosaet_desktop.ui.how.planning.page import PlanningPage
from bosaet_desktop.ui.how.planning.words import speed_words, step_name
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.widgets.buttons import HouseButton
from bosaet_desktop.ui.widgets.labels import PlainLabel
from bosaet_desktop.ui.widgets.number_field import NumberField
from tests.core.scoring import fill_sheet
from tests.ui.shown_page import Show, Told, nameless


@pytest.fixture
def page(context: PageContext, show: Show) -> PlanningPage:
    return show(PlanningPage(context))


def type_into(field: NumberField, number: int) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, str(number))
    QTest.keyClick(field, Qt.Key.Key_Return)


def seen(page: PlanningPage) -> str:
    return "\n".join(each.text() for each in page.findChildren(PlainLabel) if each.isVisible())


def test_what_is_typed_is_stored_and_reckoned_with(page: PlanningPage, project: Project) -> None:
    type_into(page.inputs.people, 80)
    type_into(page.inputs.minutes, 90)
    type_into(page.inputs.pause, 20)
    type_into(page.inputs.laptops, 3)
    plan = plan_basis(project).plan
    assert project_row(project).expected_participants == 80
    assert (plan.minutes, plan.break_minutes, plan.typists) == (90, 20, 3)
    assert "One sheet per person, 3 laptops" in seen(page)
    assert "of 90 min." in seen(page)


def test_a_number_of_initiatives_is_only_tried(page: PlanningPage, project: Project) -> None:
    type_into(page.inputs.initiatives, 120)
    assert "With 120 initiatives nothing fits in 120 minutes" in seen(page)
    assert "a trial; there are 3" in seen(page)
    assert plan_basis(project).plan.initiatives == 3
    assert project.undo_label is None
    type_into(page.inputs.initiatives, 3)
    assert "nothing fits" not in seen(page)


def test_the_recommended_route_is_taken_by_one_press_and_undone(
    page: PlanningPage, project: Project, told: Told
) -> None:
    take_route(project, 1, Route.TABLE)
    page.advice.button.click()
    assert plan_basis(project).route is Route.PERSON
    assert told.sentences == ["Set for this round: One sheet per person."]
    project.undo()
    assert plan_basis(project).route is Route.TABLE


def test_a_route_in_use_leads_on_to_what_it_needs(page: PlanningPage, told: Told) -> None:
    page.advice.button.click()
    assert told.pages == ["how.score_sheets"]


def test_any_route_can_be_looked_at_and_taken_from_the_keyboard(
    page: PlanningPage, project: Project, told: Told
) -> None:
    card = page.routes[Route.JOINT]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert card.isChecked()
    assert step_name(StepKind.AGREE) in seen(page)
    assert step_name(StepKind.FILL) not in seen(page)
    page.steps.taken.emit(Route.JOINT)
    assert plan_basis(project).route is Route.JOINT
    page.steps.left_for.emit("how.joint_sheet")
    assert told.pages == ["how.joint_sheet"]


def test_typed_sheets_that_will_not_count_are_told(
    page: PlanningPage, project: Project, told: Told
) -> None:
    fill_sheet(project, 1, [3] * 9)
    page.take(Route.JOINT)
    assert told.sentences == [
        "Set for this round: One joint sheet. 1 typed sheet is kept but does not count."
    ]


def test_an_evening_too_short_says_so_in_words(page: PlanningPage, project: Project) -> None:
    set_minutes(project, 1, 59)
    assert "There is not time enough" in seen(page)
    assert "min. too long" in page.routes[Route.PERSON].accessibleName()
    set_minutes(project, 1, 20)
    assert not page.advice.button.isVisible()


def test_what_a_route_cannot_tell_is_said(page: PlanningPage, project: Project) -> None:
    assert "8 sheets say nothing about certainty" in seen(page)
    assert "no spread, no certainty, no villages" in seen(page)
    assert "must be merged" in seen(page)


def test_one_sheet_is_said_as_one(page: PlanningPage, project: Project) -> None:
    type_into(page.inputs.people, 1)
    basis = plan_basis(project)
    told = speed_words(basis, forecast(replace(basis.plan, initiatives=1), Route.PERSON))
    assert told.startswith("3 crosses on 1 sheet. ")


def test_everything_that_takes_the_focus_has_a_name(page: PlanningPage) -> None:
    assert nameless(page) == []


def test_a_half_typed_number_is_kept_on_leaving(page: PlanningPage, project: Project) -> None:
    page.inputs.minutes.setFocus()
    page.inputs.minutes.selectAll()
    QTest.keyClicks(page.inputs.minutes, "75")
    page.leave()
    assert plan_basis(project).plan.minutes == 75


def test_a_button_names_the_route_it_takes(page: PlanningPage, project: Project) -> None:
    take_route(project, 1, Route.TABLE)
    page.routes[Route.SHARED].click()
    assert page.advice.button.text() == "Use: One sheet per person"
    buttons = {each.text() for each in page.steps.findChildren(HouseButton) if each.isVisible()}
    assert buttons == {"Use: One sheet per person, 2 laptops"}


def test_two_laptops_say_what_merging_their_files_takes(page: PlanningPage) -> None:
    shown = page.routes[Route.SHARED].findChildren(PlainLabel)
    assert any("3 of them go to merging the files." in each.text() for each in shown)
