"""Measures the way from the command to the first painted window, and the memory it then takes.

Run from the root: python -m benchmarks.start. Everything is a ratio to a bare PySide6 window with
one table, started in turn with ours. The budget is 1.5 times its time for the start page, 3.5
times its time and 2.1 times its memory for a project with 18,000 marks.
"""

import compileall
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import bosaet_desktop
from benchmarks.import_marks import new_project, write_scores
from bosaet_desktop.core.exchange.scores_import import import_scores

ROUNDS = 9
BARE = """
import json, resource
from pathlib import Path
from time import monotonic
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget, QTableWidgetItem

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, report)
        return False

def report():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    rss = pages * resource.getpagesize() / 1024 / 1024
    print(json.dumps({"monotonic": monotonic(), "rss_mib": rss}), flush=True)
    app.quit()

app = QApplication([])
window, table = QMainWindow(), QTableWidget(40, 6)
for row in range(40):
    for column in range(6):
        table.setItem(row, column, QTableWidgetItem(f"{row} {column}"))
window.setCentralWidget(table)
window.resize(1280, 720)
watcher = FirstPaint()
table.viewport().installEventFilter(watcher)
window.show()
app.exec()
"""


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds from the command to the paint, and resident MiB then."""

    seconds: float
    rss_mib: float


def started(*command: str | Path) -> Start:
    """Run a command that reports its first paint as a line of JSON."""
    began = time.monotonic()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    ran = subprocess.run(
        [sys.executable, *command], capture_output=True, check=True, text=True, env=environment
    )
    report = json.loads(ran.stdout)
    return Start(report["monotonic"] - began, report["rss_mib"])


def compile_program() -> None:
    """Compile as an installed program is; where Python may not keep it, each start would pay."""
    for folder in bosaet_desktop.__path__:
        compileall.compile_dir(folder, quiet=1)


def project_with_marks(folder: Path) -> Path:
    """Return a project of 500 sheets, 12 initiatives and 3 questions."""
    path, scores = folder / "marks.bosaet", folder / "scores.csv"
    write_scores(scores)
    project = new_project(path)
    import_scores(project, scores)
    project.close()
    return path


def main() -> None:
    """Print medians and ratios; each round starts all three, so that all meet the same machine."""
    compile_program()
    with tempfile.TemporaryDirectory() as name:
        os.environ["BOSAET_DATA"] = name
        project = project_with_marks(Path(name))
        ours = ("-m", "bosaet_desktop", "--paint-report")
        commands = {
            "bare window": ("-c", BARE),
            "start page": ours,
            "18,000 marks": (*ours, project),
        }
        taken: dict[str, list[Start]] = {label: [] for label in commands}
        for _round in range(ROUNDS):
            for label, command in commands.items():
                taken[label].append(started(*command))
    bare = taken["bare window"]
    for label, starts in taken.items():
        print(
            f"{label:13}"
            f"{statistics.median(each.seconds for each in starts) * 1000:6.0f} ms"
            f"{ratio([each.seconds for each in starts], [each.seconds for each in bare]):6.2f} x"
            f"{statistics.median(each.rss_mib for each in starts):8.1f} MiB"
            f"{ratio([each.rss_mib for each in starts], [each.rss_mib for each in bare]):6.2f} x"
        )


def ratio(ours: list[float], theirs: list[float]) -> float:
    """Return the median of the ratios round by round."""
    return statistics.median(one / other for one, other in zip(ours, theirs, strict=True))


if __name__ == "__main__":
    main()
