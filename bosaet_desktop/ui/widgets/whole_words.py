"""Cells and rows whose lines end after a word, and on no dot between two things."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bosaet_desktop.core.analysis.wrapping import SEPARATOR, shorten, wrap_parted

Index = QModelIndex | QPersistentModelIndex
# Where Qt ends a line of a row; it takes no notice of a line feed.
LINE_SEPARATOR = "\u2028"
WRAPPED = QStyleOptionViewItem.ViewItemFeature.WrapText


class WholeWordsDelegate(QStyledItemDelegate):
    """Draws what Qt draws, with as many whole words as there is room for.

    Qt would cut a line in the middle of a letter. What is wrapped is left to it, but for texts that
    tell several things.
    """

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint, shown = super().sizeHint(option, index), QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        if shown.rect.width() <= 0 or not shown.features & WRAPPED:
            return hint
        # Qt wraps in the width of the whole cell here, but paints between the edges of its style.
        room = QRect(0, 0, max(_room_for_words(shown), 1), 0)
        lines = shown.fontMetrics.boundingRect(room, Qt.TextFlag.TextWordWrap, shown.text)
        shown.text = "x"
        element = QStyle.ContentsType.CT_ItemViewItem
        line = shown.widget.style().sizeFromContents(element, shown, QSize(), shown.widget)
        high = line.height() + lines.height() - shown.fontMetrics.height()
        return QSize(hint.width(), max(hint.height(), high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        room, measure = _room_for_words(shown), shown.fontMetrics.horizontalAdvance
        if not shown.features & WRAPPED:
            shown.text = shorten(shown.text, room, measure)
        elif SEPARATOR in shown.text:
            shown.text = LINE_SEPARATOR.join(wrap_parted(shown.text, room, measure))
        element = QStyle.ControlElement.CE_ItemViewItem
        shown.widget.style().drawControl(element, shown, painter, shown.widget)


def _room_for_words(shown: QStyleOptionViewItem) -> int:
    """Return how wide a line of words may be in the cell that `shown` describes, in pixels."""
    view = shown.widget
    place = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, shown, view)
    # Qt keeps as much free on either side of the text as the frame of a focus takes.
    air = view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, shown, view) + 1
    return int(place.width()) - 2 * air
