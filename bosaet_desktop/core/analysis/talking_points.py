"""What deserves talk before anybody chooses (method.md section 3, "Talk about this")."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bosaet_desktop.core.analysis.distribution import is_clearly_high
from bosaet_desktop.core.analysis.flag_rules import village_sides, villages_disagree
from bosaet_desktop.core.analysis.flags import flag_name, flag_sentence
from bosaet_desktop.core.formatting import number
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.details import Neighbours
from bosaet_desktop.core.rows.ranking import Flag, Placing
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.rows.scoring import Question
from bosaet_desktop.core.terms.scoring import IMPACT

# Without a line yet, the top of the list is where equals matter.
TOP = 5


@dataclass(frozen=True, slots=True)
class TalkingPoint:
    """One thing to talk about: whom it concerns, in two or three words why, and the figures.

    `for_hall` is False where it concerns single villages: such a point never reaches the wall.
    """

    initiative_ids: tuple[str, ...]
    title: str
    reason: str
    sentence: str
    for_hall: bool = True


def talking_points(
    placings: Sequence[Placing],
    scale: Scale,
    cut: int | None = None,
    neighbours: Sequence[Neighbours] = (),
    questions: Sequence[Question] = (),
) -> tuple[TalkingPoint, ...]:
    """Return what to talk about, best placed first; `cut` is how many stand above the line.

    High score with split opinions, high impact with low desire, villages that disagree (not for
    the hall), and equals round the line, or in the top five while there is no line. `neighbours`
    from the details, once they are counted, add those round the line that are really level.
    Questions are quoted as in `flag_sentence`.
    """
    ranked = [each for each in placings if each.rank is not None]
    middle = scale.midpoint * max((len(each.distributions) for each in ranked), default=0)
    points: list[tuple[int, TalkingPoint]] = []
    for place, each in enumerate(ranked):
        if Flag.SPLIT_OPINIONS in each.flags and (each.score or 0.0) > middle:
            points.append((place, _flagged(each, Flag.SPLIT_OPINIONS, scale, questions)))
        if _is_weighty_but_unwanted(each, scale):
            points.append((place, _flagged(each, Flag.LOW_DESIRE, scale, questions)))
        if villages_disagree(each, scale):
            points.append((place, _disagreement(each, scale)))
    points += _equals(ranked, cut)
    points += _level(ranked, neighbours)
    return tuple(point for _place, point in sorted(points, key=lambda each: each[0]))


def _is_weighty_but_unwanted(placing: Placing, scale: Scale) -> bool:
    impact = placing.distribution(IMPACT)
    wanted = Flag.LOW_DESIRE not in placing.flags
    return not wanted and impact is not None and is_clearly_high(impact, scale)


def _flagged(
    placing: Placing, flag: Flag, scale: Scale, questions: Sequence[Question]
) -> TalkingPoint:
    return TalkingPoint(
        (placing.initiative_id,),
        placing.title,
        flag_name(flag),
        flag_sentence(flag, placing, scale, questions),
    )


def _disagreement(placing: Placing, scale: Scale) -> TalkingPoint:
    """Say how many villages are for and against; which ones would make it a contest."""
    sides = village_sides(placing, scale)
    above, below = (sum(each * sign > 0 for each in sides) for sign in (1, -1))
    text = ngettext(
        "Of the villages with enough sheets to be shown, {n} gives it more than the middle, "
        "{middle}, and {below} less. What lies behind?",
        "Of the villages with enough sheets to be shown, {n} give it more than the middle, "
        "{middle}, and {below} less. What lies behind?",
        above,
    )
    middle = number(scale.midpoint * len(placing.distributions), 1)
    return TalkingPoint(
        (placing.initiative_id,),
        placing.title,
        _("Villages disagree"),
        text.format(n=above, middle=middle, below=below),
        for_hall=False,
    )


def _level(
    ranked: Sequence[Placing], neighbours: Sequence[Neighbours]
) -> Iterator[tuple[int, TalkingPoint]]:
    """Yield those at the line that the sheets do not tell apart though their scores differ."""
    places = {each.initiative_id: (place, each) for place, each in enumerate(ranked)}
    for pair in neighbours:
        if not (pair.tied and pair.at_line and {pair.above_id, pair.below_id} <= places.keys()):
            continue
        (place, above), (_next, below) = places[pair.above_id], places[pair.below_id]
        if above.rank != below.rank:
            title = _("{one} and {other}").format(one=above.title, other=below.title)
            ids = (pair.above_id, pair.below_id)
            yield place, TalkingPoint(ids, title, _("Really level"), pair.sentence)


def _equals(ranked: Sequence[Placing], cut: int | None) -> Iterator[tuple[int, TalkingPoint]]:
    for place, (above, below) in enumerate(pairwise(ranked), start=1):
        near = place == cut if cut is not None else place < TOP
        if near and above.rank == below.rank:
            text = _("They have the same score, {score}. What would tell them apart?")
            yield (
                place - 1,
                TalkingPoint(
                    (above.initiative_id, below.initiative_id),
                    _("{one} and {other}").format(one=above.title, other=below.title),
                    flag_name(Flag.TIED),
                    text.format(score=number(above.score or 0.0, 1)),
                ),
            )
