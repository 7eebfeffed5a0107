"""Measures ranking again after one mark, from 60 to 100,000 sheets: under 1 ms, and flat.

Run from the root: python -m benchmarks.rerank. The sheets are in the file; the marks that follow
are announced to the tally as a project announces them, without the commit that comes before.
"""

import contextlib
import random
import statistics
import tempfile
import time
from pathlib import Path

from benchmarks.import_marks import INITIATIVES, QUESTIONS, new_project
from bosaet_desktop.core.project import Change, Project, RowChange
from bosaet_desktop.core.queries.ranking import ranking
from bosaet_desktop.core.storage.connection import open_driver
from bosaet_desktop.core.storage.store import Store
from bosaet_desktop.core.tally import Tally

SHEETS = (60, 1_000, 10_000, 100_000)
MARKS = 300
LOWEST, HIGHEST = 1, 5
NUMBERS = """WITH RECURSIVE numbers (number) AS
    (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < ?)"""


def fill(path: Path, sheets: int) -> None:
    """Put as many filled sheets into a closed file, beyond what four digits can number."""
    with contextlib.closing(open_driver(path, read_only=False)) as driver:
        driver.execute("BEGIN")
        driver.execute(
            f"{NUMBERS} INSERT INTO sheet (round_number, number, state)"
            " SELECT 1, number, 'typed' FROM numbers",
            (sheets,),
        )
        driver.execute(
            f"{NUMBERS} INSERT INTO mark"
            " (initiative_id, round_number, question_number, sheet_number, value)"
            " SELECT initiative_id, 1, question.number, numbers.number, abs(random() % 5) + 1"
            " FROM candidate, question, numbers ORDER BY 1, 3, 4",
            (sheets,),
        )
        driver.execute("COMMIT")


def rerank(tally: Tally, key: str, value: int) -> float:
    """Return the seconds from one announced mark to the new ranking."""
    change = Change((RowChange("mark", (key, 1, 1, 1_000_000), "insert", None, value),))
    began = time.perf_counter()
    tally.take_in(change)
    ranking(tally)
    return time.perf_counter() - began


def measure(folder: Path, sheets: int) -> tuple[float, float]:
    """Return the median and the 99th percentile in seconds."""
    chance, path = random.Random(sheets), folder / f"{sheets}.bosaet"
    new_project(path).close()
    fill(path, sheets)
    # Past the checks at open, which refuse what four digits cannot number.
    project = Project(Store(path, read_only=True))
    tally = Tally(project)
    # The first mark does not pay for the counting.
    keys = [each.initiative_id for each in ranking(tally)]
    times = [
        rerank(tally, chance.choice(keys), chance.randint(LOWEST, HIGHEST))
        for _mark in range(MARKS)
    ]
    project.close()
    return statistics.median(times), statistics.quantiles(times, n=100)[98]


def main() -> None:
    """Print a line for each number of sheets."""
    print(f"{INITIATIVES} initiatives, {QUESTIONS} questions")
    with tempfile.TemporaryDirectory() as folder:
        for sheets in SHEETS:
            median, slowest = measure(Path(folder), sheets)
            print(f"{sheets:7,} sheets  {median * 1000:5.2f} ms  p99 {slowest * 1000:5.2f} ms")


if __name__ == "__main__":
    main()
