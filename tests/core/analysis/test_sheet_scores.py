import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from bosaet_desktop.core.analysis.ranking import rank
from bosaet_desktop.core.analysis.shares import normalised
from bosaet_desktop.core.analysis.sheet_scores import SheetScores
from bosaet_desktop.core.rows.distribution import Distribution
from bosaet_desktop.core.rows.ranking import Scored
from bosaet_desktop.core.terms.scoring import ROLES
from tests.core.analysis.matrices import FIVE, NAN, matrix, tables_of_marks
from tests.core.analysis.scoring import count_values

Marks = NDArray[np.float64]


def scored_by_pandas(values: Marks, weights: tuple[float, ...]) -> Marks:
    """Another road: pandas leaves out what is missing; unranked is minus infinity."""
    scores = []
    counts = pd.DataFrame([pd.DataFrame(each).count() for each in np.swapaxes(values, 0, 1)])
    n = counts.min(axis=1)
    for place, each in enumerate(np.swapaxes(values, 0, 1)):
        table = pd.DataFrame(each)
        few = n[place] == 0 or n[place] < n.max() / 4
        scores.append(-np.inf if few else float((table.mean() * pd.Series(weights)).sum()))
    return np.array(scores).round(9)


@given(tables_of_marks(), st.lists(st.integers(0, 9), min_size=3, max_size=3))
def test_any_selection_of_sheets_is_scored_as_pandas_does(
    values: Marks, given_weights: list[int]
) -> None:
    weights = normalised(given_weights[: values.shape[2]])
    picked = np.random.default_rng(len(values)).integers(len(values), size=len(values))
    drawn = np.bincount(picked, minlength=len(values))[None, :]
    found = SheetScores(matrix(values, weights)).of(drawn)[0]
    expected = scored_by_pandas(values[picked], weights)
    np.testing.assert_allclose(found, expected, atol=1e-9)


@given(tables_of_marks(step=0.1))
def test_tenths_are_added_as_exactly_as_whole_points(values: Marks) -> None:
    found = SheetScores(matrix(values)).of_all()
    expected = scored_by_pandas(values, (1.0,) * values.shape[2])
    np.testing.assert_allclose(found, expected, atol=1e-9)


@given(tables_of_marks(), st.lists(st.integers(1, 9), min_size=3, max_size=3))
def test_scores_and_ranks_are_those_of_the_ranking(values: Marks, given_weights: list[int]) -> None:
    weights = normalised(given_weights[: values.shape[2]])
    scored = [
        Scored(str(place), "", tuple(_weighted(each, weights)))
        for place, each in enumerate(np.swapaxes(values, 0, 1))
    ]
    scores = SheetScores(matrix(values, weights)).of_all()
    for placing in rank(scored, FIVE):
        score = scores[int(placing.initiative_id)]
        if placing.rank is None:
            assert score == -np.inf
        else:
            assert score == pytest.approx(placing.score, abs=1e-9)
            assert placing.rank == (scores > score + 1e-9).sum() + 1


def _weighted(marks: Marks, weights: tuple[float, ...]) -> list[Distribution]:
    counted = [count_values(role, column) for role, column in zip(ROLES, marks.T, strict=False)]
    return [
        Distribution(each.role, each.values, each.counts, each.blanks, 0, weight)
        for each, weight in zip(counted, weights, strict=True)
    ]


def test_equals_stay_equal_whichever_way_their_means_are_made() -> None:
    thirds = matrix([[[1.0, 2.0], [2.0, 1.0]], [[1.0, 5.0], [5.0, 1.0]], [[2.0, 4.0], [4.0, 2.0]]])
    first, second = SheetScores(thirds).of_all()
    assert first == second


def test_a_sheet_drawn_twice_counts_twice() -> None:
    marks = matrix([[[1.0]], [[4.0]]])
    found = SheetScores(marks).of(np.array([[2, 1], [0, 3], [1, 1]]))
    assert found.ravel().tolist() == [2.0, 4.0, 2.5]


def test_what_no_drawn_sheet_answers_is_unranked() -> None:
    marks = matrix([[[1.0], [NAN]], [[4.0], [5.0]]])
    assert SheetScores(marks).of(np.array([[2, 0]])).tolist() == [[1.0, -np.inf]]
