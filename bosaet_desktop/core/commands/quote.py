"""Keeping what people said, with the role of who said it and never the name."""

from sqlalchemy import delete, insert, update

from bosaet_desktop.core.commands.linking import last_place, move_row
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.follow_up import quote
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.text import LONGEST_LINE, LONGEST_TEXT


def add_quote(project: Project, text: str, initiative_id: str | None = None) -> str:
    """Keep what somebody said, last, and return its id; raises InvalidInput if unfit."""
    key, words = new_id(), _line(text)
    with project.change(N_("Add quote")) as connection:
        place = last_place(connection, quote)
        row = {"id": key, "text": words, "position": place, "initiative_id": initiative_id}
        connection.execute(insert(quote).values(**row))
    return key


def write_quote(project: Project, quote_id: str, text: str) -> None:
    """Write a quote anew; raises InvalidInput for an empty or unfit one."""
    words = _line(text)
    with project.change(N_("Write quote")) as connection:
        connection.execute(update(quote).where(quote.c.id == quote_id).values(text=words))


def credit_quote(project: Project, quote_id: str, said_by: str) -> None:
    """Say who said it, as a role; raises InvalidInput for unfit words."""
    words = wording(said_by, LONGEST_LINE)
    with project.change(N_("Say who said it")) as connection:
        connection.execute(update(quote).where(quote.c.id == quote_id).values(said_by=words))


def move_quote(project: Project, quote_id: str, before: str | None) -> None:
    """Put a quote before another one, last for None."""
    with project.change(N_("Move quote")) as connection:
        move_row(connection, quote, quote_id, before)


def delete_quote(project: Project, quote_id: str) -> None:
    """Take a quote away."""
    with project.change(N_("Delete quote")) as connection:
        connection.execute(delete(quote).where(quote.c.id == quote_id))


def _line(text: str) -> str:
    return wording(text, LONGEST_TEXT, missing=_("Write at least a word."))
