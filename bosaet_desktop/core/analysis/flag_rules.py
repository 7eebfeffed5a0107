"""Which flags an initiative's own marks raise (method.md section 3)."""

from bosaet_desktop.core.analysis.distribution import is_clearly_high, is_clearly_low, is_split
from bosaet_desktop.core.rows.ranking import (
    DESIRE,
    FEASIBILITY,
    IMPACT,
    Flag,
    Scale,
    Scored,
)

# The high sum of an initiative must not hide the question it does badly on.
_COMPENSATED = {
    IMPACT: Flag.LOW_IMPACT,
    FEASIBILITY: Flag.LOW_FEASIBILITY,
    DESIRE: Flag.LOW_DESIRE,
}
_EASY = {FEASIBILITY, DESIRE}


def own_flags(scored: Scored, scale: Scale) -> tuple[Flag, ...]:
    """Return every flag the initiative's marks raise, in the order of `Flag`."""
    raised = {
        flag
        for distribution in scored.distributions
        if (flag := _COMPENSATED.get(distribution.role)) and is_clearly_low(distribution, scale)
    }
    split = any(is_split(distribution, scale) for distribution in scored.distributions)
    if split:
        raised.add(Flag.SPLIT_OPINIONS)
    elif _is_easy_to_begin(scored, scale):
        raised.add(Flag.EASY_TO_BEGIN)
    if _has_broad_backing(scored, scale):
        raised.add(Flag.BROAD_BACKING)
    return tuple(flag for flag in Flag if flag in raised)


def _is_easy_to_begin(scored: Scored, scale: Scale) -> bool:
    """Feasible and wanted, with no village against; the caller has seen that it is not split."""
    easy = {each.role for each in scored.distributions if is_clearly_high(each, scale)}
    middle = _middle_score(scored, scale)
    return easy >= _EASY and all(score >= middle for score in scored.village_scores)


def _has_broad_backing(scored: Scored, scale: Scale) -> bool:
    middle = _middle_score(scored, scale)
    villages = scored.village_scores
    return bool(villages) and all(score > middle for score in villages)


def _middle_score(scored: Scored, scale: Scale) -> float:
    return scale.midpoint * len(scored.distributions)
