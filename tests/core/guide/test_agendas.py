"""The agendas that ship hold what they promise."""

import pytest

from bosaet_desktop.core.analysis.handouts import HANDOUTS
from bosaet_desktop.core.analysis.running_order import LONGEST_WITHOUT_BREAK, sits_too_long
from bosaet_desktop.core.commands.programme import agenda_values
from bosaet_desktop.core.exchange.catalogue import EXPORTS
from bosaet_desktop.core.guide.agendas import ready_agenda, ready_agendas
from bosaet_desktop.core.i18n import LANGUAGES
from bosaet_desktop.core.rows.meeting import Agenda
from bosaet_desktop.core.terms.meeting import AgendaKind
from bosaet_desktop.core.text import looks_like_cpr
from bosaet_desktop.ui.pages import PAGES

SHIPPED = [each for language in LANGUAGES for each in ready_agendas(language)]
TWO_HOURS, THREE_HOURS = 120, 180


def test_there_is_one_for_each_workshop_and_one_for_an_evening_of_its_own() -> None:
    for language in LANGUAGES:
        assert [each.workshop for each in ready_agendas(language)] == [1, 2, 3, 4, 0]
        assert ready_agenda(0, language).key == "evening"


@pytest.mark.parametrize("agenda", SHIPPED, ids=lambda each: each.name)
def test_minutes_add_up_to_the_length_it_says(agenda: Agenda) -> None:
    assert sum(item.minutes for item in agenda.items) == agenda.minutes
    assert TWO_HOURS <= agenda.minutes <= THREE_HOURS


@pytest.mark.parametrize("agenda", SHIPPED, ids=lambda each: each.name)
def test_nobody_sits_for_90_minutes_and_the_evening_ends_with_a_closing(agenda: Agenda) -> None:
    assert LONGEST_WITHOUT_BREAK == 90
    assert sits_too_long(agenda.items) == ()
    assert agenda.items[0].kind is AgendaKind.WELCOME
    assert agenda.items[-1].kind is AgendaKind.CLOSING


@pytest.mark.parametrize("agenda", SHIPPED, ids=lambda each: each.name)
def test_every_item_says_something_and_names_only_what_there_is(agenda: Agenda) -> None:
    pages = {page.key for page in PAGES}
    for item in agenda.items:
        assert item.title
        assert item.lead
        assert item.say
        assert item.page in {"", *pages}
        assert item.paper in {"", *EXPORTS}
        assert item.page or not item.shows_hall
        assert not any(looks_like_cpr(str(value)) for value in agenda_values(item).values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_evenings_hold_what_the_method_asks_for(language: str) -> None:
    first, second, third, fourth, _evening = ready_agendas(language)
    assert first.items[0].paper == "survey-form"
    for agenda in (first, third, fourth):
        assert any(item.paper == "frame" and item.shows_hall for item in agenda.items)
    for agenda in (first, second, third, fourth):
        assert any(item.page == "where_are_we.expectations" for item in agenda.items)
    assert [item.kind for item in second.items][-3:-1] == [AgendaKind.SCORE, AgendaKind.RESULT]
    [coffee] = [item for item in third.items if item.kind is AgendaKind.BREAK]
    assert coffee.page == "how.score_entry"


@pytest.mark.parametrize("agenda", SHIPPED, ids=lambda each: each.name)
def test_what_is_signed_ideas_and_dots_have_their_pages_and_papers(agenda: Agenda) -> None:
    papers = {
        "what_now.sign_up": "sign-up-sheets",
        "what_do_we_want.dots": "dot-sheets",
        "how.score_sheets": "score-sheets",
    }
    for page, paper in papers.items():
        items = [item for item in agenda.items if item.page == page]
        assert not items or items[0].paper == paper
    if any(item.kind is AgendaKind.CHOOSE for item in agenda.items):
        assert any(item.page == "what_now.sign_up" for item in agenda.items)
    tables = [i for i in agenda.items if i.page == "what_do_we_want.idea_board"]
    assert not tables or any(item.paper == "idea-strips" for item in tables)
    assert {item.paper for item in agenda.items} <= {"", *HANDOUTS}


def test_danish_and_english_are_the_same_evenings() -> None:
    for danish, english in zip(ready_agendas("da"), ready_agendas("en"), strict=True):
        shapes = [
            [(item.kind, item.minutes, item.page, item.shows_hall, item.paper) for item in told]
            for told in (danish.items, english.items)
        ]
        assert shapes[0] == shapes[1]
        assert {item.title for item in danish.items}.isdisjoint(i.title for i in english.items)
