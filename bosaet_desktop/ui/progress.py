"""Progress with cancel for long work: read everything first, write in one short change after."""

from collections.abc import Iterable, Iterator
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from bosaet_desktop.core.errors import UserError
from bosaet_desktop.core.i18n import _

T = TypeVar("T")

SHOWN_AFTER_S = 0.5
TURN_S = 0.05


class Cancelled(UserError):
    """The facilitator stopped long work; nothing of it was stored."""


class Progress:
    """Lets the window live while `each` goes through long work; never use it inside a change.

    The dialog appears after half a second. Cancelling raises `Cancelled` out of the loop.
    """

    def __init__(self, parent: QWidget, title: str) -> None:
        self._parent = parent
        self._title = title
        self._dialog: QProgressDialog | None = None
        self._began = self._last_turn = monotonic()

    def each(self, items: Iterable[T], total: int = 0) -> Iterator[T]:
        """Yield `items` one by one; with `total` 0 the bar only shows that work goes on."""
        self._began = self._last_turn = monotonic()
        try:
            for done, item in enumerate(items):
                self.step(done, total)
                yield item
        finally:
            self.close()

    def step(self, done: int, total: int) -> None:
        """Tell how far the work is; raises `Cancelled` when it was stopped."""
        now = monotonic()
        if now - self._last_turn < TURN_S:
            return
        self._last_turn = now
        if self._dialog is None and now - self._began >= SHOWN_AFTER_S:
            self._dialog = self._show(total)
        self._turn(done)

    def close(self) -> None:
        """Take the dialog away; harmless when none is shown."""
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None

    def _turn(self, done: int) -> None:
        if self._dialog is None:
            # No input before the dialog stands: a key typed now would reach a page at work.
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            return
        self._dialog.setValue(done)
        QCoreApplication.processEvents()
        if self._dialog.wasCanceled():
            raise Cancelled(_("Stopped. Nothing was changed."))

    def _show(self, total: int) -> QProgressDialog:
        dialog = QProgressDialog(self._title, _("Cancel"), 0, total, self._parent)
        dialog.setWindowTitle(self._title)
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.setMinimumDuration(0)
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        dialog.show()
        return dialog
