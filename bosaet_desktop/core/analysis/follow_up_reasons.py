"""Why an initiative needs a call: rules with named limits, each said in one clear sentence.

In the source project the jointly chosen event lost its backing after the last workshop
(domain.md section 2); these are the signs of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bosaet_desktop.core.analysis.backing import Backing, backing_of
from bosaet_desktop.core.analysis.whole_numbers import without_noise
from bosaet_desktop.core.formatting import date_relative, number
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.follow_up import FollowUp
from bosaet_desktop.core.terms.follow_up import Progress
from bosaet_desktop.core.text import shortened

# Unheard of for so long, an initiative has most likely stopped.
WEEKS_WITHOUT_NEWS = 6
# A mean this much lower than the time before is a loss and no accident of who was asked.
BACKING_FALL = 1.0
# Fewer than this share of those who signed up are still in.
LEAST_STILL_IN = 0.5
# So many late steps are named, the oldest first; the plan itself has the rest.
MOST_NAMED_STEPS = 3
LONGEST_STEP = 80
_DAYS_A_WEEK = 7


class Sign(StrEnum):
    """What gives an initiative away, the most pressing first."""

    STALLED = "stalled"
    OVERDUE = "overdue"
    LATE_STEP = "late_step"
    SILENT = "silent"
    LEFT = "left"
    FADING = "fading"
    NOBODY = "nobody"
    NO_STEP = "no_step"


@dataclass(frozen=True, slots=True)
class Reason:
    """A sign with its finished sentence."""

    sign: Sign
    words: str


def reasons(follow_up: FollowUp, today: date) -> tuple[Reason, ...]:
    """Return every reason to call about an initiative; none when it is closed."""
    return () if follow_up.is_closed else tuple(_reasons(follow_up, today))


def urgency(follow_up: FollowUp, today: date) -> tuple[bool, int, date]:
    """Return what sorts the most pressing first: open, by its gravest sign, by what is due."""
    order = list(Sign)
    signs = [order.index(reason.sign) for reason in reasons(follow_up, today)]
    return follow_up.is_closed, min(signs, default=len(order)), follow_up.due or date.max


def weeks_without_news(follow_up: FollowUp, today: date) -> int | None:
    """Return for how many whole weeks nothing was heard; None where nobody knows since when."""
    since = follow_up.news_on
    return None if since is None else max((today - since).days // _DAYS_A_WEEK, 0)


def _reasons(follow_up: FollowUp, today: date) -> Iterator[Reason]:
    latest = follow_up.latest
    if latest is not None and latest.progress is Progress.STALLED:
        yield Reason(Sign.STALLED, _stalled(latest.obstacle))
    if follow_up.due is not None and follow_up.is_overdue(today):
        told = _("The next step is overdue since {date}.")
        when = date_relative(follow_up.due, today)
        yield Reason(Sign.OVERDUE, told.format(date=when))
    yield from _of_late_steps(follow_up, today)
    weeks = weeks_without_news(follow_up, today)
    if weeks is not None and weeks >= WEEKS_WITHOUT_NEWS:
        told = ngettext("No news for {n} week.", "No news for {n} weeks.", weeks)
        yield Reason(Sign.SILENT, told.format(n=weeks))
    yield from _of_backing(follow_up)
    if not follow_up.anchor:
        yield Reason(Sign.NOBODY, _("Nobody carries it."))
    if not follow_up.step:
        yield Reason(Sign.NO_STEP, _("No next step is agreed."))


def _of_late_steps(follow_up: FollowUp, today: date) -> Iterator[Reason]:
    for step in follow_up.late_steps[:MOST_NAMED_STEPS]:
        told = _("“{step}” in the plan is overdue since {date}.")
        title = shortened(step.title, LONGEST_STEP)
        when = date_relative(step.due, today)
        yield Reason(Sign.LATE_STEP, told.format(step=title, date=when))
    more = len(follow_up.late_steps) - MOST_NAMED_STEPS
    if more > 0:
        told = ngettext(
            "{n} more step in the plan is overdue.", "{n} more steps in the plan are overdue.", more
        )
        yield Reason(Sign.LATE_STEP, told.format(n=more))


def _stalled(obstacle: str) -> str:
    if obstacle:
        return _("It stands still: {obstacle}").format(obstacle=" ".join(obstacle.split()))
    return _("It stands still.")


def _of_backing(follow_up: FollowUp) -> Iterator[Reason]:
    latest = follow_up.latest
    still_in, signed_up = (latest.still_in, latest.signed_up) if latest else (None, None)
    if still_in is not None and signed_up and still_in / signed_up < LEAST_STILL_IN:
        told = ngettext(
            "Only {n} of {all} is still in.", "Only {n} of {all} are still in.", still_in
        )
        yield Reason(Sign.LEFT, told.format(n=still_in, all=signed_up))
    asked = [found for each in follow_up.check_ins if (found := backing_of(each.counts))]
    if len(asked) > 1 and without_noise(asked[1].mean - asked[0].mean) >= BACKING_FALL:
        yield Reason(Sign.FADING, _fallen(asked[1], asked[0]))


def _fallen(before: Backing, now: Backing) -> str:
    told = _("Backing fell from {before} (n = {n1}) to {now} (n = {n2}).")
    return told.format(
        before=number(before.mean, 1), n1=before.n, now=number(now.mean, 1), n2=now.n
    )
