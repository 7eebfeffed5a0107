"""The calendar file holds what the rules of calendars ask for, and nobody's name."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from bosaet_desktop.core.commands import activity
from bosaet_desktop.core.commands.commitment import (
    add_commitment,
    date_commitment,
    name_promiser,
)
from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.later_meeting import add_meeting, schedule_meeting
from bosaet_desktop.core.commands.plan import date_first_step, name_anchor, write_plan
from bosaet_desktop.core.commands.plan_step import (
    add_step,
    date_step,
    finish_step,
    name_responsible,
)
from bosaet_desktop.core.commands.working_group import (
    add_working_group,
    name_group_lead,
    schedule_working_group,
)
from bosaet_desktop.core.commands.workshop import set_workshop_date, set_workshop_place
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.calendar_events import CalendarEvent, hours_from, hours_in
from bosaet_desktop.core.exchange.calendar_export import calendar_file, export_calendar
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.rows.involvement import When
from bosaet_desktop.core.rows.plan import PlanText
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from tests.core.items import set_status

NOW = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
DAY = date(2026, 5, 4)


def read(project: Project, tmp_path: Path) -> Calendar:
    export_calendar(project, tmp_path / "plan.ics")
    calendar = Calendar.from_ical((tmp_path / "plan.ics").read_bytes())
    assert isinstance(calendar, Calendar)
    return calendar


def test_meetings_and_dated_activities_are_in_it_and_names_are_not(
    project: Project, tmp_path: Path
) -> None:
    set_workshop_date(project, 1, DAY)
    set_workshop_place(project, 1, "The hall")
    walk = activity.add_activity(project, "Walk")
    activity.add_activity(project, "Some day")
    activity.schedule_activity(project, walk, When(DAY, DAY + timedelta(days=2), "19.00-21.00"))
    activity.name_activity_anchor(project, walk, "Ida Jensen")
    meeting, walking = read(project, tmp_path).walk("VEVENT")
    assert (meeting["location"], meeting.decoded("dtstart")) == ("The hall", DAY)
    # All day: the end is the day after the last.
    assert walking.decoded("dtend") == DAY + timedelta(days=3)
    assert "Ida" not in (tmp_path / "plan.ics").read_text(encoding="utf-8")


def test_a_time_of_day_stands_in_danish_time_with_its_rules(
    project: Project, tmp_path: Path
) -> None:
    walk = activity.add_activity(project, "Walk")
    activity.schedule_activity(project, walk, When(DAY, None, "kl. 19.00-21.30"))
    calendar = read(project, tmp_path)
    [event] = calendar.walk("VEVENT")
    assert event["dtstart"].params["tzid"] == "Europe/Copenhagen"
    start = event.decoded("dtstart")
    assert start.utcoffset() == timedelta(hours=2)
    assert event.decoded("dtend") - start == timedelta(hours=2, minutes=30)
    [zone] = calendar.walk("VTIMEZONE")
    assert zone["tzid"] == "Europe/Copenhagen"
    assert {len(zone.walk(part)) for part in ("STANDARD", "DAYLIGHT")} == {1}


def test_calendars_know_an_activity_again_that_was_moved(project: Project, tmp_path: Path) -> None:
    walk = activity.add_activity(project, "Walk")
    activity.date_activity(project, walk, DAY, None)
    [before] = read(project, tmp_path).walk("VEVENT")
    activity.date_activity(project, walk, DAY + timedelta(days=7), None)
    [after] = read(project, tmp_path).walk("VEVENT")
    assert before["uid"] == after["uid"]
    assert before.decoded("dtstart") != after.decoded("dtstart")


@given(st.text(max_size=200).filter(str.strip))
def test_any_words_stay_within_their_property(words: str) -> None:
    hostile = f"{words}\nEND:VEVENT\r\nBEGIN:VALARM,;\\"
    content = calendar_file((CalendarEvent("a", hostile, DAY, DAY),), "id", words, NOW)
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert content.count(b"\r\nBEGIN:VEVENT\r\n") == content.count(b"\r\nEND:VEVENT\r\n") == 1
    assert b"\r\nBEGIN:VALARM" not in content


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("19.00-21.30", (time(19), time(21, 30))),
        ("kl. 9:00 til 10:15", (time(9), time(10, 15))),
        ("19.00", None),
        ("21.00-19.00", None),
        ("25.00-26.00", None),
        ("after the match 19.00-20.00", None),
    ],
)
def test_only_two_times_of_day_are_hours(words: str, hours: tuple[time, time] | None) -> None:
    assert hours_in(words) == hours


@pytest.fixture
def agreed(project: Project) -> Project:
    trail = add_initiative(project, NewInitiative("Trail"))
    set_status(project, trail, InitiativeStatus.CHOSEN)
    write_plan(project, trail, PlanText.FIRST_STEP, "Walk it, twice; once\nmore")
    date_first_step(project, trail, DAY)
    name_anchor(project, trail, "Ida Jensen")
    for text, done in (("Sign it", None), ("Ask", DAY)):
        step = add_step(project, trail, text)
        date_step(project, step, DAY, DAY + timedelta(days=1))
        name_responsible(project, step, "Ida Jensen")
        finish_step(project, step, done)
    group = add_working_group(project, "Path team")
    schedule_working_group(project, group, DAY, 23 * 60)
    name_group_lead(project, group, "Ida Jensen")
    schedule_meeting(project, add_meeting(project, "All of us"), DAY, 19 * 60)
    promise = add_commitment(project, "Lend the tent")
    date_commitment(project, promise, DAY)
    name_promiser(project, promise, "Ida Jensen")
    return project


def test_meetings_steps_and_promises_to_come_are_in_it(agreed: Project, tmp_path: Path) -> None:
    found = {str(event["summary"]): event for event in read(agreed, tmp_path).walk("VEVENT")}
    assert set(found) == {
        "Walk it, twice; once more",
        "Sign it",
        "Path team",
        "All of us",
        "Promised: Lend the tent",
    }
    sign = found["Sign it"]
    assert (sign.decoded("dtstart"), sign.decoded("dtend")) == (DAY, DAY + timedelta(days=2))
    team = found["Path team"]
    assert team.decoded("dtend") - team.decoded("dtstart") == timedelta(hours=2)
    assert team.decoded("dtend").date() == DAY + timedelta(days=1)
    assert len({str(event["uid"]) for event in found.values()}) == 5
    assert all(event.get("dtstamp") for event in found.values())


def test_people_are_named_only_where_that_is_asked_for(agreed: Project, tmp_path: Path) -> None:
    target = tmp_path / "plan.ics"
    export_calendar(agreed, target)
    assert b"Ida" not in target.read_bytes()
    export_calendar(agreed, target, names="1")
    assert target.read_bytes().count(b"Ida Jensen") == 3
    with pytest.raises(InvalidInput):
        export_calendar(agreed, target, names="perhaps")


def test_the_hours_of_a_meeting_are_two_where_nobody_said_an_end() -> None:
    assert hours_from(19 * 60) == (time(19), time(21))
    assert hours_from(19 * 60, 21 * 60 + 30) == (time(19), time(21, 30))
    assert hours_from(23 * 60) == (time(23), time(1))
    assert hours_from(None) is None
