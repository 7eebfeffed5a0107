"""Holds two rankings side by side, on scales that may differ."""

from collections.abc import Iterable, Mapping, Sequence

from bosaet_desktop.core.analysis.ranking import SCORE_DECIMALS
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.rows.round_comparison import (
    ComparedLine,
    ComparedRound,
    RoundComparison,
)

Scores = Mapping[str, float]


def compare_rounds(
    before: ComparedRound,
    earlier: Sequence[Placing],
    after: ComparedRound,
    later: Sequence[Placing],
) -> RoundComparison:
    """Return the initiatives both rounds rank, ranked anew among themselves in each.

    Those that one round alone ranks would move the others without any vote having changed.
    """
    was, now = _scores(earlier), _scores(later)
    common = was.keys() & now.keys()
    ranks_before = _ranks({key: was[key] for key in common})
    ranks_after = _ranks({key: now[key] for key in common})
    lines = [
        ComparedLine(
            each.initiative_id,
            each.title,
            ranks_before[each.initiative_id],
            ranks_after[each.initiative_id],
            was[each.initiative_id],
            now[each.initiative_id],
            before.share(was[each.initiative_id]),
            after.share(now[each.initiative_id]),
        )
        for each in later
        if each.initiative_id in common
    ]
    return RoundComparison(
        before,
        after,
        tuple(sorted(lines, key=lambda line: (line.after_rank, line.before_rank))),
        _titles(earlier, common),
        _titles(later, common),
    )


def _scores(placings: Iterable[Placing]) -> Scores:
    return {
        each.initiative_id: round(each.score, SCORE_DECIMALS)
        for each in placings
        if each.rank is not None and each.score is not None
    }


def _ranks(scores: Scores) -> dict[str, int]:
    """Return 1, 2, 2, 4: one more than how many stand higher."""
    return {
        key: 1 + sum(other > score for other in scores.values()) for key, score in scores.items()
    }


def _titles(placings: Iterable[Placing], common: Iterable[str]) -> tuple[str, ...]:
    both = set(common)
    return tuple(
        each.title for each in placings if each.rank is not None and each.initiative_id not in both
    )
