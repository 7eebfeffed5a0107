"""The rows of a sheet are shared so that nobody meets a page with one row."""

from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.sheet_measures import MOST_INITIATIVES_A_PAGE
from bosaet_desktop.core.analysis.sheet_pages import Capacity, share

ROOMY = 20.0


def filled(initiatives: int, blank: int, first: int, later: int) -> int:
    """Count the pages when each takes all it can before the next one is begun."""
    pages = 0
    while initiatives or blank:
        room = later if pages else first
        titled = min(initiatives, room, MOST_INITIATIVES_A_PAGE)
        initiatives -= titled
        blank -= 0 if initiatives else min(blank, room - titled)
        pages += 1
    return pages


@given(
    st.integers(1, 130),
    st.integers(0, 20),
    st.integers(1, 25),
    st.integers(0, 10),
)
def test_all_rows_stand_on_as_few_pages_as_hold_them(
    initiatives: int, blank: int, first: int, more: int
) -> None:
    later = first + more
    height, sizes = share(initiatives, blank, (Capacity(ROOMY, first, later),))
    assert height == ROOMY
    assert sum(sizes) == initiatives + blank
    assert len(sizes) == filled(initiatives, blank, first, later)
    assert sizes[0] <= first
    assert all(size <= later for size in sizes[1:])


@given(st.integers(1, 120), st.integers(1, MOST_INITIATIVES_A_PAGE))
def test_pages_of_one_size_differ_by_one_row_at_most(initiatives: int, most: int) -> None:
    _height, sizes = share(initiatives, 0, (Capacity(ROOMY, most, most),))
    assert max(sizes) - min(sizes) <= 1


def test_twenty_one_rows_of_which_five_go_on_a_page_leave_none_alone() -> None:
    assert share(21, 0, (Capacity(ROOMY, 5, 5),)) == (ROOMY, (5, 4, 4, 4, 4))
