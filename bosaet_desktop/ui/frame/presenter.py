"""Leads the hall through the steps of a presentation, forwards and back, or into the dark."""

from time import monotonic

from PySide6.QtCore import QObject, Signal

from bosaet_desktop.ui.audience_window import AudienceWindow, HallDeed
from bosaet_desktop.ui.page import Presentation, PresentationStep


class Presenter(QObject):
    """Knows which step stands on the wall; nothing else may put one there.

    Emits `changed` after every step and every change between dark and light, and `ended` when the
    presenter asked for the end: what the hall sees then is not its matter. `passed_end` says that
    Next was asked for at the last step, where something follows in the programme.
    """

    changed = Signal()
    ended = Signal()
    passed_end = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: AudienceWindow | None = None
        self._presentation: Presentation | None = None
        self._at = 0
        self._begun = 0.0
        self._follows = ""

    @property
    def presentation(self) -> Presentation | None:
        """What is presented now, None between presentations."""
        return self._presentation

    @property
    def at(self) -> int:
        """Which step stands on the wall, from 0."""
        return self._at

    @property
    def window(self) -> AudienceWindow | None:
        """The hall's window while something is presented in it."""
        return self._window

    def current(self) -> PresentationStep | None:
        """Return the step on the wall."""
        return self._step_at(self._at)

    def following(self) -> PresentationStep | None:
        """Return the step that Next brings; None at the end."""
        return self._step_at(self._at + 1)

    @property
    def follows(self) -> str:
        """What comes in the programme after the last step; empty for nothing."""
        return self._follows

    def say_what_follows(self, title: str) -> None:
        """Let Next go on to `title` after the last step; with an empty title it stops there."""
        if title != self._follows:
            self._follows = title
            self.changed.emit()

    def seconds(self) -> int:
        """Return for how long this has been presented."""
        return int(monotonic() - self._begun)

    def is_black(self) -> bool:
        """Tell whether the wall is dark."""
        return self._window is not None and self._window.is_black

    def begin(self, presentation: Presentation, window: AudienceWindow) -> None:
        """Put the first step on the wall and hear the keys of the hall's window."""
        self.stop()
        self._presentation, self._window = presentation, window
        self._at, self._begun = presentation.start, monotonic()
        window.presenting = True
        window.asked.connect(self.do)
        self._show()

    def stop(self) -> None:
        """Hear no more keys; the wall keeps what it shows."""
        window, self._window = self._window, None
        if window is not None:
            window.presenting = False
            window.asked.disconnect(self.do)
        self._presentation, self._at = None, 0

    def do(self, deed: str) -> None:
        """Do what a key, a clicker or a button asks for; outside a presentation nothing."""
        if self._window is None:
            return
        black = self._window.is_black
        if deed == HallDeed.LEAVE and self._window.on_desk:
            self._window.close()
        elif deed == HallDeed.LEAVE and black:
            self.end()
        elif deed in (HallDeed.BLACK, HallDeed.LEAVE) or black:
            # In the dark nothing moves on unseen: any key gives the light back first.
            self._turn_light(on=black)
        elif deed in (HallDeed.NEXT, HallDeed.BACK):
            self._move(1 if deed == HallDeed.NEXT else -1)

    def end(self) -> None:
        """Give the wall back."""
        self.stop()
        self.ended.emit()

    def _turn_light(self, *, on: bool) -> None:
        if self._window is not None and self._window.is_black is on:
            self._window.toggle_black()
            self.changed.emit()

    def _move(self, distance: int) -> None:
        if self._step_at(self._at + distance) is not None:
            self._at += distance
            self._show()
        elif distance > 0 and self._follows:
            self.passed_end.emit()

    def _show(self) -> None:
        step = self.current()
        if step is not None and self._window is not None:
            self._window.show_view(step.make_view())
            self.changed.emit()

    def _step_at(self, at: int) -> PresentationStep | None:
        steps = self._presentation.steps if self._presentation is not None else ()
        return steps[at] if 0 <= at < len(steps) else None
