"""All that has a date as a calendar file that Outlook, Google and Apple take in (RFC 5545)."""

from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from pathlib import Path
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vRecur, vText

from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.exchange.calendar_events import CalendarEvent, events
from bosaet_desktop.core.exchange.options import switch
from bosaet_desktop.core.i18n import language
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.text import clean

ZONE = "Europe/Copenhagen"
_PRODUCT = "-//Bosaet//Bosaet desktop//DA"


def export_calendar(project: Project, target: Path, *, names: str = "0") -> None:
    """Write what has a date as an .ics file; nobody is named in it unless `names` is 1.

    Raises InvalidInput for another value.
    """
    about = project_row(project)
    content = calendar_file(
        events(project, switch("names", names)), about.identity, about.title, datetime.now(UTC)
    )
    with replacing(target) as beside:
        beside.write_bytes(content)


def calendar_file(
    found: tuple[CalendarEvent, ...], identity: str, title: str, now: datetime
) -> bytes:
    """Return the file's bytes; `now` is when it is written, in UTC.

    An all-day event ends on the day after its last, as RFC 5545 counts.
    """
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", vText(clean(title)))
    calendar.add("x-wr-timezone", ZONE)
    if any(each.hours for each in found):
        calendar.add_component(_zone())
    for each in found:
        calendar.add_component(_event(each, identity, now))
    return bytes(calendar.to_ical())


def _place_of_origin(identity: str) -> str:
    """Return what is the same for every calendar of a project and does not give its identity away.

    The identity decides in which order exported marks stand (`marks_export.renumbered`).
    """
    return blake2b(identity.encode(), digest_size=16).hexdigest()


def _event(event: CalendarEvent, identity: str, now: datetime) -> Event:
    made = Event()
    made.add("uid", f"{event.key}@{_place_of_origin(identity)}.bosaet")
    made.add("dtstamp", now)
    made.add("summary", clean(event.title), {"language": language()})
    if event.hours is None:
        made.add("dtstart", event.first)
        made.add("dtend", event.last + timedelta(days=1))
        made.add("transp", "TRANSPARENT")
    else:
        zone = ZoneInfo(ZONE)
        start, end = (datetime.combine(event.first, each, zone) for each in event.hours)
        if end <= start:
            end += timedelta(days=1)
        made.add("dtstart", start)
        made.add("dtend", end)
    if event.place:
        made.add("location", clean(event.place))
    if event.description:
        made.add("description", clean(event.description, multiline=True))
    return made


def _zone() -> Timezone:
    """Return the rule of the European Union since 1996, which Outlook reads better than dates."""
    zone = Timezone()
    zone.add("tzid", ZONE)
    for part, name, month, begin, before, after in (
        (TimezoneDaylight(), "CEST", 3, datetime(1970, 3, 29, 2), 1, 2),
        (TimezoneStandard(), "CET", 10, datetime(1970, 10, 25, 3), 2, 1),
    ):
        part.add("tzname", name)
        part.add("dtstart", begin)
        part.add("tzoffsetfrom", timedelta(hours=before))
        part.add("tzoffsetto", timedelta(hours=after))
        part.add("rrule", vRecur(freq="yearly", bymonth=month, byday="-1su"))
        zone.add_component(part)
    return zone
