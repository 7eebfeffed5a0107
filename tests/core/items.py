"""Short ways to ideas, and to initiatives that have come some way."""

from sqlalchemy import update

from bosaet_desktop.core.commands.idea import add_ideas
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.terms.initiative import InitiativeStatus


def add_idea(
    project: Project, text: str, village_id: str | None = None, category_id: str | None = None
) -> str:
    """Put an idea last on the board and return its id."""
    (taken,) = add_ideas(project, [text], village_id, category_id)
    assert taken.idea_id is not None
    return taken.idea_id


def set_status(project: Project, initiative_id: str, status: InitiativeStatus) -> None:
    """Let an initiative have come this far, however it did."""
    with project.change("Status") as connection:
        row = initiative.c.id == initiative_id
        connection.execute(update(initiative).where(row).values(status=status))
