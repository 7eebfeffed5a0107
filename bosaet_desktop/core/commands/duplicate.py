"""Ideas said again: one stands in front, the others behind it in their own words.

Nothing of an idea is changed while it stands behind another, so that it comes back where it lay.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, insert, select, update

from bosaet_desktop.core.commands.idea import put_up
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.idea import idea, refused_pair
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.idea import NewIdea


def merge_ideas(project: Project, idea_id: str, idea_ids: Sequence[str]) -> None:
    """Let `idea_ids` stand behind the idea `idea_id`, and with them what stood behind them.

    Where that idea stands behind another itself, they come behind that one.
    """
    with project.change(N_("Merge ideas that are the same")) as connection:
        front = _front(connection, idea_id)
        moved = idea.c.id.in_(idea_ids) | idea.c.duplicate_of_id.in_(idea_ids)
        behind = update(idea).where(moved, idea.c.id != front)
        connection.execute(behind.values(duplicate_of_id=front))
        connection.execute(update(idea).where(idea.c.id == front).values(duplicate_of_id=None))


def take_out_again(project: Project, idea_ids: Sequence[str]) -> None:
    """Lay ideas that stood behind another on the board again, where they were."""
    with project.change(N_("Take out a merged idea again")) as connection:
        ideas = update(idea).where(idea.c.id.in_(idea_ids))
        connection.execute(ideas.values(duplicate_of_id=None))


def say_again(
    project: Project,
    idea_id: str,
    text: str,
    village_id: str | None = None,
    table_number: int | None = None,
) -> str:
    """Put an idea on the board straight behind the one it is the same as; return its id."""
    with project.change(N_("Note that an idea was said again")) as connection:
        same = select(idea.c.category_id).where(idea.c.id == idea_id)
        category_id = connection.scalar(same)
        (key,) = put_up(project, [NewIdea(text, village_id, category_id, table_number)])
        merge_ideas(project, idea_id, [key])
        return key


def refuse_pair(project: Project, first_id: str, second_id: str) -> None:
    """Note that two ideas are not the same, so that nobody is asked about them again."""
    first, second = sorted((first_id, second_id))
    if first == second:
        raise InvalidInput(_("Choose two ideas that are not the same one."))
    with project.change(N_("Note that two ideas are not the same")) as connection:
        pair = {"first_id": first, "second_id": second}
        there = select(refused_pair).filter_by(**pair)
        if connection.execute(there).first() is None:
            connection.execute(insert(refused_pair).values(**pair))


def _front(connection: Connection, idea_id: str) -> str:
    front = connection.scalar(select(idea.c.duplicate_of_id).where(idea.c.id == idea_id))
    return idea_id if front is None else str(front)
