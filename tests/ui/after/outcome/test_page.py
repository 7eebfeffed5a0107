"""Outcome and learning: completing, rating, lessons, quotes without names, and the wall."""

from datetime import date

import pytest

from bosaet_desktop.core.commands.follow_up import record_check_in
from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.outcome import complete_initiative, rate_outcome
from bosaet_desktop.core.commands.person import add_person
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.follow_up import follow_ups
from bosaet_desktop.core.queries.outcome import outcomes
from bosaet_desktop.core.rows.follow_up import CheckIn
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.rows.outcome import Outcome
from bosaet_desktop.core.rows.person import NewPerson
from bosaet_desktop.core.terms.follow_up import Progress
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.ui.after.outcome.card import OutcomeCard
from bosaet_desktop.ui.after.outcome.page import OutcomePage
from bosaet_desktop.ui.after.outcome.summary_cards import SharesCard
from bosaet_desktop.ui.page import PageContext
from tests.core.items import set_status
from tests.ui.shown_page import Show, Told, part, press, shown_words

TODAY = date(2026, 9, 14)


@pytest.fixture
def feast(project: Project) -> str:
    key = add_initiative(project, NewInitiative("Feast"))
    set_status(project, key, InitiativeStatus.CHOSEN)
    return key


@pytest.fixture
def page(context: PageContext, feast: str, show: Show) -> OutcomePage:
    return show(OutcomePage(context, lambda: TODAY))


def card(page: OutcomePage) -> OutcomeCard:
    return next(iter(page.cards.by_key.values()))


def only(project: Project) -> Outcome:
    [found] = outcomes(project)
    return found


def test_an_empty_page_leads_to_the_choice(context: PageContext, show: Show) -> None:
    assert "Nothing is planned yet" in shown_words(show(OutcomePage(context)))


def test_what_is_not_finished_has_its_fields_folded_away(page: OutcomePage) -> None:
    assert card(page).details.isHidden()
    assert "0 of 1 planned initiative is completed (0\u00a0%)." in shown_words(page)


def test_completing_unfolds_the_card_and_the_follow_up_knows(
    page: OutcomePage, project: Project
) -> None:
    press(page, "It is completed")
    assert not card(page).details.isHidden()
    assert only(project).completed_on == TODAY
    [followed] = follow_ups(project, TODAY)
    assert followed.progress is Progress.DONE
    project.undo()
    assert not only(project).is_completed
    assert not follow_ups(project, TODAY)[0].check_ins


def test_completing_before_the_last_check_in_still_completes(
    page: OutcomePage, project: Project, feast: str
) -> None:
    record_check_in(project, feast, CheckIn(date(2026, 10, 1), Progress.ON_TRACK))
    complete_initiative(project, feast, TODAY)
    assert only(project).is_completed
    complete_initiative(project, feast, date(2026, 9, 12))
    assert len(follow_ups(project, TODAY)[0].check_ins) == 2
    assert only(project).completed_on == date(2026, 9, 12)


def test_rating_and_lessons_are_stored_one_by_one(page: OutcomePage, project: Project) -> None:
    card(page).open()
    card(page)._rate(5)
    card(page).worked.new.setText("Begin small")
    card(page).worked.new.commit()
    assert only(project).rating == 5
    assert [each.text for each in only(project).lessons] == ["Begin small"]


def test_a_name_in_a_quote_is_warned_of_and_a_role_is_not(
    page: OutcomePage, project: Project, told: Told
) -> None:
    add_person(project, NewPerson("Anna Ås"))
    card(page).open()
    card(page).quotes.list.new.setText("Now we meet")
    card(page).quotes.list.new.commit()
    [quote] = only(project).quotes
    card(page).quotes._credit(quote.id, "A parent")
    assert not told.sentences
    card(page).quotes._credit(quote.id, "anna ås, a parent")
    [warning] = told.sentences
    assert warning.startswith("“Anna Ås” is a person in this project.")


def test_the_share_of_the_top_rated_is_of_what_is_chosen(
    page: OutcomePage, project: Project, feast: str
) -> None:
    other = add_initiative(project, NewInitiative("Path"))
    set_status(project, other, InitiativeStatus.UNDER_WAY)
    complete_initiative(project, feast, TODAY)
    rate_outcome(project, feast, 5)
    page.refresh()
    assert "1 of 1 completed initiative has the top rating (100\u00a0%)." in shown_words(page)
    page.shares.of.choose("planned")
    page.refresh()
    assert "1 of 2 planned initiatives has the top rating (50\u00a0%)." in shown_words(page)


def test_the_hall_sees_good_examples_and_no_quote(page: OutcomePage, project: Project) -> None:
    assert not page.shows_for_hall
    card(page).open()
    card(page).text.setPlainText("230 came")
    card(page).text.commit()
    card(page).good.click()
    page.refresh()
    view = page.audience_view()
    assert view is not None
    assert only(project).good_example
    assert "230 came" in shown_words(view)
    view.deleteLater()


def test_ratings_are_told_of_once_something_is_completed(
    page: OutcomePage, project: Project, feast: str
) -> None:
    assert "0 of 0" not in shown_words(page)
    assert not part(page, SharesCard).of.isVisible()
    complete_initiative(project, feast, TODAY)
    assert part(page, SharesCard).of.isVisible()
