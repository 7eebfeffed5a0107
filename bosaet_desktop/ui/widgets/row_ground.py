"""The ground of a row in a list: chosen, pointed at, and with the keyboard in it."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from bosaet_desktop.ui.theme.theme import FOCUS_RING, Theme

CORNER = 8


def draw_row_ground(
    painter: QPainter, row: QRect, theme: Theme, *, chosen: bool, pointed_at: bool, focused: bool
) -> None:
    """Draw what lies behind the words of a row, and the ring of the keyboard around it.

    Told in words, since the flags of Qt's styles take their time to load, and the path is seen
    first of all.
    """
    box = QRectF(row).adjusted(1, 1, -1, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    if chosen:
        painter.setBrush(QColor(theme.palette.accent_soft))
        painter.drawRoundedRect(box, CORNER, CORNER)
    elif pointed_at:
        painter.setBrush(QColor(theme.hover))
        painter.drawRoundedRect(box, CORNER, CORNER)
    if focused:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.palette.accent), FOCUS_RING))
        painter.drawRoundedRect(box, CORNER, CORNER)
