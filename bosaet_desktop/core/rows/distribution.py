"""How the marks for one question lie."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import sqrt


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
