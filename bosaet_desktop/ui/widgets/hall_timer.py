"""What is on now and how long it still takes, so large that the hall keeps its own time."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from bosaet_desktop.core.analysis.clock_words import countdown
from bosaet_desktop.core.analysis.running_order import warning_stage
from bosaet_desktop.core.formatting import time_of_day
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.meeting import RunState, Standing
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.fitted_view import FittedView
from bosaet_desktop.ui.widgets.hall_type import hall_font, hall_theme, least_pixels
from bosaet_desktop.ui.widgets.labels import PlainLabel
from bosaet_desktop.ui.widgets.soft_flash import SoftFlash

TICK_MS = 1000
TITLE_SIZE, CLOCK_SIZE, LINE_SIZE = 52, 220, 30
# A title of many words leaves room for the clock.
MOST_TITLE_LINES = 2
MARGIN, GAP = 64, 16


class HallTimer(FittedView):
    """Asks `standing` every second while it is seen; it names nobody."""

    def __init__(self, standing: Callable[[], Standing]) -> None:
        super().__init__()
        self._standing = standing
        self.title, self.clock = PlainLabel(), PlainLabel().one_line()
        self.end, self.following = PlainLabel(), PlainLabel()
        self._over = False
        self._warned = ("", 0)
        self._glow = SoftFlash(self)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.show_time)
        self._lay_out()
        self.show_time()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        for label in (self.title, self.clock, self.end):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.addWidget(label)
        self._column.addStretch(1)
        self.following.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self.following)

    def show_time(self) -> None:
        """Show the evening as it stands now."""
        found = self._standing()
        self.title.setText(found.current.title if found.current else _resting_words(found))
        self.clock.setText(countdown(found.remaining) if found.current else "")
        self.clock.setVisible(found.current is not None)
        self.end.setText(_end_words(found))
        coming = found.following
        self.following.setText(_("Next: {title}").format(title=coming.title) if coming else "")
        self._warn(found)
        over = found.current is not None and found.remaining < 0
        if over != self._over:
            self._over = over
            self.fit()

    def _warn(self, found: Standing) -> None:
        """Glow as the last minute begins, and when the time is over; not for what is long so."""
        item = found.current.id if found.current else ""
        known, former = self._warned
        self._warned = (item, warning_stage(found.remaining) if item else 0)
        if known == item and self._warned[1] > former:
            self._glow.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._glow.paint(painter)
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_time()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def fit(self) -> None:
        """Set everything as large as the wall is high."""
        theme, least = hall_theme(self), least_pixels(self)
        palette = theme_of(self).palette
        margin = theme.px(MARGIN)
        self._column.setContentsMargins(margin, margin // 2, margin, margin // 2)
        self._column.setSpacing(theme.px(GAP))
        clock = min(theme.px(CLOCK_SIZE), self.height() // 3)
        colour = palette.error if self._over else palette.ink
        self.clock.setFont(hall_font(theme, CLOCK_SIZE, bold=True))
        self.clock.setStyleSheet(f"font-size: {clock}px; font-weight: 700; color: {colour}")
        title = max(theme.px(TITLE_SIZE), least)
        self.title.setStyleSheet(f"font-size: {title}px; font-weight: 700")
        self.title.setMaximumHeight(round(title * 1.35 * MOST_TITLE_LINES))
        for label in (self.end, self.following):
            label.setStyleSheet(
                f"font-size: {max(theme.px(LINE_SIZE), least)}px; color: {palette.muted}"
            )


def _end_words(found: Standing) -> str:
    if found.current is None:
        return ""
    if found.is_paused:
        return _("The agenda is paused.")
    if found.remaining < 0:
        return _("over time")
    ends = next((each.ends for each in found.times if each.item is found.current), None)
    return _("until {clock}").format(clock=time_of_day(ends)) if ends is not None else ""


def _resting_words(found: Standing) -> str:
    if found.state is RunState.OVER:
        return _("Thank you for tonight")
    return _("We begin in a moment")
