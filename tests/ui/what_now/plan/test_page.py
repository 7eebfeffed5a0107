"""The plan: every field stored, every gap named, no name on the wall."""

from datetime import date
from pathlib import Path
from time import perf_counter

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.involvement import add_target_group
from bosaet_desktop.core.commands.plan import (
    date_first_step,
    name_anchor,
    name_contact,
    name_helpers,
    write_plan,
)
from bosaet_desktop.core.commands.plan_resource import add_resource
from bosaet_desktop.core.commands.plan_step import add_step, date_step, name_responsible
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.plan import plans
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.rows.plan import PlanText
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.ui.frame.page_stack import keep_edges
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.theme.theme import PAGE_SIDE
from bosaet_desktop.ui.what_now.plan.card import AIM, RESOURCES, PlanCard
from bosaet_desktop.ui.what_now.plan.page import ActionPlanPage
from bosaet_desktop.ui.what_now.plan.steps_section import StepsSection
from tests.core.items import set_status
from tests.ui.shown_page import Show, Told, nameless, shown_words


@pytest.fixture
def trail(project: Project) -> str:
    key = add_initiative(project, NewInitiative("Trail"))
    set_status(project, key, InitiativeStatus.CHOSEN)
    return key


@pytest.fixture
def page(context: PageContext, trail: str, show: Show) -> ActionPlanPage:
    return show(ActionPlanPage(context))


def field(page: QWidget, name: str) -> QWidget:
    found = [
        widget
        for kind in (QLineEdit, QPlainTextEdit)
        for widget in page.findChildren(kind)
        if widget.accessibleName() == name
    ]
    assert len(found) == 1
    return found[0]


def fill(qtbot: QtBot, page: QWidget, name: str, text: str) -> None:
    widget = field(page, name)
    widget.setFocus()
    QTest.keyClicks(widget, text)
    QTest.keyClick(widget, Qt.Key.Key_Tab)


