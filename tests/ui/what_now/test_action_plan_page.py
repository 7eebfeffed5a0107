"""The plan: every field stored, every gap named, no name on the wall."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.plan import name_anchor, write_plan
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.plan import plans
from bosaet_desktop.core.rows.initiative import InitiativeStatus, NewInitiative
from bosaet_desktop.core.rows.plan import PlanText
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.what_now.action_plan_page import ActionPlanPage
from bosaet_desktop.ui.what_now.plan_card import PlanCard
from tests.core.items import set_status
from tests.ui.shown_page import Show, Told


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


def shown_words(widget: QWidget) -> str:
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if not label.isHidden())


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


def test_nothing_is_printed_before_anything_is_chosen(context: PageContext, show: Show) -> None:
    page = show(ActionPlanPage(context))
    assert page.papers() == ()
    assert not page.shows_for_hall
