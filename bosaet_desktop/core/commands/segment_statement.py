"""Writing what is known of a segment: free statements, with a figure where there is one."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, insert, select, update

from bosaet_desktop.core.commands.linking import last_place
from bosaet_desktop.core.commands.ordering import STEP, rearranged
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.segment import segment_statement
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.segment import Statement
from bosaet_desktop.core.terms.segment import StatementSide
from bosaet_desktop.core.text import LONGEST_LINE

HIGHEST_PERCENT = 100
MOST_PEOPLE = 10_000_000


def add_statements(
    project: Project, segment_id: str, side: StatementSide, statements: Sequence[Statement]
) -> None:
    """Add statements last on one side; raises InvalidInput, with none added, for an unfit one."""
    rows = [_values(each) for each in statements]
    if not rows:
        return
    with project.change(N_("Add statements")) as connection:
        place = last_place(connection, segment_statement)
        about = {"segment_id": segment_id, "side": side.value}
        filled = [
            row | about | {"id": new_id(), "position": place + STEP * at}
            for at, row in enumerate(rows)
        ]
        connection.execute(insert(segment_statement), filled)


def write_statement(project: Project, statement_id: str, statement: Statement) -> None:
    """Write a statement anew: its label, percent, base and source.

    Raises InvalidInput without a label, for a percent outside 0-100 and for a base below 1.
    """
    values = _values(statement)
    with project.change(N_("Write statement")) as connection:
        here = segment_statement.c.id == statement_id
        connection.execute(update(segment_statement).where(here).values(**values))


def move_statement(
    project: Project, statement_id: str, side: StatementSide, before: str | None = None
) -> None:
    """Put a statement on a side of its segment, before another one there (None: last)."""
    c = segment_statement.c
    with project.change(N_("Move statement")) as connection:
        here = c.id == statement_id
        mine = select(c.segment_id).where(here).scalar_subquery()
        wanted = select(c.id, c.position).where(c.segment_id == mine, c.side == side.value)
        places = {row.id: int(row.position) for row in connection.execute(wanted)}
        if before == statement_id:
            return
        other_side = here & (c.side != side.value)
        connection.execute(update(segment_statement).where(other_side).values(side=side.value))
        for key, place in rearranged(places, [statement_id], before).items():
            moved = (c.id == key) & (c.position != place)
            connection.execute(update(segment_statement).where(moved).values(position=place))


def delete_statements(project: Project, statement_ids: Sequence[str]) -> None:
    """Take statements away."""
    with project.change(N_("Delete statements")) as connection:
        here = segment_statement.c.id.in_(statement_ids)
        connection.execute(delete(segment_statement).where(here))


# Any: words, a share and a count.
def _values(statement: Statement) -> dict[str, Any]:
    label = wording(statement.label, LONGEST_LINE, missing=_("A statement needs words."))
    source = wording(statement.source, LONGEST_LINE)
    if statement.percent is not None and not 0 <= statement.percent <= HIGHEST_PERCENT:
        raise InvalidInput(
            _("A percentage goes from 0 to 100."),
            todo=_("Write a number between them, or leave it empty."),
        )
    if statement.base is not None and not 1 <= statement.base <= MOST_PEOPLE:
        raise InvalidInput(
            _("The base is the number of people asked, and at least 1."),
            todo=_("Leave it empty if the source does not say."),
        )
    return {
        "label": label, "percent": statement.percent, "base": statement.base, "source": source,
    }  # fmt: skip
