"""What a successor is told when the facilitator changes."""

from dataclasses import dataclass
from datetime import date

from bosaet_desktop.core.rows.agreement import Agreed
from bosaet_desktop.core.rows.expectation import Expectations
from bosaet_desktop.core.rows.overview import Decided, Meeting, Promise
from bosaet_desktop.core.terms.handover import HandoverKind


@dataclass(frozen=True, slots=True)
class HandoverNote:
    """A short note for whoever takes over."""

    id: str
    kind: HandoverKind
    text: str


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody a successor should know, and what for: an initiative, or empty."""

    name: str
    role: str
    organisation: str
    initiatives: tuple[str, ...] = ()
    of_municipality: bool = False


@dataclass(frozen=True, slots=True)
class Handover:
    """Everything that may leave the program on the paper: no sensitive note is in it."""

    project: str
    day: date
    purpose: str
    notes: tuple[HandoverNote, ...]
    expectations: Expectations
    agreed: Agreed
    promises: tuple[Promise, ...]
    contacts: tuple[Contact, ...]
    last_decision: Decided | None = None
    next_meeting: Meeting | None = None

    def of(self, kind: HandoverKind) -> tuple[str, ...]:
        """Return the notes of one kind."""
        return tuple(note.text for note in self.notes if note.kind is kind)
