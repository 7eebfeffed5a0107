"""Measures the certainty: 1,000 resamples of whole sheets, each ranked again.

Run from the root: python -m benchmarks.bootstrap. The budgets are 50 ms for 40 sheets with 15
initiatives and 1 s for 1,000 sheets with 100, three questions each, on one core (OMP_NUM_THREADS
is set to 1). Prints the median of each, with every field filled and with a tenth left blank.
"""

import os
import statistics
import time

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy as np

from bosaet_desktop.core.analysis.certainty import RESAMPLES, top_shares
from bosaet_desktop.core.rows.marks_matrix import MarksMatrix

SIZES = ((40, 15, 0.050), (1_000, 100, 1.0))
QUESTIONS, RUNS, BLANKS = 3, 7, (0.0, 0.1)


def filled(sheets: int, initiatives: int, blank: float) -> MarksMatrix:
    """Return sheets of marks from 1 to 5, with this share left blank."""
    draw = np.random.default_rng(1)
    values = draw.integers(1, 6, size=(sheets, initiatives, QUESTIONS)).astype(float)
    values[draw.random(values.shape) < blank] = np.nan
    names = tuple(str(number) for number in range(initiatives))
    return MarksMatrix(tuple(range(1, sheets + 1)), names, values)


def seconds(marks: MarksMatrix) -> float:
    """Return the median of some runs, after one that is not counted."""
    times = []
    for _run in range(RUNS + 1):
        began = time.perf_counter()
        top_shares(marks)
        times.append(time.perf_counter() - began)
    return statistics.median(times[1:])


def main() -> None:
    """Print a line for each size."""
    for sheets, initiatives, budget in SIZES:
        for blank in BLANKS:
            taken = seconds(filled(sheets, initiatives, blank))
            print(
                f"{sheets:5,} sheets x {initiatives:3} x {QUESTIONS}, {blank:3.0%} blank, "
                f"{RESAMPLES:,} resamples  {taken * 1000:6.1f} ms (at most {budget * 1000:,.0f})"
            )


if __name__ == "__main__":
    main()
