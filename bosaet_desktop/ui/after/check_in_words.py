"""What a check-in says, in words and tones: the same on page and wall."""

from datetime import date

from bosaet_desktop.core.formatting import date_relative
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.follow_up import HIGHEST_BACKING, CheckIn, FollowUp, Progress
from bosaet_desktop.ui.theme.theme import Tone

TONES: dict[Progress, Tone] = {
    Progress.NOT_STARTED: "neutral",
    Progress.ON_TRACK: "ok",
    Progress.STALLED: "warning",
    Progress.DONE: "info",
    Progress.STOPPED: "neutral",
}


def progress_name(progress: Progress) -> str:
    """Return how it stands in one or two words."""
    return {
        Progress.NOT_STARTED: _("Not started"),
        Progress.ON_TRACK: _("Under way"),
        Progress.STALLED: _("Stalled"),
        Progress.DONE: _("Finished"),
        Progress.STOPPED: _("Dropped"),
    }[progress]


def still_in_words(check_in: CheckIn) -> str:
    """Return "7 of 11 are still in", as far as it is known."""
    if check_in.still_in is None:
        return ""
    if check_in.signed_up is None:
        return _("{n} are still in").format(n=check_in.still_in)
    words = _("{n} of {all} are still in")
    return words.format(n=check_in.still_in, all=check_in.signed_up)


def backing_words(check_in: CheckIn) -> str:
    """Return the backing as one of five, empty where it was not asked."""
    if check_in.backing is None:
        return ""
    words = _("backing {n} of {most}")
    return words.format(n=check_in.backing, most=HIGHEST_BACKING)


def due_tag(follow_up: FollowUp, today: date) -> tuple[str, Tone]:
    """Return the words and tone for when the next step is due."""
    if follow_up.due is None:
        return _("no date"), "neutral"
    when = date_relative(follow_up.due, today)
    if follow_up.is_overdue(today):
        return _("was due {date}").format(date=when), "warning"
    return _("by {date}").format(date=when), "info"


def in_short(check_in: CheckIn) -> str:
    """Return a check-in on one line, without its note."""
    parts = (progress_name(check_in.progress), still_in_words(check_in), backing_words(check_in))
    return " · ".join(part for part in parts if part)
