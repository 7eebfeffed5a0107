"""The project as its pages show it, and what is asked when a new one is made."""

from dataclasses import dataclass
from datetime import date

from bosaet_desktop.core.terms.project import EVENING, WORKSHOPS

WORKSHOP_NUMBERS = (1, 2, 3, 4)
# On an evening of its own the hall does what it does at the third of four: it weighs and chooses.
THE_EVENING = 3
MOST_PARTICIPANTS = 1_000


def workshop_numbers(kind: str) -> tuple[int, ...]:
    """Return the numbers of the workshops that a project of `kind` plans and keeps minutes of."""
    return (THE_EVENING,) if kind == EVENING else WORKSHOP_NUMBERS


def is_alone(kind: str, number: int) -> bool:
    """Tell whether workshop `number` is the one evening of a project of `kind`."""
    return workshop_numbers(kind) == (number,)


@dataclass(frozen=True, slots=True)
class NewProject:
    """The answers of the new-project form; `kind` is one of `KINDS` and only hides steps."""

    title: str
    municipality_code: str | None = None
    villages: tuple[str, ...] = ()
    expected_participants: int = 40
    kind: str = WORKSHOPS
    language: str = "da"


@dataclass(frozen=True, slots=True)
class ProjectRow:
    """The project's own fields; `code` is the four characters on printed sheets."""

    identity: str
    code: str
    title: str
    kind: str
    language: str
    municipality_code: str | None
    challenge: str
    purpose: str
    horizon: str
    limits: str
    tonights_question: str
    expected_participants: int
    contact_id: str | None
    retention_date: date | None
    sample: bool


@dataclass(frozen=True, slots=True)
class Workshop:
    """One of the four meetings."""

    number: int
    held_on: date | None
    place: str
    note: str


@dataclass(frozen=True, slots=True)
class Soundness:
    """A file that holds together: its version, and how many sheets and marks are in it."""

    version: int
    sheets: int
    marks: int
