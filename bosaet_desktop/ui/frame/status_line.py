"""The line at the bottom: what was last saved, what is on now, short news, and keys to know."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy

from bosaet_desktop.core.analysis.clock_words import behind_words, countdown
from bosaet_desktop.core.formatting import time_of_day
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.text import shortened
from bosaet_desktop.ui.frame.rail import Rail
from bosaet_desktop.ui.theme.icons import icon_pixmap
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.labels import Caption, Detail

if TYPE_CHECKING:
    from bosaet_desktop.core.rows.meeting import Standing

TICK_SIZE = 16
# News that stays is soon untrue: "Undone" above what was done since.
NEWS_STANDS_MS = 12_000
FLASH_MS = 2_000
LONGEST_ITEM = 44
NEXT_ICON = "skip-next"


class StatusLine(Rail):
    """Says "Saved" only when told that a commit returned; its Next button emits `next_item`."""

    next_item = Signal()

    def __init__(self) -> None:
        super().__init__(Qt.Edge.TopEdge)
        self._tick = QLabel()
        self._saved = Caption().one_line()
        self._item = Detail().one_line()
        self._next = QuietButton(_("Next item"), NEXT_ICON, self.next_item.emit)
        self._news = Caption().one_line()
        words = (_("F1 guide"), _("F11 hall"), _("Ctrl+K find"))
        self._keys = tuple(Caption(each).one_line() for each in words)
        self._old_news = QTimer(self, singleShot=True, interval=NEWS_STANDS_MS)
        self._old_news.timeout.connect(self._news.clear)
        self._flash = QTimer(self, singleShot=True, interval=FLASH_MS)
        self._flash.timeout.connect(lambda: self._colour_item(flashing=False))
        self._leads_elsewhere, self._runs = True, False
        self._read_only = False
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 6)
        layout.setSpacing(6)
        self._news.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for part in (self._tick, self._saved):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
            layout.addWidget(part)
        layout.addSpacing(18)
        layout.addWidget(self._item)
        layout.addWidget(self._next)
        layout.addSpacing(6)
        layout.addWidget(self._news, 1)
        # A click must not take the keyboard from somebody who types.
        self._next.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._next.setToolTip(_("Next item of the agenda (F8)"))
        self.show_evening(None)
        for key in self._keys:
            layout.addSpacing(12)
            layout.addWidget(key)

    def show_keys(self, shown: bool) -> None:
        """Name the keys that lead elsewhere, or keep them to yourself."""
        self._leads_elsewhere = shown
        for key in self._keys:
            key.setVisible(shown)
        self._next.setVisible(shown and self._runs)

    def show_saved(self, moment: datetime) -> None:
        """Say that everything up to `moment`, local time, is on the disk."""
        self._show(_("Saved {time}").format(time=time_of_day(moment)))

    def show_evening(self, found: "Standing | None") -> None:
        """Show the item that runs with its clock; nothing where no programme runs."""
        self._runs = found is not None
        self._item.setVisible(self._runs)
        self._next.setVisible(self._runs and self._leads_elsewhere)
        if found is not None:
            self._item.setText(_item_words(found))

    def flash(self) -> None:
        """Draw the eye to the item that runs for a moment."""
        self._colour_item(flashing=True)
        self._flash.start()

    def _colour_item(self, *, flashing: bool) -> None:
        palette = theme_of(self).palette
        ground = f"background: {palette.warning_soft}; color: {palette.ink}" if flashing else ""
        self._item.setStyleSheet(ground)

    def _show(self, words: str) -> None:
        self._saved.setText(words)
        theme = theme_of(self)
        side = theme.px(TICK_SIZE)
        self._tick.setPixmap(icon_pixmap("check", theme.palette.ok, side, self.devicePixelRatioF()))
        self._tick.setFixedSize(QSize(side, side))

    def show_unchanged(self, read_only: bool) -> None:
        """Say how the project was opened, before anything is saved."""
        self._read_only = read_only
        self._show(_("Can only be read") if read_only else _("All is saved"))

    def show_half_written(self, half_written: bool) -> None:
        """Claim nothing while something is typed that is not stored yet."""
        for part in (self._tick, self._saved):
            part.setVisible(self._read_only or not half_written)

    def show_news(self, text: str) -> None:
        """Show a short line in the middle for a while; empty takes it away."""
        self._news.setText(text)
        self._old_news.start()


def _item_words(found: "Standing") -> str:
    parts = [behind_words(found.behind)]
    if found.current is not None:
        title = shortened(found.current.title, LONGEST_ITEM)
        clock = countdown(found.remaining)
        parts = [title, _("paused") if found.is_paused else clock, *parts]
    return " · ".join(parts)
