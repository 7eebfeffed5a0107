"""A tick as large as the text, and a whole cell to hit it with."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from bosaet_desktop.ui.theme.icons import icon_pixmap
from bosaet_desktop.ui.theme.theme import GRID, theme_of

TICKED, EMPTY = "checkbox-marked", "checkbox-blank-outline"
SIZE = 22
Index = QModelIndex | QPersistentModelIndex


class TickDelegate(QStyledItemDelegate):
    """Draws and toggles cells that are ticked; Qt's own box stays small in large type."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        element = QStyle.ControlElement.CE_ItemViewItem
        self._view.style().drawControl(element, ground, painter, self._view)
        theme, ticked = theme_of(self._view), _is_ticked(index)
        colour = theme.palette.accent if ticked else theme.palette.muted
        size, ratio = theme.px(SIZE), self._view.devicePixelRatioF()
        picture = icon_pixmap(TICKED if ticked else EMPTY, colour, size, ratio)
        top = option.rect.center().y() - size // 2
        painter.drawPixmap(option.rect.left() + GRID, top, picture)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if not (_asks(event) and index.flags() & Qt.ItemFlag.ItemIsUserCheckable):
            return False
        state = Qt.CheckState.Unchecked if _is_ticked(index) else Qt.CheckState.Checked
        return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)


def _is_ticked(index: Index) -> bool:
    return bool(index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked)


def _asks(event: QEvent) -> bool:
    """Tell whether this is a click or the space bar."""
    if isinstance(event, QKeyEvent):
        return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
    left = isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton
    return left and event.type() == QEvent.Type.MouseButtonRelease
