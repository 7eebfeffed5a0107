"""The walk itself, in the process that `random_walk` gives it: the real program and its real loops.

An act that opens a dialog is not over before the dialog is: the next acts are done inside the loop
of the dialog, as a person would. Only Qt's file and print dialogs are answered without being shown,
for they reach the whole disk.
"""

import argparse
import faulthandler
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from time import monotonic

from PySide6.QtCore import QObject, Qt, QThread, QTimer
from PySide6.QtGui import QDrag
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

from benchmarks.random_walk import DIARY, FAULTY, FILES, OTHER, PROJECT
from benchmarks.walk_acts import Hands
from benchmarks.walk_faults import Faults
from bosaet_desktop.ui.app import Program
from bosaet_desktop.ui.frame.application import make_application, make_preferences
from bosaet_desktop.ui.main_window import MainWindow
from bosaet_desktop.ui.new_project_form import NewProjectForm
from bosaet_desktop.ui.pages import PAGES

WINDOW = (1280, 720)
HUNG_AFTER_S = 60
# A timer, and so after everything that the act before left for the next turn of the loop.
TURN_MS, AGAIN_MS = 1, 5
ON_PAGE, IN_DIALOG = (5, 25), (2, 12)
TAKES_BACK, IN_MENUS, IN_THE_FRAME, OPENS_ANEW = 0.05, 0.05, 0.15, 0.05
MOST_TAKEN_BACK = 6


class Walk(QObject):
    """One act after another, until there were enough."""

    def __init__(self, program: Program, file: Path, faults: Faults, chance: Random) -> None:
        super().__init__()
        self._program, self._file = program, file
        self._faults, self._chance = faults, chance
        self._hands = Hands(chance, faults.note)
        self._is_long_enough: Callable[[int], bool] = bool
        self._levels: list[int] = []
        self._left = 0
        self._dialog: QWidget | None = None
        self.acts = 0

    def begin(self, is_long_enough: Callable[[int], bool]) -> None:
        """Walk from the next turn of the loop on, until so many acts are enough."""
        self._is_long_enough = is_long_enough
        QTimer.singleShot(TURN_MS, self, self._turn)

    def _turn(self) -> None:
        faulthandler.dump_traceback_later(HUNG_AFTER_S, exit=True)
        level = QThread.currentThread().loopLevel()
        # Work that only lets the window live is not to be disturbed; a dialog has its own loop.
        if self._levels and level <= self._levels[-1]:
            QTimer.singleShot(AGAIN_MS, self, self._turn)
            return
        # Before the act, which may not return before the next ones are done.
        QTimer.singleShot(TURN_MS, self, self._turn)
        self._levels.append(level)
        try:
            self._end() if self._is_long_enough(self.acts) else self._act()
        finally:
            self._levels.pop()

    def _act(self) -> None:
        self.acts += 1
        popup, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None:
            self._hands.act_in_popup(popup)
        elif dialog is not None:
            self._act_in_dialog(dialog)
        elif self._left <= 0:
            self._left = self._chance.randint(*ON_PAGE)
            self._go_elsewhere()
        else:
            self._left -= 1
            self._act_in_window()

    def _act_in_dialog(self, dialog: QWidget) -> None:
        if dialog is not self._dialog:
            self._dialog, self._left_there = dialog, self._chance.randint(*IN_DIALOG)
        self._left_there -= 1
        if self._left_there >= 0:
            self._hands.act(dialog)
        else:
            self._faults.note(f"put away {type(dialog).__name__}")
            _put_away(dialog)

    def _act_in_window(self) -> None:
        content, drawn = self._program.shell.content(), self._chance.random()
        if not isinstance(content, MainWindow):
            self._hands.act(content)
        elif drawn < TAKES_BACK:
            self._take_back(content)
        elif drawn < TAKES_BACK + IN_MENUS:
            self._hands.choose_in_menus(content.menu_actions)
        elif drawn < TAKES_BACK + IN_MENUS + IN_THE_FRAME:
            self._hands.act(self._chance.choice(self._windows()))
        else:
            self._hands.act(content.stack.currentWidget() or content)

    def _windows(self) -> list[QWidget]:
        """The window, thrice as likely as each other one that stands beside it."""
        shell = self._program.shell
        others = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        return [shell] * 3 + [each for each in others if each is not shell]

    def _take_back(self, main: MainWindow) -> None:
        for _time in range(self._chance.randint(1, MOST_TAKEN_BACK)):
            name = self._chance.choice(("undo", "undo", "redo"))
            action = main.menu_actions[name]
            if action.isEnabled():
                self._faults.note(action.text())
                action.trigger()

    def _go_elsewhere(self) -> None:
        content = self._program.shell.content()
        if isinstance(content, NewProjectForm):
            self._faults.note("leave the form")
            content.cancelled.emit()
        elif not isinstance(content, MainWindow) or self._chance.random() < OPENS_ANEW:
            self._faults.note("open the project")
            self._program.open_file(self._file)
        else:
            key = self._chance.choice(PAGES).key
            self._faults.note(f"go to {key}")
            content.go_to(key)

    def _end(self) -> None:
        in_front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if isinstance(in_front, QMessageBox):
            in_front.buttons()[0].click()
        elif in_front is not None:
            _put_away(in_front)
        elif not self._levels[:-1] and self._program.shell.close():
            QApplication.quit()


