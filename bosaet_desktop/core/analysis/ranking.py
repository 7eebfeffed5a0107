"""From scores to an order, without knowing where scores live (method.md section 3)."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import fsum
from operator import itemgetter

from bosaet_desktop.core.analysis.flag_rules import own_flags
from bosaet_desktop.core.rows.ranking import Flag, Placing, Scored, State
from bosaet_desktop.core.rows.scale import Scale

# Scores that agree to this many decimals are equal.
SCORE_DECIMALS = 9
# Answered by less than these shares of the best answered: not ranked, ranked with a warning.
TOO_FEW_SHARE = 1 / 4
FEW_SHARE = 1 / 2
# Below this many sheets there is nothing to say about certainty.
FEWEST_FOR_CERTAINTY = 12


@dataclass(frozen=True, slots=True)
class Summary:
    """What an initiative's marks say by themselves, whatever the others got."""

    scored: Scored
    score: float | None
    n: int
    flags: tuple[Flag, ...]


def summarise(scored: Scored, scale: Scale) -> Summary:
    """Return the score, the n and the flags of one initiative."""
    parts = [distribution.contribution for distribution in scored.distributions]
    known = [part for part in parts if part is not None]
    score = fsum(known) if known and len(known) == len(parts) else None
    n = min((distribution.n for distribution in scored.distributions), default=0)
    return Summary(scored, score, n, own_flags(scored, scale) if score is not None else ())


def rank(scored: Iterable[Scored], scale: Scale) -> tuple[Placing, ...]:
    """Place initiatives by the weighted sum of their questions' means, highest first.

    Equals (to nine decimals) share a rank, 1, 2, 2, 4, in the order they came; then follow
    those answered by too few, and last those with a question nobody answered.
    """
    return place([summarise(each, scale) for each in scored])


def place(summaries: Sequence[Summary]) -> tuple[Placing, ...]:
    """Place initiatives that are summed up, as `rank` does."""
    most = max((each.n for each in summaries), default=0)
    by_state: dict[State, list[Summary]] = {"ranked": [], "too_few": [], "unscored": []}
    for each in summaries:
        by_state[_state(each, most)].append(each)
    return (
        *_in_order(by_state["ranked"], most),
        *(_placing(each, None, "too_few") for each in by_state["too_few"]),
        *(_placing(each, None, "unscored") for each in by_state["unscored"]),
    )


def _state(summary: Summary, most: int) -> State:
    if summary.score is None:
        return "unscored"
    return "too_few" if summary.n < TOO_FEW_SHARE * most else "ranked"


def _in_order(summaries: list[Summary], most: int) -> Iterator[Placing]:
    scores = [round(each.score or 0.0, SCORE_DECIMALS) for each in summaries]
    sharing = Counter(scores)
    ordered = sorted(zip(scores, summaries, strict=True), key=itemgetter(0), reverse=True)
    rank_of_former, former = 0, None
    for position, (score, each) in enumerate(ordered, start=1):
        if score != former:
            rank_of_former, former = position, score
        few = (Flag.FEW_ANSWERS,) if each.n < FEW_SHARE * most else ()
        tied = (Flag.TIED,) if sharing[score] > 1 else ()
        yield _placing(each, rank_of_former, "ranked", few + tied)


def _placing(
    summary: Summary, place: int | None, state: State, more: tuple[Flag, ...] = ()
) -> Placing:
    scored = summary.scored
    return Placing(
        scored.initiative_id,
        scored.title,
        place,
        summary.score,
        summary.n,
        scored.distributions,
        summary.flags + more,
        state,
        scored.village_scores,
    )
