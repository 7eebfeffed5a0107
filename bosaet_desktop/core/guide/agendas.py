"""The agendas that ship: one for each workshop, and one for an evening of its own."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from bosaet_desktop.core.resources import resource_path
from bosaet_desktop.core.rows.meeting import Agenda, AgendaText, NewAgendaItem
from bosaet_desktop.core.terms.meeting import AgendaKind

_FOLDER = "templates/agendas"


@cache
def ready_agendas(language: str) -> tuple[Agenda, ...]:
    """Return those that ship in the order of the workshops, told in `language` ("da" or "en")."""
    files = sorted(resource_path(_FOLDER).glob("*.toml"))
    return tuple(
        _agenda(file.stem, tomllib.loads(file.read_text(encoding="utf-8")), language)
        for file in files
    )


def ready_agenda(workshop_number: int, language: str) -> Agenda:
    """Return the one made for a workshop; 0 is the evening of its own."""
    return next(each for each in ready_agendas(language) if each.workshop == workshop_number)


# Any: tomllib leaves the values open; the tests read every file that ships.
def _agenda(key: str, table: Mapping[str, Any], language: str) -> Agenda:
    return Agenda(
        key=key,
        name=table["name"][language],
        workshop=table["workshop"],
        minutes=table["minutes"],
        items=tuple(_item(each, language) for each in table["item"]),
    )


def _item(table: Mapping[str, Any], language: str) -> NewAgendaItem:
    texts = {part.value: table.get(part, {}).get(language, "") for part in AgendaText}
    return NewAgendaItem(
        kind=AgendaKind(table["kind"]),
        minutes=table["minutes"],
        page=table.get("page", ""),
        shows_hall=table.get("shows_hall", False),
        paper=table.get("paper", ""),
        **texts,
    )
