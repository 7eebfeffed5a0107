"""Ticking attention points off and writing notes on them."""

from sqlalchemy import Connection, insert, select, update

from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.model.attention import attention_point
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.attention import AttentionState
from bosaet_desktop.core.text import LONGEST_LINE


def set_attention_state(project: Project, key: str, state: AttentionState) -> None:
    """Say how far the point `key` (page key, slash, point key) has come."""
    with project.change(N_("Tick attention point")) as connection:
        _store(connection, key, state=state.value)


def write_attention_note(project: Project, key: str, note: str) -> None:
    """Write `note`, several lines allowed, on the point `key`; empty text takes the note away.

    Raises InvalidInput for a text too long or with a person number in it.
    """
    words = wording(note, LONGEST_LINE, multiline=True)
    with project.change(N_("Write note on attention point")) as connection:
        _store(connection, key, note=words)


def _store(connection: Connection, key: str, **values: str) -> None:
    known = connection.scalar(select(attention_point.c.key).where(attention_point.c.key == key))
    if known is None:
        fresh = {"key": key, "state": AttentionState.NOT_STARTED.value} | values
        connection.execute(insert(attention_point).values(fresh))
    else:
        connection.execute(
            update(attention_point).where(attention_point.c.key == key).values(values)
        )
