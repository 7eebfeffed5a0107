from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.ranking import rank
from bosaet_desktop.core.analysis.shares import are_equal, normalised
from bosaet_desktop.core.analysis.weights import weights_sentence, with_weights
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.rows.ranking import Flag
from bosaet_desktop.core.terms.scoring import DESIRE, FEASIBILITY, IMPACT
from tests.core.analysis.matrices import asked
from tests.core.analysis.scoring import FIVE, scored

weight_lists = st.lists(st.floats(0, 9), min_size=1, max_size=4)


@given(weight_lists)
def test_weights_sum_to_the_number_of_questions(weights: list[float]) -> None:
    assert sum(normalised(weights)) == pytest.approx(len(weights))
    assert all(each >= 0 for each in normalised(weights))


@given(st.floats(0, 9), st.integers(1, 5))
def test_equal_weights_are_exactly_one(weight: float, count: int) -> None:
    assert normalised([weight] * count) == (1.0,) * count
    assert are_equal([weight] * count)


A = scored("a", [5, 5], [1, 1], [3, 3])
B = scored("b", [3, 3], [4, 4], [3, 3])


def test_what_if_ranks_by_other_weights_and_changes_nothing() -> None:
    real = rank([A, B], FIVE)
    tried = with_weights(real, {IMPACT: 2.0, FEASIBILITY: 0.5, DESIRE: 0.5}, FIVE)
    assert [(each.initiative_id, each.score) for each in tried] == [("a", 12.0), ("b", 9.5)]
    assert [(each.initiative_id, each.score) for each in real] == [("b", 10.0), ("a", 9.0)]


def test_what_if_keeps_flags_of_the_marks_and_tells_shared_places_anew() -> None:
    real = rank([A, scored("c", [4, 4], [1, 1], [4, 4])], FIVE)
    assert all(Flag.TIED in each.flags for each in real)
    tried = with_weights(real, {IMPACT: 3.0}, FIVE)
    assert [each.flags for each in tried] == [(Flag.LOW_FEASIBILITY,), (Flag.LOW_FEASIBILITY,)]
    assert [each.rank for each in tried] == [1, 2]


@given(weight_lists.filter(lambda each: len(each) == 3))
def test_adopting_gives_the_very_ranking_that_what_if_showed(weights: list[float]) -> None:
    by_role = dict(zip((IMPACT, FEASIBILITY, DESIRE), weights, strict=True))
    shares = normalised(weights)
    adopted = [
        replace(
            each,
            distributions=tuple(
                replace(question, weight=share)
                for question, share in zip(each.distributions, shares, strict=True)
            ),
        )
        for each in (A, B)
    ]
    tried = with_weights(rank([A, B], FIVE), by_role, FIVE)
    assert {(e.initiative_id, e.rank, e.score) for e in tried} == {
        (e.initiative_id, e.rank, e.score) for e in rank(adopted, FIVE)
    }


def test_adopted_weights_are_told_in_parts_of_the_score() -> None:
    with use_language("en"):
        assert weights_sentence(asked(3)) == ""
        assert weights_sentence(asked(3, (2.0, 1.0, 1.0))) == (
            "The questions do not count equally; the hall decided: "
            "“Impact?” 50\xa0%; “Feasibility?” 25\xa0%; “Desire?” 25\xa0%."
        )
