"""What a meeting is called, whichever list it stands in."""

from bosaet_desktop.core.formatting import clock, date_long
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.overview import Meeting


def meeting_name(meeting: Meeting) -> str:
    """Return "Workshop 4", or what a later meeting is called."""
    if meeting.number:
        return _("Workshop {number}").format(number=meeting.number)
    return meeting.title


def meeting_line(meeting: Meeting, day: str) -> str:
    """Return name, day and time in one line; `day` is the date as it is to be read."""
    if meeting.starts_at is not None:
        day = _("{date} at {time}").format(date=day, time=clock(meeting.starts_at))
    return f"{meeting_name(meeting)}, {day}"


def welcome_words(meeting: Meeting | None) -> str:
    """Return how the hall is welcomed to a meeting, or at all."""
    if meeting is None:
        return _("Welcome!")
    if not meeting.number:
        told = _("Welcome to {title}, {date}")
        return told.format(title=meeting.title, date=date_long(meeting.held_on))
    words = _("Welcome to workshop {number}, {date}")
    return words.format(number=meeting.number, date=date_long(meeting.held_on))
