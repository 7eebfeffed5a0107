"""Where the keyboard goes when a part of the window is entered."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def focus_into(part: QWidget) -> bool:
    """Give the keyboard to `part` or the first in it that takes it; tell whether one did."""
    reason = Qt.FocusReason.TabFocusReason
    if part.focusPolicy() is not Qt.FocusPolicy.NoFocus or part.focusProxy() is not None:
        part.setFocus(reason)
        return True
    # What was put into the part later stands elsewhere in the chain, so all of it is gone through.
    widget = part.nextInFocusChain()
    while widget is not None and widget is not part:
        if part.isAncestorOf(widget) and _can_take(widget, part):
            widget.setFocus(reason)
            return True
        widget = widget.nextInFocusChain()
    return False


def _can_take(widget: QWidget, part: QWidget) -> bool:
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabbed and widget.isEnabled() and widget.isVisibleTo(part)
