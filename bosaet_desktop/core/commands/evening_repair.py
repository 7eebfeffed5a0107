"""Mending an evening on the way: more time, less to do, or a start that was noted too late."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select, update

from bosaet_desktop.core.commands.evening import evening_of, set_item, set_run, whole_seconds
from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.meeting import agenda_item, agenda_run
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.meeting import MOST_ITEM_MINUTES


def give_minutes(project: Project, item_id: str, minutes: int) -> None:
    """Give an item more minutes on the evening, or fewer below 0; its plan stays as it is.

    Raises InvalidInput where it would have more than 999 minutes more than planned.
    """
    with project.change(N_("Give agenda item more time")) as connection:
        _add(connection, {item_id: minutes})


def accept_cuts(project: Project, cuts: Mapping[str, int]) -> None:
    """Take minutes from items by their ids; one that loses all of them is passed over."""
    with project.change(N_("Shorten the agenda")) as connection:
        _add(connection, {key: -minutes for key, minutes in cuts.items() if minutes > 0})


def correct_start(project: Project, workshop_number: int, began: datetime, now: datetime) -> None:
    """Say that the evening began at `began` after all: every time of it moves as much.

    Nothing moves beyond `now`. Raises NotAllowed for an evening that has not begun.
    """
    with project.change(N_("Correct when the agenda began")) as connection:
        found = evening_of(connection, workshop_number)
        if found.run is None:
            raise NotAllowed(_("This agenda has not begun."))
        latest = max(whole_seconds(now), found.run.ended_at or found.run.started_at)
        moment = min(whole_seconds(began), latest)
        distance = moment - found.run.started_at
        run = {name: getattr(found.run, name) for name in ("ended_at", "paused_at")}
        moved = _moved(run, distance, latest)
        set_run(connection, workshop_number, started_at=moment, **moved)
        for item in found.items:
            times = {name: getattr(item, name) for name in ("started_at", "ended_at")}
            set_item(connection, item.id, **_moved(times, distance, latest))


def clear_run(project: Project, workshop_number: int) -> None:
    """Forget how the evening went, as after a rehearsal; the plan stays."""
    with project.change(N_("Take the clock back to the start")) as connection:
        of_run = agenda_run.c.workshop_number == workshop_number
        connection.execute(delete(agenda_run).where(of_run))
        mine = agenda_item.c.workshop_number == workshop_number
        fresh = {"added_minutes": 0, "started_at": None, "ended_at": None}
        connection.execute(update(agenda_item).where(mine).values(**fresh))


def _moved(
    times: Mapping[str, datetime | None], distance: timedelta, latest: datetime
) -> dict[str, datetime | None]:
    return {name: time and min(time + distance, latest) for name, time in times.items()}


def _add(connection: Connection, minutes: Mapping[str, int]) -> None:
    columns = agenda_item.c
    rows = connection.execute(
        select(columns.id, columns.minutes, columns.added_minutes).where(columns.id.in_(minutes))
    )
    for row in rows:
        # Below nothing there is nothing to take, and nothing to give back first later on.
        added = max(row.added_minutes + minutes[row.id], -row.minutes)
        if added > MOST_ITEM_MINUTES:
            raise InvalidInput(
                _("Write a number from {lowest} to {highest}.").format(
                    lowest=1, highest=MOST_ITEM_MINUTES
                )
            )
        set_item(connection, row.id, added_minutes=added)
