"""What is on now and what is left of it, in a strip below whatever the hall looks at."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bosaet_desktop.core.analysis.clock_words import countdown
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.meeting import Standing
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.elided_label import ElidedLabel
from bosaet_desktop.ui.widgets.hall_type import hall_font, least_pixels
from bosaet_desktop.ui.widgets.labels import PlainLabel
from bosaet_desktop.ui.widgets.soft_flash import SoftFlash

# On a wall two metres wide the figures are as high as a hand, and read from the last bench.
CLOCK_SIZE, TITLE_SIZE = 60, 28
EDGE, ABOVE = 64, 6


class HallFoot(QWidget):
    """Takes its own room, so that it never hides a result; it names nobody."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.clock = ElidedLabel(), PlainLabel().one_line()
        self._late = False
        self._glow = SoftFlash(self)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.title, 1)
        self._row.addWidget(self.clock)

    def show_standing(self, found: Standing) -> None:
        """Show the item that runs and its time."""
        current = found.current
        self.title.setText(current.title if current else "")
        paused = found.is_paused
        self.clock.setText(_("paused") if paused else countdown(found.remaining))
        late = current is not None and found.remaining < 0
        if late != self._late:
            self._late = late
            self._dress()

    def flash(self) -> None:
        """Tell that the item is about to end, or that its time is over."""
        self._glow.start()

    @property
    def is_flashing(self) -> bool:
        """Whether it glows now."""
        return self._glow.is_glowing

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.ParentChange):
            self._dress()

    def _dress(self) -> None:
        """Set the type as large as the wall is wide."""
        if not hasattr(self, "_row"):
            return
        theme, least = theme_of(self), least_pixels(self)
        palette, edge = theme.palette, theme.px(EDGE)
        self._row.setContentsMargins(edge, theme.px(ABOVE), edge, theme.px(ABOVE))
        self._row.setSpacing(edge)
        title = max(theme.px(TITLE_SIZE), least)
        self.title.setStyleSheet(f"font-size: {title}px; color: {palette.muted}")
        self.clock.setFont(hall_font(theme, CLOCK_SIZE, bold=True))
        clock, colour = theme.px(CLOCK_SIZE), palette.error if self._late else palette.ink
        self.clock.setStyleSheet(f"font-size: {clock}px; font-weight: 700; color: {colour}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._glow.paint(painter)
        painter.setPen(QColor(theme_of(self).palette.line))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()
