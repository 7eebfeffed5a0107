"""Everything in the project that has a date, as events of a calendar."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import select

from bosaet_desktop.core.analysis.involvement_words import PHASE_NAMES
from bosaet_desktop.core.analysis.meeting_words import workshop_name
from bosaet_desktop.core.analysis.plan_schedule import deeds
from bosaet_desktop.core.analysis.running_order import total_minutes
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.model.project import workshop
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.cooperation import (
    commitments,
    later_meetings,
    working_groups,
)
from bosaet_desktop.core.queries.follow_up import follow_ups
from bosaet_desktop.core.queries.heading import project_heading
from bosaet_desktop.core.queries.involvement import involvement_plan
from bosaet_desktop.core.queries.plan import plans
from bosaet_desktop.core.queries.programme import programme
from bosaet_desktop.core.rows.involvement import Activity, InvolvementPlan
from bosaet_desktop.core.rows.project import is_alone
from bosaet_desktop.core.terms.cooperation import CommitmentState

# What a meeting takes that nobody has given an end.
USUAL_MINUTES = 120
_DAY_MINUTES = 24 * 60
# "kl. 19.00-21.30" and nothing else is a time; any other words stand in the description.
_HOURS = re.compile(
    r"(?:kl\.?|at)?\s*(\d{1,2})[.:](\d{2})\s*(?:-|\N{EN DASH}|til|to)\s*(\d{1,2})[.:](\d{2})",
    re.IGNORECASE,
)

Hours = tuple[time, time]


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """Something that happens; `hours` are its first and last time of day, None all day.

    `key` is the same in every export of the project, so that calendars know it again. An end
    before the start is on the day after.
    """

    key: str
    title: str
    first: date
    last: date
    hours: Hours | None = None
    place: str = ""
    description: str = ""


def events(project: Project, names: bool = False) -> tuple[CalendarEvent, ...]:
    """Return all that has a date; people are named only with `names`.

    What is done, kept or closed is left out: a calendar is for what comes.
    """
    return (
        *_workshops(project),
        *_meetings(project),
        *_activities(involvement_plan(project)),
        *_steps(project, names),
        *_next_steps(project, names),
        *_promises(project, names),
    )


def hours_in(words: str) -> Hours | None:
    """Return the two times of day that `words` consist of, None for any other words."""
    match = _HOURS.fullmatch(words.strip())
    if match is None:
        return None
    numbers = [int(part) for part in match.groups()]
    if max(numbers[0], numbers[2]) > 23 or max(numbers[1], numbers[3]) > 59:
        return None
    start, end = time(numbers[0], numbers[1]), time(numbers[2], numbers[3])
    return (start, end) if start < end else None


def hours_from(start: int | None, end: int | None = None) -> Hours | None:
    """Return the hours of a meeting from minutes after midnight; two hours where no end is said."""
    if start is None:
        return None
    last = start + USUAL_MINUTES if end is None or end == start else end
    return _clock(start), _clock(last)


def _clock(minute: int) -> time:
    within = minute % _DAY_MINUTES
    return time(within // 60, within % 60)


def _workshops(project: Project) -> Iterator[CalendarEvent]:
    columns = workshop.c
    rows = project.fetch(
        select(columns.number, columns.held_on, columns.place, columns.starts_at, columns.ends_at)
        .where(columns.held_on.is_not(None))
        .order_by(columns.number)
    )
    kind = project_heading(project).kind
    for row in rows:
        yield CalendarEvent(
            f"workshop-{row.number}",
            workshop_name(row.number, alone=is_alone(kind, row.number)),
            row.held_on,
            row.held_on,
            hours_from(row.starts_at, _end(project, row.number, row.starts_at, row.ends_at)),
            row.place,
        )


def _end(project: Project, number: int, start: int | None, promised: int | None) -> int | None:
    """Return when the programme of a workshop ends, or else when people were promised to go."""
    length = total_minutes(programme(project, number).items)
    return start + length if start is not None and length else promised


def _meetings(project: Project) -> Iterator[CalendarEvent]:
    for each in later_meetings(project):
        if each.held_on is not None:
            yield CalendarEvent(
                f"meeting-{each.id}",
                each.title,
                each.held_on,
                each.held_on,
                hours_from(each.starts_at),
                each.place,
                each.note,
            )
    for group in working_groups(project):
        if group.next_on is not None:
            yield CalendarEvent(
                f"group-{group.id}",
                group.name,
                group.next_on,
                group.next_on,
                hours_from(group.starts_at),
                group.place,
                group.purpose,
            )


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


def _steps(project: Project, names: bool) -> Iterator[CalendarEvent]:
    for deed in deeds(plans(project)):
        if deed.begins is None or deed.ends is None or deed.done_on is not None:
            continue
        kind = "first" if deed.first else "step"
        told = _about(deed.initiative, deed.who if names else "")
        yield CalendarEvent(
            f"{kind}-{deed.key}", deed.text, deed.begins, deed.ends, description=told
        )


def _next_steps(project: Project, names: bool) -> Iterator[CalendarEvent]:
    for each in follow_ups(project, date.today()):
        latest = each.latest
        if latest is None or each.is_closed or latest.next_date is None or not latest.next_step:
            continue
        told = _about(each.title, each.anchor if names else "")
        day = latest.next_date
        yield CalendarEvent(f"next-{latest.id}", latest.next_step, day, day, description=told)


def _promises(project: Project, names: bool) -> Iterator[CalendarEvent]:
    for each in commitments(project):
        if each.due_on is None or each.state is not CommitmentState.OPEN:
            continue
        who = each.who if names else each.party
        told = _about(each.initiative, who)
        title = _("Promised: {text}").format(text=each.text)
        yield CalendarEvent(f"promise-{each.id}", title, each.due_on, each.due_on, description=told)


def _about(initiative: str, who: str) -> str:
    return "\n".join(part for part in (initiative, who) if part)
