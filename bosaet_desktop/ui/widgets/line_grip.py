"""Where a line of a list is taken to be dragged to another place; the keyboard has its own way."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.icons import icon_pixmap
from bosaet_desktop.ui.theme.theme import theme_of

ICON_NAME, ICON_SIZE = "drag-vertical", 18


class LineGrip(QLabel):
    """Emits the height on the screen while the mouse drags it, and where it is let go."""

    dragged = Signal(int)
    dropped = Signal(int)
    _drawn = False

    def __init__(self) -> None:
        super().__init__()
        self._pressed_at: QPoint | None = None
        self._is_dragged = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(_("Drag to move"))
        self._drawn = True
        self._draw()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.globalPosition().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        at = event.globalPosition().toPoint()
        way = abs(at.y() - self._pressed_at.y())
        self._is_dragged = self._is_dragged or way >= QApplication.startDragDistance()
        if self._is_dragged:
            self.dragged.emit(at.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged, self._is_dragged, self._pressed_at = self._is_dragged, False, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if was_dragged:
            self.dropped.emit(event.globalPosition().toPoint().y())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._drawn:
            self._draw()

    def _draw(self) -> None:
        theme = theme_of(self)
        size = theme.px(ICON_SIZE)
        ratio = self.devicePixelRatioF()
        self.setPixmap(icon_pixmap(ICON_NAME, theme.palette.muted, size, ratio))
