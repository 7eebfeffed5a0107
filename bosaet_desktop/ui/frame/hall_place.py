"""On which screen the hall's window stands: never on the facilitator's while there is another."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from bosaet_desktop.ui.audience_window import AudienceWindow
from bosaet_desktop.ui.preferences import HallScreen, Preferences

# A projector that was just plugged in, or pulled out, is measured before it is known.
SETTLE_MS = 300


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen by its name, where it lies, and what of it no taskbar takes."""

    name: str
    area: QRect
    room: QRect

    @property
    def as_remembered(self) -> HallScreen:
        """What is kept of it until the next time."""
        area = self.area
        return HallScreen(self.name, (area.x(), area.y(), area.width(), area.height()))


def screens_now() -> tuple[Screen, ...]:
    """Return the screens that are plugged in."""
    return tuple(_screen(each) for each in QApplication.screens())


def _screen(of: QScreen) -> Screen:
    return Screen(of.name(), of.geometry(), of.availableGeometry())


def screen_under(point: QPoint, screens: Sequence[Screen]) -> Screen | None:
    """Return the screen that a point lies on, the first for a point outside all of them."""
    found = (each for each in screens if each.area.contains(point))
    return next(found, next(iter(screens), None))


def screen_for_hall(
    screens: Sequence[Screen], own: Screen | None, known: HallScreen
) -> Screen | None:
    """Return the screen the hall had last time, else any that is not the facilitator's `own`.

    Two projectors may share a name, so one in the same place goes first. None: there is no other;
    a projector that shows what the laptop shows is none, though the system may count it.
    """
    others = [each for each in screens if own is None or not each.area.intersects(own.area)]
    same = [each for each in others if each.as_remembered == known]
    named = [each for each in others if each.name == known.name]
    return next(iter((*same, *named, *others)), None)


class HallPlace(QObject):
    """Moves the hall's window as screens come and go.

    Emits `found` when the window fills a screen that was plugged in while it stood, and `lost`
    when the screen it filled is gone and it has come back as a small window.
    """

    found = Signal()
    lost = Signal()

    def __init__(
        self,
        preferences: Preferences,
        facilitator: QWidget,
        screens: Callable[[], Sequence[Screen]] = screens_now,
    ) -> None:
        super().__init__(facilitator)
        self._preferences, self._facilitator, self._screens = preferences, facilitator, screens
        self._window: AudienceWindow | None = None
        self._filled: Screen | None = None
        self._watched: list[QWindow] = []
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settled.timeout.connect(lambda: self.follow(self._screens()))
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._settled.start)
            app.screenRemoved.connect(self._lose)

    def open(self, window: AudienceWindow) -> None:
        """Put the window where it belongs, for the first time."""
        self._window, self._filled = window, None
        screens = self._screens()
        target = self._target(screens)
        if target is None:
            window.stand_in(self._corner(screens))
        else:
            self._fill(target)
        # Somebody may move either of them by the keys of the desktop.
        for moved in (window, self._facilitator.window()):
            self._watch(moved.windowHandle())

    def _watch(self, handle: QWindow | None) -> None:
        if handle is not None and handle not in self._watched:
            self._watched.append(handle)
            handle.screenChanged.connect(self._settled.start)
            handle.destroyed.connect(lambda: self._watched.remove(handle))

    def _lose(self, gone: QScreen) -> None:
        """Leave at once the screen that is pulled out: the next one may be the facilitator's."""
        lost = _screen(gone)
        self.follow(tuple(each for each in self._screens() if each != lost))
        self._settled.start()

    def close(self) -> None:
        """Follow the window no more."""
        self._window = self._filled = None
        self._settled.stop()

    def follow(self, screens: Sequence[Screen]) -> None:
        """Put the window where it belongs now that screens came, went or were swapped."""
        if self._window is None:
            return
        former, target = self._filled, self._target(screens)
        if target is None and former is not None:
            self._filled = None
            self._window.stand_in(self._corner(screens))
            self.lost.emit()
        elif target is not None and not self._fills(target):
            self._fill(target)
            if former is None:
                self.found.emit()

    def _fills(self, target: Screen) -> bool:
        window = self._window
        return window is not None and self._filled == target and window.isFullScreen()

    def has_screen(self) -> bool:
        """Tell whether there is a screen that is not the facilitator's."""
        return self._target(self._screens()) is not None

    def _own(self, screens: Sequence[Screen]) -> Screen | None:
        return screen_under(self._facilitator.window().frameGeometry().center(), screens)

    def _target(self, screens: Sequence[Screen]) -> Screen | None:
        own = self._own(screens)
        return screen_for_hall(screens, own, self._preferences.hall_screen)

    def _fill(self, target: Screen) -> None:
        if self._window is not None:
            self._filled = target
            self._preferences.hall_screen = target.as_remembered
            self._window.fill(target.name, target.area)

    def _corner(self, screens: Sequence[Screen]) -> QRect:
        """Return where the facilitator works, free of the taskbar; nothing without a screen."""
        own = self._own(screens)
        return own.room if own is not None else QRect()
