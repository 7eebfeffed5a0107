"""The matrix on the wall: nothing but the initiatives the hall has already seen."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bosaet_desktop.core.charts.words import matrix_numbers, short_question
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.core.terms.scoring import DESIRE
from bosaet_desktop.ui.how.result.reveal_plot import RevealPlot
from bosaet_desktop.ui.how.result.reveal_type import (
    MARGIN,
    RIGHT,
    across,
    close_lines,
    paint_title,
    wall_font,
    write,
    write_lines,
)
from bosaet_desktop.ui.how.result.text import wrapped
from bosaet_desktop.ui.theme.theme import Theme
from bosaet_desktop.ui.widgets.hall_type import hall_theme

# Sizes for a wall 1366 pixels wide.
GAP, NAME_SIZE, QUIET_SIZE = 18, 30, 27
# The plot's share of the width; the names stand beside it.
PLOT_SHARE = 0.54
NUMBER_COLUMN = 44
MOST_LINES = 4


class ResultRevealMatrix(QWidget):
    """The plot with a number in every circle, and beside it whose number it is."""

    def __init__(self, found: Result, top: Sequence[Placing]) -> None:
        super().__init__()
        self._found, self._top = found, tuple(top)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(_("Matrix"))
        self.setAccessibleDescription("\n".join(each.title for each in self._top))

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = hall_theme(self)
        painter = QPainter(self)
        left = across(self, MARGIN)
        title = self._found.question or _("What should we begin with?")
        top = paint_title(self, painter, title, theme) + theme.px(GAP)
        room = QRectF(left, top, self.width() - 2 * left, self.height() - top - theme.px(GAP))
        plot = QRectF(left, top, room.width() * PLOT_SHARE, room.height())
        font = wall_font(self, theme, QUIET_SIZE)
        RevealPlot(self._found, self._top, theme, font).paint(painter, plot)
        names = QRectF(room)
        names.setLeft(plot.right() + theme.px(GAP))
        self._paint_names(painter, names, theme)
        painter.end()

    def _paint_names(self, painter: QPainter, room: QRectF, theme: Theme) -> None:
        font = wall_font(self, theme, NAME_SIZE)
        bold = wall_font(self, theme, NAME_SIZE, bold=True)
        metrics, column = QFontMetrics(font), theme.px(NUMBER_COLUMN)
        y = self._paint_head(painter, room, theme) + theme.px(GAP)
        each_room = (room.bottom() - y) / len(self._top)
        gap = min(theme.px(GAP), each_room * 0.15)
        step = close_lines(font)
        most = min(max(int((each_room - gap) // step), 1), MOST_LINES)
        for number, placing in zip(matrix_numbers(self._top), self._top, strict=True):
            lines = wrapped(placing.title, metrics, round(room.width() - 1.4 * column), most)
            high = len(lines) * step
            first = QRectF(room.left(), y, column, step)
            write(painter, first, number, bold, theme.palette.accent, RIGHT)
            place = QRectF(room.left() + 1.4 * column, y, room.width() - 1.4 * column, high)
            write_lines(painter, place, lines, font, theme.palette.ink)
            y += high + gap

    def _paint_head(self, painter: QPainter, room: QRectF, theme: Theme) -> float:
        """Say what the size of a circle means; return where the names begin."""
        font = wall_font(self, theme, QUIET_SIZE)
        metrics = QFontMetrics(font)
        desire = short_question(DESIRE, self._found.questions).lower()
        said = _("Larger bubble: more {question}").format(question=desire)
        lines = wrapped(said, metrics, round(room.width()), 2)
        high = len(lines) * metrics.lineSpacing()
        place = QRectF(room.left(), room.top(), room.width(), high)
        write_lines(painter, place, lines, font, theme.palette.muted)
        return room.top() + high
