"""What goes wrong on a walk at random, each fault told once with the acts that led there."""

import sys
import threading
import traceback
import warnings
from collections import deque
from types import TracebackType
from typing import TextIO
from zlib import crc32

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from benchmarks.random_walk import ACTS_TOLD
from bosaet_desktop.core.errors import UserError

# Faults that end in the same lines are one, wherever they were called from.
SAME_LINES = 4
# What the offscreen platform says of raising a window and the like, and the hand of its own clicks.
UNAVOIDABLE = ("This plugin does not support ", "Mouse event ", "Keyboard event ")


class Faults:
    """Takes the place of the crash report; known trouble still goes where the program shows it.

    Acts go to `diary` as they come.
    """

    def __init__(self, diary: TextIO, *, aloud: bool) -> None:
        self._diary, self._aloud = diary, aloud
        self._acts: deque[str] = deque(maxlen=ACTS_TOLD)
        self._met: set[str] = set()
        self._show_trouble = sys.excepthook
        self.sum = 0

    @property
    def count(self) -> int:
        """How many faults there were, each once."""
        return len(self._met)

    def watch(self) -> None:
        """Hear of everything from now on; the program has installed its own report before."""
        self._show_trouble = sys.excepthook
        sys.excepthook = self._take
        sys.unraisablehook = lambda of: self._take(of.exc_type, of.exc_value, of.exc_traceback)
        threading.excepthook = lambda of: self._take(of.exc_type, of.exc_value, of.exc_traceback)
        qInstallMessageHandler(self._take_message)
        warnings.simplefilter("always")
        warnings.showwarning = lambda text, *_rest: self._tell(f"Warning: {text}", _here())

    def note(self, act: str) -> None:
        """Remember an act that comes now, also for whoever finds the walk dead."""
        self._acts.append(act)
        self.sum = crc32(act.encode(), self.sum)
        print(act, file=self._diary, flush=True)
        if self._aloud:
            print(act, flush=True)

    def _take(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if isinstance(error, UserError):
            self._show_trouble(kind, error, trace)
            return
        said = "".join(traceback.format_exception_only(kind, error)).strip()
        self._tell(said, traceback.format_tb(trace))

    def _take_message(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtInfoMsg and not text.startswith(UNAVOIDABLE):
            self._tell(f"Qt says: {text}", _here())

    def _tell(self, said: str, lines: list[str]) -> None:
        key = said.partition("\n")[0] + "".join(lines[-SAME_LINES:])
        if key in self._met:
            return
        self._met.add(key)
        acts = "".join(f"  {act}\n" for act in self._acts)
        print(f"FAULT: {said}\n{''.join(lines)}after\n{acts}", flush=True)


def _here() -> list[str]:
    """Return the lines that run now, without those of this module."""
    return traceback.format_stack()[:-2]
