import random

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.certainty import RESAMPLES, SEED, share_turned, top_shares
from bosaet_desktop.core.rows.marks_matrix import MarksMatrix
from bosaet_desktop.core.rows.scale import Scale
from tests.core.analysis.scoring import rank_values

FIVE = Scale(1, 5)


def matrix(values: list[list[list[float]]]) -> MarksMatrix:
    array = np.array(values, dtype=float)
    names = tuple(str(which) for which in range(array.shape[1]))
    return MarksMatrix(tuple(range(1, len(values) + 1)), names, array)


def by_hand(marks: MarksMatrix, top: int, resamples: int) -> dict[str, float]:
    """Rank each resample with the product's own ranking, one after the other."""
    draw, sheets = np.random.default_rng(SEED), len(marks.sheets)
    inside = dict.fromkeys(marks.initiative_ids, 0)
    for picked in draw.integers(sheets, size=(resamples, sheets)):
        drawn = marks.values[picked]
        values = {
            name: {str(q): [float(v) for v in drawn[:, i, q]] for q in range(drawn.shape[2])}
            for i, name in enumerate(marks.initiative_ids)
        }
        for placing in rank_values(values, FIVE):
            if placing.rank is not None and placing.rank <= top:
                inside[placing.initiative_id] += 1
    return {name: count / resamples for name, count in inside.items()}


point = st.sampled_from([1.0, 2.0, 3.0, 4.0, 5.0, float("nan")])


@given(st.integers(0, 2**32 - 1), st.integers(2, 6), st.integers(12, 16))
def test_shares_are_those_of_ranking_every_resample(
    seed: int, initiatives: int, sheets: int
) -> None:
    draw = np.random.default_rng(seed)
    values = draw.integers(1, 4, size=(sheets, initiatives, 3)).astype(float)
    values[draw.random(values.shape) < 0.4] = np.nan
    marks = MarksMatrix(
        tuple(range(sheets)), tuple(str(which) for which in range(initiatives)), values
    )
    assert top_shares(marks, resamples=20) == pytest.approx(by_hand(marks, 3, 20))


def test_a_clear_winner_is_always_in_the_top() -> None:
    sheet = [[5.0] * 3, [4.0] * 3, [3.0] * 3, [2.0] * 3, [1.0] * 3]
    shares = top_shares(matrix([sheet] * 12))
    assert shares == {"0": 1, "1": 1, "2": 1, "3": 0, "4": 0}


def test_equals_share_the_last_place_of_the_top() -> None:
    sheet = [[5.0] * 3, [4.0] * 3, [3.0] * 3, [3.0] * 3]
    assert set(top_shares(matrix([sheet] * 12)).values()) == {1.0}


def test_the_same_sheets_give_the_same_shares() -> None:
    draw = np.random.default_rng(1)
    marks = matrix(draw.integers(1, 6, size=(40, 15, 3)).tolist())
    first = top_shares(marks)
    assert first == top_shares(marks)
    assert any(0 < share < 1 for share in first.values())
    assert sum(first.values()) >= 3 - 1 / RESAMPLES


def test_below_twelve_sheets_there_is_nothing_to_say() -> None:
    assert top_shares(matrix([[[5.0] * 3]] * 11)) == {}
    assert top_shares(matrix([[[5.0] * 3]] * 12)) == {"0": 1.0}


def test_nothing_to_rank_has_no_shares() -> None:
    assert top_shares(MarksMatrix(tuple(range(12)), (), np.empty((12, 0, 3)))) == {}


def test_what_nobody_answered_is_never_in_the_top() -> None:
    nan = float("nan")
    assert top_shares(matrix([[[5.0] * 3, [5.0, nan, 5.0]]] * 12)) == {"0": 1, "1": 0}


@pytest.mark.parametrize("weights", [(), (2.0, 0.5, 0.5)])
def test_shares_are_those_of_a_naive_bootstrap_within_its_error(
    weights: tuple[float, ...],
) -> None:
    """Another random generator, pandas for the means and ranks, and one resample at a time."""
    chance = np.random.default_rng(7)
    values = np.clip(chance.normal(3 + np.linspace(-0.5, 0.5, 6)[:, None], 1.2, (20, 6, 3)), 1, 5)
    values = values.round()
    values[chance.random(values.shape) < 0.1] = np.nan
    naive, times = np.zeros(6), 1_500
    other = random.Random(1)
    for _time in range(times):
        drawn = values[[other.randrange(20) for _sheet in range(20)]]
        means = pd.DataFrame(np.nanmean(drawn, axis=0))
        score = (means * pd.Series(weights or (1.0,) * 3)).sum(axis=1).round(9)
        naive += (score.rank(method="min", ascending=False) <= 3).to_numpy()
    marks = MarksMatrix(tuple(range(20)), tuple("abcdef"), values, weights)
    shares = np.array(list(top_shares(marks).values()))
    error = np.sqrt(0.25 / times + 0.25 / RESAMPLES)
    assert np.abs(shares - naive / times).max() < 4.5 * error
    assert ((shares > 0.05) & (shares < 0.95)).sum() >= 2


def test_a_turned_order_counts_whole_and_an_equal_one_half() -> None:
    scores = np.array([[3.0, 2.0], [2.0, 3.0], [2.0, 2.0], [3.0, -np.inf]])
    assert share_turned(scores, 0, 1) == pytest.approx(0.375)
    assert share_turned(scores, 1, 0) == pytest.approx(0.625)


def test_batches_draw_what_one_draw_would() -> None:
    draw = np.random.default_rng(3)
    marks = matrix(draw.integers(1, 6, size=(2_000, 4, 3)).tolist())
    assert top_shares(marks, resamples=600) == pytest.approx(by_weighing(marks, 3, 600))


def by_weighing(marks: MarksMatrix, top: int, resamples: int) -> dict[str, float]:
    """Draw everything at once and weigh each sheet by how often it was drawn."""
    sheets = len(marks.sheets)
    drawn = np.random.default_rng(SEED).integers(sheets, size=(resamples, sheets))
    times = np.stack([np.bincount(each, minlength=sheets) for each in drawn])
    scores = np.tensordot(times, marks.values, axes=1).sum(axis=2) / sheets
    above = (scores[:, None, :].round(9) > scores[:, :, None].round(9)).sum(axis=2)
    return dict(zip(marks.initiative_ids, (above < top).mean(axis=0), strict=True))
