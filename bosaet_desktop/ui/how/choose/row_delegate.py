"""Paints what can be chosen, the line between now and later, and what has no rank."""

from html import escape

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from bosaet_desktop.core.analysis.wrapping import shorten
from bosaet_desktop.core.charts.words import rank_label, state_words
from bosaet_desktop.core.rows.decision import ChoiceRow
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.ui.how.choose.list_model import ChooseListModel, TheLine, score_of
from bosaet_desktop.ui.how.result.row_delegate import paint_ground, paint_tag, paint_title
from bosaet_desktop.ui.how.result.row_layout import RowLayout, lay_out_row
from bosaet_desktop.ui.how.result.tags import TagWords
from bosaet_desktop.ui.theme.icons import icon_pixmap
from bosaet_desktop.ui.theme.theme import GRID, Theme, theme_of, with_tabular_figures

Index = QModelIndex | QPersistentModelIndex
LINE_ROW, LINE_PILL, LINE_WIDTH, GRIP = 40, 28, 3, 18
SCORE_SIZE = 17
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ChooseRowDelegate(QStyledItemDelegate):
    """Belongs to one view, whose width and theme it follows."""

    def __init__(self, view: QAbstractItemView, model: ChooseListModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        layout = self._layout(index)
        theme = theme_of(self._view)
        return QSize(0, theme.px(LINE_ROW) if layout is None else layout.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row, layout = (
            theme_of(self._view),
            self._model.rows[index.row()],
            self._layout(index),
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, TheLine) or layout is None:
            focused = bool(option.state & QStyle.StateFlag.State_Selected)
            paint_line(painter, option.rect, self._model.data(index), theme, focused=focused)
        else:
            above = index.row() - 1
            ruled = above >= 0 and not isinstance(self._model.rows[above], TheLine)
            paint_ground(painter, option, theme, ruled=ruled)
            painter.translate(option.rect.topLeft())
            self._paint_row(painter, row, layout, theme)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        layout = self._layout(index) if index.isValid() else None
        if event.type() != QEvent.Type.ToolTip or layout is None:
            return super().helpEvent(event, view, option, index)
        tag = layout.tag_at(event.pos() - option.rect.topLeft())
        said = tag.sentence if tag else str(self._model.data(index))
        QToolTip.showText(event.globalPos(), f"<p>{escape(said)}</p>", view)
        return True

    def _layout(self, index: Index) -> RowLayout | None:
        row = self._model.rows[index.row()]
        if isinstance(row, TheLine):
            return None
        placing = row if isinstance(row, Placing) else row.placing
        tags = self._model.tags(row) if isinstance(row, ChoiceRow) else (_unranked_tag(row),)
        width, theme = self._view.viewport().width(), theme_of(self._view)
        return lay_out_row(placing.title, tags, width, theme, counted=False, barred=False)

    def _paint_row(
        self, painter: QPainter, row: ChoiceRow | Placing, layout: RowLayout, theme: Theme
    ) -> None:
        placing = row if isinstance(row, Placing) else row.placing
        starts = isinstance(row, ChoiceRow) and row.starts
        painter.setFont(with_tabular_figures(theme.font("strong")))
        painter.setPen(QColor(theme.palette.muted))
        painter.drawText(layout.rank, _RIGHT, rank_label(placing))
        ink = theme.palette.muted if placing.rank is None else theme.palette.ink
        paint_title(painter, layout.title, layout.title_lines, ink, theme, bold=starts)
        font = theme.font("strong", tabular=True)
        font.setPixelSize(theme.px(SCORE_SIZE))
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(layout.score, _RIGHT, score_of(placing))
        for tag in layout.tags:
            paint_tag(painter, tag, theme)


def paint_line(
    painter: QPainter, place: QRect, words: object, theme: Theme, *, focused: bool
) -> None:
    """Paint the line across `place`, with a grip and its words in a pill on it."""
    palette = theme.palette
    font = theme.font("strong")
    font.setPixelSize(theme.px(14))
    metrics, grip, pad = QFontMetrics(font), theme.px(GRIP), theme.px(12)
    said = shorten(str(words), place.width() - grip - 4 * pad, metrics.horizontalAdvance)
    wide, high = metrics.horizontalAdvance(said) + grip + 2 * pad + 4, theme.px(LINE_PILL)
    middle = place.center().y() + 1
    pen = QPen(QColor(palette.accent), LINE_WIDTH)
    painter.setPen(pen)
    painter.drawLine(place.left() + GRID, middle, place.right() - GRID, middle)
    pill = QRectF(place.left() + 5 * GRID, middle - high / 2, wide, high)
    painter.setBrush(QColor(palette.accent))
    painter.setPen(QPen(QColor(palette.ink if focused else palette.accent), 2))
    painter.drawRoundedRect(pill, high / 2, high / 2)
    painter.drawPixmap(
        round(pill.left() + pad - 2),
        round(middle - grip / 2),
        icon_pixmap("drag-horizontal-variant", palette.on_accent, grip, 2),
    )
    painter.setFont(font)
    painter.setPen(QColor(palette.on_accent))
    text = pill.adjusted(pad + grip, 0, -pad, 0)
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, said)


def _unranked_tag(placing: Placing) -> TagWords:
    return TagWords(state_words(placing.state), "neutral", placing.title)
