"""What the hall sees: one pinned view in large type, never the facilitator's own screen."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.apply import apply_theme_to
from bosaet_desktop.ui.theme.theme import Theme, make_theme, theme_of

FULL_WIDTH = 1366
SMALLEST_SCALE, LARGEST_SCALE = 30, 200
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
# What a clicker sends; a stray space or arrow moves no evening on.
_LEAFS = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
# Keys that are on their way to another one.
_HELD_WITH_OTHERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


def hall_deed(event: QKeyEvent) -> HallDeed | None:
    """Return what a key asks for; None for keys that mean nothing while presenting.

    With Ctrl or Alt a key belongs to the menus.
    """
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held & ~Qt.KeyboardModifier.ShiftModifier:
        return None
    return _DEEDS.get(Qt.Key(event.key()))


@contextmanager
def _keyboard_where_it_was(window: QWidget) -> Iterator[None]:
    """Give the keyboard back to whoever had it: the facilitator may be in the middle of a word."""
    typing = QApplication.activeWindow()
    yield
    if typing is not None and typing is not window:
        typing.activateWindow()


class _Black(QWidget):
    """Nothing to look at, so that people look at each other."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(Qt.GlobalColor.black))
        painter.end()


class AudienceWindow(QWidget):
    """A window of its own with colours of its own; B makes it black, any key gives the light back.

    On the facilitator's own screen Escape closes it at once, whatever it shows.
    While `presenting` its keys and clicks are not its own: they are passed on by `asked`, which
    carries a `HallDeed`.

    Sizes inside are for a screen 1366 pixels wide: `theme_of(view).px(44)` is a title there and
    shrinks or grows with the projector.
    """

    closed = Signal()
    # Another view, or dark instead of light.
    changed = Signal()
    asked = Signal(str)
    # A clicker's Next or Back while nothing is presented.
    leafed = Signal(str)

    def __init__(self, dark: bool) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(_("The hall – Bosæt"))
        self.setAccessibleName(_("What the hall sees"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The facilitator goes on typing and leafing in the other window.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._dark = dark
        self.presenting = False
        # Whether it stands on the screen the facilitator works on, and covers some of it.
        self.on_desk = False
        # What of that screen no taskbar takes, empty while the window stands elsewhere.
        self._room = QRect()
        self._view = QWidget()
        self._black = _Black(self)
        self._black.hide()
        self._foot: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._view, 1)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._take_size)
        self._dress()

    def show_view(self, view: QWidget) -> None:
        """Put `view` in front of the hall; the former one goes."""
        former, self._view = self._view, view
        self._column.replaceWidget(former, view)
        former.hide()
        former.deleteLater()
        view.show()
        self._black.raise_()
        self.changed.emit()

    @property
    def view(self) -> QWidget:
        """What stands before the hall."""
        return self._view

    def show_colours(self, dark: bool) -> None:
        """Use dark colours, or light ones for a hall that cannot be darkened."""
        self._dark = dark
        self._dress()

    def toggle_black(self) -> None:
        """Make the screen black, or show the view again."""
        self._black.setGeometry(self.rect())
        self._black.setVisible(self._black.isHidden())
        self._black.raise_()
        self.changed.emit()

    @property
    def is_black(self) -> bool:
        """Whether the hall sees nothing."""
        return not self._black.isHidden()

    def fill(self, screen_name: str, area: QRect) -> None:
        """Fill the screen of that name, which lies at `area`; no pointer is seen there."""
        for screen in QApplication.screens():
            if screen.name() == screen_name:
                self.setScreen(screen)
        self.on_desk = False
        self._room = QRect()
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setGeometry(area)
        with _keyboard_where_it_was(self):
            self.showFullScreen()

    def stand_in(self, room: QRect) -> None:
        """Stand small in the lower right corner of `room`, under the facilitator's hand."""
        self.on_desk = True
        self.unsetCursor()
        with _keyboard_where_it_was(self):
            self.showNormal()
        # With the keyboard the facilitator's window came to the front, and may fill the screen.
        self.raise_()
        width, height = ALONE_SIZE
        if room.isEmpty():
            self.resize(width, height)
            return
        self._room = room = room.adjusted(CORNER, CORNER, -CORNER, -CORNER)
        width, height = min(width, room.width() // 2), min(height, room.height() // 2)
        self.setGeometry(QRect(room.right() - width, room.bottom() - height, width, height))

    def show_foot(self, foot: QWidget | None) -> None:
        """Give a small widget, such as a clock, room of its own below whatever is shown."""
        former, self._foot = self._foot, foot
        if former is not None and former is not foot:
            self._column.removeWidget(former)
            former.hide()
            former.deleteLater()
        if foot is not None:
            self._column.addWidget(foot)
            foot.show()
        self._black.raise_()

    def _take_size(self) -> None:
        """Let type and place follow a new size, once it has come to rest."""
        self._dress()
        self._keep_in_room()

    def _keep_in_room(self) -> None:
        """Draw the window back, frame and all, when a tall view made it grow past the edge."""
        room, frame = self._room, self.frameGeometry()
        stands_free = self.windowState() == Qt.WindowState.WindowNoState
        if room.isEmpty() or not stands_free or room.contains(frame):
            return
        frame.moveRight(min(frame.right(), room.right()))
        frame.moveBottom(min(frame.bottom(), room.bottom()))
        self.move(max(frame.left(), room.left()), max(frame.top(), room.top()))

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
        elif self.on_desk and event.key() == Qt.Key.Key_Escape:
            self.close()
        elif self.is_black:
            self._light_on(event)
        elif _DEEDS.get(Qt.Key(event.key())) is HallDeed.BLACK:
            self.toggle_black()
        elif event.key() in _LEAFS:
            self.leafed.emit(_DEEDS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
        else:
            super().keyPressEvent(event)

    def _light_on(self, event: QKeyEvent) -> None:
        """In the dark any key brings the light back, Escape too, and does nothing else."""
        if event.key() not in _HELD_WITH_OTHERS:
            self.toggle_black()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.presenting and event.button() == Qt.MouseButton.LeftButton:
            self.asked.emit(HallDeed.NEXT)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
