"""Inventing personas, and telling what moves them."""

from collections.abc import Mapping, Sequence

from sqlalchemy import delete, insert, update

from bosaet_desktop.core.commands.linking import last_place
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.involvement import persona
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.persona import PersonaText
from bosaet_desktop.core.text import LONGEST_NAME, LONGEST_TEXT

_LABELS: Mapping[PersonaText, str] = {
    PersonaText.NAME: N_("Name persona"),
    PersonaText.LIFE_SITUATION: N_("Describe the persona's life"),
    PersonaText.INTERESTS: N_("Describe the persona's interests"),
    PersonaText.WORTHWHILE: N_("Say what makes it worthwhile"),
    PersonaText.MEDIA: N_("Say which media the persona uses"),
}


def add_persona(project: Project, name: str) -> str:
    """Add a persona last and return its id; raises InvalidInput for an empty or unfit name."""
    key, words = new_id(), _name(name)
    with project.change(N_("Add persona")) as connection:
        place = last_place(connection, persona)
        connection.execute(insert(persona).values(id=key, name=words, position=place))
    return key


def write_persona(project: Project, persona_id: str, part: PersonaText, text: str) -> None:
    """Write one text of a persona; raises InvalidInput for unfit words or an empty name."""
    named = part is PersonaText.NAME
    words = _name(text) if named else wording(text, LONGEST_TEXT, multiline=True)
    with project.change(_LABELS[part]) as connection:
        here = persona.c.id == persona_id
        connection.execute(update(persona).where(here).values(**{part.value: words}))


def set_persona_segment(project: Project, persona_id: str, segment_id: str | None) -> None:
    """Say which segment a persona stands for; None for no one."""
    with project.change(N_("Choose segment of persona")) as connection:
        here = persona.c.id == persona_id
        connection.execute(update(persona).where(here).values(segment_id=segment_id))


def delete_personas(project: Project, persona_ids: Sequence[str]) -> None:
    """Delete personas."""
    with project.change(N_("Delete personas")) as connection:
        connection.execute(delete(persona).where(persona.c.id.in_(persona_ids)))


def _name(name: str) -> str:
    return wording(name, LONGEST_NAME, missing=_("A persona needs a name."))
