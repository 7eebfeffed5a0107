"""Cells and rows of one line, cut after a word where Qt would cut in the middle of a letter."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bosaet_desktop.core.analysis.wrapping import shorten

Index = QModelIndex | QPersistentModelIndex


class WholeWordsDelegate(QStyledItemDelegate):
    """Draws what Qt draws, with as many whole words as there is room for."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        style, view = shown.widget.style(), shown.widget
        if not shown.features & QStyleOptionViewItem.ViewItemFeature.WrapText:
            place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, shown, view)
            # Qt keeps as much free on either side of the text as the frame of a focus takes.
            air = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, shown, view) + 1
            room = place.width() - 2 * air
            shown.text = shorten(shown.text, room, shown.fontMetrics.horizontalAdvance)
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, view)
