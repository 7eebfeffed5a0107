"""Equal scores and the line: desire, feasibility, a show of hands, a lot (method.md section 3)."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import groupby

from bosaet_desktop.core.analysis.ranking import SCORE_DECIMALS
from bosaet_desktop.core.rows.ranking import DESIRE, FEASIBILITY, Placing

TIE_RULE = (DESIRE, FEASIBILITY)


class Decider(StrEnum):
    """What puts one neighbour of the line before the other."""

    SCORE = "score"
    DESIRE = "desire"
    FEASIBILITY = "feasibility"
    HALL = "hall"  # a show of hands, then a public lot; both recorded as decisions


def order_by_tie_rule(placings: Iterable[Placing]) -> tuple[tuple[Placing, ...], ...]:
    """Order the ranked for the choice; a group of more than one is left to the hall.

    Ranks stay shared, only the choice follows the rule. Unranked initiatives are left out.
    """
    ranked = [placing for placing in placings if placing.rank is not None]
    ordered = sorted(ranked, key=_choice_key)
    return tuple(tuple(group) for _, group in groupby(ordered, key=_choice_key))


def decider_at(placings: Sequence[Placing], cut: int) -> Decider | None:
    """Tell what separates the `cut` first from the rest; None where nothing is divided."""
    ordered = [placing for group in order_by_tie_rule(placings) for placing in group]
    if not 0 < cut < len(ordered):
        return None
    above, below = _choice_key(ordered[cut - 1]), _choice_key(ordered[cut])
    pairs = zip(Decider, above, below, strict=False)
    return next((decider for decider, a, b in pairs if a != b), Decider.HALL)


def cut_is_between_equals(placings: Sequence[Placing], cut: int) -> bool:
    """Tell whether a line after the `cut` first needs the hall to decide."""
    return decider_at(placings, cut) is Decider.HALL


def _choice_key(placing: Placing) -> tuple[float, ...]:
    rank = placing.rank or 0
    return (rank, *(-round(placing.mean(role) or 0.0, SCORE_DECIMALS) for role in TIE_RULE))
