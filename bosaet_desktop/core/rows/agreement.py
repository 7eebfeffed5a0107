"""What everybody agrees on, and the frame the municipality has given."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bosaet_desktop.core.terms.agreement import AgreementKind, FrameState


class FrameQuestion(StrEnum):
    """The questions that every frame should answer; the value is their key in the file."""

    MONEY = "money"
    HOURS = "hours"
    FUNDS = "funds"
    DECIDES = "decides"
    WHEN = "when"
    LAND = "land"
    FIXED = "fixed"
    AFTERWARDS = "afterwards"


@dataclass(frozen=True, slots=True)
class AgreementLine:
    """One short line that everybody agrees on."""

    id: str
    kind: AgreementKind
    text: str


@dataclass(frozen=True, slots=True)
class FrameLine:
    """A question to the municipality; `wording` is empty for a `FrameQuestion`, whose key it is."""

    key: str
    wording: str = ""
    answer: str = ""
    state: FrameState = FrameState.OPEN

    @property
    def is_own(self) -> bool:
        """Whether somebody here asked it, so that it can be reworded and deleted."""
        return bool(self.wording)

    @property
    def is_touched(self) -> bool:
        """Whether somebody has dealt with it, or asked it here."""
        return bool(self.wording or self.answer) or self.state is not FrameState.OPEN


@dataclass(frozen=True, slots=True)
class Agreed:
    """The lines in the order of their lists, and the whole frame, the fixed questions first."""

    lines: tuple[AgreementLine, ...]
    frame: tuple[FrameLine, ...]
    contact: str = ""

    def of(self, kind: AgreementKind) -> tuple[AgreementLine, ...]:
        """Return the lines of one kind."""
        return tuple(line for line in self.lines if line.kind is kind)

    @property
    def has_frame(self) -> bool:
        """Whether anything is said about the frame."""
        return any(line.is_touched for line in self.frame)


def framed(frame: Sequence[FrameLine], state: FrameState) -> tuple[FrameLine, ...]:
    """Return the lines of a frame in one state."""
    return tuple(line for line in frame if line.state is state)
