import statistics

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.rows.distribution import Distribution
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.terms.mark import BLANK, DONT_KNOW, is_answer
from bosaet_desktop.core.terms.scoring import DESIRE, IMPACT

VALUES = (0.0, 0.5, 1.0, 2.5, 4.0)
some_counts = st.lists(st.integers(0, 60), min_size=5, max_size=5)


def spread_out(counts: list[int]) -> list[float]:
    return [value for value, count in zip(VALUES, counts, strict=True) for _ in range(count)]


def of(counts: list[int]) -> Distribution:
    return Distribution(IMPACT, VALUES, tuple(counts), blanks=3, dont_knows=2)


@given(some_counts.filter(any))
def test_mean_and_median_are_those_of_the_single_marks(counts: list[int]) -> None:
    marks = spread_out(counts)
    assert of(counts).n == len(marks)
    assert of(counts).mean == pytest.approx(np.mean(marks), abs=1e-12)
    assert of(counts).median == statistics.median(marks)


@given(some_counts.filter(lambda counts: sum(counts) > 1))
def test_the_deviation_is_that_of_a_sample(counts: list[int]) -> None:
    assert of(counts).sd == pytest.approx(np.std(spread_out(counts), ddof=1), abs=1e-12)


@given(some_counts.filter(any), st.sampled_from(VALUES), st.sampled_from(VALUES))
def test_a_share_counts_both_its_ends(counts: list[int], lowest: float, highest: float) -> None:
    marks = spread_out(counts)
    inside = [mark for mark in marks if lowest <= mark <= highest]
    assert of(counts).share(lowest, highest) == len(inside) / len(marks)


def test_blanks_and_dont_knows_are_part_of_no_figure() -> None:
    distribution = Distribution(IMPACT, (1, 2, 3), (0, 2, 0), blanks=7, dont_knows=5)
    assert (distribution.n, distribution.mean, distribution.sd) == (2, 2.0, 0.0)


def test_without_marks_there_are_no_figures() -> None:
    nothing = Distribution(IMPACT, (1, 2, 3), (0, 0, 0), blanks=4)
    assert (nothing.n, nothing.mean, nothing.sd, nothing.median) == (0, None, None, None)
    assert nothing.share(1, 3) == 0.0


def test_one_mark_has_no_spread() -> None:
    assert Distribution(IMPACT, (1, 2, 3), (0, 0, 1)).sd is None


def test_a_scale_knows_its_middle_its_span_and_its_points() -> None:
    scale = Scale(1, 6)
    assert (scale.midpoint, scale.span, scale.steps) == (3.5, 5, (1, 2, 3, 4, 5, 6))


@pytest.mark.parametrize(("lowest", "highest"), [(5, 5), (5, 1)])
def test_a_scale_goes_upwards(lowest: int, highest: int) -> None:
    with pytest.raises(ValueError, match="no scale goes"):
        Scale(lowest, highest)


@pytest.mark.parametrize(
    ("scale", "allowed"),
    [
        (Scale(1, 5), True),
        (Scale(0, 10), True),
        (Scale(0, 1), True),
        (Scale(1, 11), False),
        (Scale(2, 5), False),
        (Scale(-1, 1), False),
    ],
)
def test_a_round_uses_scales_that_one_key_can_type(scale: Scale, allowed: bool) -> None:
    assert scale.is_allowed is allowed


def test_a_placing_finds_its_questions_by_role() -> None:
    impact = Distribution(IMPACT, (1, 2), (1, 1))
    placing = Placing("a", "A", 1, 1.5, 2, (impact,), (), "ranked")
    assert placing.distribution(IMPACT) is impact
    assert placing.mean(IMPACT) == 1.5
    assert placing.mean(DESIRE) is None


def test_only_points_are_answers() -> None:
    assert [is_answer(value) for value in (DONT_KNOW, BLANK, 0, 5)] == [False, False, True, True]
