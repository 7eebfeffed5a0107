"""From key to saved, ranked and painted, beside a raw commit and the same repaint without a store.

Run from the root: python benchmarks/entry_latency.py [--sheets 400]. Both sides take turns in one
run: the page stores a mark and the ranking is asked for again; the other side commits the same
row with the same SQLite settings and repaints the same grid. Prints p50 and p99 in milliseconds,
their ratios, and how many keys a mark took.
"""

import argparse
import os
import random
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import quantiles
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import insert
from typist import WINDOW, Typist

from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.commands.sheet import start_sheet
from bosaet_desktop.core.model.scoring import mark, sheet
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.ranking import ranking
from bosaet_desktop.core.queries.scoring import candidates, current_round, next_sheet_number
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.storage.connection import open_driver
from bosaet_desktop.ui.how.entry.mark_grid import MarkGrid
from bosaet_desktop.ui.how.entry.mark_table_model import MarkTableModel

INITIATIVES, QUESTIONS, ROUND = 15, 3, 1
WARM_UP = 20
KEY = Qt.Key.Key_unknown
INSERT = (
    "INSERT INTO mark (initiative_id, round_number, question_number, sheet_number, value,"
    " stamp_author, stamp_counter) VALUES (?, ?, ?, ?, ?, 0, 0)"
)


def make_file(path: Path, sheets: int) -> None:
    """Make a project with fifteen initiatives and this many typed sheets."""
    project = create_project(path, NewProject("Vorgod"))
    keys = [
        add_initiative(project, NewInitiative(title=f"Initiative {number + 1}"))
        for number in range(INITIATIVES)
    ]
    numbers = range(1, sheets + 1)
    with project.change("Benchmark") as connection:
        papers = [{"round_number": ROUND, "number": n, "state": "typed"} for n in numbers]
        connection.execute(insert(sheet), papers)
        connection.execute(
            insert(mark),
            [
                {
                    "initiative_id": key,
                    "round_number": ROUND,
                    "question_number": question,
                    "sheet_number": number,
                    "value": random.randint(1, 5),
                }
                for number in numbers
                for key in keys
                for question in range(1, QUESTIONS + 1)
            ],
        )
    project.close()


class RawSide:
    """The same commit and the same repaint, with nothing of ours in between."""

    def __init__(self, path: Path, project: Project) -> None:
        number = next_sheet_number(project)
        copy = path.with_name("raw.bosaet")
        shutil.copy(path, copy)
        opened = open_project(copy)
        start_sheet(opened, ROUND, number)
        opened.close()
        self.driver = open_driver(copy, read_only=False)
        self._sheet, self._at = number, 0
        rows = candidates(project, ROUND)
        questions = current_round(project).questions
        self._cells = [(row.initiative_id, each.number) for row in rows for each in questions]
        self._window = QWidget()
        self._window.resize(*WINDOW)
        self._model = MarkTableModel()
        self._grid = MarkGrid(self._model, "raw")
        self._grid.setParent(self._window)
        self._model.show_form(rows, questions)
        self._window.show()

    def fit(self, like: QWidget) -> None:
        """Give the grid the size of the page's."""
        self._grid.resize(like.size())

    def store(self) -> None:
        """Commit one mark and repaint its cell and the cursor."""
        cell = self._cells[self._at % len(self._cells)]
        if self._at % len(self._cells) == 0:
            self.driver.execute("DELETE FROM mark WHERE sheet_number = ?", (self._sheet,))
        self._at += 1
        self.driver.execute("BEGIN IMMEDIATE")
        self.driver.execute(INSERT, (cell[0], ROUND, cell[1], self._sheet, 4))
        self.driver.execute("COMMIT")
        self._model.show_mark(cell, 4)
        self._grid.show_cursor(self._cells[self._at % len(self._cells)])
        _paint()


def measure(path: Path, marks: int) -> dict[str, list[float]]:
    """Return the milliseconds of each key on both sides, warm-up left out."""
    project = open_project(path)
    typist = Typist(project, tells=False)
    typist.begin()
    raw = RawSide(path, project)
    raw.fit(typist.page.card.grid)
    times: dict[str, list[float]] = {"page": [], "raw": []}
    cells = INITIATIVES * QUESTIONS
    for at in range(marks + WARM_UP):
        # The first and the last key of a sheet do more than store a mark; they are not compared.
        if at % (cells - 1) == 0:
            _next_sheet(typist, project)
        page = _timed(lambda: _key(typist, project))
        other = _timed(raw.store)
        if at >= WARM_UP:
            times["page"].append(page)
            times["raw"].append(other)
    raw.driver.close()
    project.close()
    return times


def _next_sheet(typist: Typist, project: Project) -> None:
    desk = typist.page.desk
    if desk.in_hand is not None:
        _send(typist, "4")
    for character in f"{next_sheet_number(project)}\r":
        typist.press(character)


def _key(typist: Typist, project: Project) -> None:
    _send(typist, str(random.randint(1, 5)))
    ranking(typist.tally)


def _send(typist: Typist, character: str) -> None:
    press = QKeyEvent(QEvent.Type.KeyPress, KEY, Qt.KeyboardModifier.NoModifier, character)
    QApplication.sendEvent(typist.page.card, press)
    _paint()


def _paint() -> None:
    """Paint what is due, and what the grid puts off for a turn: else the other side would pay."""
    for _turn in range(2):
        QApplication.processEvents()


def _timed(deed: Callable[[], object]) -> float:
    began = perf_counter()
    deed()
    return (perf_counter() - began) * 1000


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--sheets", type=int, default=400, help="already typed (default 400)")
    parser.add_argument("--marks", type=int, default=600)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "latency.bosaet"
        make_file(path, options.sheets)
        times = measure(path, options.marks)
    cuts = {side: quantiles(each, n=100) for side, each in times.items()}
    for name, at in (("p50", 49), ("p99", 98)):
        page, raw = cuts["page"][at], cuts["raw"][at]
        print(f"{name}: page {page:.2f} ms, raw {raw:.2f} ms, ratio {page / raw:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
