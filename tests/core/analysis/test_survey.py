"""Shares and means of a survey, and what few forms must not say."""

import statistics
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.small_groups import FEWEST_ANSWERS, shown_homes
from bosaet_desktop.core.analysis.survey import counted_words, survey_result
from bosaet_desktop.core.analysis.survey_words import caution, share_sentence
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.rows.survey import FilledForm, SurveyQuestion, ToldWord, ToneShares
from bosaet_desktop.core.terms.mark import DONT_KNOW
from bosaet_desktop.core.terms.survey import Tone

ASKED = (SurveyQuestion(1, "I know it"), SurveyQuestion(2, "I believe in it"))
HOMES = {"a": "Barde", "b": "Vorgod"}
WORDS = st.builds(ToldWord, st.sampled_from(["ro", "Ro", "æble", "😀"]), st.sampled_from(Tone))
FORMS = st.lists(
    st.builds(
        FilledForm,
        st.integers(1, 200),
        st.sampled_from([None, "a", "b"]),
        st.lists(WORDS, max_size=5).map(tuple),
        st.dictionaries(st.sampled_from([1, 2]), st.sampled_from([DONT_KNOW, 1, 2, 3, 4, 5])),
    ),
    max_size=60,
)


def forms(home: str | None, count: int, *words: ToldWord) -> list[FilledForm]:
    return [FilledForm(at, home, words, {1: 3}) for at in range(1, count + 1)]


@given(FORMS)
def test_every_figure_has_the_denominator_it_names(found: Sequence[FilledForm]) -> None:
    result = survey_result(found, ASKED, HOMES)
    assert result.forms + result.blank == len(found)
    assert result.shares.words == sum(len(form.words) for form in found)
    assert result.shares.forms == sum(1 for form in found if form.words)
    assert sum(word.n for word in result.words) == result.shares.words
    shares = [result.shares.share(tone) for tone in Tone]
    assert shares == [None] * 3 or abs(sum(filter(None, shares)) - 1) < 1e-9


@given(FORMS)
def test_means_leave_blanks_and_dont_know_out(found: Sequence[FilledForm]) -> None:
    for each in survey_result(found, ASKED).questions:
        marks = [form.marks.get(each.number, 0) for form in found]
        given_marks = [mark for mark in marks if mark > 0]
        assert each.n == len(given_marks) == sum(each.counts)
        if given_marks:
            assert each.mean is not None
            assert abs(each.mean - statistics.mean(given_marks)) < 1e-9
        else:
            assert each.mean is None


@given(st.dictionaries(st.none() | st.sampled_from("abcde"), st.integers(0, 12)))
def test_what_is_left_of_the_total_is_nobody_or_enough(answers: dict[str | None, int]) -> None:
    shown = shown_homes(answers)
    assert all(answers[home] >= FEWEST_ANSWERS for home in shown)
    rest = sum(n for home, n in answers.items() if home not in shown)
    assert not shown or rest == 0 or rest >= FEWEST_ANSWERS


@given(FORMS)
def test_no_village_shows_what_fewer_than_five_said(found: Sequence[FilledForm]) -> None:
    for each in survey_result(found, ASKED, HOMES).villages:
        assert each.forms is None or each.forms >= FEWEST_ANSWERS
        assert each.shares is None or each.shares.forms >= FEWEST_ANSWERS


def test_a_hidden_village_cannot_be_found_by_subtraction() -> None:
    found = [*forms("a", 4), *forms("b", 9)]
    assert [each.forms for each in survey_result(found, ASKED, HOMES).villages] == [None, None]
    assert shown_homes({"a": 4, "b": 9, None: 1}) == frozenset({"b"})


def test_words_that_differ_in_capitals_are_one_spelled_as_most_did() -> None:
    told = [ToldWord("Ro", Tone.POSITIVE), ToldWord("ro", Tone.NEGATIVE), ToldWord("ro")]
    [word] = counted_words([FilledForm(1, words=tuple(told))])
    assert (word.text, word.n) == ("ro", 3)
    assert word.tones == {Tone.POSITIVE: 1, Tone.NEUTRAL: 1, Tone.NEGATIVE: 1}


def test_equal_counts_stand_in_danish_order() -> None:
    told = tuple(ToldWord(word) for word in ("åben", "zoo", "æble", "ø"))
    assert [each.text for each in counted_words([FilledForm(1, words=told)])] == [
        "zoo", "æble", "ø", "åben",
    ]  # fmt: skip


def test_the_sentence_says_what_the_share_is_a_share_of() -> None:
    tones = {Tone.POSITIVE: 66, Tone.NEUTRAL: 14, Tone.NEGATIVE: 27}
    with use_language("en"):
        told = share_sentence(ToneShares(tones, 40)).replace("\xa0", " ")
    assert told == "62 % of 107 words are positive and 25 % negative (40 forms)."


def test_few_forms_and_blank_ones_are_said() -> None:
    with use_language("en"):
        told = caution(survey_result([*forms(None, 2), FilledForm(9)], ASKED))
        nothing = caution(survey_result(forms(None, 5), ASKED))
    assert told.startswith("Only 2 forms")
    assert told.endswith("1 blank form is not counted.")
    assert nothing == ""
