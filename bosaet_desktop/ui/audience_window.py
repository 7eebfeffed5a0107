"""What the hall sees: one pinned view in large type, never the facilitator's own screen."""

from enum import StrEnum

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.apply import apply_theme_to
from bosaet_desktop.ui.theme.theme import Theme, make_theme, theme_of

FULL_WIDTH = 1366
SMALLEST_SCALE, LARGEST_SCALE = 55, 200
ALONE_SIZE = (960, 540)
SETTLE_MS = 120
# From the edges of the screen it shares with the facilitator.
CORNER = 24


class HallDeed(StrEnum):
    """What a key or a clicker asks for while something is presented."""

    NEXT = "next"
    BACK = "back"
    BLACK = "black"
    LIGHT = "light"
    LEAVE = "leave"


# Presenters send Page Up and Page Down, B or a full stop, and by turns F5 and Escape.
_DEEDS = {
    Qt.Key.Key_PageDown: HallDeed.NEXT,
    Qt.Key.Key_Right: HallDeed.NEXT,
    Qt.Key.Key_Down: HallDeed.NEXT,
    Qt.Key.Key_Space: HallDeed.NEXT,
    Qt.Key.Key_Return: HallDeed.NEXT,
    Qt.Key.Key_Enter: HallDeed.NEXT,
    Qt.Key.Key_PageUp: HallDeed.BACK,
    Qt.Key.Key_Left: HallDeed.BACK,
    Qt.Key.Key_Up: HallDeed.BACK,
    Qt.Key.Key_Backspace: HallDeed.BACK,
    Qt.Key.Key_B: HallDeed.BLACK,
    Qt.Key.Key_Period: HallDeed.BLACK,
    Qt.Key.Key_F5: HallDeed.LIGHT,
    Qt.Key.Key_Escape: HallDeed.LEAVE,
}


def hall_deed(event: QKeyEvent) -> HallDeed | None:
    """Return what a key asks for; None for keys that mean nothing while presenting.

    With Ctrl or Alt a key belongs to the menus.
    """
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held & ~Qt.KeyboardModifier.ShiftModifier:
        return None
    return _DEEDS.get(Qt.Key(event.key()))


class _Black(QWidget):
    """Nothing to look at, so that people look at each other."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(Qt.GlobalColor.black))
        painter.end()


class AudienceWindow(QWidget):
    """A window of its own with colours of its own; B makes it black, Esc closes it.

    While `presenting` its keys and clicks are not its own: they are passed on by `asked`, which
    carries a `HallDeed`.

    Sizes inside are for a screen 1366 pixels wide: `theme_of(view).px(44)` is a title there and
    shrinks or grows with the projector.
    """

    closed = Signal()
    asked = Signal(str)

    def __init__(self, dark: bool) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(_("The hall – Bosæt"))
        self.setAccessibleName(_("What the hall sees"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The facilitator goes on typing and leafing in the other window.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._dark = dark
        self.presenting = False
        self._view = QWidget()
        self._black = _Black(self)
        self._black.hide()
        self._beside: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._view)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._dress)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._lose_screen)
        self._dress()

    def show_view(self, view: QWidget) -> None:
        """Put `view` in front of the hall; the former one goes."""
        former, self._view = self._view, view
        self._column.replaceWidget(former, view)
        former.hide()
        former.deleteLater()
        view.show()
        self._black.raise_()

    def show_colours(self, dark: bool) -> None:
        """Use dark colours, or light ones for a hall that cannot be darkened."""
        self._dark = dark
        self._dress()

    def toggle_black(self) -> None:
        """Make the screen black, or show the view again."""
        self._black.setGeometry(self.rect())
        self._black.setVisible(self._black.isHidden())
        self._black.raise_()

    @property
    def is_black(self) -> bool:
        """Whether the hall sees nothing."""
        return not self._black.isHidden()

    def open_on(self, screen_name: str, beside: QWidget) -> str:
        """Fill the screen of that name, else one the facilitator does not use; return its name.

        With a single screen the hall gets an ordinary window that can be moved.
        """
        self._beside = beside
        others = [screen for screen in QApplication.screens() if screen is not beside.screen()]
        named = [screen for screen in others if screen.name() == screen_name]
        if not others:
            self.resize(*ALONE_SIZE)
            self.show()
            self.raise_()
            return screen_name
        target = (named or others)[0]
        self.setGeometry(target.geometry())
        self.showFullScreen()
        handle = self.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self._change_screen)
        return target.name()

    def _lose_screen(self, screen: QScreen) -> None:
        """Come back as a window when the projector is unplugged."""
        if self.isVisible() and screen is self.screen():
            left = [each for each in QApplication.screens() if each is not screen]
            self._stand_beside(left[0] if left else None)

    def _change_screen(self, screen: QScreen | None) -> None:
        """Never fill the screen that the facilitator works on."""
        beside = self._beside
        if self.isFullScreen() and beside is not None and screen is beside.screen():
            self._stand_beside(screen)

    def _stand_beside(self, screen: QScreen | None) -> None:
        """Stand small in the lower right corner of `screen`, under the facilitator's hand."""
        self.showNormal()
        width, height = ALONE_SIZE
        if screen is None:
            self.resize(width, height)
            return
        room = screen.availableGeometry().adjusted(CORNER, CORNER, -CORNER, -CORNER)
        width, height = min(width, room.width() * 2 // 3), min(height, room.height() * 2 // 3)
        left, top = room.right() - width, room.bottom() - height
        self.setGeometry(QRect(left, top, width, height))

    def _dress(self) -> None:
        scale = round(100 * max(self.width(), 1) / FULL_WIDTH)
        bounded = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
        base = make_theme("dark" if self._dark else "light")
        apply_theme_to(self, Theme(base.scheme, base.palette, bounded))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(theme_of(self).palette.background))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._black.setGeometry(self.rect())
        self._settle.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = hall_deed(event) if self.presenting else None
        if deed is not None:
            self.asked.emit(deed)
        elif event.key() == Qt.Key.Key_B:
            self.toggle_black()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.presenting and event.button() == Qt.MouseButton.LeftButton:
            self.asked.emit(HallDeed.NEXT)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
