from collections.abc import Hashable, Mapping, Sequence
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.ranking import rank
from bosaet_desktop.core.rows.ranking import Flag
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.terms.mark import BLANK, DONT_KNOW
from bosaet_desktop.core.terms.scoring import DESIRE, FEASIBILITY, IMPACT, ROLES
from tests.core.analysis.scoring import FIVE, alike, rank_values, ranks, scored

ZERO_TO_TEN = Scale(0, 10)
NAMES = [f"i{number}" for number in range(8)]
# Sheets x initiatives x questions; None is a mark that was not given.
a_mark = st.one_of(st.none(), st.integers(0, 10))
some_sheets = st.lists(
    st.lists(st.lists(a_mark, min_size=3, max_size=3), min_size=8, max_size=8),
    min_size=1,
    max_size=12,
)
Sheets = list[list[list[int | None]]]


def by_initiative(sheets: Sheets) -> dict[str, dict[str, list[float | None]]]:
    return {
        name: {role: [sheet[which][asked] for sheet in sheets] for asked, role in enumerate(ROLES)}
        for which, name in enumerate(NAMES)
    }


def ranked_by_pandas(sheets: Sheets) -> Sequence[Mapping[Hashable, float | None]]:
    """Another road to the same figures: pandas skips what is missing and ranks by itself."""
    marks = np.array(sheets, dtype=float).reshape(len(sheets) * len(NAMES), 3)
    table = pd.DataFrame(marks, columns=list(ROLES))
    grouped = table.assign(name=NAMES * len(sheets)).groupby("name", sort=False)
    means, n = grouped.mean(), grouped.count().min(axis=1)
    score = means.sum(axis=1, skipna=False)
    counted = score.where(n >= n[n > 0].max() / 4).round(9)
    place = counted.rank(method="min", ascending=False)
    found = pd.DataFrame({"score": score, "n": n, "rank": place}).astype(object)
    return found.where(found.notna(), None).reset_index().to_dict("records")


@given(some_sheets)
def test_scores_n_and_ranks_are_those_of_pandas(sheets: Sheets) -> None:
    expected = {str(row["name"]): row for row in ranked_by_pandas(sheets)}
    for placing in rank_values(by_initiative(sheets), ZERO_TO_TEN):
        row = expected[placing.initiative_id]
        assert placing.n == row["n"]
        assert placing.rank == row["rank"]
        assert placing.score == (row["score"] and pytest.approx(row["score"], abs=1e-9))


def as_stored(values: Sequence[float | None]) -> list[int]:
    return [BLANK if value is None else int(value) for value in values]


@given(some_sheets)
def test_counting_stored_marks_ranks_as_the_values_do(sheets: Sheets) -> None:
    values = by_initiative(sheets)
    stored = [
        scored(
            name,
            as_stored(values[name][IMPACT]),
            as_stored(values[name][FEASIBILITY]),
            as_stored(values[name][DESIRE]),
            ZERO_TO_TEN,
        )
        for name in NAMES
    ]
    assert ranks(rank(stored, ZERO_TO_TEN)) == ranks(rank_values(values, ZERO_TO_TEN))


thirds = st.lists(st.integers(1, 5), min_size=1, max_size=7)


@given(st.lists(st.tuples(thirds, thirds, thirds), min_size=2, max_size=6))
def test_equal_scores_share_a_rank_however_their_means_are_made(
    marks: list[tuple[list[int], list[int], list[int]]],
) -> None:
    exact = {
        str(which): sum(Fraction(sum(asked), len(asked)) for asked in of_one)
        for which, of_one in enumerate(marks)
    }
    placings = rank((scored(str(which), *of_one) for which, of_one in enumerate(marks)), FIVE)
    ranked = [placing for placing in placings if placing.rank is not None]
    counted = {placing.initiative_id for placing in ranked}
    for placing in ranked:
        above = sum(exact[name] > exact[placing.initiative_id] for name in counted)
        assert placing.rank == above + 1


def test_equals_share_a_rank_and_the_next_is_skipped_over() -> None:
    placings = rank([alike("d", [1]), alike("b", [4]), alike("a", [5]), alike("c", [4])], FIVE)
    assert ranks(placings) == [("a", 1), ("b", 2), ("c", 2), ("d", 4)]
    assert [Flag.TIED in placing.flags for placing in placings] == [False, True, True, False]


