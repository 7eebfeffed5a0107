"""The line over the ranking: which colour is which question, and what the figures are."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bosaet_desktop.core.charts.words import short_question
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.core.rows.scoring import Question
from bosaet_desktop.ui.how.result.bars import role_colour
from bosaet_desktop.ui.how.result.list import ResultList
from bosaet_desktop.ui.how.result.row_layout import columns_for
from bosaet_desktop.ui.theme.theme import Theme, theme_of

HEIGHT, SWATCH, GAP = 20, 13, 6
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ResultHead(QWidget):
    """Follows the columns of the list below it."""

    def __init__(self, below: ResultList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = below
        self._questions: tuple[Question, ...] = ()
        self._counted = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_result(self, found: Result) -> None:
        """Name the questions and figures of a result."""
        self._questions, self._counted = found.questions, not found.is_sum
        self.setAccessibleName(", ".join(self._names()))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, theme_of(self).px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setFont(theme.font("caption"))
        painter.setPen(QColor(theme.palette.muted))
        viewport = self._list.viewport()
        left = viewport.mapTo(self._list, QPoint(0, 0)).x()
        columns = columns_for(viewport.width(), theme, counted=self._counted)
        self._paint_legend(painter, left + columns.title[0], theme)
        metrics = painter.fontMetrics()
        for (x, wide), words in ((columns.score, _("Score")), (columns.sheets, _("Answers"))):
            if wide:
                # A word that is wider than its figures reaches out to the left.
                needed = max(wide, metrics.horizontalAdvance(words))
                place = QRect(left + x + wide - needed, 0, needed, self.height())
                painter.drawText(place, _RIGHT, words)
        painter.end()

    def _paint_legend(self, painter: QPainter, x: int, theme: Theme) -> None:
        side, gap = theme.px(SWATCH), theme.px(GAP)
        metrics = QFontMetrics(theme.font("caption"))
        for question, words in zip(self._questions, self._names(), strict=True):
            colour = QColor(role_colour(question.role, theme))
            painter.fillRect(x, (self.height() - side) // 2, side, side, colour)
            x += side + gap
            wide = metrics.horizontalAdvance(words)
            painter.drawText(QRect(x, 0, wide + 2, self.height()), _LEFT, words)
            x += wide + 3 * gap

    def _names(self) -> list[str]:
        return [short_question(each.role, self._questions) for each in self._questions]
