"""Everything the file holds on one person, and what became of it when the person was erased."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from bosaet_desktop.core.rows.person import Person


class Tie(StrEnum):
    """How a row of the file leads to a person."""

    PROPOSED = "proposed"
    COORDINATES = "coordinates"
    CONTACT = "contact"
    HELPS = "helps"
    ANCHORS = "anchors"
    REPRESENTS = "represents"
    OWNS = "owns"
    MUNICIPAL_CONTACT = "municipal_contact"
    CAME = "came"
    CHAIRS = "chairs"
    TYPES = "types"
    KEEPS_SHEETS = "keeps_sheets"
    RESPONSIBLE = "responsible"
    HAD_ROLE = "had_role"
    LEADS_GROUP = "leads_group"
    IN_GROUP = "in_group"
    PROMISED = "promised"


@dataclass(frozen=True, slots=True)
class Bond:
    """One row that leads to the person; `about` is its own words, or the number of a workshop."""

    tie: Tie
    about: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A text in which the person is named: its table, the key of its row, column and text."""

    subject: str
    key: tuple[str | int, ...]
    column: str
    text: str


@dataclass(frozen=True, slots=True)
class PersonFile:
    """What the file holds on one person: the entry, what leads to it, texts with the name."""

    person: Person
    bonds: tuple[Bond, ...] = ()
    mentions: tuple[Mention, ...] = ()


class Erasing(StrEnum):
    """What is left of an erased person: nothing, or somebody without a name who was counted."""

    ERASE = "erase"
    ANONYMISE = "anonymise"


@dataclass(frozen=True, slots=True)
class Purged:
    """What became of the backups: how many were cleaned or deleted, and which could not be."""

    cleaned: int = 0
    deleted: int = 0
    stuck: tuple[Path, ...] = ()
