"""All that the paper of a decision says, read at once."""

from dataclasses import dataclass
from datetime import date

from bosaet_desktop.core.rows.decision import Choice, Decision
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.rows.scoring import Question


@dataclass(frozen=True, slots=True)
class SheetsOfHome:
    """How many sheets came from one village."""

    village: str
    sheets: int


@dataclass(frozen=True, slots=True)
class DecisionRecord:
    """The choice as it stands, and the decision that made it final.

    `decision` is None as long as what starts now has not been recorded. `homes` are the villages
    that may be named beside the total, `others` all further sheets. `weights_decision` is
    the latest decision about weights, None while nobody made any. `settled` are the shows of
    hands and lots of the round, the first of them first.
    """

    project: str
    question: str
    choice: Choice
    questions: tuple[Question, ...]
    scale: Scale
    sheets: int
    homes: tuple[SheetsOfHome, ...] = ()
    decision: Decision | None = None
    weights_decision: Decision | None = None
    settled: tuple[Decision, ...] = ()

    @property
    def day(self) -> date | None:
        """The day of the decision."""
        return self.decision.decided_on if self.decision else None

    @property
    def others(self) -> int:
        """Sheets of villages that are not named, from elsewhere, or that do not say."""
        return self.sheets - sum(each.sheets for each in self.homes)

    @property
    def is_weighted(self) -> bool:
        """Whether the questions count differently."""
        return len({each.weight for each in self.questions}) > 1
