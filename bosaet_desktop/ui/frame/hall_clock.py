"""Lays the clock of the programme that runs below whatever the hall sees, where it is wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bosaet_desktop.ui.frame.evening import Evening
from bosaet_desktop.ui.frame.hall import Hall
from bosaet_desktop.ui.preferences import Preferences

# Loaded with the first programme that runs before the hall's eyes.
if TYPE_CHECKING:
    from bosaet_desktop.core.rows.meeting import Standing
    from bosaet_desktop.ui.widgets.hall_foot import HallFoot


class HallClock(QObject):
    """Takes it away between items, after the programme, and where the wall is a clock already."""

    def __init__(self, hall: Hall, evening: Evening, preferences: Preferences) -> None:
        super().__init__(evening)
        self._hall, self._preferences = hall, preferences
        self._found: Standing | None = None
        self._foot: HallFoot | None = None
        self._evening = evening
        evening.moved.connect(self._follow)
        evening.rang.connect(self._flash)
        hall.changed.connect(self.refresh)
        hall.opened_or_closed.connect(self._begin_anew)
        preferences.hall_clock_chosen.connect(self.refresh)

    def end(self) -> None:
        """Hear of nothing more: the frame is going, the hall's window stays."""
        self._evening.moved.disconnect(self._follow)
        self._hall.changed.disconnect(self.refresh)
        self._hall.opened_or_closed.disconnect(self._begin_anew)
        self._preferences.hall_clock_chosen.disconnect(self.refresh)
        self._take_away()

    def refresh(self) -> None:
        """Show the clock, or take it away."""
        window, found = self._hall.window, self._found
        if window is None or found is None or not self._is_wanted(found):
            self._take_away()
            return
        if self._foot is None:
            from bosaet_desktop.ui.widgets.hall_foot import HallFoot

            self._foot = HallFoot()
            window.show_foot(self._foot)
        self._foot.show_standing(found)

    def _is_wanted(self, found: "Standing") -> bool:
        from bosaet_desktop.ui.widgets.hall_timer import HallTimer

        window = self._hall.window
        is_clock = window is not None and isinstance(window.view, HallTimer)
        return self._preferences.hall_clock and found.current is not None and not is_clock

    def _follow(self, found: "Standing | None") -> None:
        self._found = found
        self.refresh()

    def _flash(self) -> None:
        if self._foot is not None:
            self._foot.flash()

    def _begin_anew(self) -> None:
        """Know that a window that was closed took the clock along."""
        self._foot = None
        self.refresh()

    def _take_away(self) -> None:
        if self._foot is not None and self._hall.window is not None:
            self._hall.window.show_foot(None)
        self._foot = None
