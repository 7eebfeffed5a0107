"""How firmly the top stands: whole sheets drawn anew and ranked again (method.md section 3)."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from bosaet_desktop.core.analysis.ranking import (
    FEWEST_FOR_CERTAINTY,
    SCORE_DECIMALS,
    TOO_FEW_SHARE,
)
from bosaet_desktop.core.rows.marks_matrix import MarksMatrix

RESAMPLES = 1_000
TOP = 3
# The same sheets give the same figures, however often they are asked for.
SEED = 20_250_601
# Resamples ranked at a time, so that a large round needs no large memory.
_BATCH = 100

Numbers = NDArray[np.float64]


def top_shares(
    marks: MarksMatrix, top: int = TOP, resamples: int = RESAMPLES
) -> Mapping[str, float]:
    """Return for each initiative the share (0-1) of resamples that rank it `top` or better.

    Ranks are shared as in the ranking, so that a share counts for all who are equal. Empty below
    `FEWEST_FOR_CERTAINTY` sheets, where there is nothing to say.
    """
    sheets = len(marks.sheets)
    if sheets < FEWEST_FOR_CERTAINTY or not marks.initiative_ids:
        return {}
    points, given = _flat(marks.values)
    draw = np.random.default_rng(SEED)
    inside = np.zeros(len(marks.initiative_ids))
    for start in range(0, resamples, _BATCH):
        drawn = _draws(draw, min(_BATCH, resamples - start), sheets)
        inside += _in_top(_scores(drawn, points, given), top).sum(axis=0)
    return dict(zip(marks.initiative_ids, (inside / resamples).tolist(), strict=True))


def _flat(values: Numbers) -> tuple[Numbers, Numbers]:
    """Return the points with 0 for none, and 1 where there is one; both keep their three axes."""
    given = ~np.isnan(values)
    return np.where(given, values, 0.0), given.astype(np.float64)


def _draws(draw: np.random.Generator, rows: int, sheets: int) -> Numbers:
    """Return how often each resample (row) holds each sheet."""
    picked = draw.integers(sheets, size=(rows, sheets)) + sheets * np.arange(rows)[:, None]
    counts = np.bincount(picked.ravel(), minlength=rows * sheets)
    return counts.reshape(rows, sheets).astype(np.float64)


def _scores(drawn: Numbers, points: Numbers, given: Numbers) -> Numbers:
    """Return the score of each initiative in each resample; minus infinity for the unranked."""
    sums = np.tensordot(drawn, points, axes=1)
    counts = np.tensordot(drawn, given, axes=1)
    n = counts.min(axis=2)
    ranked = (n > 0) & (n >= TOO_FEW_SHARE * n.max(axis=1, keepdims=True))
    means = sums / np.maximum(counts, 1.0)
    return np.where(ranked, means.sum(axis=2).round(SCORE_DECIMALS), -np.inf)


def _in_top(scores: Numbers, top: int) -> NDArray[np.bool_]:
    """Tell which scores have fewer than `top` above them."""
    last = min(top, scores.shape[1])
    limit = np.partition(scores, -last, axis=1)[:, -last, None]
    return (scores >= limit) & np.isfinite(scores)
