"""Backs the open project up when it changed and nobody is typing."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from bosaet_desktop.core.errors import FileTrouble
from bosaet_desktop.core.project import Project

LOOK_EVERY_MS = 15_000
BACKUP_EVERY = timedelta(minutes=10)
IDLE_AFTER = timedelta(seconds=10)


class BackupClock(QObject):
    """Looks at the clock now and then; a backup takes well under a second (safety.md 4)."""

    def __init__(
        self, project: Project, parent: QObject, now: Callable[[], datetime] = datetime.now
    ) -> None:
        super().__init__(parent)
        self._project, self._now = project, now
        self._last = now()
        self._saved_then = project.saved_at
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Back up if it is due; full disks are told of by the next change, not from here."""
        now = self._now()
        # A clock that is set back lies as far from then as one that has gone on.
        if self._changed() and abs(now - self._last) >= BACKUP_EVERY and self._is_idle(now):
            self._back_up(now)

    def stop(self) -> None:
        """Back up a last time if anything changed, before the project is closed."""
        self._timer.stop()
        if self._changed():
            self._back_up(self._now())

    def _changed(self) -> bool:
        return self._project.saved_at != self._saved_then

    def _is_idle(self, now: datetime) -> bool:
        saved = self._project.saved_at
        return saved is None or abs(now - saved) >= IDLE_AFTER

    def _back_up(self, now: datetime) -> None:
        self._last, self._saved_then = now, self._project.saved_at
        try:
            self._project.back_up(now)
        except FileTrouble:
            # The project itself is saved; without room for a copy there is nothing to undo.
            self._saved_then = None
