"""Numbers on paper stay free of the ones that second versions are kept under."""

from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.number_ranges import number_ranges, sheet_number
from bosaet_desktop.core.analysis.paper_numbers import (
    HIGHEST_PAPER,
    free_paper_number,
    is_paper,
    paper_number,
    second_version_number,
)

PAPERS = st.integers(1, HIGHEST_PAPER)


@given(PAPERS, st.integers(0, 8))
def test_every_version_shows_the_number_on_its_paper(first: int, kept: int) -> None:
    taken = {first}
    for _version in range(kept + 1):
        number = second_version_number(first, taken)
        assert number is not None
        assert not is_paper(number)
        assert paper_number(number) == first
        assert number <= 99_999
        taken.add(number)


def test_the_tenth_version_has_no_number() -> None:
    assert second_version_number(7, {10_007 + 10_000 * version for version in range(9)}) is None


def test_the_next_paper_number_looks_past_second_versions() -> None:
    assert free_paper_number({3, 7, 10_007}) == 8
    assert free_paper_number(()) == 1


def test_a_number_is_found_after_the_highest_was_typed_by_mistake() -> None:
    assert free_paper_number({1, 9998, 9999}) == 9997
    assert free_paper_number(range(1, 10_000)) is None


def test_nobody_sees_the_number_of_a_second_version() -> None:
    assert sheet_number(20_007) == "007"
    assert number_ranges([10_003]) == "003"
