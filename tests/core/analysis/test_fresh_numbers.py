"""Numbers of new sheets: never one that is out already."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.fresh_numbers import fresh_numbers
from bosaet_desktop.core.errors import NotAllowed


def test_numbers_go_on_after_the_highest() -> None:
    assert fresh_numbers((), 3) == (1, 2, 3)
    assert fresh_numbers((1, 2, 41), 2) == (42, 43)


def test_second_versions_and_the_joint_sheet_take_no_number_on_paper() -> None:
    assert fresh_numbers((0, 7, 10_007), 1) == (8,)


def test_a_slip_of_9999_leaves_all_the_numbers_below_it() -> None:
    assert fresh_numbers((1, 9_999), 3) == (2, 3, 4)


def test_when_no_numbers_are_left_it_is_said() -> None:
    with pytest.raises(NotAllowed, match="only 2 are free"):
        fresh_numbers(range(3, 10_000), 3)
    with pytest.raises(NotAllowed, match="only 1 is free"):
        fresh_numbers(range(2, 10_000), 3)


@given(st.sets(st.integers(0, 10_100), max_size=60), st.integers(1, 40))
def test_no_number_is_given_out_twice(taken: set[int], count: int) -> None:
    numbers = fresh_numbers(taken, count)
    assert len(set(numbers) - taken) == count
    assert all(1 <= number <= 9_999 for number in numbers)
    assert list(numbers) == sorted(numbers)


def test_the_very_last_numbers_are_given_out() -> None:
    assert fresh_numbers((9_997,), 2) == (9_998, 9_999)
    assert fresh_numbers(range(3, 10_000), 2) == (1, 2)
