"""How strongly those who signed up back what they signed up for: marks as counts, n with the mean.

A mean never stands without its n; one person's word for all is no mean and is told apart.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bosaet_desktop.core.formatting import number
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.follow_up import CheckIn, FollowUp
from bosaet_desktop.core.rows.trend import Trend, TrendPoint
from bosaet_desktop.core.terms.follow_up import HIGHEST_BACKING, LOWEST_BACKING

MARKS = range(LOWEST_BACKING, HIGHEST_BACKING + 1)


@dataclass(frozen=True, slots=True)
class Backing:
    """The mean of `n` marks from 1 to 5."""

    mean: float
    n: int


def backing_of(counts: Sequence[int]) -> Backing | None:
    """Return the mean of marks given as how many gave each from 1 to 5; None where nobody did."""
    n = sum(counts)
    if not n:
        return None
    return Backing(sum(mark * count for mark, count in zip(MARKS, counts, strict=True)) / n, n)


def backing_words(check_in: CheckIn) -> str:
    """Return the backing with what it rests on, empty where it was not asked."""
    found = backing_of(check_in.counts)
    if found is not None:
        told = _("backing {mean} (n = {n})")
        return told.format(mean=number(found.mean, 1), n=found.n)
    if check_in.backing is None:
        return ""
    told = _("backing {n} of {most}, said by one for all")
    return told.format(n=check_in.backing, most=HIGHEST_BACKING)


def still_in_words(check_in: CheckIn) -> str:
    """Return "7 of 11 are still in", as far as it is known."""
    if check_in.still_in is None:
        return ""
    if check_in.signed_up is None:
        words = ngettext("{n} is still in", "{n} are still in", check_in.still_in)
        return words.format(n=check_in.still_in)
    words = ngettext("{n} of {all} is still in", "{n} of {all} are still in", check_in.still_in)
    return words.format(n=check_in.still_in, all=check_in.signed_up)


def backing_trend(follow_up: FollowUp) -> Trend:
    """Return the backing of an initiative over its check-ins, the earliest first.

    Check-ins that say nothing of backing are left out.
    """
    told = [each for each in reversed(follow_up.check_ins) if _says_something(each)]
    return Trend(follow_up.initiative_id, follow_up.title, tuple(map(_point, told)))


def _says_something(check_in: CheckIn) -> bool:
    return check_in.still_in is not None or backing_of(check_in.counts) is not None


def _point(check_in: CheckIn) -> TrendPoint:
    found = backing_of(check_in.counts)
    mean, n = (found.mean, found.n) if found else (None, 0)
    return TrendPoint(check_in.held_on, mean, n, _share(check_in))


def _share(check_in: CheckIn) -> str:
    if check_in.still_in is None:
        return ""
    if check_in.signed_up is None:
        return _("{n} in").format(n=check_in.still_in)
    return _("{n} of {all} in").format(n=check_in.still_in, all=check_in.signed_up)
