"""The paper kit: what a facilitator has in the bag when the hall has no printer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class KitMoment(StrEnum):
    """When in the evenings a paper is needed."""

    DOOR = "door"
    IDEAS = "ideas"
    SCORING = "scoring"
    PLAN = "plan"
    RESERVE = "reserve"


class Per(StrEnum):
    """For whom a copy is made."""

    ONCE = "once"
    PERSON = "person"
    TABLE = "table"
    TENTH = "tenth"


@dataclass(frozen=True, slots=True)
class KitPart:
    """One paper of the kit, in `copies`, 0 for one that is left out.

    `what` and `options` say how it is exported. `counted`: the export itself makes that many
    sheets, each of its own; other papers are repeated. `blank`: filled with nothing but the title
    and the villages. `needed`: offered ticked.
    """

    key: str
    title: str
    moment: KitMoment
    what: str
    per: Per = Per.ONCE
    options: Mapping[str, str] = field(default_factory=dict)
    counted: bool = False
    blank: bool = False
    copies: int = 1
    needed: bool = True
