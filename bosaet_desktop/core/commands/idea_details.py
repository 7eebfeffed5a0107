"""What the facilitator notes on an idea, and who proposed it; none of it reaches the wall."""

from sqlalchemy import update

from bosaet_desktop.core.commands.person import find_or_add_person
from bosaet_desktop.core.commands.table_number import check_table
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.model.idea import idea
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.idea import IdeaDetails
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.core.text import LONGEST_TEXT, clean


def set_details(project: Project, idea_id: str, details: IdeaDetails) -> None:
    """Keep a note, a name and a table with an idea; an unknown name comes on the list of people."""
    note, number = wording(details.note, LONGEST_TEXT, multiline=True), details.table_number
    check_table(number)
    with project.change(N_("Edit details of an idea")) as connection:
        name = clean(details.proposer)
        person = find_or_add_person(project, name, Side.CITIZEN) if name else None
        here = update(idea).where(idea.c.id == idea_id)
        connection.execute(here.values(note=note, proposer_id=person, table_number=number))
