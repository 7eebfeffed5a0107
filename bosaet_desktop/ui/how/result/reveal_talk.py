"""What the hall is asked to talk about before it chooses: a few points in large type."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bosaet_desktop.core.analysis.talking_points import TalkingPoint
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.how.result.reveal_type import (
    MARGIN,
    TOP,
    across,
    paint_title,
    wall_font,
    write_lines,
)
from bosaet_desktop.ui.how.result.text import wrapped
from bosaet_desktop.ui.theme.theme import Theme
from bosaet_desktop.ui.widgets.hall_type import hall_theme

# Sizes for a wall 1366 pixels wide.
GAP, TITLE_SIZE, REASON_SIZE, WORDS_SIZE = 30, 34, 27, 30


class ResultRevealTalk(QWidget):
    """Each point with its title, why it is there, and the figures or the question behind it."""

    def __init__(self, points: Sequence[TalkingPoint]) -> None:
        super().__init__()
        self._points = tuple(points)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(_("Talk about this"))
        told = (f"{each.title}: {each.reason}. {each.sentence}" for each in points)
        self.setAccessibleDescription("\n".join(told))

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = hall_theme(self)
        painter = QPainter(self)
        left = across(self, MARGIN)
        wide = self.width() - 2 * left
        top = paint_title(self, painter, _("Talk about this"), theme) + theme.px(GAP)
        room = (self.height() - top - theme.px(TOP)) / max(len(self._points), 1)
        for point in self._points:
            y = self._paint_point(painter, QRectF(left, top, wide, room), point, theme)
            top = max(y + theme.px(GAP), top)
        painter.end()

    def _paint_point(
        self, painter: QPainter, place: QRectF, point: TalkingPoint, theme: Theme
    ) -> float:
        """Write a point, its title shortened before its sentence; return where it ends."""
        bold = wall_font(self, theme, TITLE_SIZE, bold=True)
        plain = wall_font(self, theme, WORDS_SIZE)
        quiet = wall_font(self, theme, REASON_SIZE, bold=True)
        wide, ink = round(place.width()), theme.palette.ink
        metrics = QFontMetrics(plain)
        said = wrapped(point.sentence, metrics, wide, 4)
        left = place.height() - theme.px(GAP) - QFontMetrics(quiet).lineSpacing()
        left -= len(said) * metrics.lineSpacing()
        most = max(int(left // QFontMetrics(bold).lineSpacing()), 1)
        title = wrapped(point.title, QFontMetrics(bold), wide, min(most, 4))
        y = place.top()
        for lines, font, colour in (
            (title, bold, ink),
            ((point.reason,), quiet, theme.palette.accent),
            (said, plain, ink),
        ):
            high = len(lines) * QFontMetrics(font).lineSpacing()
            write_lines(painter, QRectF(place.left(), y, wide, high), lines, font, colour)
            y += high
        return y
