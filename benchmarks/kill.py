"""Kills a typist at random moments and looks for every mark that was shown as saved.

Run from the root: python benchmarks/kill.py [--kills 1000] [FILE]. Each typist is a process of
its own at the real entry page, forked from one that has loaded everything; all of them work on
the same file, which therefore recovers again and again. Prints one JSON line at the end; the
exit code is 1 if a mark was lost or the file did not hold together.
"""

import argparse
import json
import os
import random
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

from typist import type_sheets

from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.errors import UserError
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.scoring import current_round, marks_of_sheet
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.rows.project import NewProject

INITIATIVES, MANY_SHEETS = 15, 9_999
# From the opening of the file until well into the first sheets.
LONGEST_LIFE_S = 0.9

Mark = tuple[int, str, int, int]


def make_file(path: Path) -> None:
    """Make a project with fifteen initiatives on the sheet."""
    project = create_project(path, NewProject("Vorgod", villages=("Barde", "Vorgod")))
    for number in range(INITIATIVES):
        add_initiative(project, NewInitiative(title=f"Initiative {number + 1}"))
    project.close()


def kill_one(path: Path) -> list[Mark]:
    """Let a typist begin, kill it after a random while, return the marks it acknowledged."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _type_until_killed(path, writing)
    os.close(writing)
    sleep(random.uniform(0, LONGEST_LIFE_S))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading, encoding="utf-8") as told:
        return list(_acknowledged(told.read()))


def lost_marks(path: Path, acknowledged: list[Mark]) -> list[Mark]:
    """Open the file, which verifies it, and return the marks that are not in it."""
    with _opened(path) as project:
        number = current_round(project).number
        stored = {sheet: marks_of_sheet(project, number, sheet) for sheet, *_ in acknowledged}
    return [
        (sheet, initiative, question, value)
        for sheet, initiative, question, value in acknowledged
        if stored[sheet].get((initiative, question)) != value
    ]


def _type_until_killed(path: Path, writing: int) -> None:
    os.dup2(writing, sys.stdout.fileno())
    random.seed()
    try:
        for _marks in type_sheets(path, MANY_SHEETS):
            pass
    finally:
        os._exit(1)


def _acknowledged(text: str) -> Iterator[Mark]:
    # The last line may have been cut by the kill; only a finished one was acknowledged.
    for line in text.split("\n")[:-1]:
        _ack, sheet, initiative, question, value = line.split("\t")
        yield int(sheet), initiative, int(question), int(value)


@contextmanager
def _opened(path: Path) -> Iterator[Project]:
    project = open_project(path)
    try:
        yield project
    finally:
        project.close()


def run(path: Path, kills: int) -> dict[str, object]:
    """Kill `kills` typists one after the other and count what came of it."""
    began, every, in_work = monotonic(), [], 0
    lost: list[Mark] = []
    broken: list[str] = []
    for _kill in range(kills):
        told = kill_one(path)
        every += told
        in_work += bool(told)
        try:
            lost += lost_marks(path, told)
        except UserError as error:
            broken.append(error.in_full)
    lost += [] if broken else [mark for mark in lost_marks(path, every) if mark not in lost]
    return {
        "kills": kills,
        "while_typing": in_work,
        "acknowledged": len(every),
        "lost": len(lost),
        "broken": broken,
        "seconds": round(monotonic() - began, 1),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE")
    parser.add_argument("--kills", type=int, default=1000)
    options = parser.parse_args()
    if not hasattr(os, "fork"):
        print("Typists are forked, which this system cannot do.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        path = options.file or Path(folder) / "kill.bosaet"
        if not path.exists():
            make_file(path)
        result = run(path, options.kills)
    print(json.dumps(result))
    return int(bool(result["lost"] or result["broken"]))


if __name__ == "__main__":
    sys.exit(main())
