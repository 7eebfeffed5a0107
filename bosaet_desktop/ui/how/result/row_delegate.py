"""Paints a row of the ranking: rank, title, bar, score, number of sheets, tags."""

from html import escape

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from bosaet_desktop.core.charts.words import rank_label
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.ui.how.result.bars import paint_bar, paint_spread, score_words
from bosaet_desktop.ui.how.result.list_model import ResultListModel
from bosaet_desktop.ui.how.result.row_layout import PlacedTag, RowLayout, lay_out_row
from bosaet_desktop.ui.how.result.tags import tags_of
from bosaet_desktop.ui.theme.theme import (
    FOCUS_RING,
    GRID,
    Theme,
    theme_of,
    with_tabular_figures,
)

Index = QModelIndex | QPersistentModelIndex
CORNER = 6
SCORE_SIZE, BAR_TEXT = 17, 12
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ResultRowDelegate(QStyledItemDelegate):
    """Belongs to one view, whose width and theme it follows."""

    def __init__(self, view: QAbstractItemView, model: ResultListModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model

    def layout(self, index: Index) -> RowLayout:
        """Return where the parts of a row stand."""
        placing = self._model.placings[index.row()]
        return lay_out_row(
            placing.title,
            tags_of(placing, self._model.scale, self._model.questions),
            self._view.viewport().width(),
            theme_of(self._view),
            counted=not self._model.is_sum,
            spread=not self._model.is_sum,
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.layout(index).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, placing = theme_of(self._view), self._model.placings[index.row()]
        row = self.layout(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, theme, ruled=index.row() > 0)
        painter.translate(option.rect.topLeft())
        _paint_words(painter, row, placing, theme, is_sum=self._model.is_sum)
        if placing.score is not None:
            paint_bar(
                painter,
                QRectF(row.bar),
                placing,
                self._model.highest,
                theme,
                _font(theme, BAR_TEXT),
                is_sum=self._model.is_sum,
            )
        if not row.spread.isEmpty():
            paint_spread(painter, QRectF(row.spread), placing, theme)
        for tag in row.tags:
            paint_tag(painter, tag, theme)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        tag = self.layout(index).tag_at(event.pos() - option.rect.topLeft())
        # Escaped, for Qt takes a tip that looks like markup for markup.
        said = tag.sentence if tag else self._model.placings[index.row()].title
        QToolTip.showText(event.globalPos(), f"<p>{escape(said)}</p>", view)
        return True


def paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, theme: Theme, *, ruled: bool
) -> None:
    """Paint what lies under a row: hover, selection, focus, and the line over it."""
    inside = QRectF(option.rect).adjusted(1, 1, -1, -1)
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    if ruled:
        painter.setPen(QPen(QColor(theme.palette.line), 1))
        top = option.rect.top()
        painter.drawLine(option.rect.left() + GRID, top, option.rect.right() - GRID, top)
    painter.setPen(Qt.PenStyle.NoPen)
    if selected or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(QColor(theme.palette.accent_soft if selected else theme.hover))
        painter.drawRoundedRect(inside, CORNER, CORNER)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.palette.accent), FOCUS_RING))
        painter.drawRoundedRect(inside, CORNER, CORNER)


def paint_tag(painter: QPainter, placed: PlacedTag, theme: Theme) -> None:
    """Paint a tag as a pill of its tone."""
    ink, ground = theme.tone(placed.tag.tone)
    round_end = placed.place.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(placed.place), round_end, round_end)
    painter.setFont(theme.font("caption"))
    painter.setPen(QColor(ink))
    painter.drawText(placed.place, Qt.AlignmentFlag.AlignCenter, placed.shown)


def paint_title(
    painter: QPainter,
    place: QRect,
    lines: tuple[str, ...],
    ink: str,
    theme: Theme,
    *,
    bold: bool = False,
) -> None:
    """Write the lines of a title below each other."""
    painter.setFont(theme.font("strong" if bold else "body"))
    painter.setPen(QColor(ink))
    spacing = QFontMetrics(theme.font()).lineSpacing()
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    for at, line in enumerate(lines):
        painter.drawText(
            QRect(place.left(), place.top() + at * spacing, place.width(), spacing), left, line
        )


def _paint_words(
    painter: QPainter, row: RowLayout, placing: Placing, theme: Theme, *, is_sum: bool
) -> None:
    palette = theme.palette
    painter.setPen(QColor(palette.muted))
    painter.setFont(with_tabular_figures(theme.font("strong")))
    painter.drawText(row.rank, _RIGHT, rank_label(placing))
    ink = palette.ink if placing.rank is not None else palette.muted
    paint_title(painter, row.title, row.title_lines, ink, theme)
    painter.setFont(_font(theme, SCORE_SIZE, bold=True))
    painter.setPen(QColor(ink))
    painter.drawText(row.score, _RIGHT, score_words(placing, is_sum=is_sum))
    if not is_sum:
        painter.setFont(with_tabular_figures(theme.font("caption")))
        painter.setPen(QColor(palette.muted))
        painter.drawText(row.sheets, _RIGHT, integer(placing.n))


def _font(theme: Theme, size: int, *, bold: bool = False) -> QFont:
    font = theme.font("body", tabular=True)
    font.setPixelSize(theme.px(size))
    font.setBold(bold)
    return font
