"""What a meeting is called, whichever list it stands in."""

from bosaet_desktop.core.formatting import clock, date_long
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.overview import Meeting


def workshop_name(number: int, *, alone: bool) -> str:
    """Return "Workshop 4"; the evening of a project that has but one is "The evening"."""
    return _("The evening") if alone else _("Workshop {number}").format(number=number)


def meeting_name(meeting: Meeting) -> str:
    """Return the name of a workshop, or what a later meeting is called."""
    if meeting.number:
        return workshop_name(meeting.number, alone=meeting.alone)
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
    words = _("Welcome! {date}") if meeting.alone else _("Welcome to workshop {number}, {date}")
    return words.format(number=meeting.number, date=date_long(meeting.held_on))
