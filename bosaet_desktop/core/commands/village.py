"""Adding, naming, describing and arranging the villages of the cluster."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, func, insert, select, update

from bosaet_desktop.core.commands.wording import same_words, wording
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.text import LONGEST_NAME, LONGEST_TEXT


def add_village(project: Project, name: str) -> str:
    """Add a village last, in the first colour nobody has, and return its id.

    Raises InvalidInput for an empty name and one that is there already.
    """
    with project.change(N_("Add village")) as connection:
        words, key = _free_name(connection, name), new_id()
        last = connection.scalar(select(func.max(village.c.position)))
        place = 0 if last is None else int(last) + 1
        connection.execute(
            insert(village).values(
                id=key, name=words, position=place, colour=_free_colour(connection)
            )
        )
        return key


def add_villages(project: Project, names: Sequence[str]) -> None:
    """Add a village for each name in one change; raises InvalidInput with none of them added."""
    with project.change(N_("Add villages")):
        for name in names:
            add_village(project, name)


def rename_village(project: Project, village_id: str, name: str) -> None:
    """Give a village another name; raises InvalidInput for an empty name or one in use."""
    with project.change(N_("Rename village")) as connection:
        _set(connection, village_id, name=_free_name(connection, name, village_id))


def set_village_colour(project: Project, village_id: str, colour: int) -> None:
    """Show a village in the colour with this number, counted from 0."""
    with project.change(N_("Choose colour of village")) as connection:
        _set(connection, village_id, colour=colour)


def set_strengths(project: Project, village_id: str, text: str) -> None:
    """Say what a village can build on (domain.md section 2, theme 1)."""
    words = wording(text, LONGEST_TEXT, multiline=True)
    with project.change(N_("Write strengths")) as connection:
        _set(connection, village_id, strengths=words)


def set_challenges(project: Project, village_id: str, text: str) -> None:
    """Say what is hard in a village (domain.md section 2, theme 1)."""
    words = wording(text, LONGEST_TEXT, multiline=True)
    with project.change(N_("Write challenges")) as connection:
        _set(connection, village_id, challenges=words)


def reorder_villages(project: Project, village_ids: Sequence[str]) -> None:
    """Show the villages in this order everywhere, on paper too."""
    with project.change(N_("Move village")) as connection:
        for place, key in enumerate(village_ids):
            moved = (village.c.id == key) & (village.c.position != place)
            connection.execute(update(village).where(moved).values(position=place))


def delete_village(project: Project, village_id: str) -> None:
    """Take a village away; its ideas, people and sheets stay without a village."""
    with project.change(N_("Delete village")) as connection:
        connection.execute(delete(village).where(village.c.id == village_id))


def _set(connection: Connection, village_id: str, **values: object) -> None:
    connection.execute(update(village).where(village.c.id == village_id).values(**values))


def _free_name(connection: Connection, name: str, own_id: str | None = None) -> str:
    words = wording(name, LONGEST_NAME, missing=_("A village needs a name."))
    rows = connection.execute(select(village.c.id, village.c.name))
    if any(same_words(row.name) == same_words(words) and row.id != own_id for row in rows):
        raise InvalidInput(_("There is already a village called {name}.").format(name=words))
    return words


def _free_colour(connection: Connection) -> int:
    taken = set(connection.scalars(select(village.c.colour)))
    return next(number for number in range(len(taken) + 1) if number not in taken)
