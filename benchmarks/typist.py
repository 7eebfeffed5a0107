"""A typist at the real entry page, offscreen: python benchmarks/typist.py [FILE].

Sends key events to the page and prints `ACK<TAB>sheet<TAB>initiative<TAB>question<TAB>value`,
flushed, the moment the page shows a mark as saved: the initiative by its id and the question by
its number, as in the file; -1 is a blank. Goes on with the next free sheet number. With --count
it sits in the whole window, in a file of 15 initiatives if none is named, where each key goes to
whatever has the keyboard and none waits for the one before; then it tells how many keys a mark
took, how late keys were done, and what a second opening of the file finds to be missing.
"""

import argparse
import json
import os
import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import quantiles
from time import monotonic, sleep

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.errors import UserError
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.scoring import marks_of_sheet, next_sheet_number
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.ui.frame.open_project import ProgramDeeds
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.frame.shell import Shell
from bosaet_desktop.ui.how.entry.mark_keys import ten_key
from bosaet_desktop.ui.how.entry.page import ScoreEntryPage
from bosaet_desktop.ui.main_window import MainWindow
from bosaet_desktop.ui.page import MessageKind, PageContext
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.project_signals import ProjectSignals
from bosaet_desktop.ui.theme.apply import apply_theme

WINDOW = (1280, 720)
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
ENTER = "\r"
BLANK_SHARE = 0.05
INITIATIVES = 15


class Typist:
    """The page in a window of its own, or in the whole one, and the keys that go to it."""

    def __init__(
        self,
        project: Project,
        keys_per_second: float = 0.0,
        *,
        tells: bool = True,
        whole: bool = False,
    ) -> None:
        known = QApplication.instance()
        self._app = known if isinstance(known, QApplication) else QApplication(sys.argv[:1])
        apply_theme(self._app, "light", 100)
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        settings = QSettings(f"{self._folder.name}/typist.ini", QSettings.Format.IniFormat)
        self._window: QWidget = QWidget()
        if whole:
            self._sit_in_window(project, Preferences(settings))
        else:
            self._sit_at_page(project, Preferences(settings))
        if tells:
            self.page.mark_saved.connect(self._note)
        self.keys = 0
        self._whole, self._began = whole, 0.0
        self.late: list[float] = []
        self._saved: list[tuple[int, str, int, int]] = []
        self._pause = 1 / keys_per_second if keys_per_second else 0.0

    def _sit_at_page(self, project: Project, preferences: Preferences) -> None:
        self.tally = Tally(project)
        project.subscribe(self.tally.take_in)
        self._context = PageContext(
            project, self.tally, preferences, ProjectSignals(project), _go_to, _say
        )
        self._window.resize(*WINDOW)
        self.page = ScoreEntryPage(self._context)
        self.page.setParent(self._window)
        self.page.resize(*WINDOW)
        self.page.refresh()

    def _sit_in_window(self, project: Project, preferences: Preferences) -> None:
        self._window = shell = Shell(lambda: True)
        self._session = Session(project, preferences, shell)
        self.tally = self._session.opened.tally
        main = MainWindow(self._session.opened, _no_deeds())
        shell.show_content(main)
        shell.resize(*WINDOW)
        shell.show()
        main.begin("how.score_entry")
        page = main.stack.current_page()
        if not isinstance(page, ScoreEntryPage):
            raise TypeError(page)
        self.page = page

    def begin(self) -> None:
        """Show the page as the program does."""
        self._window.show()
        self._app.processEvents()
        self._began = monotonic()

    def type_sheet(self, number: int) -> int:
        """Type one sheet from its number to its last mark; return how many marks were saved."""
        form = self.page.desk.form
        for character in f"{number}{ENTER}":
            self.press(character)
        if form.asks_village:
            self.press(random.choice([each.key for each in form.villages]))
        steps, ten = form.round.scale.steps, ten_key(form.round.scale)
        marks = len(form.rows) * len(form.round.questions)
        for _mark in range(marks):
            value = random.choice(steps)
            blank = random.random() < BLANK_SHARE
            self.press("," if blank else (ten or "0") if value == 10 else str(value))
        return marks

    def press(self, character: str) -> None:
        """Press and release one key, let the page paint, and acknowledge what it shows saved."""
        due = self._began + self.keys * self._pause if self._whole else monotonic()
        sleep(max(due - monotonic(), 0))
        key = Qt.Key.Key_Return if character == ENTER else Qt.Key.Key_unknown
        target = QApplication.focusWidget() if self._whole else self.page.card
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, NO_MODIFIER, character))
        self._app.processEvents()
        self.keys += 1
        self.late.append((monotonic() - due) * 1000)
        for saved in self._saved:
            print("ACK", *saved, sep="\t", flush=True)
        self._saved.clear()
        if self._pause and not self._whole:
            sleep(max(self._pause - (monotonic() - due), 0))

    def _note(self, sheet: int, initiative: str, question: int, value: int) -> None:
        self._saved.append((sheet, initiative, question, value))


