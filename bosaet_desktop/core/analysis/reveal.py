"""Which placings the hall sees: the top five, and never who came last (method.md section 5)."""

from collections.abc import Sequence

from bosaet_desktop.core.rows.ranking import Placing

TOP = 5
# Equals at the fifth place come along as long as the wall has room for them.
MOST_ROWS = 7


def top_for_hall(placings: Sequence[Placing]) -> tuple[Placing, ...]:
    """Return the top five, best first, with all who share the last place shown.

    Where too many share it none of them is shown, so that nobody is picked among equals; nothing
    is left if all are equal.
    """
    top = [each for each in placings if each.rank is not None and each.rank <= TOP]
    while len(top) > MOST_ROWS:
        last = top[-1].rank
        top = [each for each in top if each.rank != last]
    return tuple(top)
