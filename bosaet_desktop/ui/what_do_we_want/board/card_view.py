"""One column's list of cards: keys, drags and drops become wishes that the board grants."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QDragMoveEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from bosaet_desktop.ui.theme.theme import CORNER, GRID, theme_of
from bosaet_desktop.ui.what_do_we_want.board.card_delegate import CardDelegate
from bosaet_desktop.ui.what_do_we_want.board.card_layout import CardSize
from bosaet_desktop.ui.what_do_we_want.board.card_list_model import CardListModel, carried_cards

_Modifier = Qt.KeyboardModifier
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
BADGE, LEAST_HEIGHT = 26, 64


class CardView(QListView):
    """Alt and arrows move cards, arrows alone go between them, Enter edits, Delete deletes.

    A selection may run over several columns, so the board is asked which cards a drag carries and
    is told when a selection begins anew.
    """

    move_wanted = Signal(int, int)
    step_wanted = Signal(int, bool)
    delete_wanted = Signal()
    menu_wanted = Signal(QPoint)
    selection_began = Signal()
    entered = Signal()
    drag_passed = Signal(QPoint)

    def __init__(
        self, name: str, selected_cards: Callable[[], list[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._selected_cards = selected_cards
        self._hint = ""
        self.cards = CardListModel(self)
        self.setModel(self.cards)
        self._delegate = CardDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self._set_manners()

    def _set_manners(self) -> None:
        self.setProperty("bare", "true")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setSelectionRectVisible(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(3 * GRID)

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * GRID, theme_of(self).px(LEAST_HEIGHT))

    def show_size(self, size: CardSize) -> None:
        """Draw the cards in this size."""
        if self._delegate.size is not size:
            self._delegate.size = size
            self.scheduleDelayedItemsLayout()

    def show_hint(self, hint: str) -> None:
        """Say `hint` while the column is empty."""
        self._hint = hint
        self.viewport().update()

    def selected_rows(self) -> list[int]:
        """Return the rows that are selected, from top to bottom."""
        return sorted(index.row() for index in self.selectedIndexes())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~_Modifier.KeypadModifier
        key = Qt.Key(event.key())
        if key in ARROWS and modifiers == _Modifier.AltModifier:
            self.move_wanted.emit(*ARROWS[key])
        elif key in SIDEWAYS and modifiers in (_Modifier.NoModifier, _Modifier.ControlModifier):
            self.step_wanted.emit(ARROWS[key][0], modifiers == _Modifier.ControlModifier)
        elif key == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit(self.currentIndex())
        else:
            self._begin_anew_unless(modifiers)
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Pressing on what is selected may begin a drag of all of it.
        if not self.selectionModel().isSelected(self.indexAt(event.position().toPoint())):
            self._begin_anew_unless(event.modifiers())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin_anew_unless(event.modifiers())
        super().mouseReleaseEvent(event)

    def _begin_anew_unless(self, modifiers: Qt.KeyboardModifier) -> None:
        if not modifiers & (_Modifier.ControlModifier | _Modifier.ShiftModifier):
            self.selection_began.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()
        if event.reason() in BY_TAB and self.cards.rowCount() and not self._selected_cards():
            flags = self.selectionModel().SelectionFlag
            row = max(self.currentIndex().row(), 0)
            self.selectionModel().setCurrentIndex(self.cards.index(row), flags.ClearAndSelect)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        under = self.visualRect(self.currentIndex()).center() if by_key else event.pos()
        self.menu_wanted.emit(self.viewport().mapToGlobal(under))

    def startDrag(self, actions: Qt.DropAction) -> None:
        carried = self._selected_cards()
        if not carried:
            return
        drag = QDrag(self)
        drag.setMimeData(carried_cards(carried))
        picture = self._picture_of_drag(len(carried))
        drag.setPixmap(picture)
        drag.setHotSpot(QPoint(3 * GRID, 2 * GRID))
        drag.exec(Qt.DropAction.MoveAction)

    def _picture_of_drag(self, count: int) -> QPixmap:
        """Return the card under the pointer, with the number of cards if there are several."""
        picture = self.viewport().grab(self.visualRect(self.currentIndex()))
        if count > 1:
            theme, side = theme_of(self), theme_of(self).px(BADGE)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            badge = QRect(0, 0, side, side)
            painter.setBrush(QColor(theme.palette.accent))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(badge)
            painter.setPen(QColor(theme.palette.on_accent))
            painter.setFont(theme.font("caption"))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(count))
            painter.end()
        return picture

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self.drag_passed.emit(self.viewport().mapToGlobal(event.position().toPoint()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._hint and not self.cards.rowCount():
            theme = theme_of(self)
            painter = QPainter(self.viewport())
            painter.setFont(theme.font("caption"))
            painter.setPen(QColor(theme.palette.muted))
            room = self.viewport().rect().adjusted(CORNER, 2 * GRID, -CORNER, 0)
            wrapped = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
            painter.drawText(room, int(wrapped), self._hint)
            if self.hasFocus():
                # With cards in the column the cursor shows where the keyboard is.
                painter.setPen(QPen(QColor(theme.palette.accent), 2))
                painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
            painter.end()
