"""One initiative afterwards: how it stood last time, what is owed, and what came before."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.backing import backing_trend
from bosaet_desktop.core.analysis.follow_up_reasons import reasons
from bosaet_desktop.core.analysis.follow_up_words import in_short, progress_name
from bosaet_desktop.core.charts.trend import trend_chart
from bosaet_desktop.core.formatting import date_long
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.follow_up import CheckIn, FollowUp
from bosaet_desktop.core.terms.follow_up import Progress
from bosaet_desktop.ui.after.follow_up.check_in_form import CheckInForm
from bosaet_desktop.ui.after.follow_up.role_lines import RoleLines
from bosaet_desktop.ui.after.follow_up.words import TONES, due_tag
from bosaet_desktop.ui.charts.chart_view import ChartView
from bosaet_desktop.ui.widgets.buttons import QuietButton, SecondaryButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.flow_layout import FlowLayout
from bosaet_desktop.ui.widgets.labels import Body, Caption, Heading, Strong
from bosaet_desktop.ui.widgets.tag import Tag

# One endless word must not push the rest of the card out of the window.
NARROWEST = 80
# A line needs two points; one is told in words.
FEWEST_POINTS = 2


class FollowUpCard(Card):
    """Emits the wish for a new check-in and what is changed in the one that is open."""

    new_requested = Signal()
    corrected = Signal(object)
    deleted = Signal(str)

    def __init__(self, initiative_id: str) -> None:
        super().__init__()
        self.initiative_id = initiative_id
        self._check_ins: tuple[CheckIn, ...] = ()
        self._title, self._state = Heading(), Tag("")
        self._people, self._stood = Caption(), Body()
        self._step, self._due = Strong(), Tag("")
        self._note, self._why = Body(), Body()
        self._trend = ChartView(name=_("Backing over time"))
        self.roles = RoleLines()
        self._new = SecondaryButton(_("New check-in"), "plus", self.new_requested.emit)
        self._correct = QuietButton(_("Correct the latest"), "pencil-outline", self._open_latest)
        self._earlier = QuietButton("", "history")
        self._tools, self._history = QWidget(), QWidget()
        self._form = CheckInForm()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        owed = QHBoxLayout()
        owed.addWidget(self._step, 1)
        owed.addWidget(self._due, 0, Qt.AlignmentFlag.AlignTop)
        buttons = FlowLayout(self._tools)
        for button in (self._new, self._correct, self._earlier):
            buttons.addWidget(button)
        self.body.addLayout(top)
        self.body.addWidget(self._why)
        self.body.addWidget(self._people)
        self.body.addWidget(self.roles)
        self.body.addLayout(owed)
        self.body.addWidget(self._stood)
        self.body.addWidget(self._note)
        self.body.addWidget(self._trend)
        self.body.addWidget(self._form)
        self.body.addWidget(self._tools)
        self.body.addWidget(self._history)
        self._form.hide()
        self._history.hide()
        for label in (self._title, self._why, self._people, self._step, self._stood, self._note):
            label.setMinimumWidth(NARROWEST)

    def _connect(self) -> None:
        self._form.corrected.connect(self.corrected)
        self._form.deleted.connect(lambda: self.deleted.emit(self._form.check_in_id))
        self._form.closed.connect(self._close_form)
        self._earlier.clicked.connect(lambda: self._history.setVisible(self._history.isHidden()))

    def show_follow_up(self, follow_up: FollowUp, today: date) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self._check_ins = follow_up.check_ins
        self._title.setText(follow_up.title)
        self.setAccessibleName(follow_up.title)
        self._state.show_tag(progress_name(follow_up.progress), TONES[follow_up.progress])
        self._people.setText(_people_words(follow_up))
        self._people.setVisible(bool(self._people.text()))
        self.roles.show_changes(follow_up.successions)
        self._show_why(follow_up, today)
        self._show_owed(follow_up, today)
        self._show_trend(follow_up)
        self._show_latest(follow_up.latest)
        self._show_history(follow_up.check_ins[1:])
        self._renew_form()

    def open_latest(self) -> None:
        """Open the latest check-in to be filled in."""
        self._open_latest()

    def commit(self) -> None:
        """Store what is half written."""
        self.roles.commit()
        if not self._form.isHidden():
            self._form.commit()

    def focus(self) -> None:
        """Put the keyboard on the card's first button."""
        self._new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_why(self, follow_up: FollowUp, today: date) -> None:
        """Say why it stands where it stands, in words and without a colour."""
        told = [f"• {reason.words}" for reason in reasons(follow_up, today)]
        self._why.setText("\n".join(told))
        self._why.setVisible(bool(told))

    def _show_trend(self, follow_up: FollowUp) -> None:
        trend = backing_trend(follow_up)
        self._trend.setVisible(sum(p.mean is not None for p in trend.points) >= FEWEST_POINTS)
        self._trend.show_chart(lambda spec: trend_chart([trend], spec, titles=False))

    def _show_owed(self, follow_up: FollowUp, today: date) -> None:
        self._step.setText(_("Next step: {step}").format(step=follow_up.step))
        self._step.setVisible(not follow_up.is_closed and bool(follow_up.step))
        self._due.show_tag(*due_tag(follow_up, today))
        self._due.setVisible(not follow_up.is_closed and bool(follow_up.step or follow_up.due))

    def _show_latest(self, latest: CheckIn | None) -> None:
        asked = _("Nobody has asked yet.")
        if latest is not None:
            words = _("Asked {date}: {answers}.")
            asked = words.format(date=date_long(latest.held_on), answers=in_short(latest))
        self._stood.setText(asked)
        self._note.setText("" if latest is None else _told_now(latest))
        self._note.setVisible(bool(self._note.text()))
        self._correct.setVisible(latest is not None)

    def _show_history(self, earlier: Sequence[CheckIn]) -> None:
        words = ngettext("{n} earlier check-in", "{n} earlier check-ins", len(earlier))
        self._earlier.setText(words.format(n=len(earlier)))
        self._earlier.show_icon("history")
        self._earlier.setVisible(bool(earlier))
        former, self._history = self._history, QWidget()
        column = QVBoxLayout(self._history)
        column.setContentsMargins(0, 0, 0, 0)
        for check_in in earlier:
            column.addWidget(_HistoryLine(check_in, self._open))
        self.body.replaceWidget(former, self._history)
        self._history.setVisible(not former.isHidden() and bool(earlier))
        former.hide()
        former.deleteLater()

    def _renew_form(self) -> None:
        shown = next((c for c in self._check_ins if c.id == self._form.check_in_id), None)
        if shown is None:
            # First of all: a field stores itself when it is hidden with the keyboard in it.
            self._form.let_go()
            self._fold()
        elif not self._form.isHidden():
            self._form.show_check_in(shown)

    def _open_latest(self) -> None:
        if self._check_ins:
            self._open(self._check_ins[0])

    def _open(self, check_in: CheckIn) -> None:
        self._form.commit()
        self._form.show_check_in(check_in)
        self._tools.hide()
        self._form.show()
        self._form.begin()

    def _close_form(self) -> None:
        self._form.commit()
        self._fold()
        self.focus()

    def _fold(self) -> None:
        self._form.hide()
        self._tools.show()


