"""Four dashes that show which of the four meetings a project has reached."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bosaet_desktop.ui.theme.theme import theme_of

STAGES = 4
DASH_WIDTH, DASH_HEIGHT, GAP = 26, 6, 6


class StepDots(QWidget):
    """`reached` (0-4) dashes in the accent colour; the stage's name belongs beside it."""

    def __init__(self, reached: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reached = reached
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        px = theme_of(self).px
        return QSize(STAGES * (px(DASH_WIDTH) + GAP) - GAP, px(DASH_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        width, height = theme.px(DASH_WIDTH), theme.px(DASH_HEIGHT)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for stage in range(STAGES):
            dash = QRectF(stage * (width + GAP), 0, width, height)
            self._paint_dash(painter, dash, filled=stage < self._reached)

    def _paint_dash(self, painter: QPainter, dash: QRectF, *, filled: bool) -> None:
        theme = theme_of(self)
        if filled:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.palette.accent))
        elif theme.scheme == "contrast":
            # Black and near-black dashes look alike: the open ones are hollow here.
            painter.setPen(QColor(theme.palette.line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            dash = dash.adjusted(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.palette.line))
        painter.drawRoundedRect(dash, dash.height() / 2, dash.height() / 2)
