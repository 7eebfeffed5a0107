"""What became of it: open and overdue initiatives first, with their check-ins."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.backing import still_in_words
from bosaet_desktop.core.analysis.follow_up_reasons import reasons
from bosaet_desktop.core.analysis.follow_up_words import progress_name
from bosaet_desktop.core.analysis.since_words import since_lead
from bosaet_desktop.core.commands.follow_up import (
    correct_check_in,
    delete_check_in,
    record_check_in,
)
from bosaet_desktop.core.commands.role_change import give_role_reason
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.since_export import meeting_day, nameless
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.queries.follow_up import follow_ups
from bosaet_desktop.core.queries.pulse import nameless_pulse_trends
from bosaet_desktop.core.queries.since import since_last
from bosaet_desktop.core.rows.follow_up import CheckIn, FollowUp
from bosaet_desktop.core.rows.since import SinceLast
from bosaet_desktop.core.terms.follow_up import Progress
from bosaet_desktop.ui.after.follow_up.card import FollowUpCard
from bosaet_desktop.ui.after.follow_up.papers import follow_up_papers
from bosaet_desktop.ui.after.follow_up.pulse_view import PulseView
from bosaet_desktop.ui.after.follow_up.since_view import SinceView
from bosaet_desktop.ui.after.follow_up.walls import pulse_wall, since_wall
from bosaet_desktop.ui.page import MessageKind, Page, PageContext, Paper
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.hall_list import HallList
from bosaet_desktop.ui.widgets.hall_row import HallRow
from bosaet_desktop.ui.widgets.keyed_cards import KeyedCards
from bosaet_desktop.ui.widgets.labels import Body
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

INITIATIVES, SINCE, PULSE = "initiatives", "since", "pulse"


class FollowUpPage(Page):
    """A card for each chosen initiative; what happened since last time; and the temperature."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"initiative", "action_plan", "plan_helper", "person", "check_in"}
        | {"backing_count", "plan_step", "role_change", "decision", "workshop"}
        | {"meeting", "outcome", "open_question"}
        | {"survey", "survey_question", "survey_form", "survey_mark"}
    )
    states: ClassVar[tuple[str, ...]] = (INITIATIVES, SINCE, PULSE)

    def __init__(self, context: PageContext, today: Callable[[], date] = date.today) -> None:
        super().__init__(context)
        self._today = today
        self._shown: dict[str, FollowUp] = {}
        self._empty = EmptyState(
            "sprout-outline",
            _("Nothing is started yet. What the hall chooses is followed here."),
            _("Go to Choose"),
            lambda: self.context.go_to("how.choose"),
        )
        self._summary, self._views = Body(), SegmentedControl()
        self._scroller, self._initiatives = ScrollArea(), QWidget()
        self._list = QVBoxLayout(self._initiatives)
        self._cards = KeyedCards(self._list, self._summary, self._new_card)
        self._since: date | None = None
        self._told: SinceLast | None = None
        self.since, self.pulse = SinceView(self._tell_since), PulseView(context, today)
        self._lay_out()

    def _lay_out(self) -> None:
        self._views.setAccessibleName(_("What is shown"))
        self._views.set_choices(
            [
                (_("Initiatives"), INITIATIVES),
                (_("Since last time"), SINCE),
                (_("Temperature"), PULSE),
            ]
        )
        self._views.chosen.connect(self._show_view)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(2 * GRID)
        self._list.addWidget(self._summary)
        for part in (self._initiatives, self.since, self.pulse):
            self._scroller.body.addWidget(part)
        self._scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for whole in (self._views, self._empty, self._scroller):
            column.addWidget(whole)
        self._show_parts()

    def _show_view(self, view: object) -> None:
        self.leave()
        self._views.choose(view)
        self._show_parts()
        self.header_changed.emit()
        self.hall_updated.emit()

    def _show_parts(self) -> None:
        parts = {INITIATIVES: self._initiatives, SINCE: self.since, PULSE: self.pulse}
        for name, part in parts.items():
            part.setVisible(name == self._views.value())

    def enter_state(self, name: str) -> None:
        """Show one of `states`, for pictures of the program."""
        if name in self.states:
            self._show_view(name)

    def _tell_since(self, day: date | None) -> None:
        self._since = day
        self.refresh()

    def refresh(self) -> None:
        """Keep the cards of what is still followed, so that nobody loses a cursor."""
        today = self._today()
        found = follow_ups(self.context.project, today)
        self._shown = {each.initiative_id: each for each in found}
        self._empty.setVisible(not found)
        self._scroller.setVisible(bool(found))
        self._views.setVisible(bool(found))
        self._summary.setText(_summary(found, today))
        self._cards.follow([each.initiative_id for each in found])
        for each in found:
            self._cards.by_key[each.initiative_id].show_follow_up(each, today)
        since = self._since or meeting_day(self.context.project, today)
        self._told = since_last(self.context.project, since, today)
        self.since.show_since(self._told)
        self.pulse.refresh()
        self.header_changed.emit()
        self.hall_updated.emit()

    def _new_card(self, key: str) -> FollowUpCard:
        card = FollowUpCard(key)
        card.new_requested.connect(lambda: self._begin_check_in(key))
        card.corrected.connect(self._correct)
        card.deleted.connect(lambda of: delete_check_in(self.context.project, of))
        card.roles.explained.connect(
            lambda change, why: give_role_reason(self.context.project, change, why)
        )
        return card

    def _begin_check_in(self, key: str) -> None:
        """Write down that somebody asks today; what was owed before is owed still."""
        former = self._shown[key]
        started = former.latest is not None
        record_check_in(
            self.context.project,
            key,
            CheckIn(
                held_on=self._today(),
                progress=former.progress if started else Progress.ON_TRACK,
                signed_up=former.latest.signed_up if former.latest else former.helpers or None,
                next_step=former.step,
                next_date=former.due,
            ),
        )
        self.refresh()
        self._cards.by_key[key].open_latest()

    def _correct(self, check_in: object) -> None:
        if not isinstance(check_in, CheckIn):
            return
        try:
            correct_check_in(self.context.project, check_in.id, check_in)
        except InvalidInput as error:
            self.refresh()
            self.context.say(error.in_full, MessageKind.WARNING)

    def reveal(self, target: str) -> None:
        """Bring the card of an initiative into view."""
        self._show_view(INITIATIVES)
        card = self._cards.by_key.get(target)
        if card is not None:
            self._scroller.ensureWidgetVisible(card)
            card.focus()

    def leave(self) -> None:
        """Store what is half written."""
        for card in list(self._cards.by_key.values()):
            card.commit()
        self.pulse.desk.leave()

    def papers(self) -> Sequence[Paper]:
        """Return how it stands, whom to call and the slips, as far as anything is followed."""
        if not self._shown:
            return ()
        return follow_up_papers(self.context.project, self._since, self.pulse.shown)

    @property
    def shows_for_hall(self) -> bool:
        """Whether anything is started."""
        return bool(self._shown)

    def audience_view(self) -> QWidget | None:
        """Return what the view shows, without names and notes; None before there is anything."""
        project = self.context.project
        found = follow_ups(project, self._today())
        if not found:
            return None
        if self._views.value() == SINCE and self._told is not None:
            return since_wall(since_lead(self._told), nameless(project, self._told))
        if self._views.value() == PULSE:
            return pulse_wall(nameless_pulse_trends(project))
        return HallList(_("How is it going?"), [_hall_row(each) for each in found])


def _summary(found: tuple[FollowUp, ...], today: date) -> str:
    still_open = [each for each in found if not each.is_closed]
    pressing = sum(bool(reasons(each, today)) for each in still_open)
    words = ngettext("{n} initiative is open.", "{n} initiatives are open.", len(still_open))
    told = words.format(n=len(still_open))
    if not pressing:
        return told
    call = ngettext("{n} needs a call.", "{n} need a call.", pressing)
    return f"{told} {call.format(n=pressing)}"


def _hall_row(follow_up: FollowUp) -> HallRow:
    lines = [] if follow_up.latest is None else [still_in_words(follow_up.latest)]
    if follow_up.step:
        lines.append(_("Next step: {step}").format(step=follow_up.step))
    told = tuple(line for line in lines if line)
    return HallRow(follow_up.title, told, progress_name(follow_up.progress))
