"""The border between core and Qt: what the project announces becomes one signal."""

from PySide6.QtCore import QObject, Signal

from bosaet_desktop.core.project import Change, Project


class ProjectSignals(QObject):
    """Emits `changed` with the `Change` after every commit, undo and redo of one project."""

    changed = Signal(object)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unsubscribe = project.subscribe(self._announce)

    def close(self) -> None:
        """Stop listening; the project is about to be closed."""
        self._unsubscribe()

    def _announce(self, change: Change) -> None:
        self.changed.emit(change)
