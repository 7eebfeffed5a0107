"""How firmly the top stands: whole sheets drawn anew and ranked again (method.md section 3)."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from bosaet_desktop.core.analysis.ranking import FEWEST_FOR_CERTAINTY
from bosaet_desktop.core.analysis.sheet_scores import Numbers, SheetScores
from bosaet_desktop.core.rows.marks_matrix import MarksMatrix

RESAMPLES = 1_000
TOP = 3
# The same sheets give the same figures, however often they are asked for.
SEED = 20_250_601
# Draws held at a time, so that a large round needs no large memory.
_DRAWS_AT_ONCE = 1_000_000

# An order that turns in more than one of four resamples has odds below 3 to 1, which is "not worth
# more than a bare mention" (Kass and Raftery 1995, doi:10.1080/01621459.1995.10476572): a tie. One
# that stays in nineteen of twenty has the odds they call strong, and stands firmly.
TIED_SHARE = 1 / 4
FIRM_SHARE = 19 / 20


def can_say(sheets: int) -> bool:
    """Tell whether there are sheets enough to say anything about certainty."""
    return sheets >= FEWEST_FOR_CERTAINTY


def resampled_scores(marks: MarksMatrix, resamples: int = RESAMPLES) -> Numbers:
    """Return the scores, as `SheetScores.of`, of `resamples` seeded draws of whole sheets.

    Each draw takes as many sheets as there are (at least one), with replacement.
    """
    scores, sheets = SheetScores(marks), len(marks.sheets)
    draw = np.random.default_rng(SEED)
    batch = max(_DRAWS_AT_ONCE // sheets, 1)
    return np.concatenate(
        [
            scores.of(_draws(draw, min(batch, resamples - start), sheets))
            for start in range(0, resamples, batch)
        ]
    )


def top_shares(
    marks: MarksMatrix, top: int = TOP, resamples: int = RESAMPLES
) -> Mapping[str, float]:
    """Return for each initiative the share (0-1) of resamples that rank it `top` or better.

    Ranks are shared as in the ranking, so that a share counts for all who are equal. Empty below
    `FEWEST_FOR_CERTAINTY` sheets, where there is nothing to say.
    """
    if not can_say(len(marks.sheets)) or not marks.initiative_ids:
        return {}
    shares = shares_in_top(resampled_scores(marks, resamples), top)
    return dict(zip(marks.initiative_ids, shares.tolist(), strict=True))


def shares_in_top(scores: Numbers, top: int) -> Numbers:
    """Return for each column the share of rows in which fewer than `top` lie above it."""
    return np.array(in_top(scores, top).mean(axis=0))


def in_top(scores: Numbers, top: int) -> NDArray[np.bool_]:
    """Tell in each row which scores have fewer than `top` above them; the unranked never."""
    last = min(top, scores.shape[1])
    limit = np.partition(scores, -last, axis=1)[:, -last, None]
    return (scores >= limit) & np.isfinite(scores)


def share_turned(scores: Numbers, above: int, below: int) -> float:
    """Return the share of rows in which column `below` lies above `above`; equals count half."""
    over = scores[:, below] > scores[:, above]
    equal = scores[:, below] == scores[:, above]
    return float(over.mean() + equal.mean() / 2)


def _draws(draw: np.random.Generator, rows: int, sheets: int) -> NDArray[np.int64]:
    """Return how often each resample (row) holds each sheet."""
    picked = draw.integers(sheets, size=(rows, sheets)) + sheets * np.arange(rows)[:, None]
    counts = np.bincount(picked.ravel(), minlength=rows * sheets)
    return counts.reshape(rows, sheets)
