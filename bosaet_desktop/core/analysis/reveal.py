"""Which placings the hall sees: the top five, and never who came last (method.md section 5)."""

from collections.abc import Sequence
from itertools import groupby

from bosaet_desktop.core.rows.ranking import Placing

TOP = 5
# Equals at the fifth place come along as long as the wall has room for them.
MOST_ROWS = 7


def top_for_hall(placings: Sequence[Placing]) -> tuple[Placing, ...]:
    """Return the top five, best first, with all who share the last place shown.

    Where too many share it none of them is shown, so that nobody is picked among equals; nothing
    is left if all are equal. Where that would be everybody ranked, the lowest are left out: with
    few initiatives the top five would name the last.
    """
    ranked = [each for each in placings if each.rank is not None]
    top = [each for each in ranked if each.rank is not None and each.rank <= TOP]
    while len(top) > MOST_ROWS or _names_the_last(top, ranked):
        last = top[-1].rank
        top = [each for each in top if each.rank != last]
    return tuple(top)


def reveal_order(top: Sequence[Placing]) -> tuple[tuple[Placing, ...], ...]:
    """Return `top` as it is revealed: the lowest place first, equals together."""
    groups = [tuple(equals) for _rank, equals in groupby(top, lambda each: each.rank)]
    return tuple(reversed(groups))


def _names_the_last(top: Sequence[Placing], ranked: Sequence[Placing]) -> bool:
    return len(top) == len(ranked) and bool(top) and top[0].rank != top[-1].rank
