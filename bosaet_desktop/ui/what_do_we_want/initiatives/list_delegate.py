"""Draws an initiative in the list: its number, its title, its ideas and its villages."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bosaet_desktop.core.analysis.wrapping import shorten
from bosaet_desktop.core.rows.initiative import InitiativeLine
from bosaet_desktop.ui.theme.theme import GRID, Theme, theme_of
from bosaet_desktop.ui.what_do_we_want.idea_count import count_words
from bosaet_desktop.ui.what_do_we_want.initiatives.list_model import LINE, Index
from bosaet_desktop.ui.what_do_we_want.marks import Marks
from bosaet_desktop.ui.what_do_we_want.wrapped_text import WrappedText
from bosaet_desktop.ui.widgets.flagged_row import draw_flagged_row

NUMBER, MARK, PADDING = 30, 15, 8


class InitiativeDelegate(QStyledItemDelegate):
    """The title wraps; below it stand the villages' letters and the number of ideas."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._marks = Marks(view)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = theme_of(self._view)
        row = QRect(0, 0, self._view.viewport().width(), 0)
        title = self._title(index.data(LINE), row, theme)
        foot = QFontMetrics(theme.font("caption")).lineSpacing()
        return QSize(0, title.area.bottom() + 1 + 4 + foot + theme.px(PADDING))

    def _title(self, line: InitiativeLine, row: QRect, theme: Theme) -> WrappedText:
        padding, number = theme.px(PADDING), number_width(self._view.model().rowCount(), theme)
        font = theme.font("body")
        font.setBold(True)
        place = row.topLeft() + QPoint(padding + number, padding)
        return WrappedText(line.title, font, row.width() - number - 2 * padding, place)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, line = theme_of(self._view), index.data(LINE)
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_flagged_row(painter, row, state, theme)
        title = self._title(line, row, theme)
        number = QRect(title.area)
        number.setLeft(row.left() + theme.px(PADDING))
        painter.setFont(theme.font("body", tabular=True))
        painter.setPen(QColor(theme.palette.muted))
        painter.drawText(number, 0, str(line.number))
        painter.setPen(QColor(theme.palette.ink))
        title.draw(painter)
        self._draw_foot(painter, line, title.area, theme)
        painter.restore()

    def _draw_foot(
        self, painter: QPainter, line: InitiativeLine, title: QRect, theme: Theme
    ) -> None:
        painter.setFont(theme.font("caption"))
        painter.setPen(QColor(theme.palette.muted))
        height, side = painter.fontMetrics().lineSpacing(), theme.px(MARK)
        left, top = title.left(), title.bottom() + 5
        for village in line.villages:
            painter.drawPixmap(left, top + (height - side) // 2, self._marks.village(village, side))
            left += side + 4
        left += GRID if line.villages else 0
        words = QRect(left, top, max(title.right() - left + theme.px(PADDING), 0), height)
        metrics = painter.fontMetrics()
        shown = shorten(count_words(line.ideas), words.width(), metrics.horizontalAdvance)
        painter.drawText(words, 0, shown)


def number_width(count: int, theme: Theme) -> int:
    """Return the room in pixels for numbers up to `count`, with the air beside them."""
    metrics = QFontMetrics(theme.font("body", tabular=True))
    return max(theme.px(NUMBER), metrics.horizontalAdvance(str(count)) + theme.px(PADDING))