def type_sheets(path: Path, sheets: int, keys_per_second: float = 0.0) -> Iterator[int]:
    """Open the file and type; yields 0 when the page stands, then the marks of each sheet."""
    project = open_project(path)
    try:
        typist = Typist(project, keys_per_second)
        typist.begin()
        yield 0
        for _sheet in range(sheets):
            yield typist.type_sheet(next_sheet_number(project))
    finally:
        project.close()


def count(path: Path, sheets: int, keys_per_second: float) -> dict[str, object]:
    """Type in the whole window, close the file, and hold it against what was typed."""
    project = open_project(path)
    typist = Typist(project, keys_per_second, whole=True, tells=False)
    told: list[tuple[int, str, int, int]] = []
    typist.page.mark_saved.connect(lambda *saved: told.append(saved))
    typist.begin()
    marks = sum(typist.type_sheet(next_sheet_number(project)) for _sheet in range(sheets))
    project.close()
    again = open_project(path, read_only=True)
    lost = 0
    for number, initiative, question, value in told:
        lost += marks_of_sheet(again, 1, number).get((initiative, question)) != value
    again.close()
    cuts = quantiles(typist.late, n=100)
    return {
        "marks": marks,
        "saved": len(told),
        "lost": lost + marks - len(told),
        "keys": typist.keys,
        "keys_beside_marks": typist.keys - marks,
        "ms_to_paint": {"p50": round(cuts[49], 1), "p99": round(cuts[98], 1)},
        "latest_ms": round(max(typist.late), 1),
    }


def make_file(path: Path) -> None:
    """Make a project with fifteen initiatives on the sheet and two villages."""
    project = create_project(path, NewProject("Vorgod", villages=("Barde", "Vorgod")))
    for number in range(INITIATIVES):
        add_initiative(project, NewInitiative(title=f"Initiative {number + 1}"))
    project.close()


def _no_deeds() -> ProgramDeeds:
    def nothing(*_arguments: object) -> None:
        """A typist asks nothing of the program."""

    return ProgramDeeds(**dict.fromkeys(ProgramDeeds.__slots__, nothing))


def _go_to(key: str, target: str | None = None) -> None:
    """Stay on the page: a typist does not turn it."""


def _say(text: str, kind: MessageKind = MessageKind.DONE) -> None:
    print(kind.value, text, sep=": ", file=sys.stderr)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("file", type=Path, metavar="FILE", nargs="?")
    parser.add_argument("--count", action="store_true", help="in the whole window, and count")
    parser.add_argument("--sheets", type=int, default=40, help="how many (default 40)")
    parser.add_argument("--keys-per-second", type=float, default=0.0, help="0: as fast as it goes")
    options = parser.parse_args()
    if options.count:
        with tempfile.TemporaryDirectory() as folder:
            path = options.file or Path(folder) / "typist.bosaet"
            if not path.exists():
                make_file(path)
            print(json.dumps(count(path, options.sheets, options.keys_per_second)))
        return 0
    if options.file is None:
        parser.error("FILE is missing")
    try:
        marks = sum(type_sheets(options.file, options.sheets, options.keys_per_second))
    except UserError as error:
        print(error.in_full, file=sys.stderr)
        return 3
    print(f"{marks} marks on {options.sheets} sheets", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
