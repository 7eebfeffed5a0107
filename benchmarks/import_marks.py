"""Measures importing 18,000 marks in one change against raw inserts of the same rows.

Run from the root: python -m benchmarks.import_marks. The budget is 3 times `executemany` with a
commit into the same table of the same file; undo is recorded in ours and not in the raw one.
"""

import contextlib
import csv
import gc
import random
import statistics
import tempfile
import time
from pathlib import Path

from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.exchange.raw_table import read_raw
from bosaet_desktop.core.exchange.score_mapping import guess_mapping
from bosaet_desktop.core.exchange.score_rows import read_sheets
from bosaet_desktop.core.exchange.scores_import import initiative_titles
from bosaet_desktop.core.exchange.sheet_writing import type_sheets
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.scoring import current_round
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.storage.connection import open_driver

SHEETS, INITIATIVES, QUESTIONS = 500, 12, 3
VILLAGES = ("Barde", "Vorgod", "Videbæk", "Troldhede")
ROUNDS = 7
COLUMNS = (
    "initiative_id, round_number, question_number, sheet_number, value, stamp_author, stamp_counter"
)


def write_scores(target: Path) -> None:
    """Write filled sheets as people would hand them in: some blanks, some don't-knows."""
    chance = random.Random(1)
    marks = [*"12345" * 6, "", "?"]
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("sheet", "village", "initiative", "impact", "feasibility", "desire"))
        for sheet in range(1, SHEETS + 1):
            for number in range(INITIATIVES):
                given = chance.choices(marks, k=QUESTIONS)
                writer.writerow((sheet, VILLAGES[sheet % 4], f"Initiative {number}", *given))


def new_project(path: Path) -> Project:
    """Return a project that only lacks the sheets."""
    project = create_project(path, NewProject("Benchmark", villages=VILLAGES))
    with project.change("New initiative"):
        for number in range(INITIATIVES):
            add_initiative(project, NewInitiative(f"Initiative {number}"))
    return project


def raw_rows(project: Project) -> list[tuple[str | int, ...]]:
    """Return the imported marks as they stand in the file."""
    return project.store.driver.execute(f"SELECT {COLUMNS} FROM mark").fetchall()


def raw_insert(path: Path, rows: list[tuple[str | int, ...]]) -> float:
    """Return the seconds that sqlite3 alone takes to put `rows` back into the file at `path`."""
    with contextlib.closing(open_driver(path, read_only=False)) as driver:
        driver.execute("DELETE FROM mark")
        began = time.perf_counter()
        driver.execute("BEGIN IMMEDIATE")
        driver.executemany(f"INSERT INTO mark ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        driver.execute("COMMIT")
        return time.perf_counter() - began


def measure(folder: Path, scores: Path) -> tuple[float, float, float]:
    """Return the seconds of the raw inserts, of our change, and of reading the table for it."""
    project = new_project(folder / "ours.bosaet")
    asked = current_round(project)
    began = time.perf_counter()
    table, titles = read_raw(scores), initiative_titles(project)
    filled = read_sheets(table, guess_mapping(table, asked.questions, titles), asked, titles).sheets
    reading = time.perf_counter() - began
    gc.collect()
    began = time.perf_counter()
    type_sheets(project, asked, filled)
    change = time.perf_counter() - began
    rows = raw_rows(project)
    project.close()
    gc.collect()
    return raw_insert(folder / "ours.bosaet", rows), change, reading


def main() -> None:
    """Print the medians and their ratios."""
    with tempfile.TemporaryDirectory() as place:
        scores = Path(place) / "scores.csv"
        write_scores(scores)
        taken = []
        for number in range(ROUNDS):
            folder = Path(place) / str(number)
            folder.mkdir()
            taken.append(measure(folder, scores))
    raw, change, reading = (statistics.median(each) for each in zip(*taken, strict=True))
    ratio = statistics.median(ours / theirs for theirs, ours, _reading in taken)
    print(f"raw executemany and commit  {raw * 1000:7.1f} ms")
    print(f"our change, undo included   {change * 1000:7.1f} ms  {ratio:.2f} x (at most 3)")
    print(f"reading the table before    {reading * 1000:7.1f} ms")


if __name__ == "__main__":
    main()
