"""The ranking of a marks matrix in arrays: who stands where, for all that compares rankings."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from bosaet_desktop.core.analysis.certainty import TOP
from bosaet_desktop.core.analysis.sheet_scores import Numbers


@dataclass(frozen=True, eq=False)
class Scoreboard:
    """Scores by column of the matrix, minus infinity for the unranked, and the titles to them.

    `cut` is how many stand above the line on screen; None, or 0, asks for the first three.
    """

    titles: tuple[str, ...]
    scores: Numbers
    cut: int | None = None

    @cached_property
    def order(self) -> tuple[int, ...]:
        """The ranked columns, best first, equals in the order they came."""
        best_first = np.argsort(-self.scores, kind="stable")
        return tuple(int(each) for each in best_first if np.isfinite(self.scores[each]))

    @property
    def k(self) -> int:
        """How many places are "the top": down to the line, at most all that are ranked."""
        return min(self.cut or TOP, len(self.order))

    @property
    def leaders(self) -> tuple[int, ...]:
        """The columns that share the first place."""
        return tuple(column for column in self.order if self.rank(column) == 1)

    @property
    def top(self) -> tuple[int, ...]:
        """The columns ranked `k` or better, equals included, best first."""
        return tuple(column for column in self.order if (self.rank(column) or 0) <= self.k)

    def rank(self, column: int) -> int | None:
        """Return the shared rank of a column; None when it is not ranked."""
        score = self.scores[column]
        return int((self.scores > score).sum()) + 1 if np.isfinite(score) else None
