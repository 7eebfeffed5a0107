"""Erasing people for good; what they scored stays, for no sheet knows who filled it in."""

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.errors import NotAllowed
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.person import contact, person
from bosaet_desktop.core.model.stakeholder import attendance
from bosaet_desktop.core.model.tables import complete_metadata
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.privacy import Erasing, Mention, Purged
from bosaet_desktop.core.text import LONGEST_TEXT

# What a row is known by, so that it may not be empty.
_NAMES = ("title", "name", "text", "original")


def erase_person(project: Project, person_id: str, way: Erasing) -> Purged:
    """Forget a person for good, in the file, its backups and temporary files (safety.md).

    Not to be undone: with the person goes the history of undo, and tombstones keep a merge from
    bringing the person back. Names inside what others wrote stay; `queries.privacy.mentions`
    lists them. Raises NotAllowed for somebody who is not there, and FileTrouble.
    """
    purged = project.purge([person_id], _words_of(project, person_id))
    with project.change(N_("Erase person")) as connection:
        if way is Erasing.ANONYMISE:
            _leave_somebody(connection, person_id)
        connection.execute(delete(person).where(person.c.id == person_id))
    project.make_final()
    project.back_up(datetime.now())
    return purged


def reword_mention(project: Project, mention: Mention, text: str) -> None:
    """Write a text in which somebody is named otherwise, wherever it stands.

    This reaches the first wording of an idea too, which no page lets anybody change. Raises
    InvalidInput for unfit words, and for none where the row has no other name.
    """
    table = complete_metadata().tables[mention.subject]
    missing = _("Something must stand here.") if mention.column in _NAMES else ""
    words = wording(text, LONGEST_TEXT, missing=missing, multiline=True)
    here = [c == k for c, k in zip(table.primary_key.columns, mention.key, strict=True)]
    with project.change(N_("Take name out of a text")) as connection:
        connection.execute(update(table).where(*here).values({mention.column: words}))


def _words_of(project: Project, person_id: str) -> list[str]:
    """Return what tells who somebody is: nothing, for those who are anonymous already."""
    row = project.first(
        select(person.c.name, contact.c.email, contact.c.phone)
        .select_from(person.outerjoin(contact))
        .where(person.c.id == person_id)
    )
    if row is None:
        raise NotAllowed(_("That person is not in the project any more."))
    return [word for word in row if word]


def _leave_somebody(connection: Connection, person_id: str) -> None:
    """Write down somebody with an empty name, from the same place, who came to the same evenings.

    Somebody new, so that the old row is gone with a tombstone like that of everybody erased.
    """
    of = connection.execute(
        select(person.c.side, person.c.village_id).where(person.c.id == person_id)
    ).one()
    key = new_id()
    connection.execute(
        insert(person).values(id=key, name="", side=of.side, village_id=of.village_id)
    )
    here = attendance.c.person_id == person_id
    came = connection.execute(select(attendance.c.workshop_number, attendance.c.came).where(here))
    rows = [
        {"person_id": key, "workshop_number": row.workshop_number, "came": row.came}
        for row in came.all()
    ]
    if rows:
        connection.execute(insert(attendance), rows)
