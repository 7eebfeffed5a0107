"""People who take part, the lists they come in, and who is missing among them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """Where somebody stands in the cooperation (domain.md section 2, "Participants")."""

    CITIZEN = "citizen"
    MUNICIPALITY = "municipality"
    EXTERNAL = "external"


@dataclass(frozen=True, slots=True)
class Person:
    """A person of the project; `village` is the name that belongs to `village_id`, or empty.

    Somebody who was made anonymous has no name.
    """

    id: str
    name: str
    organisation: str
    role: str
    village_id: str | None
    village: str
    side: Side
    email: str
    phone: str
    invented: bool = False


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody about to be written down."""

    name: str
    organisation: str = ""
    role: str = ""
    village_id: str | None = None
    side: Side = Side.CITIZEN
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Participant:
    """One row of a list of people, checked; the village is a name and `line` counts from 1."""

    line: int
    name: str
    organisation: str = ""
    role: str = ""
    village: str = ""
    side: Side = Side.CITIZEN
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class ParticipantList:
    """What was recognised in a file or a paste before anything is written.

    `columns` are the fields of `Participant` that were found, `ignored_columns` headings as they
    stand, `nameless` how many rows had no name.
    """

    people: tuple[Participant, ...]
    columns: tuple[str, ...]
    ignored_columns: tuple[str, ...] = ()
    nameless: int = 0


@dataclass(frozen=True, slots=True)
class Presence:
    """How many come from one village on each side; the empty id stands for no village."""

    village_id: str
    village: str
    colour: int
    counts: Mapping[Side, int]
