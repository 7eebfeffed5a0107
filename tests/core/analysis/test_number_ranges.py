"""Sheet numbers in words and figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.number_ranges import number_ranges, parse_numbers
from bosaet_desktop.core.errors import InvalidInput


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1-3", (1, 2, 3)),
        ("7, 19", (7, 19)),
        ("1 - 3; 2 9", (1, 2, 3, 9)),
        (" 040–041 ", (40, 41)),
    ],
)
def test_ranges_and_lists_are_read(text: str, numbers: tuple[int, ...]) -> None:
    assert parse_numbers(text) == numbers


@pytest.mark.parametrize("text", ["", "a", "3-1", "0", "1-99999", "1--3", "-4"])
def test_anything_else_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(InvalidInput):
        parse_numbers(text)


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [
        ((), ""),
        ((7, 19), "007 · 019"),
        ((32, 33, 34, 38), "032–034 · 038"),
        ((1, 2), "001 · 002"),
        ((1000,), "1000"),
    ],
)
def test_runs_are_shown_with_a_dash(numbers: tuple[int, ...], shown: str) -> None:
    assert number_ranges(numbers) == shown


@given(st.sets(st.integers(1, 9999), min_size=1, max_size=60))
def test_what_is_shown_can_be_read_back(numbers: set[int]) -> None:
    assert parse_numbers(number_ranges(numbers)) == tuple(sorted(numbers))
