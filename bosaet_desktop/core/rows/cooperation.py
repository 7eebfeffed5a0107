"""Working groups, promises, meetings, and who tells whom."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bosaet_desktop.core.terms.cooperation import CommitmentState


class CooperationQuestion(StrEnum):
    """What those who go on together agree on; the value is the question's name in the file."""

    MEETS = "meets"
    INVITES = "invites"
    TELLS_VILLAGES = "tells_villages"
    TELLS_COUNCIL = "tells_council"
    NEWCOMERS = "newcomers"
    DISAGREEMENT = "disagreement"


class GroupText(StrEnum):
    """What a working group says in words; the value is the name of the column in the file."""

    NAME = "name"
    PURPOSE = "purpose"
    MEETS = "meets"
    PLACE = "place"


class MeetingText(StrEnum):
    """What a meeting says in words; the value is the name of the column in the file."""

    TITLE = "title"
    PLACE = "place"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class CooperationAnswer:
    """A question about how to go on together, and what was agreed; empty while it was not."""

    question: CooperationQuestion
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A working group; people are names, `starts_at` is minutes after midnight."""

    id: str
    name: str
    purpose: str = ""
    meets: str = ""
    lead: str = ""
    members: tuple[str, ...] = ()
    initiative_id: str | None = None
    initiative: str = ""
    next_on: date | None = None
    starts_at: int | None = None
    place: str = ""

    def words(self, part: GroupText) -> str:
        """Return one of the group's texts."""
        return str(getattr(self, part.value))


@dataclass(frozen=True, slots=True)
class LaterMeeting:
    """A meeting after the four workshops; `starts_at` is minutes after midnight."""

    id: str
    title: str
    held_on: date | None = None
    starts_at: int | None = None
    place: str = ""
    note: str = ""

    def words(self, part: MeetingText) -> str:
        """Return one of the meeting's texts."""
        return str(getattr(self, part.value))


@dataclass(frozen=True, slots=True)
class Commitment:
    """What somebody promises; `party` where no one `person` does."""

    id: str
    text: str
    person: str = ""
    party: str = ""
    due_on: date | None = None
    state: CommitmentState = CommitmentState.OPEN
    initiative_id: str | None = None
    initiative: str = ""

    @property
    def who(self) -> str:
        """Whoever promises it: a person, a party, or both; empty where nobody is named."""
        return ", ".join(each for each in (self.person, self.party) if each)


@dataclass(frozen=True, slots=True)
class Cooperation:
    """How those who carry the plan go on together; `contact` is the municipality's one person."""

    contact: str = ""
    answers: tuple[CooperationAnswer, ...] = ()
    groups: tuple[Group, ...] = ()
    meetings: tuple[LaterMeeting, ...] = ()
    commitments: tuple[Commitment, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been agreed yet; the contact may have been named long before."""
        answered = any(each.answer for each in self.answers)
        return not (answered or self.groups or self.meetings or self.commitments)
