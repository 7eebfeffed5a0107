"""The plot of the matrix in the type of the wall: circles with numbers, and no more ink."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from bosaet_desktop.core.analysis.question_words import question_words
from bosaet_desktop.core.analysis.wrapping import shorten
from bosaet_desktop.core.charts.placement import Box, Bubble, place_labels
from bosaet_desktop.core.charts.words import matrix_numbers
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.core.terms.scoring import DESIRE, FEASIBILITY, IMPACT
from bosaet_desktop.ui.theme.theme import Theme

# Radii in heights of the type: the least and the most wanted.
SMALLEST, LARGEST = 0.75, 1.5
# What a plot keeps free at its edges so that every circle is whole, as a share of the scale.
EDGE = 0.1


@dataclass(frozen=True, slots=True)
class RevealPlot:
    """Paints `top` with feasibility across, impact up and desire as size."""

    found: Result
    top: Sequence[Placing]
    theme: Theme
    font: QFont

    def paint(self, painter: QPainter, room: QRectF) -> None:
        """Paint axes, circles and numbers inside `room`."""
        high = QFontMetrics(self.font).lineSpacing()
        plot = room.adjusted(1.3 * high, 0, 0, -1.3 * high)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter, room, plot)
        bubbles = [self._bubble(each, plot, high) for each in self.top]
        for bubble in sorted(bubbles, key=lambda each: -each.radius):
            self._paint_bubble(painter, bubble)
        self._paint_numbers(painter, bubbles, plot)
        painter.restore()

    def _paint_axes(self, painter: QPainter, room: QRectF, plot: QRectF) -> None:
        palette, questions = self.theme.palette, self.found.questions
        painter.setPen(QColor(palette.line))
        painter.drawRect(plot)
        painter.setPen(QPen(QColor(palette.muted), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(plot.left(), plot.center().y(), plot.right(), plot.center().y()))
        painter.drawLine(QLineF(plot.center().x(), plot.top(), plot.center().x(), plot.bottom()))
        painter.setFont(self.font)
        painter.setPen(QColor(palette.muted))
        centred = Qt.AlignmentFlag.AlignCenter
        below = QRectF(plot.left(), plot.bottom(), plot.width(), room.bottom() - plot.bottom())
        across = self._short(question_words(FEASIBILITY, questions), plot.width())
        painter.drawText(below, centred, across)
        painter.save()
        painter.translate(room.left(), plot.bottom())
        painter.rotate(-90)
        up = self._short(question_words(IMPACT, questions), plot.height())
        beside = QRectF(0, 0, plot.height(), plot.left() - room.left())
        painter.drawText(beside, centred, up)
        painter.restore()

    def _bubble(self, placing: Placing, plot: QRectF, high: float) -> Bubble:
        scale, metrics = self.found.scale, QFontMetrics(self._bold())
        wanted = ((placing.mean(DESIRE) or 0.0) - scale.lowest) / scale.span
        radius = high * sqrt(SMALLEST**2 + wanted * (LARGEST**2 - SMALLEST**2)) / 1.4
        number = matrix_numbers(self.top)[self.top.index(placing)]
        return Bubble(
            plot.left() + plot.width() * self._share(placing.mean(FEASIBILITY) or 0.0),
            plot.bottom() - plot.height() * self._share(placing.mean(IMPACT) or 0.0),
            radius,
            metrics.horizontalAdvance(number) + 4.0,
            metrics.ascent() * 1.1,
        )

    def _share(self, value: float) -> float:
        scale = self.found.scale
        return EDGE + (1 - 2 * EDGE) * (value - scale.lowest) / scale.span

    def _paint_bubble(self, painter: QPainter, bubble: Bubble) -> None:
        palette = self.theme.palette
        painter.setPen(QPen(QColor(palette.accent), 2))
        fill = QColor(palette.accent_soft)
        fill.setAlphaF(0.7)
        painter.setBrush(fill)
        painter.drawEllipse(QPointF(bubble.x, bubble.y), bubble.radius, bubble.radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_numbers(self, painter: QPainter, bubbles: Sequence[Bubble], plot: QRectF) -> None:
        """Write each number in its circle, or beside it with a line where circles meet."""
        palette = self.theme.palette
        frame = Box(plot.left(), plot.top(), plot.right(), plot.bottom())
        places = place_labels(bubbles, frame)
        painter.setFont(self._bold())
        for bubble, place in zip(bubbles, places, strict=True):
            if place != (bubble.x, bubble.y):
                painter.setPen(QColor(palette.muted))
                painter.drawLine(QLineF(bubble.x, bubble.y, *place))
        for number, bubble, place in zip(matrix_numbers(self.top), bubbles, places, strict=True):
            box = bubble.label_at(*place)
            ground = QRectF(box.left, box.top, bubble.label_width, bubble.label_height)
            if place != (bubble.x, bubble.y):
                painter.fillRect(ground, QColor(palette.background))
            painter.setPen(QColor(palette.ink))
            painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, number)

    def _bold(self) -> QFont:
        font = QFont(self.font)
        font.setBold(True)
        return font

    def _short(self, words: str, room: float) -> str:
        """Return the words with an arrow towards more, if there is room for it."""
        metrics = QFontMetrics(self.font)
        pointed = f"{words} →"
        if metrics.horizontalAdvance(pointed) < room:
            return pointed
        return shorten(words, room, metrics.horizontalAdvance)
