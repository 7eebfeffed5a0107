"""The moment the hall sees the result, step by step: what is shown, and what is said to it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bosaet_desktop.core.analysis.ranking import FEWEST_FOR_CERTAINTY
from bosaet_desktop.core.analysis.reveal import reveal_order, top_for_hall
from bosaet_desktop.core.analysis.talking_points import TalkingPoint
from bosaet_desktop.core.formatting import integer, number
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.core.terms.scoring import ROLES

# As many as can be read from the back of the hall, and as many steps as it has patience for.
POINTS_A_STEP, MOST_POINTS = 2, 6


class RevealKind(StrEnum):
    """What a step shows."""

    START = "start"
    PLACE = "place"
    MATRIX = "matrix"
    TALK = "talk"


@dataclass(frozen=True, slots=True)
class RevealStep:
    """One press of Next: `title` and `figures` tell the presenter, `sentence` is for the hall.

    `shown` is how many placings stand on the wall, counted from the lowest; `placings` are those
    that are new on it, and `points` what it asks the hall to talk about.
    """

    kind: RevealKind
    title: str
    sentence: str
    shown: int
    figures: tuple[str, ...] = ()
    placings: tuple[Placing, ...] = ()
    points: tuple[TalkingPoint, ...] = ()


def reveal_steps(found: Result, points: Sequence[TalkingPoint]) -> tuple[RevealStep, ...]:
    """Return every step from the empty list to what to talk about, in the language in use.

    From the lowest of the top to the first, equals together; then the matrix, then `points`,
    of which only those are said that the hall may see and that concern what stands on the wall.
    """
    top = top_for_hall(found.placings)
    return (
        RevealStep(RevealKind.START, _("The list is still hidden"), _opening(found, top), 0),
        *_places(found, top),
        *_matrix(top),
        *_talk(points_for_hall(points, top), len(top)),
    )


def points_for_hall(
    points: Sequence[TalkingPoint], top: Sequence[Placing]
) -> tuple[TalkingPoint, ...]:
    """Return the first points that concern the whole hall and nothing but what it has seen."""
    seen = {each.initiative_id for each in top}
    allowed = [each for each in points if each.for_hall and seen.issuperset(each.initiative_ids)]
    return tuple(allowed[:MOST_POINTS])


def points_words(placing: Placing, *, is_sum: bool) -> str:
    """Return "11,2 points", or whole points where one sheet's are added."""
    score = placing.score or 0.0
    said = number(score, 0 if is_sum else 1)
    # One point is singular only where nothing stands behind the comma.
    return ngettext("{score} point", "{score} points", 1 if said == "1" else 2).format(score=said)


def kept_words(found: Result, top: Sequence[Placing]) -> str:
    """Return how many are saved for later, without a rank or a name; empty for none."""
    kept = len(found.placings) - len(top)
    if not kept:
        return ""
    said = ngettext("Saved for later: {n} initiative", "Saved for later: {n} initiatives", kept)
    return said.format(n=integer(kept))


def _opening(found: Result, top: Sequence[Placing]) -> str:
    if not top:
        said = _("The top initiatives have the same score. Talk about what tells them apart.")
    elif len(top) == 1:
        said = _("Now we look at what we said together.")
    else:
        said = _("Now we look at what we said together, from the bottom of the list up.")
    if found.joint or found.sheets >= FEWEST_FOR_CERTAINTY:
        return said
    few = ngettext(
        "Only {n} sheet has been counted, so take the order as a hint.",
        "Only {n} sheets have been counted, so take the order as a hint.",
        found.sheets,
    ).format(n=integer(found.sheets))
    return f"{said} {few}"


def _places(found: Result, top: Sequence[Placing]) -> Iterator[RevealStep]:
    shown = 0
    for equals in reveal_order(top):
        shown += len(equals)
        yield RevealStep(
            RevealKind.PLACE,
            _("Number {rank}").format(rank=equals[0].rank),
            _place_sentence(equals, points_words(equals[0], is_sum=found.is_sum)),
            shown,
            tuple(_figures(each, is_sum=found.is_sum) for each in equals),
            equals,
        )


def _place_sentence(equals: Sequence[Placing], points: str) -> str:
    first, shared = equals[0].rank == 1, len(equals) > 1
    if first and shared:
        said = _("And number one is shared, with {points} each: {titles}.")
    elif first:
        said = _("And number one, with {points}: {titles}.")
    elif shared:
        said = _("Number {rank} is shared, with {points} each: {titles}.")
    else:
        said = _("Number {rank}, with {points}: {titles}.")
    return said.format(rank=equals[0].rank, points=points, titles=_listed(equals))


def _listed(equals: Sequence[Placing]) -> str:
    *most, last = [_("“{title}”").format(title=each.title) for each in equals]
    return _("{one} and {other}").format(one=", ".join(most), other=last) if most else last


def _figures(placing: Placing, *, is_sum: bool) -> str:
    points = points_words(placing, is_sum=is_sum)
    means = [number(each.mean or 0.0, 0 if is_sum else 1) for each in placing.distributions]
    return f"{placing.title} – {points} ({' · '.join(means)})"


def _matrix(top: Sequence[Placing]) -> Iterator[RevealStep]:
    if len(top) < 2 or any(each.mean(role) is None for each in top for role in ROLES):
        return
    sentence = _(
        "Here they are again. Higher up makes a bigger difference, further to the right is easier "
        "for us, and the larger the circle, the more we want it."
    )
    yield RevealStep(RevealKind.MATRIX, _("Matrix"), sentence, len(top))


def _talk(points: Sequence[TalkingPoint], shown: int) -> Iterator[RevealStep]:
    parts = [points[at : at + POINTS_A_STEP] for at in range(0, len(points), POINTS_A_STEP)]
    for at, part in enumerate(parts):
        sentence = (
            _("And talk about this as well.")
            if at
            else _("Before we choose: talk about this with those you sit with.")
        )
        figures = tuple(f"{point.title}: {point.reason}" for point in part)
        title = _("Talk about this")
        yield RevealStep(RevealKind.TALK, title, sentence, shown, figures, points=tuple(part))
