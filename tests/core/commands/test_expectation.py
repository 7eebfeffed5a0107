"""Parties, hopes and questions: what counts as settled is what people have marked."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.commands.expectation import (
    add_hope,
    add_parties,
    add_party,
    add_question,
    answer_question,
    date_question,
    delete_party,
    mark_hope,
    mark_question,
    write_expectation,
    write_question,
)
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.expectation import expectations
from bosaet_desktop.core.rows.expectation import (
    Expectations,
    ExpectationText,
    Hope,
    OpenQuestion,
    Party,
    QuestionDay,
    QuestionText,
)
from bosaet_desktop.core.rows.gap import Gap, GapKind
from bosaet_desktop.core.terms.expectation import HopeState, QuestionStatus

DAY, LATER = date(2026, 1, 5), date(2026, 2, 1)


def gaps(project: Project) -> tuple[Gap, ...]:
    return expectations(project).gaps


def test_a_hope_is_open_until_somebody_is_marked_as_giving_it(project: Project) -> None:
    party = add_party(project, "Villages")
    key = add_hope(project, party, "A small fund")
    assert gaps(project) == (Gap(GapKind.UNSAID, key, "A small fund", "Villages"),)
    mark_hope(project, key, HopeState.UNMET)
    assert gaps(project)[0].kind is GapKind.UNMET
    mark_hope(project, key, HopeState.MET)
    assert gaps(project) == ()
    project.undo()
    assert gaps(project)[0].kind is GapKind.UNMET


def test_words_alone_settle_nothing(project: Project) -> None:
    """The municipality may well write that it gives a fund: only the mark closes the gap."""
    villages, municipality = add_party(project, "Villages"), add_party(project, "Municipality")
    add_hope(project, villages, "A fund")
    write_expectation(project, municipality, ExpectationText.GIVES, "A fund")
    assert len(gaps(project)) == 1


def test_an_answer_closes_the_question_and_an_emptied_one_opens_it(project: Project) -> None:
    key = add_question(project, "How much money?", DAY)
    write_question(project, key, QuestionText.ASKED_OF, "Municipality")
    date_question(project, key, QuestionDay.DUE, LATER)
    assert gaps(project) == (Gap(GapKind.QUESTION, key, "How much money?", "Municipality", LATER),)
    answer_question(project, key, "None in 2026.", LATER)
    [asked] = expectations(project).questions
    assert (asked.status, asked.answered_on) == (QuestionStatus.ANSWERED, LATER)
    answer_question(project, key, "", LATER)
    [asked] = expectations(project).questions
    assert asked.is_open
    assert asked.answered_on is None


def test_an_answer_nobody_is_content_with_stays_and_is_open(project: Project) -> None:
    key = add_question(project, "When?", DAY)
    answer_question(project, key, "Soon.", DAY)
    mark_question(project, key, QuestionStatus.OPEN, DAY)
    [asked] = expectations(project).questions
    assert (asked.answer, asked.is_open) == ("Soon.", True)


def test_open_questions_come_before_answered_ones(project: Project) -> None:
    first = add_question(project, "First", DAY)
    add_question(project, "Second", DAY)
    answer_question(project, first, "Yes", DAY)
    assert [each.question for each in expectations(project).questions] == ["Second", "First"]


def test_two_parties_are_one_step_of_undo_and_none_when_one_is_unfit(project: Project) -> None:
    with pytest.raises(InvalidInput):
        add_parties(project, ["Villages", ""])
    assert expectations(project).is_empty
    add_parties(project, ["Villages", "Municipality"])
    project.undo()
    assert expectations(project).is_empty


def test_a_deleted_party_comes_back_with_its_hopes(project: Project) -> None:
    party = add_party(project, "Villages")
    add_hope(project, party, "A fund")
    before = expectations(project)
    delete_party(project, party)
    assert expectations(project).is_empty
    project.undo()
    assert expectations(project) == before


def test_a_question_is_late_the_day_after_the_promise_and_only_while_open() -> None:
    asked = OpenQuestion("q", "When?", due_on=DAY)
    answered = OpenQuestion("q", "When?", status=QuestionStatus.ANSWERED, due_on=DAY)
    assert not asked.is_overdue(DAY)
    assert asked.is_overdue(LATER)
    assert not answered.is_overdue(LATER)
    assert not OpenQuestion("q", "When?").is_overdue(LATER)


@given(
    st.lists(st.sampled_from(HopeState)),
    st.lists(st.tuples(st.sampled_from(QuestionStatus), st.none() | st.dates())),
)
def test_every_gap_is_told_once_and_the_most_pressing_first(
    states: list[HopeState], asked: list[tuple[QuestionStatus, date | None]]
) -> None:
    hopes = tuple(Hope(f"h{at}", "x", state) for at, state in enumerate(states))
    questions = tuple(
        OpenQuestion(f"q{at}", "x", status=status, due_on=due)
        for at, (status, due) in enumerate(asked)
    )
    found = Expectations((Party("p", "P", hopes=hopes),), questions).gaps
    open_ones = {hope.id for hope in hopes if hope.state is not HopeState.MET}
    open_ones |= {each.id for each in questions if each.is_open}
    assert len(found) == len(open_ones)
    assert {gap.id for gap in found} == open_ones
    order = [list(GapKind).index(gap.kind) for gap in found]
    assert order == sorted(order)
    dues = [gap.due or date.max for gap in found if gap.kind is GapKind.QUESTION]
    assert dues == sorted(dues)
