"""Shares the rows of a score sheet among its pages."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import repeat
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
    """Share the rows evenly among as few pages as hold them when each is filled."""
    pages = len(_shared(initiatives, blank, capacity, repeat(1)))
    return _shared(initiatives, blank, capacity, range(pages, 0, -1))


def _shared(
    initiatives: int, blank: int, capacity: Capacity, pages_left: Iterable[int]
) -> tuple[int, ...]:
    """Give each page its share of what is left among `pages_left`, or as much as it holds."""
    sizes: list[int] = []
    for left in pages_left:
        if initiatives + blank == 0:
            break
        room = min(capacity.later if sizes else capacity.first, ceil((initiatives + blank) / left))
        titled = min(initiatives, room, MOST_INITIATIVES_A_PAGE)
        initiatives -= titled
        empty = 0 if initiatives else min(blank, room - titled)
        blank -= empty
        sizes.append(titled + empty)
    return tuple(sizes)
