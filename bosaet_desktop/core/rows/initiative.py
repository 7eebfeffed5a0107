"""Initiatives as lists and forms show them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bosaet_desktop.core.terms.initiative import InitiativeStatus

if TYPE_CHECKING:
    from bosaet_desktop.core.rows.idea import Idea, VillageMark


@dataclass(frozen=True, slots=True)
class InitiativeLine:
    """An initiative in the list; `number` counts from 1 in the order of the list."""

    id: str
    number: int
    title: str
    villages: tuple["VillageMark", ...]
    ideas: int
    status: InitiativeStatus


@dataclass(frozen=True, slots=True)
class InitiativeDetail:
    """An initiative with all that its form shows; `marks` is how many were typed for it."""

    id: str
    title: str
    description: str
    category_id: str | None
    village_ids: tuple[str, ...]
    ideas: tuple["Idea", ...]
    status: InitiativeStatus
    marks: int


@dataclass(frozen=True, slots=True)
class NewInitiative:
    """An initiative about to be made."""

    title: str
    description: str = ""
    category_id: str | None = None
    village_ids: tuple[str, ...] = ()
    idea_ids: tuple[str, ...] = ()
