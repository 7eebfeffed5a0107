"""Backing: a mean never without its n, checked against the marks written out one by one."""

from datetime import date
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.backing import (
    backing_of,
    backing_trend,
    backing_words,
    still_in_words,
)
from bosaet_desktop.core.rows.follow_up import CheckIn, FollowUp
from bosaet_desktop.core.terms.follow_up import Progress

DAY = date(2026, 3, 1)
COUNTS = st.lists(st.integers(0, 30), min_size=5, max_size=5)


@given(COUNTS)
def test_the_mean_is_that_of_the_marks_one_by_one(counts: list[int]) -> None:
    marks = [mark for mark, n in enumerate(counts, start=1) for _each in range(n)]
    found = backing_of(counts)
    if not marks:
        assert found is None
    else:
        assert found is not None
        assert found.n == len(marks)
        assert found.mean == pytest.approx(fmean(marks))


def test_a_mean_is_told_with_its_n_and_one_voice_as_one_voice() -> None:
    counted = CheckIn(DAY, Progress.ON_TRACK, counts=(0, 0, 1, 4, 2))
    assert backing_words(counted) == "backing 4,1 (n = 7)"
    told = CheckIn(DAY, Progress.ON_TRACK, backing=4)
    assert backing_words(told) == "backing 4 of 5, said by one for all"
    assert backing_words(CheckIn(DAY, Progress.ON_TRACK)) == ""


@pytest.mark.parametrize(
    ("still_in", "signed_up", "told"),
    [(1, 4, "1 of 4 is still in"), (0, 4, "0 of 4 are still in"), (1, None, "1 is still in")],
)
def test_one_who_is_left_is_one(still_in: int, signed_up: int | None, told: str) -> None:
    assert still_in_words(CheckIn(DAY, Progress.ON_TRACK, still_in, signed_up)) == told


def test_the_trend_begins_with_the_earliest_and_draws_no_point_for_one_voice() -> None:
    later = CheckIn(date(2026, 5, 1), Progress.ON_TRACK, 7, 9, counts=(0, 0, 0, 0, 2))
    earlier = CheckIn(DAY, Progress.ON_TRACK, 9, 9, backing=5)
    silent = CheckIn(date(2026, 4, 1), Progress.ON_TRACK)
    trend = backing_trend(FollowUp("a", "Fest", "", "", 0, "", None, (later, silent, earlier)))
    assert [(point.mean, point.n, point.note) for point in trend.points] == [
        (None, 0, "9 of 9 in"),
        (5.0, 2, "7 of 9 in"),
    ]
