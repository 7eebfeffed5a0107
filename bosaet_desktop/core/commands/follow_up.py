"""Writing down how it goes with what was started."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import Connection, delete, insert, select, update

from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.follow_up import backing_count, check_in
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.follow_up import CheckIn
from bosaet_desktop.core.terms.follow_up import HIGHEST_BACKING, LOWEST_BACKING, Progress
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.core.text import LONGEST_LINE, LONGEST_TEXT

MOST_PEOPLE = 9_999
_MARKS = range(LOWEST_BACKING, HIGHEST_BACKING + 1)
# What a check-in says about the initiative as a whole; stalled ones are still under way.
_STATUS: Mapping[Progress, InitiativeStatus] = {
    Progress.NOT_STARTED: InitiativeStatus.CHOSEN,
    Progress.ON_TRACK: InitiativeStatus.UNDER_WAY,
    Progress.STALLED: InitiativeStatus.UNDER_WAY,
    Progress.DONE: InitiativeStatus.DONE,
    Progress.STOPPED: InitiativeStatus.DROPPED,
}


def record_check_in(project: Project, initiative_id: str, new: CheckIn) -> str:
    """Write a check-in down and return its id; the initiative takes its status from the latest.

    Raises InvalidInput for unfit words, a backing outside 1-5 or more still in than signed up.
    """
    values = _checked(new)
    with project.change(N_("Record check-in")) as connection:
        key = new_id()
        connection.execute(insert(check_in).values(id=key, initiative_id=initiative_id, **values))
        _count(connection, key, new.counts)
        _follow_latest(connection, initiative_id)
    return key


def correct_check_in(project: Project, check_in_id: str, corrected: CheckIn) -> None:
    """Replace all that a check-in says; raises what `record_check_in` raises."""
    values = _checked(corrected)
    with project.change(N_("Correct check-in")) as connection:
        here = check_in.c.id == check_in_id
        connection.execute(update(check_in).where(here).values(**values))
        _count(connection, check_in_id, corrected.counts)
        _follow_latest(connection, _initiative_of(connection, check_in_id))


def delete_check_in(project: Project, check_in_id: str) -> None:
    """Take a check-in away; the initiative stands again as the one before says."""
    with project.change(N_("Delete check-in")) as connection:
        initiative_id = _initiative_of(connection, check_in_id)
        connection.execute(delete(check_in).where(check_in.c.id == check_in_id))
        _follow_latest(connection, initiative_id)


def note_completion(connection: Connection, initiative_id: str, day: date) -> None:
    """Have the last check-in say that an initiative is done, and write one if it does not.

    A check-in from after that day is followed by one of its own day: the last one counts.
    """
    columns = check_in.c
    latest = connection.execute(
        select(columns.held_on, columns.status)
        .where(columns.initiative_id == initiative_id)
        .order_by(columns.held_on.desc(), columns.stamp_counter.desc())
        .limit(1)
    ).first()
    if latest is None or latest.status != Progress.DONE:
        held_on = day if latest is None else max(day, latest.held_on)
        row = {"initiative_id": initiative_id, "held_on": held_on, "status": Progress.DONE.value}
        connection.execute(insert(check_in).values(id=new_id(), **row))
    _follow_latest(connection, initiative_id)


def _checked(new: CheckIn) -> Mapping[str, object]:
    if new.backing is not None and not LOWEST_BACKING <= new.backing <= HIGHEST_BACKING:
        raise InvalidInput(_("Backing goes from 1 to 5."))
    for count in (new.still_in, new.signed_up):
        if count is not None and not 0 <= count <= MOST_PEOPLE:
            raise InvalidInput(_("This number of people cannot be right."))
    if None not in (new.still_in, new.signed_up) and (new.still_in or 0) > (new.signed_up or 0):
        raise InvalidInput(_("More cannot still be in than had signed up."))
    if new.counts and len(new.counts) != len(_MARKS):
        raise InvalidInput(_("Backing goes from 1 to 5."))
    if any(not 0 <= count <= MOST_PEOPLE for count in new.counts):
        raise InvalidInput(_("This number of people cannot be right."))
    return {
        "held_on": new.held_on,
        "status": new.progress.value,
        "still_in": new.still_in,
        "signed_up": new.signed_up,
        "backing": new.backing,
        "next_step": wording(new.next_step, LONGEST_LINE),
        "next_date": new.next_date,
        "obstacle": wording(new.obstacle, LONGEST_LINE),
        "note": wording(new.note, LONGEST_TEXT, multiline=True),
    }


def _count(connection: Connection, check_in_id: str, counts: Sequence[int]) -> None:
    """Store how many gave each mark; a check-in where nobody did has no rows."""
    columns = backing_count.c
    mine = columns.check_in_id == check_in_id
    stored = connection.execute(select(columns.value, columns.people).where(mine))
    there = {row.value: row.people for row in stored}
    wanted = {mark: n for mark, n in zip(_MARKS, counts, strict=False) if n}
    gone = [mark for mark in there if mark not in wanted]
    if gone:
        connection.execute(delete(backing_count).where(mine, columns.value.in_(gone)))
    for mark, people in wanted.items():
        if mark not in there:
            row = {"check_in_id": check_in_id, "value": mark, "people": people}
            connection.execute(insert(backing_count).values(**row))
        elif there[mark] != people:
            here = update(backing_count).where(mine, columns.value == mark)
            connection.execute(here.values(people=people))


def _initiative_of(connection: Connection, check_in_id: str) -> str:
    of = select(check_in.c.initiative_id).where(check_in.c.id == check_in_id)
    return str(connection.scalar(of))


def _follow_latest(connection: Connection, initiative_id: str) -> None:
    latest = connection.scalar(
        select(check_in.c.status)
        .where(check_in.c.initiative_id == initiative_id)
        .order_by(check_in.c.held_on.desc(), check_in.c.stamp_counter.desc())
        .limit(1)
    )
    status = _STATUS[Progress(latest)] if latest else InitiativeStatus.CHOSEN
    here = initiative.c.id == initiative_id
    connection.execute(update(initiative).where(here).values(status=status.value))
