"""Measures a full recount from 1,000 to 1,000,000 marks: linear, a slope of 1 on both logarithms.

Run from the root: python -m benchmarks.recount. A recount is a fresh tally of every mark in the
file and the ranking made from it. Prints the median of each size and the slope from each to the
next; below 1 the fixed part still shows.
"""

import math
import statistics
import tempfile
import time
from pathlib import Path

from benchmarks.import_marks import INITIATIVES, QUESTIONS, new_project
from benchmarks.rerank import fill
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.ranking import ranking
from bosaet_desktop.core.storage.store import Store
from bosaet_desktop.core.tally import Tally

MARKS = (1_000, 10_000, 100_000, 1_000_000)
RUNS = 5


def recount(project: Project) -> float:
    """Return the seconds to count every mark anew and rank."""
    began = time.perf_counter()
    ranking(Tally(project))
    return time.perf_counter() - began


def measure(folder: Path, sheets: int) -> float:
    """Return the median of some recounts of a file with as many filled sheets."""
    path = folder / f"{sheets}.bosaet"
    new_project(path).close()
    fill(path, sheets)
    # Past the checks at open, which have nothing to do with counting.
    project = Project(Store(path, read_only=True))
    taken = statistics.median(recount(project) for _run in range(RUNS))
    project.close()
    return taken


def main() -> None:
    """Print a line for each number of marks."""
    points: list[tuple[int, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        for wanted in MARKS:
            sheets = round(wanted / (INITIATIVES * QUESTIONS))
            points.append((sheets * INITIATIVES * QUESTIONS, measure(Path(folder), sheets)))
    former: tuple[int, float] | None = None
    for marks, taken in points:
        slope = "" if former is None else f"  slope {_slope(former, (marks, taken)):.2f}"
        print(f"{marks:9,} marks  {taken * 1000:8.2f} ms{slope}")
        former = marks, taken
    print(f"over all: slope {_slope(points[0], points[-1]):.2f}")


def _slope(one: tuple[int, float], other: tuple[int, float]) -> float:
    return math.log(other[1] / one[1]) / math.log(other[0] / one[0])


if __name__ == "__main__":
    main()
