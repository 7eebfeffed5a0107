"""The marks of a round as one array, a layer for each sheet of paper."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class MarksMatrix:
    """`values[sheet, initiative, question]` is a point, NaN where there is none.

    Sheets without a single answer are left out; `sheets` are their numbers, ascending. `weights`
    are the questions', summing to their number; none are equal ones.
    """

    sheets: tuple[int, ...]
    initiative_ids: tuple[str, ...]
    values: NDArray[np.float64]
    weights: tuple[float, ...] = ()

    def sheets_by_initiative(self) -> Mapping[str, int]:
        """Return on how many sheets each initiative has an answer to any question."""
        answered = (~np.isnan(self.values)).any(axis=2).sum(axis=0)
        return dict(zip(self.initiative_ids, answered.tolist(), strict=True))
