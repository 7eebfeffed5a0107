"""Planning an evening's agenda: its items, their order, and everything each of them carries."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, delete, exists, insert, select, update

from bosaet_desktop.core.commands.ordering import STEP, rearranged
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.commands.workshop import make_workshop
from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import STAMP_COLUMNS, new_id
from bosaet_desktop.core.model.meeting import agenda_item, agenda_run
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.meeting import (
    LEAST_ITEM_MINUTES,
    MOST_ITEM_MINUTES,
    AgendaText,
    NewAgendaItem,
)
from bosaet_desktop.core.terms.meeting import AgendaKind
from bosaet_desktop.core.text import LONGEST_LINE, LONGEST_NAME, LONGEST_TITLE

_LONGEST: Mapping[AgendaText, int] = {
    AgendaText.TITLE: LONGEST_TITLE,
    AgendaText.LEAD: LONGEST_NAME,
    AgendaText.MATERIALS: LONGEST_LINE,
    AgendaText.SAY: LONGEST_LINE,
}
_LABELS: Mapping[AgendaText, str] = {
    AgendaText.TITLE: N_("Write title of agenda item"),
    AgendaText.LEAD: N_("Write who leads an agenda item"),
    AgendaText.MATERIALS: N_("Write materials of agenda item"),
    AgendaText.SAY: N_("Write what is said at an agenda item"),
}
# How an item went belongs to its evening; a copy has not been held.
_OF_THE_EVENING = ("added_minutes", "started_at", "ended_at")


def add_agenda_item(
    project: Project, workshop_number: int, item: NewAgendaItem, before: str | None = None
) -> str:
    """Add an item before another one of the workshop (None: last) and return its id.

    Raises InvalidInput for unfit words or minutes.
    """
    key, values = new_id(), agenda_values(item)
    with project.change(N_("Add agenda item")) as connection:
        make_workshop(connection, workshop_number)
        row = {"id": key, "workshop_number": workshop_number, **values}
        connection.execute(insert(agenda_item).values(**row))
        _arrange(connection, workshop_number, key, before)
    return key


def plan_agenda(project: Project, workshop_number: int, items: Sequence[NewAgendaItem]) -> None:
    """Put `items` in the place of the workshop's whole agenda.

    Raises InvalidInput for unfit items, and NotAllowed once the evening has begun: how it went
    would be lost.
    """
    rows = [agenda_values(item) for item in items]
    with project.change(N_("Plan the agenda")) as connection:
        make_workshop(connection, workshop_number)
        _refuse_begun(connection, workshop_number)
        mine = agenda_item.c.workshop_number == workshop_number
        connection.execute(delete(agenda_item).where(mine))
        for place, row in enumerate(rows, start=1):
            place_and_workshop = {"workshop_number": workshop_number, "position": place * STEP}
            connection.execute(insert(agenda_item).values(**row, **place_and_workshop))


def write_agenda_text(project: Project, item_id: str, part: AgendaText, text: str) -> None:
    """Write one text of an item; raises InvalidInput for unfit words or an empty title."""
    _set(project, _LABELS[part], item_id, **{part.value: _words(part, text)})


def set_item_minutes(project: Project, item_id: str, minutes: int) -> None:
    """Say how long an item is planned to take, 1-999 minutes; raises InvalidInput."""
    _set(project, N_("Change minutes of agenda item"), item_id, minutes=_minutes(minutes))


def set_item_kind(project: Project, item_id: str, kind: AgendaKind) -> None:
    """Say what happens in an item."""
    _set(project, N_("Choose kind of agenda item"), item_id, kind=kind.value)


def link_item_page(project: Project, item_id: str, page: str) -> None:
    """Say which page the program turns to at an item, by its key; empty for none."""
    _set(project, N_("Choose page of agenda item"), item_id, page=wording(page, LONGEST_NAME))


def show_item_to_hall(project: Project, item_id: str, shown: bool) -> None:
    """Say whether the hall is shown the item's page when the item begins."""
    _set(project, N_("Choose what the hall sees"), item_id, shows_hall=shown)


