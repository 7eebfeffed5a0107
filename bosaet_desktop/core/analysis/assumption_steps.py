"""The assumptions before the hall, a step at a time: what we believe, the evidence, the verdict."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from bosaet_desktop.core.analysis.assumption_words import HALL_VERDICTS
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.assumption import Assumption


class Shown(IntEnum):
    """How much of an assumption the hall sees; each step keeps what was seen before."""

    STATEMENT = 1
    EVIDENCE = 2
    VERDICT = 3


@dataclass(frozen=True, slots=True)
class AssumptionStep:
    """One press of Next; `place` counts the assumptions from 1, of `count`.

    `sentence` is for the one who leads the hall. Nobody's name is in it, nor on the wall.
    """

    assumption: Assumption
    shown: Shown
    place: int
    count: int
    sentence: str


def assumption_steps(found: Sequence[Assumption]) -> tuple[AssumptionStep, ...]:
    """Return the steps of all assumptions in their order.

    One without evidence goes from the statement to the verdict, and an open one ends with what
    is to be found out.
    """
    return tuple(
        AssumptionStep(each, shown, place, len(found), _sentence(each, shown))
        for place, each in enumerate(found, start=1)
        for shown in _shown_of(each)
    )


def _shown_of(assumption: Assumption) -> Iterator[Shown]:
    yield Shown.STATEMENT
    if assumption.evidence or assumption.tables:
        yield Shown.EVIDENCE
    yield Shown.VERDICT


def _sentence(assumption: Assumption, shown: Shown) -> str:
    if shown is Shown.STATEMENT:
        return _("Read it aloud. Who believes it? Ask for hands, and for why.")
    if shown is Shown.EVIDENCE:
        return _("Give the hall a quiet minute with this. Does anybody change their mind?")
    if assumption.is_open:
        return _("Agree on who finds out, and when.")
    told = _("{verdict}. Ask what it means for us.")
    return told.format(verdict=_(HALL_VERDICTS[assumption.status]))
