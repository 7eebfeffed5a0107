"""Something in the project that can be found by its name."""

from dataclasses import dataclass
from enum import StrEnum


class FindingKind(StrEnum):
    """What was found."""

    IDEA = "idea"
    INITIATIVE = "initiative"
    PERSON = "person"
    SEGMENT = "segment"
    PLACE = "place"
    ASSUMPTION = "assumption"
    ACTIVITY = "activity"
    TARGET_GROUP = "target_group"
    PERSONA = "persona"
    QUESTION = "question"
    STAKEHOLDER = "stakeholder"


@dataclass(frozen=True, slots=True)
class Finding:
    """A row of the project under the words people know it by."""

    kind: FindingKind
    id: str
    text: str
