"""People who take part, and who is missing among them."""

from collections.abc import Mapping
from dataclasses import dataclass

from bosaet_desktop.core.terms.person import Side


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
class Presence:
    """How many come from one village on each side; the empty id stands for no village."""

    village_id: str
    village: str
    colour: int
    counts: Mapping[Side, int]
