"""Shares the rows of a score sheet among its pages."""

from dataclasses import dataclass
from math import ceil

from bosaet_desktop.core.analysis.sheet_measures import MOST_INITIATIVES_A_PAGE


@dataclass(frozen=True, slots=True)
class Capacity:
    """How many rows of one height go on the first page, which has the villages, and on others."""

    row_height: float
    first: int
    later: int


def share(
    initiatives: int, blank: int, capacities: tuple[Capacity, ...]
) -> tuple[float, tuple[int, ...]]:
    """Return the row height and the number of rows on each page.

    As few pages as can be; among equals the first of `capacities`, the roomy one. A page holds
    at most fifteen initiatives (method.md section 4). Pages share the rows evenly, so that
    nobody meets a page with one row.
    """
    shares = [(capacity, _even(initiatives, blank, capacity)) for capacity in capacities]
    capacity, sizes = min(shares, key=lambda pair: len(pair[1]))
    return capacity.row_height, sizes


def _even(initiatives: int, blank: int, capacity: Capacity) -> tuple[int, ...]:
    fewest = len(_filled(initiatives, blank, capacity.first, capacity.later))
    most = ceil((initiatives + blank) / fewest)
    while True:
        first, later = min(capacity.first, most), min(capacity.later, most)
        sizes = _filled(initiatives, blank, first, later)
        if len(sizes) == fewest:
            return sizes
        most += 1


def _filled(initiatives: int, blank: int, first: int, later: int) -> tuple[int, ...]:
    """Fill page after page."""
    sizes: list[int] = []
    while initiatives + blank > 0:
        room = later if sizes else first
        titled = min(initiatives, room, MOST_INITIATIVES_A_PAGE)
        initiatives -= titled
        empty = 0 if initiatives else min(blank, room - titled)
        blank -= empty
        sizes.append(titled + empty)
    return tuple(sizes)
