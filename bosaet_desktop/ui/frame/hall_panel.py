"""What the hall sees while the facilitator works on: a small picture, the clock, and the dark."""

from datetime import datetime
from time import monotonic

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.formatting import integer, time_of_day
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.frame.hall import Hall
from bosaet_desktop.ui.frame.presenter_picture import PresenterPicture
from bosaet_desktop.ui.pages import entry
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import QuietButton, SecondaryButton
from bosaet_desktop.ui.widgets.flow_layout import FlowLayout
from bosaet_desktop.ui.widgets.labels import Caption, SectionLabel

TICK_MS = 1000
MINUTE = 60
# However large the text is: the steps above need the room.
PICTURE_HEIGHT = 132


class HallPanel(QWidget):
    """Stands while the hall's window is open, except where the presenter's view tells the same.

    Emits `page_asked` with the key of the page that the hall is shown.
    """

    page_asked = Signal(str)

    def __init__(self, hall: Hall) -> None:
        super().__init__()
        self._hall = hall
        self._covered = False
        self._clock = Caption().one_line()
        self._picture = PresenterPicture()
        self._picture.setMaximumHeight(PICTURE_HEIGHT)
        self.black = SecondaryButton(_("Black"), "monitor-off", hall.toggle_black)
        self.down = QuietButton(_("Take down"), "close", hall.wait)
        self._told = Caption()
        self.go = QuietButton("", "arrow-right", self._ask_for_page)
        self._tick = QTimer(self, interval=TICK_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, GRID, 4, 0)
        column.setSpacing(GRID // 2)
        head = QHBoxLayout()
        head.addWidget(SectionLabel(_("The hall sees")).one_line(), 1)
        head.addWidget(self._clock)
        holder = QWidget()
        # With large text the two do not stand side by side.
        buttons = FlowLayout(holder, GRID // 2)
        buttons.addWidget(self.black)
        buttons.addWidget(self.down)
        column.addLayout(head)
        column.addWidget(self._picture)
        column.addWidget(self._told)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(holder)

    def _connect(self) -> None:
        self._tick.timeout.connect(self._show_time)
        for signal in self._signals():
            signal.connect(self.refresh)
        self.refresh()

    def _signals(self) -> tuple[SignalInstance, ...]:
        return self._hall.opened_or_closed, self._hall.presenting_changed, self._hall.changed

    def end(self) -> None:
        """Hear of nothing more: the frame is going, the hall's window stays."""
        for signal in self._signals():
            signal.disconnect(self.refresh)
        self._tick.stop()

    def cover(self, covered: bool) -> None:
        """Know whether the presenter's view is in sight, which shows the same and more."""
        self._covered = covered
        self.refresh()

    def refresh(self) -> None:
        """Show what stands on the wall, or go where there is no wall."""
        key, black = self._hall.pinned_key, self._hall.is_black()
        shown = _(entry(key).title) if key else _("The title and tonight's question")
        self._told.setText(_("The wall is black.") if black else shown)
        self._told.setVisible(black or not key)
        self.go.setText(shown)
        self.black.setText(_("Show again") if black else _("Black"))
        self.down.setVisible(bool(key) and not black)
        self.go.setVisible(bool(key) and not black)
        self.go.setAccessibleName(_("Go to: {step}").format(step=shown))
        self.setVisible(self._hall.is_open() and not self._covered)
        self._show_time()

    def _ask_for_page(self) -> None:
        self.page_asked.emit(self._hall.pinned_key)

    def _show_time(self) -> None:
        """Show the clock and for how long this has stood, with a new picture of the wall."""
        clock = time_of_day(datetime.now())
        minutes = int(monotonic() - self._hall.pinned_at) // MINUTE
        words = _("{clock} · {n} min.").format(clock=clock, n=integer(minutes))
        self._clock.setText(words if self._hall.pinned_key else clock)
        if self._hall.window is not None and self.isVisible():
            self._picture.show_window(self._hall.window)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_time()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()
