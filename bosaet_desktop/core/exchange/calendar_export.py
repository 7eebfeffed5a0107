"""Workshops and activities as a calendar file that Outlook, Google and Apple take in (RFC 5545)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vRecur, vText

from bosaet_desktop.core.analysis.involvement_words import PHASE_NAMES
from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.i18n import _, language
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.involvement import involvement_plan
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.workshop import workshops
from bosaet_desktop.core.rows.involvement import Activity, InvolvementPlan
from bosaet_desktop.core.text import clean

ZONE = "Europe/Copenhagen"
_PRODUCT = "-//Bosaet//Bosaet desktop//DA"
# "kl. 19.00-21.30" and nothing else is a time; any other words stand in the description.
_HOURS = re.compile(
    r"(?:kl\.?|at)?\s*(\d{1,2})[.:](\d{2})\s*(?:-|\N{EN DASH}|til|to)\s*(\d{1,2})[.:](\d{2})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """Something that happens; `hours` are its first and last time of day, None all day.

    `key` is the same in every export of the project, so that calendars know it again.
    """

    key: str
    title: str
    first: date
    last: date
    hours: tuple[time, time] | None = None
    place: str = ""
    description: str = ""


def export_calendar(project: Project, target: Path) -> None:
    """Write what has a date as an .ics file; nobody is named in it."""
    about = project_row(project)
    content = calendar_file(events(project), about.identity, about.title, datetime.now(UTC))
    with replacing(target) as beside:
        beside.write_bytes(content)


def events(project: Project) -> tuple[CalendarEvent, ...]:
    """Return workshops and activities with a date, in that order."""
    plan = involvement_plan(project)
    meetings = (
        CalendarEvent(
            f"workshop-{each.number}",
            _("Workshop {number}").format(number=each.number),
            each.held_on,
            each.held_on,
            place=each.place,
        )
        for each in workshops(project)
        if each.held_on is not None
    )
    return (*meetings, *_activities(plan))


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


def hours_in(words: str) -> tuple[time, time] | None:
    """Return the two times of day that `words` consist of, None for any other words."""
    match = _HOURS.fullmatch(words.strip())
    if match is None:
        return None
    numbers = [int(part) for part in match.groups()]
    if max(numbers[0], numbers[2]) > 23 or max(numbers[1], numbers[3]) > 59:
        return None
    start, end = time(numbers[0], numbers[1]), time(numbers[2], numbers[3])
    return (start, end) if start < end else None


def _activities(plan: InvolvementPlan) -> Iterator[CalendarEvent]:
    for each in plan.activities:
        if each.starts_on is None:
            continue
        last = each.ends_on or each.starts_on
        one_day = last == each.starts_on
        yield CalendarEvent(
            f"activity-{each.id}",
            each.title,
            each.starts_on,
            last,
            hours_in(each.time_words) if one_day else None,
            description=_description(plan, each),
        )


def _description(plan: InvolvementPlan, activity: Activity) -> str:
    parts = [
        activity.description,
        activity.time_words,
        *plan.message_texts(activity.message_ids),
        _(PHASE_NAMES[activity.phase]),
    ]
    return "\n".join(part for part in parts if part)


def _event(event: CalendarEvent, identity: str, now: datetime) -> Event:
    made = Event()
    made.add("uid", f"{event.key}@{identity}.bosaet")
    made.add("dtstamp", now)
    made.add("summary", clean(event.title), {"language": language()})
    if event.hours is None:
        made.add("dtstart", event.first)
        made.add("dtend", event.last + timedelta(days=1))
        made.add("transp", "TRANSPARENT")
    else:
        zone = ZoneInfo(ZONE)
        start, end = (datetime.combine(event.first, each, zone) for each in event.hours)
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
