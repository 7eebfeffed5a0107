"""Groups, meetings and promises typed on the evening, and a wall without names."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.commitment import add_commitment
from bosaet_desktop.core.commands.later_meeting import add_meeting
from bosaet_desktop.core.commands.working_group import (
    add_working_group,
    name_group_lead,
    name_group_members,
)
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.cooperation import cooperation
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.what_now.agreements.groups_card import GroupFields, GroupsCard
from bosaet_desktop.ui.what_now.agreements.meetings_card import MeetingsCard
from bosaet_desktop.ui.what_now.agreements.page import (
    ANSWERS,
    GROUPS,
    MEETINGS,
    PROMISES,
    AgreementsPage,
    QuestionsCard,
)
from bosaet_desktop.ui.what_now.agreements.promises_card import PromisesCard
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.fold import Fold
from bosaet_desktop.ui.widgets.line_list import NewLine
from tests.ui.shown_page import Show, nameless, part


@pytest.fixture
def page(context: PageContext, show: Show) -> AgreementsPage:
    return show(AgreementsPage(context))


def fill(page: QWidget, name: str, text: str) -> None:
    [field] = [
        each
        for kind in (QLineEdit, QPlainTextEdit)
        for each in page.findChildren(kind)
        if each.accessibleName() == name
    ]
    field.setFocus()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def words_of(widget: QWidget) -> str:
    return " ".join(each.text() for each in widget.findChildren(QLabel) if not each.isHidden())


def test_a_group_is_written_folded_out_and_given_a_lead_and_a_meeting(
    page: AgreementsPage, project: Project
) -> None:
    add_working_group(project, "Path")
    part(page, Fold).set_open(True)
    fields = part(page, GroupFields)
    fill(fields, "Leads the group", "Bo")
    fill(fields, "Members", "Ane, Åse")
    fill(fields, "Next meeting", "8.11.2026")
    fill(fields, "Time", "19.30")
    fill(fields, "Place", "The hall")
    [group] = cooperation(project).groups
    assert (group.lead, group.members) == ("Bo", ("Ane", "Åse"))
    assert (group.next_on, group.starts_at) == (date(2026, 11, 8), 19 * 60 + 30)
    assert "led by Bo" in words_of(page)


def test_what_is_no_time_of_day_is_explained_and_stays(
    page: AgreementsPage, project: Project
) -> None:
    add_meeting(project, "All of us")
    page.enter_state(MEETINGS)
    fill(page, "Time", "noonish")
    assert "is not a time of day" in words_of(page)
    assert cooperation(project).meetings[0].starts_at is None


def test_a_promise_is_given_by_somebody_by_a_day(page: AgreementsPage, project: Project) -> None:
    add_commitment(project, "Lend the tent")
    page.enter_state(PROMISES)
    fill(page, "Lend the tent: who", "Nina")
    fill(page, "Lend the tent: on behalf of", "The municipality")
    fill(page, "Lend the tent: by", "8.11.2026")
    [promise] = cooperation(project).commitments
    assert (promise.who, promise.due_on) == ("Nina, The municipality", date(2026, 11, 8))


def test_the_contact_and_the_answers_are_stored(page: AgreementsPage, project: Project) -> None:
    fill(page, "The municipality's one contact person", "Nina")
    page.enter_state(ANSWERS)
    fill(page, "How often do we all meet?", "Monthly")
    page.leave()
    found = cooperation(project)
    assert (found.contact, found.answers[0].answer) == ("Nina", "Monthly")


def test_the_hall_sees_meetings_and_no_names(
    page: AgreementsPage, project: Project, qtbot: QtBot
) -> None:
    assert page.audience_view() is None
    key = add_working_group(project, "Path")
    name_group_lead(project, key, "Anna Ås")
    name_group_members(project, key, ["Bo Bak"])
    view = page.audience_view()
    assert view is not None
    qtbot.addWidget(view)
    told = words_of(view)
    assert "Path" in told
    assert "Anna" not in told
    assert "Bak" not in told


def test_what_takes_the_keyboard_has_a_name(page: AgreementsPage, project: Project) -> None:
    add_working_group(project, "Path")
    add_meeting(project, "All of us")
    add_commitment(project, "Lend the tent")
    part(page, Fold).set_open(True)
    assert nameless(page) == []


def test_each_view_shows_its_own_part_and_no_page_is_long(page: AgreementsPage) -> None:
    shown = {}
    for state in AgreementsPage.states:
        page.enter_state(state)
        shown[state] = {type(each) for each in page.findChildren(Card) if each.isVisible()}
    assert shown == {
        GROUPS: {Card, GroupsCard},
        PROMISES: {PromisesCard},
        MEETINGS: {MeetingsCard},
        ANSWERS: {QuestionsCard},
    }


def test_what_is_half_written_is_stored_when_another_view_is_chosen(
    page: AgreementsPage, project: Project
) -> None:
    page.enter_state(PROMISES)
    [new] = [each for each in page.findChildren(NewLine) if each.isVisible()]
    QTest.keyClicks(new, "Lend the tent")
    page.enter_state(GROUPS)
    assert [each.text for each in cooperation(project).commitments] == ["Lend the tent"]


def test_a_promise_is_brought_into_view(page: AgreementsPage, project: Project) -> None:
    key = add_commitment(project, "Lend the tent")
    page.reveal(key)
    assert page.view.value() == PROMISES
    page.enter_state(GROUPS)
    page.reveal("nobody's")
    assert page.view.value() == GROUPS
