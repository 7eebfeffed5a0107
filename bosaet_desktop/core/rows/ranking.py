"""The ranking as values: the scale, how the marks lie, and where each initiative stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt
from typing import Literal

IMPACT, FEASIBILITY, DESIRE = "impact", "feasibility", "desire"
ROLES = (IMPACT, FEASIBILITY, DESIRE)

# A scale may start at either of these and go no higher than one key per mark allows.
SCALE_STARTS = (0, 1)
SCALE_LIMIT = 10

State = Literal["ranked", "too_few", "unscored"]


@dataclass(frozen=True, slots=True)
class Scale:
    """The points a question can be given, `lowest` to `highest`, both included."""

    lowest: int
    highest: int

    def __post_init__(self) -> None:
        if self.lowest >= self.highest:
            raise ValueError(f"no scale goes from {self.lowest} to {self.highest}")

    @property
    def midpoint(self) -> float:
        """Half way between the ends; no step of its own on an even scale."""
        return (self.lowest + self.highest) / 2

    @property
    def span(self) -> int:
        """How far the ends lie apart: one less than there are steps."""
        return self.highest - self.lowest

    @property
    def steps(self) -> tuple[int, ...]:
        """Every point of the scale, lowest first."""
        return tuple(range(self.lowest, self.highest + 1))

    @property
    def is_allowed(self) -> bool:
        """Whether a round may use it (method.md section 2)."""
        return self.lowest in SCALE_STARTS and self.highest <= SCALE_LIMIT


DEFAULT_SCALE = Scale(1, 5)


@dataclass(frozen=True, slots=True)
class Distribution:
    """How the marks for one question of one initiative lie.

    `counts[i]` marks were given the point `values[i]`; `values` ascend and need not be whole.
    Blanks and don't-knows are counted apart and are part of no figure. The weights of a round's
    questions sum to their number, so that 1 is an equal part of the score.
    """

    role: str
    values: tuple[float, ...]
    counts: tuple[int, ...]
    blanks: int = 0
    dont_knows: int = 0
    weight: float = 1.0

    def __iter__(self) -> Iterator[tuple[float, int]]:
        return zip(self.values, self.counts, strict=True)

    @property
    def n(self) -> int:
        """How many marks were given."""
        return sum(self.counts)

    @property
    def mean(self) -> float | None:
        """The mean of the marks; None without any."""
        n = self.n
        return sum(value * count for value, count in self) / n if n else None

    @property
    def contribution(self) -> float | None:
        """What the question adds to the score: its mean times its weight; None without marks."""
        mean = self.mean
        return None if mean is None else self.weight * mean

    @property
    def sd(self) -> float | None:
        """The sample standard deviation (n - 1); None below two marks."""
        n, mean = self.n, self.mean
        if n < 2 or mean is None:
            return None
        return sqrt(sum(count * (value - mean) ** 2 for value, count in self) / (n - 1))

    @property
    def median(self) -> float | None:
        """The middle mark, or the mean of the two in the middle; None without any."""
        n = self.n
        if not n:
            return None
        return (self._mark_at((n - 1) // 2) + self._mark_at(n // 2)) / 2

    def share(self, lowest: float, highest: float) -> float:
        """The share, 0 to 1, of the marks from `lowest` to `highest`; 0 without any marks."""
        n = self.n
        inside = sum(count for value, count in self if lowest <= value <= highest)
        return inside / n if n else 0.0

    def _mark_at(self, position: int) -> float:
        passed = 0
        for value, count in self:
            passed += count
            if position < passed:
                return value
        raise IndexError(position)


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