class _HistoryLine(QWidget):
    def __init__(self, check_in: CheckIn, open_form: Callable[[CheckIn], None]) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(0)
        day = date_long(check_in.held_on)
        words.addWidget(Body(f"{day}: {in_short(check_in)}"))
        told = Caption("\n".join(part for part in (check_in.next_step, _told(check_in)) if part))
        told.setMinimumWidth(NARROWEST)
        words.addWidget(told)
        button = QuietButton("", "pencil-outline", lambda: open_form(check_in))
        button.setAccessibleName(_("Correct the check-in of {date}").format(date=day))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        told.setVisible(bool(told.text()))


def _told(check_in: CheckIn) -> str:
    """Return what stands in the way, and the note."""
    way = _("In the way: {obstacle}").format(obstacle=check_in.obstacle)
    return "\n".join(part for part in (way if check_in.obstacle else "", check_in.note) if part)


def _told_now(latest: CheckIn) -> str:
    """Leave out what is said already where it says why the initiative stands still."""
    return latest.note if latest.progress is Progress.STALLED else _told(latest)


def _people_words(follow_up: FollowUp) -> str:
    parts = []
    if follow_up.anchor:
        parts.append(_("Coordinator: {name}").format(name=follow_up.anchor))
    if follow_up.contact:
        parts.append(_("In the municipality: {name}").format(name=follow_up.contact))
    return " · ".join(parts)
