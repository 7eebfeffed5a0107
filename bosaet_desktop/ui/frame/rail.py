"""The ground of what stands around the page: path, guide and status line."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from bosaet_desktop.ui.theme.theme import theme_of


class Rail(QWidget):
    """A plain ground with one line along the edge that faces the page."""

    def __init__(self, edge: Qt.Edge) -> None:
        super().__init__()
        self._edge = edge

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme_of(self).palette
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(colours.rail))
        area = self.rect()
        if self._edge is Qt.Edge.RightEdge:
            area.setLeft(area.right())
        elif self._edge is Qt.Edge.LeftEdge:
            area.setRight(area.left())
        else:
            area.setBottom(area.top())
        painter.fillRect(area, QColor(colours.line))
        painter.end()
