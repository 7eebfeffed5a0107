"""A row of the sheet on screen: its number, its title, and a box for a cross."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.dots import DotCandidate
from bosaet_desktop.core.text import shortened
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.labels import Body, Strong

BOX, NUMBER, EDGE = 20, 30, 4
# The typist goes by the number; the words only say that it is the right one.
LONGEST_TITLE = 70


class DotRow(QAbstractButton):
    """Takes no focus: the keyboard crosses it by its number, without going there."""

    def __init__(self, candidate: DotCandidate, deed: Callable[[], object]) -> None:
        super().__init__()
        self._candidate = candidate
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme = theme_of(self)
        number = Strong(str(candidate.number)).one_line()
        title = Body(shortened(candidate.title, LONGEST_TITLE))
        self.setToolTip(candidate.title)
        number.setMinimumWidth(theme.px(NUMBER))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(BOX) + GRID + EDGE, EDGE, EDGE, EDGE)
        row.setSpacing(GRID)
        row.addWidget(number)
        row.addWidget(title, 1)
        for part in (number, title):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # What is typed decides what is crossed; the click only asks for it.
        self.clicked.connect(lambda: deed())
        self.show_dot(False)

    def show_dot(self, dotted: bool) -> None:
        """Cross the box, or empty it."""
        self.setChecked(dotted)
        told = _("{number}: {title}, crossed") if dotted else _("{number}: {title}, not crossed")
        self.setAccessibleName(
            told.format(number=self._candidate.number, title=self._candidate.title)
        )
        self.update()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout else QSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout else -1

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        side = theme.px(BOX)
        box = QRectF(EDGE, (self.height() - side) / 2, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.palette.accent_soft))
            painter.drawRoundedRect(self.rect(), GRID, GRID)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.palette.ink), 1.5))
        painter.drawRoundedRect(box, 3, 3)
        if self.isChecked():
            _cross(painter, box.adjusted(4, 4, -4, -4))
        painter.end()


def _cross(painter: QPainter, box: QRectF) -> None:
    pen = painter.pen()
    pen.setWidthF(2.5)
    painter.setPen(pen)
    painter.drawLine(box.topLeft(), box.bottomRight())
    painter.drawLine(box.topRight(), box.bottomLeft())
