import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.distribution import (
    high_end,
    is_clearly_high,
    is_clearly_low,
    is_split,
    low_end,
)
from bosaet_desktop.core.rows.distribution import Distribution
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.terms.mark import BLANK, DONT_KNOW
from bosaet_desktop.core.terms.scoring import IMPACT
from tests.core.analysis.scoring import FIVE, count_marks, count_values

scales = st.builds(
    lambda lowest, steps: Scale(lowest, lowest + steps), st.integers(0, 1), st.integers(1, 9)
)


def of(*marks: int, scale: Scale = FIVE) -> Distribution:
    return count_marks(IMPACT, marks, scale)


@pytest.mark.parametrize(
    ("scale", "low", "high"),
    [
        (Scale(1, 5), [1, 2], [4, 5]),
        (Scale(1, 2), [1], [2]),
        (Scale(1, 3), [1], [3]),
        (Scale(1, 4), [1, 2], [3, 4]),
        (Scale(1, 6), [1, 2, 3], [4, 5, 6]),
        (Scale(1, 7), [1, 2, 3], [5, 6, 7]),
        (Scale(0, 3), [0, 1], [2, 3]),
        (Scale(0, 5), [0, 1, 2], [3, 4, 5]),
        (Scale(1, 10), [1, 2, 3, 4], [7, 8, 9, 10]),
        (Scale(0, 10), [0, 1, 2, 3, 4], [6, 7, 8, 9, 10]),
    ],
)
def test_the_ends_are_two_fifths_of_the_range_each(
    scale: Scale, low: list[int], high: list[int]
) -> None:
    assert [step for step in scale.steps if step <= low_end(scale)] == low
    assert [step for step in scale.steps if step >= high_end(scale)] == high


@given(scales)
def test_the_middle_step_is_in_neither_end(scale: Scale) -> None:
    assert low_end(scale) < scale.midpoint < high_end(scale)


@pytest.mark.parametrize(
    ("marks", "split"),
    [
        ([2, 3, 3, 4], True),
        ([1, 3, 3, 3, 4, 4, 4, 5], False),
        ([1, 2, 3, 3, 3, 3, 4, 5], True),
        ([3, 3, 3, 3], False),
        ([1, 1, 1, 3], False),
        ([1, 5], True),
        ([5], False),
        ([], False),
        ([1, 5, BLANK, BLANK, BLANK, BLANK, DONT_KNOW], True),
    ],
)
def test_a_quarter_at_each_end_splits_opinions(marks: list[int], split: bool) -> None:
    assert is_split(of(*marks), FIVE) is split


@given(scales, st.data())
def test_turning_the_scale_round_splits_the_same(scale: Scale, data: st.DataObject) -> None:
    marks = data.draw(st.lists(st.sampled_from(scale.steps), max_size=20))
    turned = [scale.lowest + scale.highest - mark for mark in marks]
    assert is_split(of(*marks, scale=scale), scale) == is_split(of(*turned, scale=scale), scale)


@pytest.mark.parametrize(
    ("marks", "low", "high"),
    [
        ([2, 3], False, False),
        ([2, 2, 2, 3, 3, 2, 3, 2], True, False),
        ([3, 4], False, True),
        ([3, 3, 4], False, False),
        ([], False, False),
    ],
)
def test_an_eighth_of_the_range_from_the_middle_is_clear(
    marks: list[int], low: bool, high: bool
) -> None:
    assert is_clearly_low(of(*marks), FIVE) is low
    assert is_clearly_high(of(*marks), FIVE) is high


def test_noise_below_the_ninth_decimal_does_not_decide() -> None:
    just_under = count_values(IMPACT, [2.5 - 1e-12])
    assert not is_clearly_low(just_under, FIVE)
    assert is_clearly_high(count_values(IMPACT, [3.5 - 1e-12]), FIVE)
