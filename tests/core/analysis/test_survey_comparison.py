"""Two surveys beside each other, checked by hand and against pandas."""

from itertools import pairwise

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.survey_comparison import FEWEST_COMPARED, compare_surveys
from bosaet_desktop.core.analysis.survey_comparison_words import (
    conclusion,
    moved_words,
    only_once_words,
    positive_words,
)
from bosaet_desktop.core.rows.survey import FilledForm, SurveyQuestion, ToldWord
from bosaet_desktop.core.rows.survey_comparison import SurveyComparison, Verdict
from bosaet_desktop.core.terms.survey import Tone

ASKED = (SurveyQuestion(1, "I know the plan"), SurveyQuestion(2, "I take part"))
AGAIN = (SurveyQuestion(1, "I take  PART"), SurveyQuestion(2, "It helps"))
# Of eighteen forms, so many one mark up: rarer than 1 in 20, but not than 1 in 200.
MOVED = 14
GOOD, BAD = ToldWord("Quiet", Tone.POSITIVE), ToldWord("far", Tone.NEGATIVE)


def marked(marks: list[int], question: int = 1) -> list[FilledForm]:
    return [FilledForm(at, marks={question: mark}) for at, mark in enumerate(marks, start=1)]


def compared(before: list[FilledForm], after: list[FilledForm]) -> SurveyComparison:
    return compare_surveys(("Then", "Now"), (before, after), (ASKED, ASKED))


@settings(max_examples=25, deadline=None)
@given(*[st.lists(st.integers(1, 5), min_size=1, max_size=30)] * 2)
def test_means_and_their_difference_are_those_of_pandas(one: list[int], two: list[int]) -> None:
    found = compared(marked(one), marked(two)).questions[0]
    table = pd.DataFrame({"mark": one + two, "now": [False] * len(one) + [True] * len(two)})
    means = table.groupby("now")["mark"].mean()
    assert found.before.mean == pytest.approx(means[False])
    assert found.after.mean == pytest.approx(means[True])
    assert found.difference.size == pytest.approx(means[True] - means[False])
    assert (found.before.n, found.after.n) == (len(one), len(two))


def test_questions_are_held_together_by_their_words() -> None:
    forms = ([FilledForm(1, marks={1: 2, 2: 3})], [FilledForm(1, marks={1: 5, 2: 1})])
    found = compare_surveys(("Then", "Now"), forms, (ASKED, AGAIN))
    assert [each.wording for each in found.questions] == ["I take  PART"]
    assert moved_words(found.questions[0]) == "3,0 → 5,0 (+2,0)"
    told = "Asked in these words only once, and not compared: I know the plan; It helps"
    assert only_once_words(found) == told


def test_one_form_too_few_says_nothing_however_far_apart() -> None:
    short, enough = marked([1] * (FEWEST_COMPARED - 1)), marked([5] * FEWEST_COMPARED)
    found = compared(short, enough)
    assert found.questions[0].difference.verdict is Verdict.TOO_FEW
    assert found.questions[0].difference.chance is None
    assert conclusion(found) == (
        "Too few forms to say anything about a change: 11 then and 12 now, and at least 12 with an"
        " answer are needed each time."
    )


def test_just_as_many_forms_as_are_needed_are_compared() -> None:
    found = compared(marked([1] * FEWEST_COMPARED), marked([5] * FEWEST_COMPARED))
    assert found.questions[0].difference.verdict is Verdict.MORE


def test_a_difference_that_is_plain_is_told_as_more_than_chance() -> None:
    found = compared(marked([1, 2] * 8), marked([4, 5] * 8))
    assert found.questions[0].difference.verdict is Verdict.MORE
    assert conclusion(found) == "1 of 1 figures has moved more than chance explains."


def test_no_change_is_not_told_as_proof_of_none() -> None:
    found = compared(marked([1, 5] * 8), marked([5, 1] * 8))
    assert found.questions[0].difference.verdict is Verdict.CHANCE
    assert "does not show that nothing has changed" in conclusion(found)


def test_more_questions_make_each_one_harder_to_believe() -> None:
    asked = tuple(SurveyQuestion(at, f"Q{at}") for at in range(1, 11))
    steady = dict.fromkeys(range(2, 11), 3)
    marks = [2, 3, 4] * 6
    before = [FilledForm(at, marks={1: mark, **steady}) for at, mark in enumerate(marks, 1)]
    after = [
        FilledForm(at, marks={1: mark + (at <= MOVED), **steady})
        for at, mark in enumerate(marks, 1)
    ]
    alone, among = (
        compare_surveys(("a", "b"), (before, after), (those, those)).questions[0].difference
        for those in (asked[:1], asked)
    )
    assert alone.chance == among.chance
    assert (alone.verdict, among.verdict) == (Verdict.MORE, Verdict.CHANCE)


def test_words_that_came_and_went_are_told_apart_from_those_that_stayed() -> None:
    before = [FilledForm(1, words=(GOOD, BAD)), FilledForm(2, words=(GOOD,))]
    after = [FilledForm(1, words=(ToldWord("quiet", Tone.POSITIVE),)),
             FilledForm(2, words=(ToldWord("Calendar", Tone.POSITIVE),))]  # fmt: skip
    found = compared(before, after)
    assert [(each.text, each.before, each.after) for each in found.stayed] == [("Quiet", 2, 1)]
    assert [each.text for each in found.came] == ["Calendar"]
    assert [each.text for each in found.went] == ["far"]
    assert "67\u00a0% of 3 words then, 100\u00a0% of 2 words now" in positive_words(found)
    assert not [a for a, b in pairwise(found.words) if a.before + a.after < b.before + b.after]


def test_blank_forms_are_in_no_denominator() -> None:
    found = compared([FilledForm(1), *marked([3])], [FilledForm(1)])
    assert (found.before_forms, found.after_forms) == (1, 0)
    assert found.questions[0].difference.size is None
