"""What stands between the facilitator and the hall: nothing reaches the wall unasked."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bosaet_desktop.ui.audience_window import AudienceWindow, WaitingView
from bosaet_desktop.ui.page import Page
from bosaet_desktop.ui.preferences import Preferences


class Hall(QObject):
    """Opens and closes the hall's window and pins one page's view in it."""

    opened_or_closed = Signal(bool)

    def __init__(self, preferences: Preferences, facilitator: QWidget) -> None:
        super().__init__(facilitator)
        self._preferences = preferences
        self._facilitator = facilitator
        self._window: AudienceWindow | None = None
        self._waiting = ("", "")
        self.pinned_key = ""

    def toggle(self) -> None:
        """Open the window if it is closed, and close it if it is open."""
        if self.is_open():
            self.close()
        else:
            self.open()

    def is_open(self) -> bool:
        """Tell whether the hall's window stands."""
        return self._window is not None

    def name_project(self, title: str, question: str) -> None:
        """Say what the hall sees before anything is shown to it."""
        changed = self._waiting != (title, question)
        self._waiting = (title, question)
        if self._window is not None and not self.pinned_key and changed:
            self._window.show_view(WaitingView(title, question))

    def open(self) -> AudienceWindow:
        """Open the hall's window on the screen it had last time."""
        if self._window is None:
            self._window = AudienceWindow(self._preferences.hall_dark)
            self._window.show_view(WaitingView(*self._waiting))
            self._window.closed.connect(self._forget)
            screen = self._window.open_on(self._preferences.hall_screen, self._facilitator)
            self._preferences.hall_screen = screen
            self.opened_or_closed.emit(True)
        return self._window

    def close(self) -> None:
        """Take the hall's window away."""
        if self._window is not None:
            self._window.close()

    def pin(self, key: str, page: Page) -> bool:
        """Show the audience view of `page` and keep it; False when it has nothing to show now."""
        view = page.audience_view()
        if view is None:
            return False
        self.open().show_view(view)
        self.pinned_key = key
        return True

    def renew(self, key: str, page: Page) -> None:
        """Show the new content of a page the hall is looking at; any other page is not heard."""
        if self._window is not None and key == self.pinned_key:
            view = page.audience_view()
            if view is not None:
                self._window.show_view(view)

    def show_colours(self, dark: bool) -> None:
        """Use and remember dark or light colours for the hall."""
        self._preferences.hall_dark = dark
        if self._window is not None:
            self._window.show_colours(dark)

    def _forget(self) -> None:
        if self._window is not None:
            self._window.deleteLater()
        self._window = None
        self.pinned_key = ""
        self.opened_or_closed.emit(False)
