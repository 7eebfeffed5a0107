"""Clocks and countdowns of an evening as people read them from afar."""

from datetime import time

from bosaet_desktop.core.formatting import integer, time_of_day
from bosaet_desktop.core.i18n import _, ngettext

_DAY = 24 * 60


def clock_words(minute: int | None) -> str:
    """Return a clock from minutes after midnight, 19.05; those past midnight begin anew."""
    if minute is None:
        return ""
    return time_of_day(time(minute % _DAY // 60, minute % 60))


def countdown(seconds: int) -> str:
    """Return what is left, 12:05; with a plus what is over, +2:30. A colon, for 12.05 is a clock.

    A second that has begun counts as left, so that the end is when 0:00 is shown.
    """
    minutes, rest = divmod(abs(seconds), 60)
    return f"{'+' if seconds < 0 else ''}{minutes}:{rest:02}"


def minute_words(minutes: int) -> str:
    """Return a length: 15 min."""
    return _("{n} min.").format(n=integer(minutes))


def length_words(minutes: int) -> str:
    """Return a length in hours and minutes: 2 h. 15 min."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return minute_words(rest)
    told = ngettext("{n} hour", "{n} hours", hours).format(n=integer(hours))
    return f"{told} {minute_words(rest)}" if rest else told


def behind_words(behind: int) -> str:
    """Say plainly how an evening keeps its time."""
    if behind > 0:
        return _("{n} min. behind").format(n=integer(behind))
    if behind < 0:
        return _("{n} min. ahead").format(n=integer(-behind))
    return _("On time")
