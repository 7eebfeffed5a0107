"""Shares of what was completed and of what got the top rating, never without their denominator.

The source tells 53 % completed and 20 % top rated without saying of what (domain.md section 5);
here every share says it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bosaet_desktop.core.formatting import percent
from bosaet_desktop.core.i18n import N_, _, ngettext
from bosaet_desktop.core.rows.outcome import Outcome, TagCover
from bosaet_desktop.core.terms.outcome import HIGHEST_RATING

RATING_WORDS: Mapping[int, str] = {
    1: N_("nothing came of it"),
    2: N_("less than hoped"),
    3: N_("about as hoped"),
    4: N_("better than hoped"),
    5: N_("far better than hoped: others should do the same"),
}


class Of(StrEnum):
    """What the share of the top rated is a share of."""

    PLANNED = "planned"
    COMPLETED = "completed"


@dataclass(frozen=True, slots=True)
class Share:
    """A part and what it is a part of."""

    part: int
    whole: int

    @property
    def share(self) -> float | None:
        """The share (0-1); None of nothing."""
        return self.part / self.whole if self.whole else None


def completed_share(outcomes: Sequence[Outcome]) -> Share:
    """Return how many of the planned initiatives are completed; dropped ones were planned too."""
    return Share(sum(each.is_completed for each in outcomes), len(outcomes))


def top_rated_share(outcomes: Sequence[Outcome], of: Of) -> Share:
    """Return how many completed initiatives have the top rating, of all completed or planned."""
    top = sum(each.is_completed and each.rating == HIGHEST_RATING for each in outcomes)
    done = completed_share(outcomes)
    return Share(top, done.part if of is Of.COMPLETED else done.whole)


def steps_share(outcomes: Sequence[Outcome]) -> Share:
    """Return how many of the steps in the plans are done."""
    return Share(sum(each.steps_done for each in outcomes), sum(each.steps for each in outcomes))


def unrated(outcomes: Sequence[Outcome]) -> int:
    """Return how many are completed and have no rating."""
    return sum(each.is_completed and each.rating is None for each in outcomes)


def completed_words(outcomes: Sequence[Outcome]) -> str:
    """Return "1 of 4 planned initiatives is completed (25 %)"."""
    found = completed_share(outcomes)
    told = ngettext("{part} of {all} is completed", "{part} of {all} are completed", _verb(found))
    return _with_percent(told, found, _planned(found.whole))


def top_rated_words(outcomes: Sequence[Outcome], of: Of) -> str:
    """Return the share of the top rated with what it is a share of, and how many are unrated.

    Empty of nothing: where none is completed there is none to rate.
    """
    found = top_rated_share(outcomes, of)
    if not found.whole:
        return ""
    told = ngettext(
        "{part} of {all} has the top rating", "{part} of {all} have the top rating", _verb(found)
    )
    among = _completed if of is Of.COMPLETED else _planned
    words = _with_percent(told, found, among(found.whole))
    waiting = unrated(outcomes)
    if not waiting:
        return words
    more = ngettext("{n} has no rating yet", "{n} have no rating yet", waiting)
    return f"{words}; {more.format(n=waiting)}"


def steps_words(outcomes: Sequence[Outcome]) -> str:
    """Return "3 of 5 planned steps are done (60 %)", empty where no steps are planned."""
    found = steps_share(outcomes)
    if not found.whole:
        return ""
    told = ngettext("{part} of {all} is done", "{part} of {all} are done", _verb(found))
    steps = ngettext("{n} planned step", "{n} planned steps", found.whole).format(n=found.whole)
    return _with_percent(told, found, steps)


def rating_words(rating: int | None) -> str:
    """Return a rating with its words: 4 – better than hoped."""
    if rating is None:
        return _("not rated yet")
    return f"{rating} – {_(RATING_WORDS[rating])}"


def cover_words(cover: TagCover) -> str:
    """Return how many planned initiatives stand for a focus area or a value."""
    if not cover.planned:
        return _("{tag}: not covered").format(tag=cover.name)
    told = ngettext(
        "{tag}: {n} initiative, {done} completed",
        "{tag}: {n} initiatives, {done} completed",
        cover.planned,
    )
    return told.format(tag=cover.name, n=cover.planned, done=cover.completed)


def _planned(n: int) -> str:
    return ngettext("{n} planned initiative", "{n} planned initiatives", n).format(n=n)


def _completed(n: int) -> str:
    return ngettext("{n} completed initiative", "{n} completed initiatives", n).format(n=n)


def _verb(found: Share) -> int:
    """Return for how many a verb stands: one of four is done, and none of one is done."""
    return 1 if 1 in (found.part, found.whole) else found.part


def _with_percent(told: str, found: Share, among: str) -> str:
    words = told.format(part=found.part, all=among)
    return words if found.share is None else f"{words} ({percent(found.share)})"
