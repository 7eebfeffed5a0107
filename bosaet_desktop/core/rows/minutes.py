"""What was noted at a meeting, and what the village is told the morning after."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bosaet_desktop.core.rows.cooperation import Commitment
from bosaet_desktop.core.rows.meeting import AgendaItem, Programme, RunState
from bosaet_desktop.core.rows.person import Presence
from bosaet_desktop.core.rows.plan import Plan
from bosaet_desktop.core.terms.meeting import NoteKind


@dataclass(frozen=True, slots=True)
class Note:
    """A note under an item of the agenda, empty for none; `passed_on`: it stands elsewhere too."""

    id: str
    kind: NoteKind
    text: str
    written_at: datetime
    item_id: str | None = None
    item: str = ""
    passed_on: bool = False


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """A meeting after this one; `number` is None for one after the four workshops."""

    number: int | None
    title: str
    held_on: date
    place: str = ""


@dataclass(frozen=True, slots=True)
class Minutes:
    """One meeting: its agenda with its times, the notes in their order, and who was there.

    `names` are of those who came; no paper shows them unless they are asked for.
    """

    programme: Programme
    notes: tuple[Note, ...] = ()
    present: tuple[Presence, ...] = ()
    names: tuple[str, ...] = ()
    plans: tuple[Plan, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    following: NextMeeting | None = None

    @property
    def running(self) -> AgendaItem | None:
        """The item that runs now; None outside the evening."""
        if self.programme.state not in (RunState.RUNNING, RunState.PAUSED):
            return None
        begun = (item for item in self.programme.items if item.started_at is not None)
        return next((item for item in begun if item.ended_at is None), None)

    def of(self, kind: NoteKind) -> tuple[Note, ...]:
        """Return the notes of one kind."""
        return tuple(note for note in self.notes if note.kind is kind)


class NewsPart(StrEnum):
    """A part of the news, named as its column is."""

    DECIDED = "decided"
    LACKING = "lacking"
    JOIN_IN = "join_in"
    NEXT_TIME = "next_time"
