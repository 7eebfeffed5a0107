"""Ticking attention points off, writing notes on them, and adding points of one's own."""

from sqlalchemy import Connection, delete, insert, select, update

from bosaet_desktop.core.commands.person import find_or_add_person
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.attention import attention_point
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.attention import OWN
from bosaet_desktop.core.terms.attention import AttentionState
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.core.text import LONGEST_LINE, clean


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


def name_attention_owner(project: Project, key: str, name: str) -> None:
    """Say who looks after a point; an unknown name becomes a person, none takes it away."""
    with project.change(N_("Choose who looks after a point")) as connection:
        owner = find_or_add_person(project, name, Side.CITIZEN) if clean(name) else None
        _store(connection, key, owner_id=owner)


def add_own_point(project: Project, theme: str, text: str) -> str:
    """Add a point of the project's own to the theme with that key, and return the point's key.

    Raises InvalidInput for an empty or unfit text.
    """
    key, words = f"{OWN}/{new_id()}", _words(text)
    row = {"key": key, "state": AttentionState.NOT_STARTED.value, "wording": words, "theme": theme}
    with project.change(N_("Add attention point")) as connection:
        connection.execute(insert(attention_point).values(row))
    return key


def word_own_point(project: Project, own_key: str, text: str) -> None:
    """Word an own point anew; those of the guide keep their words. Raises InvalidInput."""
    words = _words(text)
    with project.change(N_("Word attention point")) as connection:
        _change_own(connection, own_key, wording=words)


def move_own_point(project: Project, own_key: str, theme: str) -> None:
    """Put an own point under another theme; those of the guide stay under theirs."""
    with project.change(N_("Move attention point to another theme")) as connection:
        _change_own(connection, own_key, theme=theme)


def delete_own_point(project: Project, own_key: str) -> None:
    """Take an own point away; those of the guide stay, as not relevant if need be."""
    with project.change(N_("Delete attention point")) as connection:
        if _is_own(own_key):
            connection.execute(delete(attention_point).where(attention_point.c.key == own_key))


def _words(text: str) -> str:
    return wording(text, LONGEST_LINE, missing=_("Write a few words, or delete the point."))


def _is_own(key: str) -> bool:
    return key.startswith(f"{OWN}/")


def _change_own(connection: Connection, key: str, **values: str) -> None:
    if _is_own(key):
        connection.execute(
            update(attention_point).where(attention_point.c.key == key).values(values)
        )


def _store(connection: Connection, key: str, **values: str | None) -> None:
    known = connection.scalar(select(attention_point.c.key).where(attention_point.c.key == key))
    if known is not None:
        connection.execute(
            update(attention_point).where(attention_point.c.key == key).values(values)
        )
    elif not _is_own(key):
        fresh = {"key": key, "state": AttentionState.NOT_STARTED.value} | values
        connection.execute(insert(attention_point).values(fresh))
