"""Paints a cell of the grid of marks: what is typed, and the outline around what is being typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from bosaet_desktop.core.analysis.wrapping import shorten
from bosaet_desktop.ui.how.entry.mark_table_model import Column
from bosaet_desktop.ui.theme.theme import Theme

if TYPE_CHECKING:  # the grid makes its own delegate
    from bosaet_desktop.ui.how.entry.mark_grid import MarkGrid

Index = QModelIndex | QPersistentModelIndex

MARK_SIZE, CURRENT_MARK_SIZE = 18, 28
# A row has room for two lines of a title; long words leave much of a line unused.
SHARES_OF_TWO_LINES = (1.95, 1.7, 1.4, 1.0)
OUTLINE, CELL_CORNER, PADDING = 3, 8, 6


class MarkDelegate(QStyledItemDelegate):
    """Paints plain colours and text; styled items cost too much on every key."""

    def __init__(self, grid: "MarkGrid") -> None:
        super().__init__(grid)
        self._grid = grid
        self._fonts: dict[tuple[Theme, int, bool], QFont] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._grid.theme
        current = index.row() == self._grid.current_row
        ground = theme.palette.accent_soft if current else theme.palette.surface
        painter.fillRect(option.rect, QColor(ground))
        painter.fillRect(self._line_under(option.rect), QColor(theme.palette.line))
        if current and index == self._grid.currentIndex():
            self._outline(painter, option.rect, theme)
        if index.column() >= Column.FIRST_QUESTION:
            self._paint_mark(painter, option.rect, index, theme)
        else:
            self._paint_words(painter, option.rect, index, theme)

    def _paint_mark(self, painter: QPainter, rect: QRect, index: Index, theme: Theme) -> None:
        large = index.row() == self._grid.current_row
        size = CURRENT_MARK_SIZE if large else MARK_SIZE
        painter.setFont(self._font(theme, size, bold=True))
        painter.setPen(QColor(theme.palette.ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(index.data()))

    def _paint_words(self, painter: QPainter, rect: QRect, index: Index, theme: Theme) -> None:
        large, title = index.row() == self._grid.current_row, index.column() == Column.TITLE
        size = self._grid.full_size if large else self._grid.title_size
        font = self._font(theme, size, bold=large and title)
        withdrawn = self._grid.marks.is_withdrawn(index.row())
        if title and withdrawn:
            font = QFont(font)
            font.setStrikeOut(True)
        painter.setFont(font)
        painter.setPen(
            QColor(theme.palette.ink if title and not withdrawn else theme.palette.muted)
        )
        padding = self._grid.px(PADDING)
        room = rect.adjusted(padding, 0, -padding if title else 0, -1)
        metrics, words = QFontMetrics(font), str(index.data())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if metrics.horizontalAdvance(words) > room.width():
            shown = _two_lines(metrics, words, room.width())
            painter.drawText(room, flags | wrapping(metrics, words, room.width()), shown)
        else:
            painter.drawText(room, flags, words)

    def _outline(self, painter: QPainter, rect: QRect, theme: Theme) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.palette.accent), OUTLINE))
        painter.setBrush(QColor(theme.palette.surface))
        inside = QRectF(rect).adjusted(2, 2.5, -2, -3.5)
        painter.drawRoundedRect(inside, CELL_CORNER, CELL_CORNER)
        painter.restore()

    @staticmethod
    def _line_under(rect: QRect) -> QRect:
        return QRect(rect.left(), rect.bottom(), rect.width(), 1)

    def _font(self, theme: Theme, size: int, *, bold: bool) -> QFont:
        key = (theme, size, bold)
        if key not in self._fonts:
            font = theme.font(tabular=True)
            font.setPixelSize(self._grid.px(size))
            font.setBold(bold)
            self._fonts[key] = font
        return self._fonts[key]


def wrapping(metrics: QFontMetrics, words: str, width: int) -> Qt.TextFlag:
    """Return how `words` are wrapped: between words, or inside them where one alone is too wide."""
    if all(metrics.horizontalAdvance(word) <= width for word in words.split()):
        return Qt.TextFlag.TextWordWrap
    return Qt.TextFlag.TextWrapAnywhere


def _two_lines(metrics: QFontMetrics, words: str, width: int) -> str:
    """Return as much of `words` as two lines hold, with dots where something is missing."""
    shown = words
    for share in SHARES_OF_TWO_LINES:
        shown = shorten(words, width * share, metrics.horizontalAdvance)
        wrap = wrapping(metrics, words, width)
        area = metrics.boundingRect(QRect(0, 0, width, 0), wrap, shown)
        if area.height() < 2.5 * metrics.lineSpacing():
            break
    return shown