def test_before_anything_is_chosen_the_page_says_where_to_go(
    context: PageContext, show: Show, told: Told, qtbot: QtBot
) -> None:
    page = show(ActionPlanPage(context))
    assert page.audience_view() is None
    [button] = [each for each in page.findChildren(QPushButton) if each.isVisible()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.pages == ["how.choose"]


def test_a_plan_is_typed_field_by_field_until_nothing_is_missing(
    page: ActionPlanPage, project: Project, qtbot: QtBot
) -> None:
    assert "6 things missing" in shown_words(page)
    fill(qtbot, page, "Coordinator", "Anna")
    fill(qtbot, page, "Contact in the municipality", "Nina")
    fill(qtbot, page, "First step", "Walk it")
    fill(qtbot, page, "Date of the first step", "8.11.2026")
    fill(qtbot, page, "Helpers", "Bo, Ida")
    assert "1 thing missing" in shown_words(page)
    fill(qtbot, page, "What the municipality contributes", "Nothing")
    assert "Ready to start" in shown_words(page)
    [plan] = plans(project)
    assert (plan.anchor, plan.contact, plan.helpers) == ("Anna", "Nina", ("Bo", "Ida"))
    assert (plan.first_step, plan.first_step_date) == ("Walk it", date(2026, 11, 8))


def test_what_is_no_date_stays_and_is_explained(
    page: ActionPlanPage, project: Project, qtbot: QtBot
) -> None:
    fill(qtbot, page, "Date of the first step", "soon")
    assert "“soon” is not a date." in shown_words(page)
    assert plans(project)[0].first_step_date is None


def test_what_is_half_written_survives_a_change_elsewhere_and_leaving(
    page: ActionPlanPage, project: Project, trail: str, qtbot: QtBot
) -> None:
    goal = field(page, "Goal")
    goal.setFocus()
    QTest.keyClicks(goal, "One trail")
    name_anchor(project, trail, "Anna")
    assert goal.hasFocus()
    page.leave()
    assert plans(project)[0].goal == "One trail"


def test_a_gap_leads_to_its_field(page: ActionPlanPage, qtbot: QtBot) -> None:
    button = next(b for b in page.findChildren(QPushButton) if b.text() == "Fill in")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field(page, "Coordinator").hasFocus()


def test_undo_shows_what_stood_there_before(
    page: ActionPlanPage, project: Project, trail: str
) -> None:
    write_plan(project, trail, PlanText.PARTNERS, "The school")
    assert isinstance(partners := field(page, "Partners"), QPlainTextEdit)
    assert partners.toPlainText() == "The school"
    project.undo()
    assert partners.toPlainText() == ""


def test_a_fourth_start_is_warned_of(page: ActionPlanPage, project: Project) -> None:
    for title in ("Feast", "Hosts", "Film"):
        key = add_initiative(project, NewInitiative(title))
        set_status(project, key, InitiativeStatus.CHOSEN)
    assert "4 initiatives at once" in shown_words(page)
    assert len(page.findChildren(PlanCard)) == 4


def test_the_hall_sees_steps_and_no_names(
    page: ActionPlanPage, project: Project, trail: str, qtbot: QtBot
) -> None:
    name_anchor(project, trail, "Anna Ås")
    write_plan(project, trail, PlanText.FIRST_STEP, "Walk it")
    view = page.audience_view()
    assert view is not None
    qtbot.addWidget(view)
    assert "First step: Walk it" in shown_words(view)
    assert "Anna" not in shown_words(view)


def test_before_anything_is_chosen_only_the_card_is_printed(
    context: PageContext, show: Show, tmp_path: Path
) -> None:
    page = show(ActionPlanPage(context))
    [card] = page.papers()
    card.make(tmp_path / "card.pdf")
    assert len(PdfReader(tmp_path / "card.pdf").pages) == 1
    assert not page.shows_for_hall


def test_every_way_of_telling_the_plan_is_printed(
    page: ActionPlanPage, project: Project, trail: str, tmp_path: Path
) -> None:
    date_step(project, add_step(project, trail, "Ask"), None, date(2026, 5, 8))
    for paper in page.papers():
        paper.make(tmp_path / "plan.pdf")
        assert len(PdfReader(tmp_path / "plan.pdf").pages) == 1


def step_list(page: ActionPlanPage) -> StepsSection:
    [found] = page.findChildren(StepsSection)
    return found


def test_steps_are_typed_one_after_another_and_ticked(
    page: ActionPlanPage, project: Project, qtbot: QtBot
) -> None:
    steps = step_list(page)
    steps.list.new.setFocus()
    for words in ("Ask the owners", "Put up signs"):
        QTest.keyClicks(steps.list.new, words)
        QTest.keyClick(steps.list.new, Qt.Key.Key_Return)
    fill(qtbot, page, "Ask the owners: who", "Bo")
    fill(qtbot, page, "Ask the owners: by", "8.11.2026")
    [box] = [b for b in steps.findChildren(QCheckBox) if "Put up" in b.accessibleName()]
    QTest.keyClick(box, Qt.Key.Key_Space)
    first, second = plans(project)[0].steps
    assert (first.responsible, first.due_on) == ("Bo", date(2026, 11, 8))
    assert second.done_on == date.today()
    assert "1 of 2 done" in shown_words(page)


def test_a_last_day_before_the_first_is_explained_and_not_stored(
    page: ActionPlanPage, project: Project, trail: str, qtbot: QtBot
) -> None:
    add_step(project, trail, "Ask")
    fill(qtbot, page, "Ask: from", "8.11.2026")
    fill(qtbot, page, "Ask: by", "7.11.2026")
    assert "The last day cannot come before the first." in shown_words(page)
    assert plans(project)[0].steps[0].due_on is None


def test_what_it_takes_is_added_up_and_an_unfit_figure_stays(
    page: ActionPlanPage, project: Project, trail: str, qtbot: QtBot
) -> None:
    add_resource(project, trail, "Signs")
    [card] = page.findChildren(PlanCard)
    card.open_part(RESOURCES)
    fill(qtbot, page, "Signs: kroner", "12.500")
    fill(qtbot, page, "Signs: hours", "many")
    assert plans(project)[0].resources[0].cost == 12_500
    assert "12.500 kr., of which 0 kr. secured." in shown_words(page)
    assert "“many” is not a number." in shown_words(page)


def test_a_group_of_the_involvement_plan_is_ticked_and_a_new_one_joins_it(
    page: ActionPlanPage, project: Project, trail: str, qtbot: QtBot
) -> None:
    known = add_target_group(project, "Families")
    [card] = page.findChildren(PlanCard)
    card.open_part(AIM)
    [box] = [b for b in page.findChildren(QCheckBox) if b.accessibleName() == "Families"]
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert plans(project)[0].group_ids == (known,)
    fill(qtbot, page, "Target groups: new line", "Owners")
    assert len(plans(project)[0].group_ids) == 2
    fill(qtbot, page, "Focus areas", "Homes, Nature")
    assert [each.name for each in plans(project)[0].tags] == ["Homes", "Nature"]


def test_the_former_coordinator_is_told_below_the_new_one(
    page: ActionPlanPage, project: Project, trail: str
) -> None:
    name_anchor(project, trail, "Anna", day=date(2026, 5, 1))
    name_anchor(project, trail, "Bo", day=date(2026, 5, 1))
    assert "Before: Anna, until 01.05.2026." in shown_words(page)


def test_many_plans_stay_closed_until_they_are_opened(
    page: ActionPlanPage, project: Project
) -> None:
    for title in ("Feast", "Hosts", "Film"):
        key = add_initiative(project, NewInitiative(title))
        set_status(project, key, InitiativeStatus.CHOSEN)
    made = [card.is_open for card in page.findChildren(PlanCard)]
    assert made == [True, True, True, False]
    page.reveal(key)
    assert [card.is_open for card in page.findChildren(PlanCard)][-1]


def test_a_plan_that_lacks_nothing_is_closed_below_the_first(
    context: PageContext, project: Project, trail: str, show: Show
) -> None:
    for title in ("Feast", "Hosts"):
        key = add_initiative(project, NewInitiative(title))
        set_status(project, key, InitiativeStatus.CHOSEN)
    name_anchor(project, key, "Anna")
    name_contact(project, key, "Nina")
    name_helpers(project, key, ["Bo"])
    date_first_step(project, key, date(2026, 5, 1))
    for words in (PlanText.FIRST_STEP, PlanText.CONTRIBUTION):
        write_plan(project, key, words, "Something")
    page = show(ActionPlanPage(context))
    assert [card.is_open for card in page.findChildren(PlanCard)] == [True, True, False]


def test_cards_end_at_the_edge_of_the_page_and_the_bar_lies_beyond(page: ActionPlanPage) -> None:
    keep_edges(page)
    QApplication.processEvents()
    [card] = page.findChildren(PlanCard)
    assert card.mapTo(page, card.rect().bottomRight()).x() == page.width() - PAGE_SIDE - 1


@pytest.mark.parametrize("state", ActionPlanPage.states)
def test_every_view_names_what_takes_the_keyboard(
    page: ActionPlanPage, project: Project, trail: str, state: str
) -> None:
    write_plan(project, trail, PlanText.FIRST_STEP, "Walk it")
    add_step(project, trail, "Ask")
    page.enter_state(state)
    assert nameless(page) == []


def test_a_row_by_person_leads_to_the_card(
    page: ActionPlanPage, project: Project, trail: str, qtbot: QtBot
) -> None:
    name_responsible(project, add_step(project, trail, "Ask"), "Bo")
    page.enter_state("people")
    [table] = [each for each in page.findChildren(QTableView) if each.isVisible()]
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert page.view.value() == "initiatives"


def test_twelve_plans_of_twenty_steps_are_shown_at_once(
    page: ActionPlanPage, project: Project
) -> None:
    for number in range(11):
        key = add_initiative(project, NewInitiative(f"Plan {number}"))
        set_status(project, key, InitiativeStatus.CHOSEN)
        for step in range(20):
            add_step(project, key, f"Step {step}")
    begun = perf_counter()
    page.refresh()
    assert perf_counter() - begun < 0.5
