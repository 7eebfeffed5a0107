"""Which flags an initiative's own marks raise (method.md section 3)."""

from bosaet_desktop.core.analysis.distribution import is_clearly_high, is_clearly_low, is_split
from bosaet_desktop.core.rows.ranking import Flag, Placing, Scored
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.terms.scoring import DESIRE, FEASIBILITY, IMPACT

# The high sum of an initiative must not hide the question it does badly on.
_COMPENSATED = {
    IMPACT: Flag.LOW_IMPACT,
    FEASIBILITY: Flag.LOW_FEASIBILITY,
    DESIRE: Flag.LOW_DESIRE,
}
_EASY = {FEASIBILITY, DESIRE}


# Noise from dividing must not put a village on one side of the middle.
_DECIMALS = 9


def village_sides(of: Scored | Placing, scale: Scale) -> tuple[float, ...]:
    """Return how far above (or below 0) the middle each village that may be shown places it."""
    middle = scale.midpoint * len(of.distributions)
    return tuple(round(score - middle, _DECIMALS) for score in of.village_scores)


def villages_disagree(of: Scored | Placing, scale: Scale) -> bool:
    """Tell whether one village that may be shown lies above the middle and another below it."""
    sides = village_sides(of, scale)
    return any(side > 0 for side in sides) and any(side < 0 for side in sides)


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
    return easy >= _EASY and all(side >= 0 for side in village_sides(scored, scale))


def _has_broad_backing(scored: Scored, scale: Scale) -> bool:
    sides = village_sides(scored, scale)
    return bool(sides) and all(side > 0 for side in sides)
