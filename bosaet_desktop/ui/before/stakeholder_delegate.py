"""Draws a line of the register: the name, what it is and how far it has come, and its levels."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bosaet_desktop.core.analysis.wrapping import shorten
from bosaet_desktop.core.rows.stakeholder import Stakeholder
from bosaet_desktop.ui.before.stakeholder_list_model import (
    LINE,
    Index,
    StakeHeading,
    foot_words,
    level_words,
)
from bosaet_desktop.ui.theme.theme import Theme, theme_of
from bosaet_desktop.ui.widgets.flagged_row import draw_flagged_row

PADDING, GAP = 8, 2


class StakeholderDelegate(QStyledItemDelegate):
    """A heading is one quiet bold line; a stakeholder has two lines, the name elided."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = theme_of(self._view)
        foot = QFontMetrics(theme.font("caption")).lineSpacing()
        if isinstance(index.data(LINE), StakeHeading):
            return QSize(0, foot + 2 * theme.px(PADDING))
        name = QFontMetrics(theme.font("body")).lineSpacing()
        return QSize(0, name + GAP + foot + 2 * theme.px(PADDING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, line = theme_of(self._view), index.data(LINE)
        padding = theme.px(PADDING)
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = row.adjusted(padding, padding, -padding, -padding)
        if isinstance(line, StakeHeading):
            self._draw_heading(painter, inner, str(index.data()), theme)
        elif isinstance(line, Stakeholder):
            draw_flagged_row(painter, row, state, theme)
            self._draw_words(painter, inner, line, theme)
        painter.restore()

    def _draw_heading(self, painter: QPainter, inner: QRect, words: str, theme: Theme) -> None:
        font = theme.font("caption")
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.palette.muted))
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom, _elided(painter, words, inner))

    def _draw_words(self, painter: QPainter, inner: QRect, line: Stakeholder, theme: Theme) -> None:
        font = theme.font("body")
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.palette.ink))
        height = painter.fontMetrics().lineSpacing()
        painter.drawText(inner, 0, _elided(painter, line.name, inner))
        painter.setFont(theme.font("caption", tabular=True))
        painter.setPen(QColor(theme.palette.muted))
        foot = QRect(inner.topLeft() + QPoint(0, height + GAP), inner.bottomRight())
        levels = level_words(line)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, levels)
        taken = painter.fontMetrics().horizontalAdvance(levels) + PADDING
        left = foot.adjusted(0, 0, -taken if levels else 0, 0)
        painter.drawText(left, 0, _elided(painter, foot_words(line), left))


def _elided(painter: QPainter, words: str, room: QRect) -> str:
    return shorten(words, room.width(), painter.fontMetrics().horizontalAdvance)
