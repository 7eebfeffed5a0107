"""Adds figures of a cube up by period and area, so that one unknown part makes a sum unknown."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bosaet_desktop.core.exchange.statbank_cube import Codes, Figures

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Sums:
    """What was added up in each group of two; `known` is false where a part is missing."""

    totals: Figures
    known: Mask
    there: Mask

    def at(self, row: int, column: int) -> float | None:
        """Return a sum; None where there are no figures, or one of them is missing."""
        if not (self.there[row, column] and self.known[row, column]):
            return None
        return float(self.totals[row, column])

    def whole(self, row: int, column: int) -> int | None:
        """Return a sum of people."""
        value = self.at(row, column)
        return None if value is None else round(value)


def sums_by(values: Figures, rows: Codes, columns: Codes, shape: tuple[int, int]) -> Sums:
    """Add `values` up by the numbers of their row and column; nan is a missing figure."""
    groups = rows.astype(np.int64) * shape[1] + columns
    size = shape[0] * shape[1]
    missing = np.isnan(values)
    counted = np.where(missing, 0.0, values)
    return Sums(
        np.bincount(groups, counted, size).astype(np.float64).reshape(shape),
        (np.bincount(groups[missing], minlength=size) == 0).reshape(shape),
        (np.bincount(groups, minlength=size) > 0).reshape(shape),
    )
