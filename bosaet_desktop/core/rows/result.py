"""The result of a round with all that its page, its paper and its export say of it."""

from dataclasses import dataclass
from datetime import date

from bosaet_desktop.core.rows.decision import TieRule
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.rows.scoring import Question


@dataclass(frozen=True, slots=True)
class Result:
    """The placings, best first, and on what they rest.

    `sheets` is how many counted sheets hold an answer; with one, or with the joint sheet, there is
    no spread to speak of. `day` is when the last sheet was typed. `cut` is where the line stands.
    """

    project: str
    question: str
    language: str
    placings: tuple[Placing, ...]
    questions: tuple[Question, ...]
    scale: Scale
    sheets: int
    joint: bool
    tie_rule: TieRule
    day: date | None
    cut: int | None

    @property
    def highest(self) -> int:
        """The highest score there can be."""
        return self.scale.highest * len(self.questions)

    @property
    def is_sum(self) -> bool:
        """Whether one sheet alone makes the result: sums of points, not of means."""
        return self.sheets == 1
