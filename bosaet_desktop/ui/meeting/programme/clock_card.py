"""The evening while it runs: what is on, how long it still takes, and the one button Next."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.clock_words import behind_words, countdown
from bosaet_desktop.core.formatting import time_of_day
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.meeting import AgendaRun, RunState, Standing
from bosaet_desktop.ui.theme.theme import GRID, Tone, theme_of
from bosaet_desktop.ui.widgets.buttons import (
    HouseButton,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
)
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.flow_layout import FlowLayout
from bosaet_desktop.ui.widgets.labels import BigNumber, Body, Detail, Heading
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl
from bosaet_desktop.ui.widgets.tag import Tag
from bosaet_desktop.ui.widgets.time_field import TimeField

CLOCK_SIZE = 64
MORE_MINUTES = 5
BEGAN_WIDTH = 84
NEXT_ICON = "skip-next"


class HallView(StrEnum):
    """What the hall sees of a programme that runs."""

    AGENDA = "agenda_view"
    CLOCK = "clock_view"


class ClockCard(Card):
    """Emits `next_requested`, `back_requested`, `pause_toggled`, `minutes_given(n)` and others."""

    next_requested = Signal()
    back_requested = Signal()
    pause_toggled = Signal()
    minutes_given = Signal(int)
    end_requested = Signal()
    start_corrected = Signal(object)
    foot_chosen = Signal(bool)
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.clock = BigNumber().one_line()
        self.title, self.place = Heading(), Detail()
        self.say, self.bring, self.following = Body(), Detail(), Detail()
        self.tag = Tag("")
        self.next_button = PrimaryButton(_("Next item"), NEXT_ICON, self.next_requested.emit)
        self.pause = SecondaryButton(_("Pause"), "pause", self.pause_toggled.emit)
        more = _("+{n} min.").format(n=MORE_MINUTES)
        self.more = SecondaryButton(more, "", lambda: self.minutes_given.emit(MORE_MINUTES))
        self.back = SecondaryButton(_("Back"), "skip-previous", self.back_requested.emit)
        self.end = QuietButton(_("End"), "stop", self.end_requested.emit)
        self.for_hall = SegmentedControl(
            [(_("Agenda"), HallView.AGENDA), (_("Clock"), HallView.CLOCK)],
            _("What the hall sees of the agenda"),
            small=True,
        )
        self.foot = QCheckBox(_("Clock below all else"))
        self.began = TimeField()
        self.clear = QuietButton(_("Reset the clock"), "undo", self.cleared.emit)
        self._lay_out()

    def _lay_out(self) -> None:
        self._lay_out_words()
        holder = QWidget()
        buttons = FlowLayout(holder, GRID)
        for button in (self.next_button, self.back, *self._running(), self.clear):
            buttons.addWidget(button)
        self.body.addWidget(holder)
        self._under = QWidget()
        under = FlowLayout(self._under, 3 * GRID)
        under.addWidget(self._began_row())
        under.addWidget(self._hall_row())
        self.body.addWidget(self._under)

    def _lay_out_words(self) -> None:
        self.clock.setMinimumWidth(theme_of(self).px(CLOCK_SIZE * 3))
        self.clock.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(top)
        for label in (self.place, self.say, self.bring, self.following):
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(3 * GRID)
        row.addLayout(words, 1)
        row.addWidget(self.clock, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def _began_row(self) -> QWidget:
        whole, name = QWidget(), Detail(_("We began at"))
        began = _row_in(whole)
        name.setBuddy(self.began)
        self.began.setAccessibleName(_("We began at"))
        self.began.setFixedWidth(theme_of(self).px(BEGAN_WIDTH))
        self.began.committed.connect(self.start_corrected)
        error = Detail()
        self.began.rejected.connect(error.setText)
        began.addWidget(name.one_line())
        began.addWidget(self.began)
        began.addWidget(error)
        return whole

    def _hall_row(self) -> QWidget:
        whole = QWidget()
        row = _row_in(whole)
        row.addWidget(Detail(_("The hall sees")).one_line())
        row.addWidget(self.for_hall)
        row.addWidget(self.foot)
        self.foot.setToolTip(_("While the agenda runs, whatever else the hall is shown"))
        self.foot.clicked.connect(self.foot_chosen)
        return whole

    def _running(self) -> tuple[HouseButton, ...]:
        return self.pause, self.more, self.end

    def show_standing(self, found: Standing, run: AgendaRun, paper: str) -> None:
        """Show where the evening stands; `paper` is the name of what is handed out, or empty."""
        self.show_time(found)
        self.began.show_clock(run.started_at.hour * 60 + run.started_at.minute)
        current, coming = found.current, found.following
        over = found.state is RunState.OVER
        self.title.setText(_title(found))
        self.say.setText(f"”{current.say}”" if current and current.say else "")
        things = [current.materials, paper] if current else []
        self.bring.setText(" · ".join(filter(None, things)))
        self.following.setText(_("Next: {title}").format(title=coming.title) if coming else "")
        for label in (self.say, self.bring, self.following):
            label.setVisible(bool(label.text()))
        self.next_button.setText(_("Next item") if coming or over else _("End the evening"))
        paused = found.is_paused
        self.pause.setText(_("Go on") if paused else _("Pause"))
        self.pause.show_icon("play" if paused else "pause")
        self.more.setEnabled(current is not None)
        for part in (self.next_button, *self._running(), self._under):
            part.setVisible(not over)
        self.back.setText(_("Go on with the last item") if over else _("Back"))
        self.clear.setVisible(over)

    def tick_foot(self, on: bool) -> None:
        """Follow what was chosen, here or in the menu."""
        self.foot.setChecked(on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a clicker lead the evening from the buttons of the clock, never from the field."""
        leafs = {Qt.Key.Key_PageDown: self.next_requested, Qt.Key.Key_PageUp: self.back_requested}
        key = Qt.Key(event.key())
        if key in leafs and not self.began.hasFocus():
            leafs[key].emit()
        else:
            super().keyPressEvent(event)

    def show_time(self, found: Standing) -> None:
        """Show the clock alone, each second."""
        theme, late = theme_of(self), found.current is not None and found.remaining < 0
        self.clock.setText(countdown(found.remaining) if found.current else "")
        self.clock.setVisible(found.current is not None)
        colour = theme.palette.error if late else theme.palette.ink
        size = theme.px(CLOCK_SIZE)
        self.clock.setStyleSheet(f"font-size: {size}px; font-weight: 700; color: {colour}")
        self.place.setText(_place(found))
        self.tag.show_tag(behind_words(found.behind), tone_of(found.behind))


def _row_in(whole: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GRID)
    return row


def tone_of(behind: int) -> Tone:
    """Return how a time is coloured; the words say the same."""
    return "warning" if behind > 0 else "ok"


def _title(found: Standing) -> str:
    if found.current is not None:
        return found.current.title
    return _("The evening is over") if found.state is RunState.OVER else _("Between two items")


def _place(found: Standing) -> str:
    ends = time_of_day(found.projected_end)
    planned = time_of_day(found.planned_end)
    if found.state is RunState.OVER:
        return _("Ended {clock}, planned {planned}.").format(clock=ends, planned=planned)
    if found.is_paused:
        return _("Paused. If you go on now, you end {clock}.").format(clock=ends)
    return _("At this pace you end {clock}, planned {planned}.").format(clock=ends, planned=planned)
