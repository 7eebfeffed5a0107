"""What an opened project tells first: where it stands, and who has promised what by when."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from bosaet_desktop.core.rows.heading import ProjectHeading

if TYPE_CHECKING:
    from bosaet_desktop.core.rows.gap import Gap


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting with a date: workshop 1 to 4, or with `number` 0 the one called `title`.

    `starts_at` is minutes after midnight; a workshop that is `alone` is a project of one evening.
    """

    number: int
    held_on: date
    place: str
    title: str = ""
    starts_at: int | None = None
    alone: bool = False


class PromiseKind(StrEnum):
    """What is owed: what comes next in an initiative, a step of its plan, or a given promise."""

    NEXT = "next"
    STEP = "step"
    COMMITMENT = "commitment"


@dataclass(frozen=True, slots=True)
class Promise:
    """Something owed; `who` is empty and `due` None where nobody said.

    A promise that is about no initiative has neither its id nor its title; only what somebody
    promised in words of their own has a `commitment_id`.
    """

    initiative_id: str
    initiative: str
    step: str
    who: str
    due: date | None
    kind: PromiseKind = PromiseKind.NEXT
    commitment_id: str = ""


@dataclass(frozen=True, slots=True)
class WorthACall:
    """An open initiative that nothing is overdue in, and why to call about it all the same."""

    initiative_id: str
    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class Decided:
    """The latest decision of the hall."""

    text: str
    decided_on: date


@dataclass(frozen=True, slots=True)
class Owed:
    """What is overdue, what else was promised, whom to call, and what is open between parties."""

    overdue: tuple[Promise, ...] = ()
    promises: tuple[Promise, ...] = ()
    calls: tuple[WorthACall, ...] = ()
    gaps: tuple["Gap", ...] = ()


@dataclass(frozen=True, slots=True)
class Overview:
    """The whole Overview page; what is owed and what is open begin with the most pressing.

    `sheets_out` and `sheets_typed` are of the newest round, as is `joint_filled`, None where it is
    not filled in on the joint sheet.
    """

    heading: ProjectHeading
    next_meeting: Meeting | None
    last_decision: Decided | None
    overdue: tuple[Promise, ...]
    promises: tuple[Promise, ...]
    gaps: tuple["Gap", ...]
    villages: int
    people: int
    ideas: int
    initiatives: int
    chosen: int
    sheets_out: int
    sheets_typed: int
    names_overdue: int
    calls: tuple[WorthACall, ...] = ()
    joint_filled: bool | None = None

    @property
    def is_fresh(self) -> bool:
        """Whether nothing has been collected yet, so that first steps matter more than figures."""
        return not (self.ideas or self.initiatives or self.sheets_out)
