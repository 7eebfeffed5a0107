"""A typist at the real entry page, offscreen: python benchmarks/typist.py FILE.

Sends key events to the page and prints `ACK<TAB>sheet<TAB>initiative<TAB>question<TAB>value`,
flushed, the moment the page shows a mark as saved: the initiative by its id and the question by
its number, as in the file; -1 is a blank. Goes on with the next free sheet number.
"""

import argparse
import os
import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from bosaet_desktop.core.errors import UserError
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.scoring import next_sheet_number
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.ui.how.mark_keys import ten_key
from bosaet_desktop.ui.how.score_entry_page import ScoreEntryPage
from bosaet_desktop.ui.page import MessageKind, PageContext
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.project_signals import ProjectSignals
from bosaet_desktop.ui.theme.apply import apply_theme

WINDOW = (1280, 720)
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
ENTER = "\r"
BLANK_SHARE = 0.05


class Typist:
    """The page in a window of its own, and the keys that go to it."""

    def __init__(
        self, project: Project, keys_per_second: float = 0.0, *, tells: bool = True
    ) -> None:
        known = QApplication.instance()
        self._app = known if isinstance(known, QApplication) else QApplication(sys.argv[:1])
        apply_theme(self._app, "light", 100)
        self.tally = Tally(project)
        project.subscribe(self.tally.take_in)
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        settings = QSettings(f"{self._folder.name}/typist.ini", QSettings.Format.IniFormat)
        self._context = PageContext(
            project, self.tally, Preferences(settings), ProjectSignals(project), _go_to, _say
        )
        self._window = QWidget()
        self._window.resize(*WINDOW)
        self.page = ScoreEntryPage(self._context)
        self.page.setParent(self._window)
        self.page.resize(*WINDOW)
        if tells:
            self.page.mark_saved.connect(self._note)
        self.keys = 0
        self._saved: list[tuple[int, str, int, int]] = []
        self._pause = 1 / keys_per_second if keys_per_second else 0.0

    def begin(self) -> None:
        """Show the page as the program does."""
        self.page.refresh()
        self._window.show()
        self._app.processEvents()

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
        began = monotonic()
        key = Qt.Key.Key_Return if character == ENTER else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self.page.card, QKeyEvent(kind, key, NO_MODIFIER, character))
        self._app.processEvents()
        self.keys += 1
        for saved in self._saved:
            print("ACK", *saved, sep="\t", flush=True)
        self._saved.clear()
        if self._pause:
            sleep(max(self._pause - (monotonic() - began), 0))

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


def _go_to(key: str, target: str | None = None) -> None:
    """Stay on the page: a typist does not turn it."""


def _say(text: str, kind: MessageKind = MessageKind.DONE) -> None:
    print(kind.value, text, sep=": ", file=sys.stderr)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--sheets", type=int, default=40, help="how many (default 40)")
    parser.add_argument("--keys-per-second", type=float, default=0.0, help="0: as fast as it goes")
    options = parser.parse_args()
    try:
        marks = sum(type_sheets(options.file, options.sheets, options.keys_per_second))
    except UserError as error:
        print(error.in_full, file=sys.stderr)
        return 3
    print(f"{marks} marks on {options.sheets} sheets", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
