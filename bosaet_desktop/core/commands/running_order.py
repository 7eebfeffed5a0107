"""Running an evening: one deed a press, each with the moment it happened.

`now` is local time, as the clock on the wall shows it. A clock that was set back in between never
makes anything end before it began.
"""

from datetime import datetime

from sqlalchemy import insert

from bosaet_desktop.core.analysis.running_order import following
from bosaet_desktop.core.commands.evening import (
    end_current,
    evening_of,
    go_on,
    moment_in,
    set_item,
    set_run,
    whole_seconds,
)
from bosaet_desktop.core.errors import NotAllowed
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.meeting import agenda_run
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.meeting import RunState


def begin_run(project: Project, workshop_number: int, now: datetime) -> None:
    """Start the clock with the first item.

    Raises NotAllowed for an evening that has begun, or has no agenda.
    """
    with project.change(N_("Begin the agenda")) as connection:
        found = evening_of(connection, workshop_number)
        if found.run is not None:
            raise NotAllowed(_("This agenda has begun already."))
        first = next((item for item in found.items if not item.dropped), None)
        if first is None:
            raise NotAllowed(_("There is no agenda to run yet."))
        moment = whole_seconds(now)
        row = {"workshop_number": workshop_number, "started_at": moment}
        connection.execute(insert(agenda_run).values(**row))
        set_item(connection, first.id, started_at=moment, ended_at=None)


def next_item(project: Project, workshop_number: int, now: datetime) -> None:
    """End the item that runs and begin the next one; after the last one the evening is over.

    A pause ends with it. Nothing happens to an evening that is not running.
    """
    with project.change(N_("Next agenda item")) as connection:
        found = go_on(connection, workshop_number, now)
        if found.state is not RunState.RUNNING:
            return
        moment = moment_in(found, now)
        end_current(connection, found, moment)
        coming = following(found)
        if coming is None:
            set_run(connection, workshop_number, ended_at=moment)
        else:
            set_item(connection, coming.id, started_at=moment, ended_at=None)


def back_one_item(project: Project, workshop_number: int, now: datetime) -> None:
    """Take Next back: the item before goes on as if it had not ended; so does an ended evening."""
    with project.change(N_("Agenda item before")) as connection:
        found = go_on(connection, workshop_number, now)
        begun = [item for item in found.items if item.started_at is not None]
        if found.run is None or not begun:
            return
        if found.run.ended_at is not None:
            set_run(connection, workshop_number, ended_at=None)
            set_item(connection, begun[-1].id, ended_at=None)
        elif len(begun) > 1:
            set_item(connection, begun[-1].id, started_at=None, ended_at=None)
            set_item(connection, begun[-2].id, ended_at=None)


def pause_run(project: Project, workshop_number: int, now: datetime) -> None:
    """Stop the clock; nothing happens where none runs."""
    with project.change(N_("Pause the agenda")) as connection:
        found = evening_of(connection, workshop_number)
        if found.state is RunState.RUNNING:
            set_run(connection, workshop_number, paused_at=moment_in(found, now))


def resume_run(project: Project, workshop_number: int, now: datetime) -> None:
    """Let the clock go on; the item that runs keeps the minutes it had left."""
    with project.change(N_("Go on after the pause")) as connection:
        go_on(connection, workshop_number, now)


def end_run(project: Project, workshop_number: int, now: datetime) -> None:
    """End the evening here; items that have not begun stay without times."""
    with project.change(N_("End the agenda")) as connection:
        found = go_on(connection, workshop_number, now)
        if found.state is RunState.RUNNING:
            moment = moment_in(found, now)
            end_current(connection, found, moment)
            set_run(connection, workshop_number, ended_at=moment)
