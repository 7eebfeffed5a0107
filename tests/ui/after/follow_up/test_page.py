"""Follow-up: what is owed stands first, answers are stored as they are given."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.follow_up import record_check_in
from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.plan import name_anchor, name_helpers
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.follow_up import follow_ups
from bosaet_desktop.core.queries.pulse import pulse_trends
from bosaet_desktop.core.rows.follow_up import CheckIn
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.terms.follow_up import Progress
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.ui.after.follow_up.card import FollowUpCard
from bosaet_desktop.ui.after.follow_up.check_in_form import CheckInForm
from bosaet_desktop.ui.after.follow_up.page import FollowUpPage
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.number_field import NumberField
from tests.core.items import set_status
from tests.ui.shown_page import Show, Told, press, shown_words

TODAY = date(2026, 3, 1)
ASKED = CheckIn(
    date(2026, 2, 1), Progress.ON_TRACK, 7, 9, 4, "Order the tent", date(2026, 2, 20), "Ib is tired"
)


def chosen(project: Project, title: str) -> str:
    key = add_initiative(project, NewInitiative(title))
    set_status(project, key, InitiativeStatus.CHOSEN)
    return key


@pytest.fixture
def feast(project: Project) -> str:
    key = chosen(project, "Feast")
    name_anchor(project, key, "Anna Ås")
    name_helpers(project, key, ["Bo", "Ida"])
    return key


@pytest.fixture
def page(context: PageContext, feast: str, show: Show) -> FollowUpPage:
    return show(FollowUpPage(context, lambda: TODAY))


def form(page: FollowUpPage) -> CheckInForm:
    return next(each for each in page.findChildren(CheckInForm) if not each.isHidden())


def number(page: FollowUpPage, name: str) -> NumberField:
    fields = form(page).findChildren(NumberField)
    return next(each for each in fields if each.accessibleName() == name)


def latest(project: Project) -> CheckIn:
    found = follow_ups(project, TODAY)[0].latest
    assert found is not None
    return found


def test_a_new_check_in_knows_the_day_and_who_signed_up(
    page: FollowUpPage, project: Project, qtbot: QtBot
) -> None:
    assert "Nobody has asked yet." in shown_words(page)
    press(page, "New check-in")
    made = latest(project)
    assert (made.held_on, made.progress, made.signed_up) == (TODAY, Progress.ON_TRACK, 2)
    assert form(page).findChildren(ChoiceField)[0].hasFocus()


def test_what_was_owed_is_still_owed_in_a_new_check_in(
    page: FollowUpPage, project: Project, feast: str, qtbot: QtBot
) -> None:
    record_check_in(project, feast, ASKED)
    press(page, "New check-in")
    assert (latest(project).next_step, latest(project).next_date) == (
        ASKED.next_step,
        ASKED.next_date,
    )
    assert latest(project).still_in is None
    press(page, "Close")
    press(page, "1 earlier check-in")
    stood = "Under way · 7 of 9 are still in · backing 4 of 5, said by one for all"
    assert f"1\u00a0February 2026: {stood}" in shown_words(page)


def test_what_was_half_written_of_a_check_in_that_is_gone_goes_with_it(
    page: FollowUpPage, project: Project, feast: str, qtbot: QtBot
) -> None:
    record_check_in(project, feast, ASKED)
    press(page, "New check-in")
    gave_five = number(page, "How many gave 5")
    gave_five.setFocus()
    qtbot.keyClicks(gave_five, "7")
    project.undo()
    press(page, "Correct the latest")
    assert latest(project).held_on == ASKED.held_on
    assert latest(project).counts == ()


def test_how_it_stands_is_chosen_by_keyboard(
    page: FollowUpPage, project: Project, qtbot: QtBot
) -> None:
    press(page, "New check-in")
    qtbot.keyClick(form(page).findChildren(ChoiceField)[0], Qt.Key.Key_Down)
    assert latest(project).progress is Progress.STALLED
    assert "Stalled" in shown_words(page)


def test_answers_are_stored_one_by_one(page: FollowUpPage, project: Project, qtbot: QtBot) -> None:
    press(page, "New check-in")
    still_in = number(page, "How many are still in?")
    still_in.setValue(1)
    still_in.commit()
    gave_four = number(page, "How many gave 4")
    gave_four.setValue(2)
    gave_four.commit()
    assert (latest(project).still_in, latest(project).counts) == (1, (0, 0, 0, 2, 0))
    assert "Backing 4,0 (n = 2)" in shown_words(page)
    project.undo()
    assert latest(project).counts == ()


def test_more_in_than_signed_up_is_refused_and_the_field_tells_the_truth_again(
    page: FollowUpPage, project: Project, told: Told, qtbot: QtBot
) -> None:
    press(page, "New check-in")
    still_in = number(page, "How many are still in?")
    still_in.setValue(3)
    still_in.commit()
    assert told.sentences == ["More cannot still be in than had signed up."]
    assert latest(project).still_in is None
    assert still_in.value() == -1


def test_deleting_a_check_in_folds_its_form(
    page: FollowUpPage, project: Project, qtbot: QtBot
) -> None:
    press(page, "New check-in")
    press(page, "Delete the check-in")
    assert follow_ups(project, TODAY)[0].latest is None
    assert all(each.isHidden() for each in page.findChildren(CheckInForm))
    press(page, "New check-in")


def test_overdue_initiatives_stand_first(page: FollowUpPage, project: Project, feast: str) -> None:
    record_check_in(project, chosen(project, "Hosts"), ASKED)
    cards = sorted(page.findChildren(FollowUpCard), key=lambda card: card.y())
    assert [card.accessibleName() for card in cards] == ["Hosts", "Feast"]
    assert "2 initiatives are open. 2 need a call." in shown_words(page)


def test_the_hall_sees_neither_names_nor_notes(
    page: FollowUpPage, project: Project, feast: str, qtbot: QtBot
) -> None:
    record_check_in(project, feast, ASKED)
    view = page.audience_view()
    assert view is not None
    qtbot.addWidget(view)
    shown = shown_words(view)
    assert "7 of 9 are still in" in shown
    assert "Anna" not in shown
    assert "tired" not in shown


def test_what_is_half_written_is_stored_on_leaving(
    page: FollowUpPage, project: Project, qtbot: QtBot
) -> None:
    press(page, "New check-in")
    number(page, "How many are still in?").setValue(2)
    page.leave()
    assert latest(project).still_in == 2


def test_what_happened_since_last_time_reaches_the_wall_without_names(
    page: FollowUpPage, project: Project, feast: str, qtbot: QtBot
) -> None:
    today = CheckIn(TODAY, Progress.ON_TRACK, 7, 9, next_step="Anna Ås orders the tent")
    record_check_in(project, feast, today)
    page.enter_state("since")
    told = "Feast: Under way · 7 of 9 are still in · next: Anna Ås orders the tent"
    assert told in shown_words(page)
    view = page.audience_view()
    assert view is not None
    qtbot.addWidget(view)
    assert "next: … orders the tent" in shown_words(view)
    assert "Anna" not in shown_words(view)


def test_another_day_tells_of_more_and_an_empty_one_of_the_last_meeting(
    page: FollowUpPage, project: Project, feast: str
) -> None:
    record_check_in(project, feast, CheckIn(date(2025, 12, 1), Progress.ON_TRACK, 7, 9))
    page.enter_state("since")
    assert "Nothing has been written down since then." in shown_words(page)
    page._tell_since(date(2025, 11, 1))
    assert "Feast: Under way · 7 of 9 are still in" in shown_words(page)
    page._tell_since(None)
    assert "Nothing has been written down since then." in shown_words(page)


def test_a_temperature_check_is_typed_with_three_keys(
    page: FollowUpPage, project: Project, qtbot: QtBot
) -> None:
    page.enter_state("pulse")
    press(page, "New temperature check")
    # A field that was made this moment takes the keyboard when it is first painted.
    qtbot.waitUntil(lambda: page.pulse.desk.entry.form.marks[0].hasFocus())
    for key in (Qt.Key.Key_4, Qt.Key.Key_3, Qt.Key.Key_5):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
    [trend, *_rest] = pulse_trends(project)
    assert [(point.day, point.mean, point.n) for point in trend.points] == [(TODAY, 4.0, 1)]
    assert page.pulse.desk.entry.number.value() == 2


def test_every_paper_of_the_page_is_a_pdf(page: FollowUpPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.enter_state("pulse")
    press(page, "New temperature check")
    papers = page.papers()
    assert len(papers) == 5
    for at, paper in enumerate(papers):
        paper.make(tmp_path / f"{at}.pdf")
        assert (tmp_path / f"{at}.pdf").read_bytes().startswith(b"%PDF")
