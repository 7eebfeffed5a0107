"""Where the keyboard goes when a part of the window is entered."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bosaet_desktop.ui.frame.reading_order import stops


def focus_into(part: QWidget) -> bool:
    """Give the keyboard to `part` or the first in it that takes it; tell whether one did."""
    reason = Qt.FocusReason.TabFocusReason
    chosen = part.focusProxy() or part
    # What a page begins with may lie on the side of it that waits for something to show.
    if chosen.focusPolicy() is not Qt.FocusPolicy.NoFocus and chosen.isVisibleTo(part):
        part.setFocus(reason)
        return True
    able = (each for each in stops(part) if each.isEnabled() and each.isVisibleTo(part))
    first = next(able, None)
    if first is not None:
        first.setFocus(reason)
    return first is not None
