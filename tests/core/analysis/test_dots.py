from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.dots import (
    dot_result,
    line_sentence,
    proposed_dots,
    proposed_line,
)
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.rows.dots import DotCandidate, DotResult, DotSheet

KEYS = "abcdefghijklmno"


def candidates(count: int) -> list[DotCandidate]:
    return [DotCandidate(key, at, key.upper()) for at, key in enumerate(KEYS[:count], start=1)]


def counted(*dots: int) -> DotResult:
    """The result in which the initiatives have these numbers of dots, one dot a sheet."""
    given_to = [key for key, many in zip(KEYS, dots, strict=False) for _dot in range(many)]
    sheets = [DotSheet(at, None, frozenset(key)) for at, key in enumerate(given_to, start=1)]
    return dot_result(candidates(len(dots)), sheets, 1)


SHEETS = st.lists(st.frozensets(st.sampled_from(KEYS[:11])), max_size=12).map(
    lambda all_dotted: [DotSheet(at, None, each) for at, each in enumerate(all_dotted, start=1)]
)


@given(initiatives=st.integers(1, 300))
def test_the_proposal_is_the_nearest_whole_number_to_a_third(initiatives: int) -> None:
    assert abs(3 * proposed_dots(initiatives) - initiatives) <= (1 if initiatives > 1 else 2)


@given(sheets=SHEETS, each=st.integers(1, 6))
def test_every_dot_of_a_sheet_that_counts_is_counted_once(
    sheets: list[DotSheet], each: int
) -> None:
    result = dot_result(candidates(11), sheets, each)
    fitting = [sheet for sheet in sheets if 1 <= len(sheet.dotted) <= each]
    assert sum(place.dots for place in result.places) == sum(len(s.dotted) for s in fitting)
    assert result.counted == len(fitting)
    assert result.counted + result.blank + len(result.overfull) == len(sheets)
    assert all(place.dots <= result.counted for place in result.places)


@given(sheets=SHEETS, each=st.integers(1, 6))
def test_equals_share_their_rank_and_nobody_else_does(sheets: list[DotSheet], each: int) -> None:
    places = dot_result(candidates(11), sheets, each).places
    assert places[0].rank == 1
    for at, (above, below) in enumerate(pairwise(places), start=2):
        assert above.dots >= below.dots
        assert below.rank == (above.rank if above.dots == below.dots else at)


@given(sheets=SHEETS, each=st.integers(1, 6))
def test_the_proposed_line_never_parts_equals(sheets: list[DotSheet], each: int) -> None:
    result = dot_result(candidates(11), sheets, each)
    proposed = proposed_line(result)
    assert (proposed is None) == (result.counted == 0)
    assert proposed is None or not result.parts_equals(proposed)


@pytest.mark.parametrize(
    ("dots", "expected"),
    [
        ((9, 8, 7, 6, 5, 5, 5, 5, 4, 1, 1, 1), 9),
        ((9, 8, 7, 6, 5, 5, 4, 3, 2, 1, 0, 0), 8),
        ((9, 8, 7, 6, 5, 4, 3, 2, 2, 2, 2, 0), 7),
        ((9, 8, 7, 6, 5), 5),
        ((2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2), 12),
        ((0,) * 12, None),
    ],
)
def test_eight_to_ten_go_on_below_the_widest_gap(
    dots: tuple[int, ...], expected: int | None
) -> None:
    assert proposed_line(counted(*dots)) == expected


def test_a_line_between_equals_is_told_of_with_both_ways_out() -> None:
    result = counted(9, 8, 7, 6, 5, 4, 3, 3, 2, 2, 2, 1)
    with use_language("en"):
        assert line_sentence(result, 10) == "The line would fall between equals: 8 or 11."


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The last one above the line has 1 dot, the first one below 0 dots."),
        ("da", "Det sidste over stregen har 1 prik, det første under har 0 prikker."),
    ],
)
def test_a_single_dot_is_one_dot(language: str, told: str) -> None:
    with use_language(language):
        assert line_sentence(counted(2, 1, 0), 2) == told


def test_those_who_go_on_stand_in_the_order_of_the_sheet() -> None:
    result = counted(1, 5, 3)
    assert [each.number for each in result.kept(2)] == [2, 3]
