"""The thread of an initiative: from the ideas to how it goes, each station a way to its page."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.thread_words import STATION_NAMES, station_words
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.initiative_thread import Station, Thread
from bosaet_desktop.ui.page import GoTo
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import IconButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Caption, Strong

# Where each station is worked on; the initiative itself is on this very page.
PAGES: Mapping[Station, str] = {
    Station.IDEA: "what_do_we_want.idea_board",
    Station.SCORE: "how.result",
    Station.DECISION: "how.choose",
    Station.ACTION: "what_now.action_plan",
    Station.OUTCOME: "after.follow_up",
}
BEAD, BEAD_TOP, LINE = 14, 4, 2


class ThreadCard(Card):
    """Shows the stations; those not reached have an open bead and say so."""

    def __init__(self, go_to: GoTo) -> None:
        super().__init__()
        self._go_to = go_to
        self._id, self._first_idea = "", ""
        self._rows = {each: _StationRow(each) for each in Station}
        self.body.addWidget(Strong(_("The thread")))
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for station, row in self._rows.items():
            rows.addWidget(row)
            if station in PAGES:
                row.lead_on(partial(self._leave_for, station))
        self.body.addLayout(rows)

    def show_thread(self, thread: Thread, first_idea: str) -> None:
        """Show how far an initiative has come; `first_idea` is the one to show on the board."""
        self._id, self._first_idea = thread.initiative_id, first_idea
        for station, row in self._rows.items():
            row.show_words(station_words(thread, station))

    def _leave_for(self, station: Station) -> None:
        target = self._first_idea if station is Station.IDEA else self._id
        self._go_to(PAGES[station], target or None)


class _StationRow(QWidget):
    """A bead on the thread, the name of the station, and what happened there."""

    def __init__(self, station: Station) -> None:
        super().__init__()
        self._bead = _Bead(first=station is Station.IDEA, last=station is Station.OUTCOME)
        self._name, self._words = _(STATION_NAMES[station]), Body()
        self._told = QVBoxLayout()
        self._told.setSpacing(0)
        self._told.setContentsMargins(0, 0, 0, GRID)
        self._told.addWidget(Caption(self._name))
        self._told.addWidget(self._words)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GRID)
        self._row.addWidget(self._bead)
        self._row.addLayout(self._told, 1)

    def lead_on(self, deed: Callable[[], object]) -> None:
        """Offer the way to the page of the station."""
        button = IconButton("arrow-right", _("Go to: {what}").format(what=self._name), deed)
        self._row.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)

    def show_words(self, words: str) -> None:
        """Say what happened, or that nothing has yet."""
        self._words.setText(words or _("Not yet"))
        self._bead.show_passed(bool(words))


class _Bead(QWidget):
    """A round bead with the thread running through it, full where the initiative has passed."""

    def __init__(self, *, first: bool, last: bool) -> None:
        super().__init__()
        self._first, self._last, self._passed = first, last, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_passed(self, passed: bool) -> None:
        """Fill the bead, or leave it open."""
        self._passed = passed
        self.update()

    def sizeHint(self) -> QSize:
        side = theme_of(self).px(BEAD)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        side, top = theme.px(BEAD), theme.px(BEAD_TOP)
        middle = side / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.palette.line), LINE))
        if not self._first:
            painter.drawLine(int(middle), 0, int(middle), top)
        if not self._last:
            painter.drawLine(int(middle), top + side, int(middle), self.height())
        colour = QColor(theme.palette.accent if self._passed else theme.palette.muted)
        painter.setPen(QPen(colour, LINE))
        painter.setBrush(colour if self._passed else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(LINE, top + LINE, side - 2 * LINE, side - 2 * LINE)
        painter.end()
