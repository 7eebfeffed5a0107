"""Long arithmetic beside the window: values go to a thread, the answer comes back to the window."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context

from PySide6.QtCore import QObject, QTimer, Signal

LOOK_MS = 30


class Background(QObject):
    """Counts one thing at a time; only the answer that was asked for last is delivered.

    The window looks for the answer itself, so that no thread ever reaches into Qt, and an error
    in the arithmetic is raised in the window, where the crash report sees it.
    """

    answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        self._asked: Future[object] | None = None
        self._watch = QTimer(self, interval=LOOK_MS)
        self._watch.timeout.connect(self._look)

    @property
    def is_counting(self) -> bool:
        """Whether an answer is still to come."""
        return self._asked is not None

    def ask(self, work: Callable[[], object]) -> None:
        """Run `work` in the thread and then emit `answered` with what it returns.

        `work` takes its values along and must touch neither the window nor the project. What was
        asked before is dropped; it speaks the language in use now.
        """
        self.drop()
        self._asked = self._thread.submit(copy_context().run, work)
        self._watch.start()

    def drop(self) -> None:
        """Let go of what was asked; its answer is not delivered."""
        if self._asked is not None:
            self._asked.cancel()
        self._asked = None
        self._watch.stop()

    def _look(self) -> None:
        asked = self._asked
        if asked is not None and asked.done():
            self.drop()
            self.answered.emit(asked.result())
