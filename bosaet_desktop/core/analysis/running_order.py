"""Where an evening stands: planned and actual times, and how far it is ahead or behind.

Nothing here asks what time it is: `now` is always given, so an evening can be run in a test.
All times are local, as the clock on the wall shows them.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta

from bosaet_desktop.core.rows.meeting import (
    AgendaItem,
    AgendaRun,
    ItemTimes,
    NewAgendaItem,
    Programme,
    RunState,
    Standing,
)
from bosaet_desktop.core.terms.meeting import AgendaKind

# People sit still no longer than this (screens.md section 3: a break in 90 minutes).
LONGEST_WITHOUT_BREAK = 90
# One who begins further off than this from the planned hour rehearses, or forgot to say the hour.
SAME_EVENING = timedelta(hours=2)

# Before its end an item warns once, and once more when it is over.
WARNING_SECONDS = 60

_MINUTE = timedelta(minutes=1)
_Span = tuple[datetime, datetime] | None


def total_minutes(items: Sequence[AgendaItem]) -> int:
    """Return how long the programme is as planned."""
    return sum(item.minutes for item in items if not item.left_out)


def start_clocks(starts_at: int | None, items: Sequence[AgendaItem]) -> tuple[int | None, ...]:
    """Return when each item begins, in minutes after midnight and past 1,440 after the next one.

    Without a start they count from 0; an item planned away has None.
    """
    clocks: list[int | None] = []
    at = starts_at or 0
    for item in items:
        clocks.append(None if item.left_out else at)
        at += 0 if item.left_out else item.minutes
    return tuple(clocks)


def sits_too_long(items: Sequence[NewAgendaItem]) -> tuple[NewAgendaItem, ...]:
    """Return the items at whose end people have sat for over 90 minutes without a break."""
    found, sat = [], 0
    for item in items:
        sat = 0 if item.kind is AgendaKind.BREAK else sat + item.minutes
        if sat > LONGEST_WITHOUT_BREAK:
            found.append(item)
    return tuple(found)


def minutes_late(programme: Programme) -> int:
    """Return by how many minutes the plan ends later than was promised; 0 when it does not."""
    if programme.starts_at is None or programme.ends_at is None:
        return 0
    # An end before the start is one after midnight.
    room = (programme.ends_at - programme.starts_at) % (24 * 60)
    return max(total_minutes(programme.items) - room, 0)


def warning_stage(remaining: int) -> int:
    """Return how far the warnings of an item have come: 1 in its last minute, 2 after it."""
    return 2 if remaining <= 0 else int(remaining <= WARNING_SECONDS)


def standing(programme: Programme, now: datetime) -> Standing:
    """Return where the evening stands at `now`; before it begins, as if it began now.

    A clock that was set back makes nothing negative: what began later than `now` has just begun.
    """
    run = programme.run or AgendaRun(now)
    begin = _planned_begin(programme, run)
    planned = _planned(begin, programme.items)
    expected = _expected(programme.items, run, now)
    current = _current(programme)
    shown = _running_clock(run, now)
    elapsed = _seconds(current.started_at, shown) if current and current.started_at else 0
    planned_end = begin + total_minutes(programme.items) * _MINUTE
    projected = run.ended_at or max((span[1] for span in expected if span), default=shown)
    return Standing(
        state=programme.state,
        times=tuple(
            ItemTimes(item, *(plan or (None, None)), *(span or (None, None)))
            for item, plan, span in zip(programme.items, planned, expected, strict=True)
        ),
        current=current,
        following=following(programme),
        elapsed=elapsed,
        remaining=(current.allowed * 60 - elapsed) if current else 0,
        behind=_whole_minutes(projected - planned_end),
        planned_end=planned_end,
        projected_end=projected,
    )


def following(programme: Programme) -> AgendaItem | None:
    """Return the item that Next begins; None when the current one is the last."""
    after = _after_what_began(programme.items)
    return next((item for item in after if item.started_at is None and not item.dropped), None)


def nearest_moment(minute: int, near: datetime) -> datetime:
    """Return when the clock shows `minute` after midnight nearest to `near`, on either day of it.

    Around midnight 23.50 is the evening before 00.10 and not the one after.
    """
    clock = time(minute // 60, minute % 60)
    days = (near.date() + timedelta(days=step) for step in (-1, 0, 1))
    return min((datetime.combine(day, clock) for day in days), key=lambda each: abs(each - near))


def _current(programme: Programme) -> AgendaItem | None:
    if programme.state in (RunState.PLANNED, RunState.OVER):
        return None
    begun = (i for i in reversed(programme.items) if i.started_at and i.ended_at is None)
    return next(begun, None)


def _after_what_began(items: Sequence[AgendaItem]) -> Sequence[AgendaItem]:
    last = max((at for at, item in enumerate(items) if item.started_at), default=-1)
    return items[last + 1 :]


def _planned_begin(programme: Programme, run: AgendaRun) -> datetime:
    if programme.starts_at is None:
        return run.started_at
    said = nearest_moment(programme.starts_at, run.started_at)
    return said if abs(said - run.started_at) <= SAME_EVENING else run.started_at


def _planned(begin: datetime, items: Sequence[AgendaItem]) -> Iterator[_Span]:
    at = begin
    for item in items:
        if item.left_out:
            yield None
        else:
            yield at, at + item.minutes * _MINUTE
            at += item.minutes * _MINUTE


def _expected(items: Sequence[AgendaItem], run: AgendaRun, now: datetime) -> list[_Span]:
    """Return for each item its actual times, and from the current one on what is expected."""
    spans: list[_Span] = []
    waiting = len(items) - len(_after_what_began(items))
    shown = _running_clock(run, now)
    # A pause that goes on pushes everything after it.
    pause = max(now - shown, timedelta()) if run.paused_at is not None else timedelta()
    at = max([shown + pause, *(item.ended_at for item in items if item.ended_at)])
    for place, item in enumerate(items):
        if item.started_at is not None:
            end = item.ended_at or max(item.started_at + item.allowed * _MINUTE, shown) + pause
            spans.append((item.started_at, max(end, item.started_at)))
            at = end if item.ended_at is None else at
        elif place < waiting or item.dropped or run.ended_at is not None:
            spans.append(None)
        else:
            spans.append((at, at + item.allowed * _MINUTE))
            at += item.allowed * _MINUTE
    return spans


def _running_clock(run: AgendaRun, now: datetime) -> datetime:
    """Return the moment at which the clock of the evening stands: it stops in a pause."""
    return max(run.ended_at or run.paused_at or now, run.started_at)


def _seconds(since: datetime, until: datetime) -> int:
    return max(int((until - since).total_seconds()), 0)


def _whole_minutes(difference: timedelta) -> int:
    """Return whole minutes towards 0: half a minute behind is not behind."""
    return int(difference.total_seconds() / 60)
