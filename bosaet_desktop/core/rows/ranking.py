"""Where each initiative stands, and what stands beside it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from bosaet_desktop.core.rows.distribution import Distribution

State = Literal["ranked", "too_few", "unscored"]


class Flag(StrEnum):
    """What stands beside a row of the ranking, in the order it is shown."""

    EASY_TO_BEGIN = "easy_to_begin"
    BROAD_BACKING = "broad_backing"
    SPLIT_OPINIONS = "split_opinions"
    LOW_IMPACT = "low_impact"
    LOW_FEASIBILITY = "low_feasibility"
    LOW_DESIRE = "low_desire"
    FEW_ANSWERS = "few_answers"
    TIED = "tied"


@dataclass(frozen=True, slots=True)
class Scored:
    """An initiative with its marks, before anybody knows where it stands.

    `village_scores` are the scores of the villages that may be shown (five sheets or more).
    """

    initiative_id: str
    title: str
    distributions: tuple[Distribution, ...]
    village_scores: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Placing:
    """Where an initiative stands; `score` is the sum of its questions' contributions, not rounded.

    `n` is the smallest of its questions' n. `rank` is None unless `state` is "ranked", and
    `score` is None when a question has no marks at all. `village_scores` are those of `Scored`.
    """

    initiative_id: str
    title: str
    rank: int | None
    score: float | None
    n: int
    distributions: tuple[Distribution, ...]
    flags: tuple[Flag, ...]
    state: State
    village_scores: tuple[float, ...] = ()

    def distribution(self, role: str) -> Distribution | None:
        """The marks of the question with that role; None when the round does not ask it."""
        return next((each for each in self.distributions if each.role == role), None)

    def mean(self, role: str) -> float | None:
        """The mean of the question with that role; None without marks or question."""
        found = self.distribution(role)
        return found.mean if found else None
