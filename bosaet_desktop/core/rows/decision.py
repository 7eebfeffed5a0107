"""What is chosen: the order for the choice, the line in it, and what was decided and when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.terms.decision import DecisionKind
from bosaet_desktop.core.terms.initiative import InitiativeStatus

# More starts than this at once are warned against (method.md section 6).
MOST_STARTS = 3


class TieRule(StrEnum):
    """What the hall agreed beforehand for equal scores; votes and at last a lot always follow."""

    DESIRE_FIRST = "desire"
    FEASIBILITY_FIRST = "feasibility"
    HANDS_AT_ONCE = "hands"


class Decider(StrEnum):
    """What puts one neighbour of the line before the other; OPEN: nothing does yet."""

    SCORE = "score"
    DESIRE = "desire"
    FEASIBILITY = "feasibility"
    HANDS = "hands"
    LOT = "lot"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class TieBreaks:
    """All that may part equals: the rule, hands counted and places drawn by initiative id.

    Votes or lots count only where every one of the equals has them.
    """

    rule: TieRule = TieRule.DESIRE_FIRST
    votes: Mapping[str, int] = field(default_factory=dict)
    lots: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """A ranked initiative in the order of the choice.

    `above` the line means that it starts now; `exception_reason` says why it does although it
    stands below. `decider` is what put it before the next row, None for the last.
    """

    placing: Placing
    status: InitiativeStatus
    above: bool
    decider: Decider | None
    votes: int | None = None
    lot: int | None = None
    exception_reason: str = ""

    @property
    def starts(self) -> bool:
        """Whether it is among what starts now."""
        return self.above or bool(self.exception_reason)


@dataclass(frozen=True, slots=True)
class Choice:
    """Where the line stands in the newest round and what it would choose.

    `cut` is how many rows stand above the line, None before anybody drew it; `allowed_cuts` are
    the places where it parts no equals; `equals` are the ids that only the hall can part, group
    by group. `recorded` says that the last decision chose exactly what starts now. `agreed` is
    the decision the rule rests on, None as long as it is only the one every round begins with.
    `sheets` are those the result counts; with `sheet_each` one of them is one person's, with
    `joint` there is the joint sheet alone.
    """

    round_number: int
    rows: tuple[ChoiceRow, ...]
    unranked: tuple[Placing, ...]
    cut: int | None
    allowed_cuts: tuple[int, ...]
    equals: tuple[tuple[str, ...], ...]
    rule: TieRule
    recorded: bool
    sheets: int
    sheet_each: bool
    joint: bool
    agreed: "Decision | None" = None

    @property
    def starts(self) -> tuple[ChoiceRow, ...]:
        """What starts now, exceptions among it."""
        return tuple(row for row in self.rows if row.starts)

    @property
    def parts_equals(self) -> bool:
        """Whether the line stands between equals, as when marks came in after it was drawn."""
        return self.cut is not None and self.cut not in self.allowed_cuts

    @property
    def equals_at_line(self) -> tuple[ChoiceRow, ...]:
        """The equals the line stands between or just above: hands may be asked for them.

        Equals that all stand above the line all start, so there is nothing to settle.
        """
        if self.cut is None:
            return ()
        places = {row.placing.initiative_id: at for at, row in enumerate(self.rows)}
        for group in self.equals:
            if places[group[0]] <= self.cut <= places[group[-1]]:
                return tuple(self.rows[places[key]] for key in group)
        return ()


@dataclass(frozen=True, slots=True)
class NewDecision:
    """What was said when the hall chose; `present` is how many were there, None if not counted."""

    reason: str = ""
    present: int | None = None
    decided_on: date = field(default_factory=date.today)


@dataclass(frozen=True, slots=True)
class Decision:
    """A line of the decision log; `text` is in the language of the project."""

    id: str
    kind: DecisionKind
    text: str
    reason: str
    decided_on: date
    present: int | None
