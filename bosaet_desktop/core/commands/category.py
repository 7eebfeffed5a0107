"""The project's own list of categories that ideas and initiatives are sorted into."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, func, insert, select, update

from bosaet_desktop.core.commands.ordering import STEP
from bosaet_desktop.core.commands.wording import same_words, wording
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.idea import category
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.text import LONGEST_NAME


def add_category(project: Project, name: str) -> str:
    """Add a category last and return its id; raises InvalidInput for a name already there."""
    with project.change(N_("Add category")) as connection:
        words = _free_name(connection, name)
        key, last = new_id(), connection.scalar(select(func.max(category.c.position))) or 0
        row = {"id": key, "name": words, "position": last + STEP}
        connection.execute(insert(category).values(row))
        return key


def rename_category(project: Project, category_id: str, name: str) -> None:
    """Give a category another name; raises InvalidInput for a name already there."""
    with project.change(N_("Rename category")) as connection:
        words = _free_name(connection, name, category_id)
        here = category.c.id == category_id
        connection.execute(update(category).where(here).values(name=words))


def delete_category(project: Project, category_id: str) -> None:
    """Take a category away; what was sorted into it is not sorted any more."""
    with project.change(N_("Delete category")) as connection:
        connection.execute(delete(category).where(category.c.id == category_id))


def reorder_categories(project: Project, category_ids: Sequence[str]) -> None:
    """Show the categories in this order; those not named keep their places after them."""
    with project.change(N_("Move category")) as connection:
        for place, key in enumerate(category_ids):
            here = category.c.id == key
            connection.execute(update(category).where(here).values(position=place))


def find_or_add_category(project: Project, name: str) -> tuple[str, bool]:
    """Return the id of the category of that name, and whether it had to be made."""
    with project.change(N_("Add category")) as connection:
        known = _named(connection, name)
        return (known, False) if known is not None else (add_category(project, name), True)


def _free_name(connection: Connection, name: str, own_id: str | None = None) -> str:
    words = wording(name, LONGEST_NAME, missing=_("A category needs a name."))
    if _named(connection, words) not in (None, own_id):
        raise InvalidInput(_("There is already a category called {name}.").format(name=words))
    return words


def _named(connection: Connection, name: str) -> str | None:
    rows = connection.execute(select(category.c.id, category.c.name))
    wanted = same_words(name)
    return next((row.id for row in rows if same_words(row.name) == wanted), None)
