"""What stands between the facilitator and the hall: nothing reaches the wall unasked."""

from collections.abc import Callable, Sequence
from time import monotonic

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.audience_window import AudienceWindow, HallDeed
from bosaet_desktop.ui.frame.hall_place import HallPlace, Screen, screens_now
from bosaet_desktop.ui.frame.presenter import Presenter
from bosaet_desktop.ui.page import Page
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.widgets.hall_poster import HallPoster


class Hall(QObject):
    """Opens and closes the hall's window and pins one page's view or presentation in it.

    Emits `presenting_changed` when a presentation begins or ends, `changed` when the hall sees
    something else, and `told` with a sentence about the projector.
    """

    opened_or_closed = Signal(bool)
    presenting_changed = Signal()
    changed = Signal()
    told = Signal(str)
    # A `HallDeed` of a clicker in the hall's window, while nothing is presented.
    leafed = Signal(str)

    def __init__(
        self,
        preferences: Preferences,
        facilitator: QWidget,
        screens: Callable[[], Sequence[Screen]] = screens_now,
    ) -> None:
        super().__init__(facilitator)
        self._preferences = preferences
        self._window: AudienceWindow | None = None
        self._waiting = ("", "")
        self.pinned_key = ""
        self.pinned_at = 0.0
        self.place = HallPlace(preferences, facilitator, screens)
        self.place.lost.connect(self._tell_lost)
        self.place.found.connect(self._tell_found)
        self.presenter = Presenter(self)
        self.presenter.ended.connect(self.wait)

    def toggle(self) -> None:
        """Open the window if it is closed, and close it if it is open."""
        if self.is_open():
            self.close()
        else:
            self.open()

    def is_open(self) -> bool:
        """Tell whether the hall's window stands."""
        return self._window is not None

    def is_on_desk(self) -> bool:
        """Tell whether the hall's window covers some of the screen the facilitator works on."""
        return self._window is not None and self._window.on_desk

    def has_wall(self) -> bool:
        """Tell whether showing something covers nothing: a window stands, or a screen is free."""
        return self.is_open() or self.place.has_screen()

    @property
    def window(self) -> AudienceWindow | None:
        """The hall's window, while it stands."""
        return self._window

    def is_black(self) -> bool:
        """Tell whether the hall sees nothing."""
        return self._window is not None and self._window.is_black

    def toggle_black(self) -> None:
        """Make the wall dark, or show it again; without a window nothing."""
        if self.presenter.window is not None:
            self.presenter.do(HallDeed.BLACK)
        elif self._window is not None:
            self._window.toggle_black()

    def show_question(self, title: str) -> None:
        """Show the question of a step, with tonight's question below."""
        window = self.open()
        self.presenter.stop()
        self._pin("")
        window.show_view(HallPoster(title, below=self._waiting[1]))
        self.presenting_changed.emit()

    def presents(self, key: str) -> bool:
        """Tell whether the steps of the page `key` are being shown."""
        return self.presenter.presentation is not None and key == self.pinned_key

    def name_project(self, title: str, question: str) -> None:
        """Say what the hall sees before anything is shown to it."""
        changed = self._waiting != (title, question)
        self._waiting = (title, question)
        if self._window is not None and not self.pinned_key and changed:
            self._window.show_view(self._waiting_view())

    def open(self) -> AudienceWindow:
        """Open the hall's window on the screen it had last time, or bring it to the front."""
        if self._window is None:
            self._window = AudienceWindow(self._preferences.hall_dark)
            self._window.show_view(self._waiting_view())
            self._window.closed.connect(self._forget)
            self._window.changed.connect(self.changed)
            self._window.leafed.connect(self.leafed)
            self.place.open(self._window)
            self.opened_or_closed.emit(True)
        else:
            self._window.raise_()
        return self._window

    def close(self) -> None:
        """Take the hall's window away."""
        if self._window is not None:
            self._window.close()

    def pin(self, key: str, page: Page) -> bool:
        """Show the audience view of `page` and keep it; False when it has nothing to show now.

        A page with a presentation begins it, unless the hall is in the middle of it.
        """
        if self.presents(key):
            return True
        presentation = page.presentation()
        view = page.audience_view() if presentation is None else None
        if presentation is None and view is None:
            return False
        window = self.open()
        self.presenter.stop()
        self._pin(key)
        if presentation is not None:
            self.presenter.begin(presentation, window)
        elif view is not None:
            window.show_view(view)
        self.presenting_changed.emit()
        return True

    def renew(self, key: str, page: Page) -> None:
        """Show the new content of a page the hall is looking at; any other page is not heard."""
        pinned = key == self.pinned_key and not self.presents(key)
        if self._window is not None and pinned:
            view = page.audience_view()
            if view is not None:
                self._window.show_view(view)

    def show_colours(self, dark: bool) -> None:
        """Use and remember dark or light colours for the hall."""
        self._preferences.hall_dark = dark
        if self._window is not None:
            self._window.show_colours(dark)

    def _waiting_view(self) -> HallPoster:
        title, question = self._waiting
        return HallPoster(title, below=question)

    def wait(self) -> None:
        """Let the hall see what it saw before anything was shown."""
        self.presenter.stop()
        self._pin("")
        if self._window is not None:
            self._window.show_view(self._waiting_view())
        self.presenting_changed.emit()

    def _pin(self, key: str) -> None:
        self.pinned_key, self.pinned_at = key, monotonic()

    def _tell_lost(self) -> None:
        self.told.emit(
            _(
                "The projector is gone. What the hall saw stands in a small window on your "
                "screen; Esc takes it away."
            )
        )

    def _tell_found(self) -> None:
        self.told.emit(_("The projector is found, and the hall's window fills it."))

    def _forget(self) -> None:
        self.presenter.stop()
        self.place.close()
        if self._window is not None:
            self._window.deleteLater()
        self._window = None
        self._pin("")
        self.opened_or_closed.emit(False)
        self.presenting_changed.emit()
