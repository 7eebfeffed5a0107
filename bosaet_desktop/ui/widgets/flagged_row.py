"""The ground of a row by the flags that a delegate is given, for lists that are not seen first."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle

from bosaet_desktop.ui.theme.theme import Theme
from bosaet_desktop.ui.widgets.row_ground import draw_row_ground


def draw_flagged_row(painter: QPainter, row: QRect, state: QStyle.StateFlag, theme: Theme) -> None:
    """Draw what lies behind the words of a row that is in this state."""
    draw_row_ground(
        painter,
        row,
        theme,
        chosen=bool(state & QStyle.StateFlag.State_Selected),
        pointed_at=bool(state & QStyle.StateFlag.State_MouseOver),
        focused=bool(state & QStyle.StateFlag.State_HasFocus),
    )
