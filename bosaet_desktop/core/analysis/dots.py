"""From dots to a shorter list: what counts, who is equal, and where a line may fall.

Dots are never scores: a dot says "go on with this", and nothing is added to any mark.
"""

from collections import Counter
from collections.abc import Sequence

from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.dots import (
    FEWEST_KEPT,
    MOST_KEPT,
    DotCandidate,
    DotPlace,
    DotResult,
    DotSheet,
)


def proposed_dots(initiatives: int) -> int:
    """Return a third of the initiatives, rounded and at least one: what multi-voting gives each."""
    return max(1, (2 * initiatives + 3) // 6)


def is_overfull(sheet: DotSheet, dots_each: int) -> bool:
    """Whether a sheet has more dots than everybody was given, and so counts for nothing."""
    return len(sheet.dotted) > dots_each


def dot_result(
    candidates: Sequence[DotCandidate], sheets: Sequence[DotSheet], dots_each: int
) -> DotResult:
    """Count the dots of the sheets that are neither blank nor overfull."""
    overfull = tuple(sorted(each.number for each in sheets if is_overfull(each, dots_each)))
    counted = [each for each in sheets if each.dotted and not is_overfull(each, dots_each)]
    dots = Counter(key for each in counted for key in each.dotted)
    order = sorted(candidates, key=lambda each: (-dots[each.initiative_id], each.number))
    places = tuple(
        DotPlace(
            each,
            1 + sum(dots[other.initiative_id] > dots[each.initiative_id] for other in order),
            dots[each.initiative_id],
        )
        for each in order
    )
    blank = len(sheets) - len(counted) - len(overfull)
    return DotResult(places, len(counted), blank, overfull)


def proposed_line(result: DotResult) -> int | None:
    """Return how many might go on, None where nobody can say.

    Of the lines that leave 8 to 10 and part no equals it is the one below the widest gap, the
    shorter list where gaps are equal. A list that is short already goes on whole; where every line
    from 8 to 10 would part equals it is the nearest outside, the shorter list first.
    """
    count = len(result.places)
    if not result.counted:
        return None
    if count <= FEWEST_KEPT:
        return count
    fitting = [cut for cut in result.cuts if FEWEST_KEPT <= cut <= MOST_KEPT]
    if fitting:
        return max(fitting, key=lambda cut: (_gap(result, cut), -cut))
    return min(result.cuts, key=lambda cut: (_outside(cut), cut))


def line_sentence(result: DotResult, kept: int) -> str:
    """Return what a line below the first `kept` means, or why it cannot be drawn there."""
    if result.parts_equals(kept):
        return _("The line would fall between equals: {numbers}.").format(
            numbers=_(" or ").join(integer(each) for each in result.neighbours(kept))
        )
    if kept == len(result.places):
        return _("All of them go on.")
    last, first = result.places[kept - 1], result.places[kept]
    return _("The last one above the line has {above}, the first one below {below}.").format(
        above=dots_words(last.dots), below=dots_words(first.dots)
    )


def dots_words(count: int) -> str:
    """Return how many dots, in words: 1 dot."""
    return ngettext("{n} dot", "{n} dots", count).format(n=integer(count))


def _gap(result: DotResult, cut: int) -> int:
    """Return how many dots lie between the last above the line and the first below."""
    if cut == len(result.places):
        return 0
    return result.places[cut - 1].dots - result.places[cut].dots


def _outside(cut: int) -> int:
    return max(FEWEST_KEPT - cut, cut - MOST_KEPT, 0)
