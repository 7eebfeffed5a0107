"""What deeds on a running evening have in common: reading it, and writing its times."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, select, update

from bosaet_desktop.core.model.meeting import agenda_item, agenda_run
from bosaet_desktop.core.rows.meeting import AgendaItem, AgendaRun, Programme, RunState
from bosaet_desktop.core.terms.meeting import AgendaKind


def whole_seconds(moment: datetime) -> datetime:
    """Return a moment without the fractions that nobody reads."""
    return moment.replace(microsecond=0)


def evening_of(connection: Connection, number: int) -> Programme:
    """Return the order and the clock of workshop `number`, without the words on its papers."""
    columns = agenda_item.c
    rows = connection.execute(
        select(agenda_item)
        .where(columns.workshop_number == number)
        .order_by(columns.position, columns.id)
    )
    items = tuple(
        AgendaItem(
            AgendaKind(row.kind),
            row.title,
            row.minutes,
            id=row.id,
            added_minutes=row.added_minutes,
            left_out=row.left_out,
            started_at=row.started_at,
            ended_at=row.ended_at,
        )
        for row in rows
    )
    return Programme(number, items=items, run=_run_of(connection, number))


def _run_of(connection: Connection, number: int) -> AgendaRun | None:
    columns = agenda_run.c
    row = connection.execute(select(agenda_run).where(columns.workshop_number == number)).first()
    if row is None:
        return None
    return AgendaRun(row.started_at, row.ended_at, row.paused_at, row.paused_seconds)


def moment_in(found: Programme, now: datetime) -> datetime:
    """Return `now`, or the latest moment noted already if the clock was set back since."""
    times = [time for item in found.items for time in (item.started_at, item.ended_at) if time]
    begun = [found.run.started_at] if found.run is not None else []
    return max([whole_seconds(now), *times, *begun])


def set_item(connection: Connection, item_id: str, **values: object) -> None:
    """Write into one item."""
    connection.execute(update(agenda_item).where(agenda_item.c.id == item_id).values(**values))


def set_run(connection: Connection, number: int, **values: object) -> None:
    """Write into the clock of workshop `number`."""
    mine = agenda_run.c.workshop_number == number
    connection.execute(update(agenda_run).where(mine).values(**values))


def end_current(connection: Connection, found: Programme, moment: datetime) -> None:
    """End whatever item runs."""
    for item in found.items:
        if item.started_at is not None and item.ended_at is None:
            set_item(connection, item.id, ended_at=moment)


def go_on(connection: Connection, number: int, now: datetime) -> Programme:
    """End a pause, and return the evening after it.

    The item that runs is moved past the pause, so that from its beginning to its end there are
    only minutes it was given: how long items took can then be compared with the plan.
    """
    found = evening_of(connection, number)
    if found.state is not RunState.PAUSED or found.run is None or found.run.paused_at is None:
        return found
    length = max(int((whole_seconds(now) - found.run.paused_at).total_seconds()), 0)
    for item in found.items:
        if item.started_at is not None and item.ended_at is None:
            moved = item.started_at + timedelta(seconds=length)
            set_item(connection, item.id, started_at=moved)
    paused = found.run.paused_seconds + length
    set_run(connection, number, paused_at=None, paused_seconds=paused)
    return evening_of(connection, number)