def _put_away(window: QWidget) -> None:
    window.reject() if isinstance(window, QDialog) else window.close()


def answer_for_the_system(folder: Path, chance: Random) -> None:
    """Name files of `folder` wherever a file is asked for, print nothing, drop nothing."""
    there = [*(str(folder / name) for name in (PROJECT, OTHER, *FILES)), ""]

    def chosen(*_asked: object, **_more: object) -> tuple[str, str]:
        return chance.choice(there), ""

    def several(*_asked: object, **_more: object) -> tuple[list[str], str]:
        return chance.sample(there[:-1], chance.randint(0, 2)), ""

    def saved(_parent: QWidget, _title: str, proposed: str = "", *_more: object) -> tuple[str, str]:
        return chance.choice((str(folder / Path(proposed).name), "")), ""

    answers = (
        (QFileDialog, "getOpenFileName", staticmethod(chosen)),
        (QFileDialog, "getOpenFileNames", staticmethod(several)),
        (QFileDialog, "getSaveFileName", staticmethod(saved)),
        (QPrintDialog, "exec", lambda *_asked: QDialog.DialogCode.Rejected),
        (QDrag, "exec", lambda *_asked: Qt.DropAction.IgnoreAction),
    )
    for of, name, answer in answers:
        setattr(of, name, answer)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("language")
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--acts", type=int)
    parser.add_argument("--seconds", type=float, default=0.0)
    parser.add_argument("--aloud", action="store_true")
    asked = parser.parse_args()
    faulthandler.enable()
    diary = (asked.folder / DIARY).open("w", encoding="utf-8")
    chance, faults = Random(asked.seed), Faults(diary, aloud=asked.aloud)
    app, preferences = make_application(), make_preferences()
    preferences.language = asked.language
    program = Program(app, preferences)
    answer_for_the_system(asked.folder, chance)
    file = asked.folder / PROJECT
    program.start(file, "")
    program.shell.resize(*WINDOW)
    faults.watch()
    until = monotonic() + asked.seconds
    walk = Walk(program, file, faults, chance)
    walk.begin(lambda acts: monotonic() > until if asked.acts is None else acts >= asked.acts)
    app.exec()
    print(f"seed {asked.seed}: {walk.acts} acts, {faults.count} faults, told by {faults.sum:08x}")
    return FAULTY if faults.count else 0


if __name__ == "__main__":
    sys.exit(main())
