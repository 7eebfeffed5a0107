"""The line at the bottom: when something was last saved, short news, and three keys to know."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy

from bosaet_desktop.core.formatting import time_of_day
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.frame.rail import Rail
from bosaet_desktop.ui.theme.icons import icon_pixmap
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.labels import Caption

TICK_SIZE = 16
# News that stays is soon untrue: "Undone" above what was done since.
NEWS_STANDS_MS = 12_000


class StatusLine(Rail):
    """Says "Saved" only when told that a commit returned."""

    def __init__(self) -> None:
        super().__init__(Qt.Edge.TopEdge)
        self._tick = QLabel()
        self._saved = Caption().one_line()
        self._news = Caption().one_line()
        words = (_("F1 guide"), _("F11 hall"), _("Ctrl+K find"))
        self._keys = tuple(Caption(each).one_line() for each in words)
        self._old_news = QTimer(self, singleShot=True, interval=NEWS_STANDS_MS)
        self._old_news.timeout.connect(self._news.clear)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 6)
        layout.setSpacing(6)
        self._news.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.addWidget(self._tick)
        layout.addWidget(self._saved)
        layout.addSpacing(18)
        layout.addWidget(self._news, 1)
        for key in self._keys:
            layout.addSpacing(12)
            layout.addWidget(key)

    def show_keys(self, shown: bool) -> None:
        """Name the keys that lead elsewhere, or keep them to yourself."""
        for key in self._keys:
            key.setVisible(shown)

    def show_saved(self, moment: datetime) -> None:
        """Say that everything up to `moment`, local time, is on the disk."""
        self._show(_("Saved {time}").format(time=time_of_day(moment)))

    def _show(self, words: str) -> None:
        self._saved.setText(words)
        theme = theme_of(self)
        side = theme.px(TICK_SIZE)
        self._tick.setPixmap(icon_pixmap("check", theme.palette.ok, side, self.devicePixelRatioF()))
        self._tick.setFixedSize(QSize(side, side))

    def show_unchanged(self, read_only: bool) -> None:
        """Say how the project was opened, before anything is saved."""
        self._show(_("Can only be read") if read_only else _("All is saved"))

    def show_news(self, text: str) -> None:
        """Show a short line in the middle for a while; empty takes it away."""
        self._news.setText(text)
        self._old_news.start()
