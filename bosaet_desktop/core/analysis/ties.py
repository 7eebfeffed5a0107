"""Equal scores and the line: the agreed rule, a show of hands, a lot (method.md section 3)."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import accumulate, groupby, pairwise

from bosaet_desktop.core.analysis.ranking import SCORE_DECIMALS
from bosaet_desktop.core.formatting import date_long
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.rows.decision import (
    Decider,
    Decision,
    TieBreaks,
    TieRule,
)
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.terms.decision import DecisionKind
from bosaet_desktop.core.terms.scoring import DESIRE, FEASIBILITY

_ROLES: Mapping[TieRule, tuple[str, ...]] = {
    TieRule.DESIRE_FIRST: (DESIRE, FEASIBILITY),
    TieRule.FEASIBILITY_FIRST: (FEASIBILITY, DESIRE),
    TieRule.HANDS_AT_ONCE: (),
}
_SENTENCES = {
    TieRule.DESIRE_FIRST: N_(
        "Desire decides, then whether we can manage it, then a show of hands, and at last a lot."
    ),
    TieRule.FEASIBILITY_FIRST: N_(
        "Whether we can manage it decides, then desire, then a show of hands, and at last a lot."
    ),
    TieRule.HANDS_AT_ONCE: N_("A show of hands decides, and at last a lot."),
}

Group = tuple[Placing, ...]
AGREED = TieBreaks()


def tie_rule_of(stored: str) -> TieRule:
    """Return the rule a round holds; desire first where nothing else was agreed."""
    return TieRule(stored) if stored in set(TieRule) else TieRule.DESIRE_FIRST


def tie_rule_sentence(rule: TieRule) -> str:
    """Return the rule as it is printed and read aloud."""
    return _(_SENTENCES[rule])


def rule_origin(agreed: Decision | None) -> str:
    """Return when the rule was agreed on by that decision, or that nobody has agreed on it."""
    if agreed is None:
        return _("The hall has not agreed on this: it is the rule every round begins with.")
    told = (
        _("Agreed on {day}, before the first mark.")
        if agreed.kind is DecisionKind.AGREED_RULE
        else _("Agreed on {day}, after the first marks had come in.")
    )
    return told.format(day=date_long(agreed.decided_on))


def order_by_tie_rule(placings: Iterable[Placing], breaks: TieBreaks = AGREED) -> tuple[Group, ...]:
    """Order the ranked for the choice; a group of more than one is left to the hall.

    Ranks stay shared, only the choice follows the rule. Unranked initiatives are left out.
    """
    key = _choice_key(breaks.rule)
    ranked = sorted((each for each in placings if each.rank is not None), key=key)
    groups = (tuple(group) for _key, group in groupby(ranked, key=key))
    return tuple(
        drawn
        for group in groups
        for voted in _parted(group, {name: -n for name, n in breaks.votes.items()})
        for drawn in _drawn(voted, breaks.lots)
    )


def drawn_order(lot_number: int, rows: Iterable[int]) -> tuple[int, ...]:
    """Return the rows of the sheet in the order a lot with that number draws them.

    Anybody can draw it again: the text "number:row" (417203:4) is put through SHA-256, and the
    row with the smallest result comes first.
    """
    return tuple(sorted(rows, key=lambda row: sha256(f"{lot_number}:{row}".encode()).digest()))


def allowed_cuts(groups: Sequence[Group]) -> tuple[int, ...]:
    """Return how many may stand above the line so that it parts no equals, 0 and all included."""
    return (0, *accumulate(len(group) for group in groups))


def deciders(groups: Sequence[Group], breaks: TieBreaks = AGREED) -> tuple[Decider, ...]:
    """Return what parts each of the ordered placings from the next: one fewer than placings."""
    ordered = [(place, each) for place, group in enumerate(groups) for each in group]
    hands = _counted_hands([each for _place, each in ordered], breaks)
    return tuple(
        Decider.OPEN if place == following else _decider(above, below, breaks.rule, hands)
        for (place, above), (following, below) in pairwise(ordered)
    )


def _decider(above: Placing, below: Placing, rule: TieRule, hands: Mapping[str, int]) -> Decider:
    names = (Decider.SCORE, *(Decider(role) for role in _ROLES[rule]))
    key = _choice_key(rule)
    for decider, a, b in zip(names, key(above), key(below), strict=True):
        if a != b:
            return decider
    one, other = (hands.get(each.initiative_id) for each in (above, below))
    return Decider.HANDS if one != other else Decider.LOT


def _counted_hands(ordered: Sequence[Placing], breaks: TieBreaks) -> Mapping[str, int]:
    """Return the hands that part equals: those of a group of which everyone was voted on."""
    groups = (tuple(group) for _key, group in groupby(ordered, key=_choice_key(breaks.rule)))
    return {
        each.initiative_id: breaks.votes[each.initiative_id]
        for group in groups
        if all(each.initiative_id in breaks.votes for each in group)
        for each in group
    }


def _drawn(group: Group, lots: Mapping[str, int]) -> Iterator[Group]:
    """Part equals by a lot; places held twice are of two lots, which part nobody together."""
    places = [lots[each.initiative_id] for each in group if each.initiative_id in lots]
    return _parted(group, lots if len(set(places)) == len(places) else {})


def _parted(group: Group, places: Mapping[str, int]) -> Iterator[Group]:
    """Part equals by numbers, lowest first, if each of them has one."""
    if any(each.initiative_id not in places for each in group):
        yield group
        return

    def place(each: Placing) -> int:
        return places[each.initiative_id]

    for _place, equals in groupby(sorted(group, key=place), key=place):
        yield tuple(equals)


def _choice_key(rule: TieRule) -> Callable[[Placing], tuple[float, ...]]:
    def key(placing: Placing) -> tuple[float, ...]:
        means = (placing.mean(role) or 0.0 for role in _ROLES[rule])
        return (placing.rank or 0, *(-round(mean, SCORE_DECIMALS) for mean in means))

    return key
