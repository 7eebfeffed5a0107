"""An evening as a bar: its parts one after the other, and a line where the minutes run out."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bosaet_desktop.core.charts.colour import blend
from bosaet_desktop.core.rows.forecast import Forecast, StepKind
from bosaet_desktop.ui.theme.theme import Theme, theme_of

HEIGHT, MARK_OUT, SEAM = 14, 4, 1.0
MARK_WIDTH = 2
_AFTER = frozenset({StepKind.RESULT, StepKind.CHOOSE, StepKind.SIGN_UP})


def paint_part(painter: QPainter, room: QRectF, kind: StepKind, theme: Theme) -> None:
    """Fill `room` as the bar fills this part; waiting is hatched, so that grey tells it too."""
    palette = theme.palette
    if kind is StepKind.WAIT:
        painter.fillRect(room, QColor(palette.warning_soft))
        painter.fillRect(room, QBrush(QColor(palette.warning), Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(QColor(palette.warning), 1))
        painter.drawRect(room.adjusted(0.5, 0.5, -0.5, -0.5))
    elif kind is StepKind.BREAK:
        painter.fillRect(room, QColor(palette.accent_soft))
        painter.setPen(QPen(QColor(theme.field_line), 1))
        painter.drawRect(room.adjusted(0.5, 0.5, -0.5, -0.5))
    elif kind in _AFTER:
        painter.fillRect(room, QColor(blend(palette.accent, palette.surface, 0.45)))
    else:
        painter.fillRect(room, QColor(palette.accent))


class PlanningBar(QWidget):
    """The same length is the same time in every bar that is shown with the same `longest`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._forecast: Forecast | None = None
        self._longest = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_forecast(self, forecast: Forecast, longest: int) -> None:
        """Draw a forecast where the whole width is `longest` minutes."""
        self._forecast, self._longest = forecast, max(longest, 1)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, theme_of(self).px(HEIGHT) + 2 * MARK_OUT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._forecast is None:
            return
        theme, painter = theme_of(self), QPainter(self)
        bar = QRectF(self.rect()).adjusted(0, MARK_OUT, 0, -MARK_OUT)
        minute = (bar.width() - MARK_WIDTH) / self._longest
        given = QRectF(bar)
        given.setWidth(minute * self._forecast.given)
        painter.fillRect(given, QColor(theme.trough))
        x = bar.left()
        for step in self._forecast.steps:
            wide = minute * step.minutes
            part = QRectF(x, bar.top(), max(wide - SEAM, SEAM), bar.height())
            paint_part(painter, part, step.kind, theme)
            x += wide
        end = QRectF(given.right(), 0, MARK_WIDTH, self.height())
        # Light on both sides, so that the line is seen on a dark part too.
        painter.fillRect(end.adjusted(-SEAM, 0, SEAM, 0), QColor(theme.palette.surface))
        painter.fillRect(end, QColor(theme.palette.ink))
        painter.end()


class PartSwatch(QWidget):
    """A small square that shows how a part is drawn in the bar."""

    def __init__(self, kind: StepKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = theme_of(self).px(HEIGHT)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_part(painter, QRectF(self.rect()), self._kind, theme_of(self))
        painter.end()