def choose_item_paper(project: Project, item_id: str, paper: str) -> None:
    """Say which paper is handed out, by its key among the exports; empty for none."""
    _set(project, N_("Choose paper of agenda item"), item_id, paper=wording(paper, LONGEST_NAME))


def leave_out_item(project: Project, item_id: str, left_out: bool) -> None:
    """Plan an item away, or take it in again; on the evening itself `accept_cuts` does it."""
    _set(project, N_("Leave out agenda item"), item_id, left_out=left_out)


def move_agenda_item(project: Project, item_id: str, before: str | None) -> None:
    """Put an item before another one of the same workshop, last for None."""
    with project.change(N_("Move agenda item")) as connection:
        mine = agenda_item.c.id == item_id
        number = connection.scalar(select(agenda_item.c.workshop_number).where(mine))
        if number is not None and item_id != before:
            _arrange(connection, number, item_id, before)


def duplicate_agenda_item(project: Project, item_id: str) -> str | None:
    """Copy an item as it is planned, right after it, and return the id of the copy."""
    key = new_id()
    with project.change(N_("Duplicate agenda item")) as connection:
        columns = agenda_item.c
        found = connection.execute(select(agenda_item).where(columns.id == item_id)).first()
        if found is None:
            return None
        not_copied = {"id", *_OF_THE_EVENING, *STAMP_COLUMNS}
        row = {name: value for name, value in found._mapping.items() if name not in not_copied}
        connection.execute(insert(agenda_item).values(id=key, **row))
        same = columns.workshop_number == found.workshop_number
        after = select(columns.id).where(same, columns.position > found.position)
        following = connection.scalar(after.order_by(columns.position, columns.id).limit(1))
        _arrange(connection, found.workshop_number, key, following)
    return key


def delete_agenda_items(project: Project, item_ids: Sequence[str]) -> None:
    """Take items away; notes of the minutes that belonged to them stay."""
    with project.change(N_("Delete agenda items")) as connection:
        connection.execute(delete(agenda_item).where(agenda_item.c.id.in_(item_ids)))


def agenda_values(item: NewAgendaItem) -> dict[str, object]:
    """Return the columns of a new item; raises InvalidInput for what may not be stored."""
    texts = {part.value: _words(part, getattr(item, part.value)) for part in AgendaText}
    return texts | {
        "kind": item.kind.value,
        "minutes": _minutes(item.minutes),
        "page": wording(item.page, LONGEST_NAME),
        "shows_hall": item.shows_hall,
        "paper": wording(item.paper, LONGEST_NAME),
    }


def _refuse_begun(connection: Connection, number: int) -> None:
    if connection.scalar(select(exists().where(agenda_run.c.workshop_number == number))):
        raise NotAllowed(
            _("This agenda has begun, and its times would be lost."),
            todo=_("Change single items, or take the clock back to the start first."),
        )


def _arrange(connection: Connection, number: int, key: str, before: str | None) -> None:
    columns = agenda_item.c
    rows = connection.execute(
        select(columns.id, columns.position).where(columns.workshop_number == number)
    )
    places = {row.id: row.position for row in rows}
    for each, place in rearranged(places, [key], before).items():
        connection.execute(update(agenda_item).where(columns.id == each).values(position=place))


def _words(part: AgendaText, text: str) -> str:
    missing = _("An agenda item needs a title.") if part is AgendaText.TITLE else ""
    return wording(text, _LONGEST[part], missing=missing)


def _minutes(minutes: int) -> int:
    if not LEAST_ITEM_MINUTES <= minutes <= MOST_ITEM_MINUTES:
        raise InvalidInput(
            _("Write a number from {lowest} to {highest}.").format(
                lowest=LEAST_ITEM_MINUTES, highest=MOST_ITEM_MINUTES
            )
        )
    return minutes


def _set(project: Project, label: str, item_id: str, **values: object) -> None:
    with project.change(label) as connection:
        connection.execute(update(agenda_item).where(agenda_item.c.id == item_id).values(**values))
