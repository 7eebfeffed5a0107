"""A card that can be pressed, or chosen among others."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from bosaet_desktop.ui.theme.icons import icon_pixmap
from bosaet_desktop.ui.theme.theme import CORNER, FOCUS_RING, GRID, theme_of

PADDING = 2 * GRID + 2
CHECK_SIZE = 20


class CardButton(QAbstractButton):
    """Put labels into `body`; a press anywhere on the card counts, and Enter and Space do too.

    `faded` greys the ground of a card that cannot do what its neighbours do, `dashed` sets apart
    a card of another kind. A checkable card carries a tick when it is chosen.
    """

    def __init__(
        self,
        name: str,
        *,
        dashed: bool = False,
        faded: bool = False,
        checkable: bool = False,
        least_height: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._dashed, self._faded = dashed, faded
        self.setMinimumHeight(least_height)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(name)
        self.setCheckable(checkable)
        self.setAutoExclusive(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        self.body.setSpacing(3)

    def add(self, part: QWidget) -> None:
        """Put `part` under what is there; presses on it count for the card."""
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.body.addWidget(part)

    def sizeHint(self) -> QSize:
        return self.body.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = self._pen()
        inset = pen.widthF() / 2
        edge = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(pen)
        painter.setBrush(QColor(self._ground()))
        painter.drawRoundedRect(edge, CORNER, CORNER)
        if self.isChecked():
            self._paint_tick(painter)

    def _pen(self) -> QPen:
        palette = theme_of(self).palette
        if self.hasFocus():
            return QPen(QColor(palette.accent), FOCUS_RING)
        if self.isChecked():
            return QPen(QColor(palette.accent), 1)
        style = Qt.PenStyle.DashLine if self._dashed else Qt.PenStyle.SolidLine
        pen = QPen(QColor(palette.line), 1, style)
        if self._dashed:
            pen.setDashPattern([3, 3])
        return pen

    def _ground(self) -> str:
        theme = theme_of(self)
        if self.isDown() or self.isChecked():
            return theme.palette.accent_soft
        if self.underMouse() and self.isEnabled():
            return theme.hover
        return theme.palette.rail if self._faded else theme.palette.surface

    def _paint_tick(self, painter: QPainter) -> None:
        theme = theme_of(self)
        size = theme.px(CHECK_SIZE)
        tick = icon_pixmap("check-circle", theme.palette.accent, size, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - size - GRID - 2, GRID + 2, tick)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # On the card already chosen Enter is left to the form, which goes on.
            if self.isChecked():
                event.ignore()
            else:
                self.click()
        else:
            super().keyPressEvent(event)
