"""What each party gives, hopes for and asks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bosaet_desktop.core.rows.gap import Gap, GapKind
from bosaet_desktop.core.terms.expectation import HopeState, QuestionStatus


class ExpectationText(StrEnum):
    """What a party says in its own words; the value is the name of the column in the file."""

    GIVES = "gives"
    DOES_NOT_GIVE = "does_not_give"
    REALISTIC = "realistic"
    HISTORY = "history"


class QuestionText(StrEnum):
    """The words of an open question; the value is the name of the column in the file."""

    QUESTION = "question"
    ASKED_BY = "asked_by"
    ASKED_OF = "asked_of"


class QuestionDay(StrEnum):
    """The days of an open question; the value is the name of the column in the file."""

    ASKED = "asked_on"
    DUE = "due_on"
    ANSWERED = "answered_on"


@dataclass(frozen=True, slots=True)
class Hope:
    """Something a party hopes for."""

    id: str
    text: str
    state: HopeState = HopeState.OPEN


@dataclass(frozen=True, slots=True)
class Party:
    """A side of the cooperation and what can be expected of it."""

    id: str
    party: str
    gives: str = ""
    does_not_give: str = ""
    realistic: str = ""
    history: str = ""
    hopes: tuple[Hope, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question between the parties; `due_on` is the day an answer is promised for."""

    id: str
    question: str
    asked_by: str = ""
    asked_of: str = ""
    answer: str = ""
    status: QuestionStatus = QuestionStatus.OPEN
    asked_on: date | None = None
    due_on: date | None = None
    answered_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether an answer is still owed."""
        return self.status is QuestionStatus.OPEN

    def is_overdue(self, today: date) -> bool:
        """Whether the answer was promised for a day that has passed."""
        return self.is_open and self.due_on is not None and self.due_on < today


@dataclass(frozen=True, slots=True)
class Expectations:
    """The parties in the order people gave, and the questions, the open ones first."""

    parties: tuple[Party, ...]
    questions: tuple[OpenQuestion, ...]

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Return what is not settled, by what people marked and by nothing else."""
        hopes = [(party, hope) for party in self.parties for hope in party.hopes]
        unmet, unsaid = (
            [Gap(kind, hope.id, hope.text, party.party) for party, hope in hopes
             if hope.state is state]
            for kind, state in ((GapKind.UNMET, HopeState.UNMET), (GapKind.UNSAID, HopeState.OPEN))
        )  # fmt: skip
        return (*unmet, *_asked(self.questions), *unsaid)

    @property
    def is_empty(self) -> bool:
        """Whether nobody has written anything yet."""
        return not (self.parties or self.questions)


def _asked(questions: Sequence[OpenQuestion]) -> list[Gap]:
    waiting = sorted(
        (each for each in questions if each.is_open), key=lambda each: each.due_on or date.max
    )
    return [
        Gap(GapKind.QUESTION, each.id, each.question, each.asked_of, each.due_on)
        for each in waiting
    ]
