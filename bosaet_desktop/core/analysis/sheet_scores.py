"""Scores of any selection of whole sheets, thousands of selections at a time."""

import numpy as np
from numpy.typing import NDArray

from bosaet_desktop.core.analysis.ranking import SCORE_DECIMALS, TOO_FEW_SHARE
from bosaet_desktop.core.rows.marks_matrix import MarksMatrix

# Single precision adds whole numbers exactly up to here, and multiplies twice as fast.
_EXACT_IN_SINGLE = 2**24

Numbers = NDArray[np.float64]
Selections = NDArray[np.int64]
Reals = NDArray[np.floating]


class SheetScores:
    """The marks of all sheets, ready to be added up for one selection of them or thousands."""

    def __init__(self, marks: MarksMatrix) -> None:
        self._shape = marks.values.shape
        sheets, initiatives, questions = self._shape
        flat = marks.values.reshape(sheets, initiatives * questions)
        given = ~np.isnan(flat)
        points = np.where(given, flat, 0.0)
        kind: type[np.floating] = np.float32 if _adds_exactly(points) else np.float64
        self._points = points.astype(kind)
        # Where every field is filled, every count is the number of sheets drawn.
        self._given: Reals | None = None if given.all() else given.astype(kind)
        self._weights = np.array(marks.weights or (1.0,) * questions)

    def of(self, drawn: Selections) -> Numbers:
        """Return the score of each initiative (columns) in each selection (rows).

        `drawn[row, sheet]` is how often a selection holds a sheet. Scores are rounded as the
        ranking's; minus infinity stands where it would not rank (method.md section 3).
        """
        rows, (_sheets, initiatives, questions) = len(drawn), self._shape
        times = drawn.astype(self._points.dtype)
        sums = (times @ self._points).reshape(rows, initiatives, questions)
        counts = self._counts(times)
        n = counts.min(axis=2)
        ranked = (n > 0) & (n >= TOO_FEW_SHARE * n.max(axis=1, keepdims=True))
        means = np.divide(sums, np.maximum(counts, 1), dtype=np.float64)
        return np.where(ranked, (means @ self._weights).round(SCORE_DECIMALS), -np.inf)

    def of_all(self) -> Numbers:
        """Return the score of each initiative over all sheets, as in `of`."""
        every_sheet_once = np.ones((1, self._shape[0]), dtype=np.int64)
        return np.array(self.of(every_sheet_once)[0])

    def _counts(self, times: Reals) -> Reals:
        """Return the answers by selection, initiative and question, or what spreads to that."""
        _sheets, initiatives, questions = self._shape
        if self._given is not None:
            counted = np.asarray(np.matmul(times, self._given))
            return counted.reshape(len(times), initiatives, questions)
        return np.asarray(times.sum(axis=1)[:, None, None])


def _adds_exactly(points: Numbers) -> bool:
    """Tell whether no sum of as many marks as there are sheets leaves single precision."""
    highest = float(np.abs(points).max(initial=0.0))
    whole = bool((points == np.rint(points)).all())
    return whole and len(points) * highest < _EXACT_IN_SINGLE