def test_scores_are_told_apart_to_nine_decimals_and_no_further() -> None:
    values = {"a": {IMPACT: [1.0]}, "b": {IMPACT: [1.000000002]}, "c": {IMPACT: [1.0000000001]}}
    assert ranks(rank_values(values, FIVE)) == [("b", 1), ("a", 2), ("c", 2)]


def test_equals_keep_the_order_they_came_in() -> None:
    assert ranks(rank([alike(name, [3]) for name in "zax"], FIVE)) == [("z", 1), ("a", 1), ("x", 1)]


def test_a_blank_is_never_a_zero() -> None:
    few_but_high = alike("a", [9, 9, BLANK, DONT_KNOW], ZERO_TO_TEN)
    placings = rank([alike("b", [8, 8, 8, 8], ZERO_TO_TEN), few_but_high], ZERO_TO_TEN)
    assert [(placing.initiative_id, placing.score) for placing in placings] == [
        ("a", 27),
        ("b", 24),
    ]


def test_n_is_that_of_the_question_fewest_answered() -> None:
    (placing,) = rank([scored("a", [3, 3, 3], [4, BLANK, 4], [5, 5, DONT_KNOW])], FIVE)
    assert placing.n == 2


def test_a_question_without_marks_leaves_the_initiative_without_score_or_rank() -> None:
    placings = rank([scored("a", [5, 5], [5, 5], [BLANK, DONT_KNOW]), alike("b", [1, 1])], FIVE)
    unscored = placings[-1]
    assert ranks(placings) == [("b", 1), ("a", None)]
    assert (unscored.score, unscored.n, unscored.state, unscored.flags) == (None, 0, "unscored", ())


@pytest.mark.parametrize(
    ("answered", "most", "state", "warned"),
    [
        (1, 8, "too_few", False),
        (2, 9, "too_few", False),
        (2, 8, "ranked", True),
        (3, 8, "ranked", True),
        (4, 9, "ranked", True),
        (4, 8, "ranked", False),
    ],
)
def test_few_answers_are_warned_about_and_too_few_are_not_ranked(
    answered: int, most: int, state: str, warned: bool
) -> None:
    by_all, by_few = alike("all", [2] * most), alike("few", [5] * answered)
    placings = {each.initiative_id: each for each in rank([by_all, by_few], FIVE)}
    assert placings["few"].state == state
    assert (placings["few"].rank is None) == (state == "too_few")
    assert (Flag.FEW_ANSWERS in placings["few"].flags) is warned
    assert placings["all"].rank == (1 if state == "too_few" else 2)


def test_those_without_a_rank_come_last_the_unscored_at_the_very_end() -> None:
    asked = [scored("none", [BLANK], [5], [5]), alike("few", [5]), alike("all", [1] * 8)]
    assert ranks(rank(asked, FIVE)) == [("all", 1), ("few", None), ("none", None)]


def test_a_joint_sheet_is_ranked_by_its_sums_without_any_spread() -> None:
    placings = rank([scored("a", [1], [5], [5]), scored("b", [2], [2], [2])], FIVE)
    assert [(each.score, each.rank) for each in placings] == [(11, 1), (6, 2)]
    assert all(question.sd is None for each in placings for question in each.distributions)
    assert not any(Flag.SPLIT_OPINIONS in each.flags for each in placings)


def test_nothing_to_rank_is_ranked_as_nothing() -> None:
    assert rank([], FIVE) == ()


def test_an_initiative_that_was_asked_nothing_is_unscored() -> None:
    assert ranks(rank_values({"a": {}, "b": {IMPACT: [3.0]}}, FIVE)) == [("b", 1), ("a", None)]


def test_any_number_of_questions_can_be_asked() -> None:
    values = {"a": {"p": [1.5], "q": [2.0]}, "b": {"p": [4.0], "q": [0.5]}}
    (first, second) = rank_values(values, ZERO_TO_TEN)
    assert (first.initiative_id, first.score, second.score) == ("b", 4.5, 3.5)


def test_the_order_of_questions_does_not_matter_to_the_rank() -> None:
    tenths = {IMPACT: [0.1], FEASIBILITY: [0.2], DESIRE: [0.3]}
    placings = rank_values({"a": tenths, "b": dict(reversed(tenths.items()))}, FIVE)
    assert [placing.rank for placing in placings] == [1, 1]
