"""Puts the presenter's view in the place of the page whose steps the hall is seeing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bosaet_desktop.ui.frame.hall import Hall
from bosaet_desktop.ui.frame.page_stack import PageStack

if TYPE_CHECKING:
    from bosaet_desktop.ui.frame.presenter_view import PresenterView


class Presenting(QObject):
    """Only the page that presents is covered: every other page keeps its own keys.

    Emits `changed` when the page in view was covered or came back.
    """

    changed = Signal()
    # Whether the presenter's view stands in the place of the page in view.
    covered = Signal(bool)

    def __init__(self, hall: Hall, stack: PageStack) -> None:
        super().__init__(stack)
        self._hall, self._stack = hall, stack
        self._view: PresenterView | None = None
        hall.presenting_changed.connect(self._follow)

    def cover(self) -> None:
        """Cover the page in view if it presents, and uncover any other."""
        presents = self._hall.presents(self._stack.current_key)
        if presents and self._view is None:
            from bosaet_desktop.ui.frame.presenter_view import PresenterView

            self._view = PresenterView(self._hall.presenter)
        self._stack.lay_over(self._view if presents else None)
        self.covered.emit(presents)

    def end(self) -> None:
        """Hear of nothing more: the frame is going, the hall's window stays."""
        self._hall.presenting_changed.disconnect(self._follow)

    def _follow(self) -> None:
        covered = self._stack.is_covered
        self.cover()
        if covered != self._stack.is_covered:
            self.changed.emit()
            self._stack.take_focus()
