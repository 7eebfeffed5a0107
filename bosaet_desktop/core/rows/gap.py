"""What is not settled between the parties."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class GapKind(StrEnum):
    """Why something is not settled, the most pressing first."""

    UNMET = "unmet"
    QUESTION = "question"
    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True)
class Gap:
    """A hope nobody gives, an unanswered question, or a hope that nobody has spoken about.

    `id` is the hope's or the question's; `who` the party that hopes, or who was asked.
    """

    kind: GapKind
    id: str
    text: str
    who: str = ""
    due: date | None = None
