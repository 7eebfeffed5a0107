"""What a meeting is called, whichever list it stands in."""

from bosaet_desktop.core.formatting import clock
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
