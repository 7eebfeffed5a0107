"""Where an opened project lands: what comes next, what is owed, and where you left off."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.meeting_words import meeting_line, welcome_words
from bosaet_desktop.core.analysis.next_step import next_step
from bosaet_desktop.core.formatting import date_long, date_relative, integer
from bosaet_desktop.core.i18n import N_, _, ngettext
from bosaet_desktop.core.queries.overview import overview
from bosaet_desktop.core.rows.overview import Meeting, Overview
from bosaet_desktop.ui.overview_owed import calls_card, gaps_card, promises_card
from bosaet_desktop.ui.page import Page, PageContext
from bosaet_desktop.ui.pages import entry, shown_pages
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.card_button import CardButton
from bosaet_desktop.ui.widgets.hall_poster import HallPoster
from bosaet_desktop.ui.widgets.labels import BigNumber, Body, Caption, Heading
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

SPACING = 16
# The page on which each of the four workshops is prepared.
PREPARED_ON = {
    1: "where_are_we.facts",
    2: "what_do_we_want.idea_board",
    3: "how.score_sheets",
    4: "what_now.action_plan",
}
FIRST_STEPS = (
    ("before.project", N_("Write down what it is about")),
    ("what_do_we_want.idea_board", N_("Collect the first ideas")),
    ("what_do_we_want.initiatives", N_("Make initiatives of the ideas that belong together")),
    ("how.score_sheets", N_("Print a sheet for each person")),
)


class OverviewPage(Page):
    """Read only: every line leads to the page where something can be done about it."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"project", "workshop", "village", "person", "idea", "initiative", "sheet"}
        | {"decision", "action_plan", "check_in", "expectation", "hope", "open_question"}
        | {"plan_step", "commitment", "meeting", "working_group", "role_change", "backing_count"}
    )

    # Going on with the work comes first: its button stands on a card.
    hall_is_primary: ClassVar[bool] = False

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._scroller = ScrollArea()
        self._content = QWidget()
        self._fresh = False
        self._scroller.body.addWidget(self._content)
        self._scroller.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroller)

    def refresh(self) -> None:
        """Build the cards anew: they are few, and nobody types while looking at them."""
        today = date.today()
        seen = overview(self.context.project, today)
        was_fresh = self._fresh
        self._fresh = seen.is_fresh and not (seen.overdue or seen.promises)
        former, self._content = self._content, QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        for row in self._rows(seen, today):
            column.addLayout(_beside(row))
        self._scroller.body.replaceWidget(former, self._content)
        former.hide()
        former.deleteLater()
        # Going on is what Enter should do; the figures above it only lead elsewhere.
        button = next(iter(self._content.findChildren(PrimaryButton)), None)
        self.setFocusProxy(button)  # type: ignore[arg-type]  # None takes the former one away
        if was_fresh is not self._fresh and self.isVisible():
            self.header_changed.emit()

    @property
    def is_fresh(self) -> bool:
        """Whether there are no ideas and no promises yet, and so no last time to speak of."""
        return self._fresh

    @property
    def proposes_next(self) -> bool:
        """Whether a card leads on from where the project has come."""
        return not self._fresh

    def purpose(self) -> str | None:
        """Say what to do first as long as nothing is there to come back to."""
        return _("There are no ideas yet. The first steps lead to them.") if self._fresh else None

    @property
    def shows_for_hall(self) -> bool:
        """There is always a project to welcome people to."""
        return True

    def audience_view(self) -> QWidget:
        """Return what people are met by: the project, the evening and tonight's question."""
        seen = overview(self.context.project, date.today())
        return HallPoster(
            seen.heading.title, welcome_words(seen.next_meeting), seen.heading.tonights_question
        )

    def _rows(self, seen: Overview, today: date) -> Iterator[Sequence[QWidget]]:
        if seen.is_fresh:
            yield [self._first_steps()]
        else:
            yield self._figures(seen)
        top = [self._left_off() or self._next(seen), self._meeting(seen.next_meeting, today)]
        yield [card for card in top if card is not None]
        if seen.names_overdue:
            yield [self._names_overdue(seen.names_overdue)]
        yield from self._owed(seen, today)
        if seen.gaps:
            yield [gaps_card(seen.gaps, today, self.context.go_to)]
        if seen.last_decision is not None:
            card = Card(_("Last decision"))
            card.body.addWidget(Body(seen.last_decision.text))
            card.body.addWidget(Caption(date_long(seen.last_decision.decided_on)))
            yield [card]
        if not seen.is_fresh:
            yield [self._handover()]

    def _owed(self, seen: Overview, today: date) -> Iterator[Sequence[QWidget]]:
        """Yield what is late, what is worth a call, and what is promised."""
        go_to = self.context.go_to
        if seen.overdue:
            yield [promises_card(_("Overdue"), seen.overdue, today, go_to)]
        if seen.calls:
            yield [calls_card(seen.calls, go_to)]
        if seen.promises:
            yield [promises_card(_("Promised"), seen.promises, today, go_to)]

    def _first_steps(self) -> Card:
        card = Card(_("First steps"))
        for number, (key, words) in enumerate(FIRST_STEPS, start=1):
            row = QHBoxLayout()
            row.addWidget(Heading(integer(number)).one_line())
            row.addWidget(Body(_(words)), 1)
            title = _(entry(key).title)
            make = PrimaryButton if number == 1 else SecondaryButton
            row.addWidget(make(title, "arrow-right", self._turner(key)))
            card.body.addLayout(row)
        return card

    def _figures(self, seen: Overview) -> list[QWidget]:
        figures = [
            (seen.ideas, ngettext("idea", "ideas", seen.ideas), "what_do_we_want.idea_board"),
            (
                seen.initiatives,
                ngettext("initiative", "initiatives", seen.initiatives),
                "what_do_we_want.initiatives",
            ),
        ]
        cards = [self._figure(integer(count), words, key) for count, words, key in figures]
        if seen.sheets_out:
            typed = ngettext(
                "of {n} sheet handed out is typed",
                "of {n} sheets handed out are typed",
                seen.sheets_out,
            )
            words = typed.format(n=integer(seen.sheets_out))
            cards.append(self._figure(integer(seen.sheets_typed), words, "how.score_entry"))
        return cards

    def _figure(self, number: str, words: str, key: str) -> QWidget:
        card = CardButton(f"{number} {words}")
        card.add(BigNumber(number))
        card.add(Caption(words))
        card.body.addStretch(1)
        card.clicked.connect(lambda: self.context.go_to(key))
        return card

    def _left_off(self) -> Card | None:
        key = self.context.preferences.last_page(self.context.project.path)
        if not key:
            return None
        return self._go_on(key, _("Where you left off"), _("Go on with: {step}"))

    def _next(self, seen: Overview) -> Card | None:
        """Propose a step where nobody has left off on this computer; first steps say it better."""
        if seen.is_fresh:
            return None
        more = self.context.preferences.more_steps(self.context.project.path)
        offered = [page.key for page in shown_pages(seen.heading.kind, more)]
        key = next_step(seen, offered)
        return None if key is None else self._go_on(key, _("Next step"), _("Go to: {step}"))

    def _go_on(self, key: str, heading: str, words: str) -> Card:
        """Return the card that leads to a page with the one button that Enter presses."""
        of = entry(key)
        card = Card(heading)
        card.body.addWidget(Body(_(of.purpose)))
        button = PrimaryButton(words.format(step=_(of.title)), "arrow-right", self._turner(key))
        card.body.addStretch(1)
        card.body.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        return card

    def _meeting(self, meeting: Meeting | None, today: date) -> Card | None:
        if meeting is None:
            return None
        card = Card(_("Next meeting"))
        when = meeting_line(meeting, date_relative(meeting.held_on, today))
        card.body.addWidget(Body(when))
        if meeting.place:
            card.body.addWidget(Caption(meeting.place))
        # Its heading stands level with that of the card beside it, whichever is the taller.
        card.body.addStretch(1)
        key = PREPARED_ON.get(meeting.number)
        if key is not None:
            words = _("Prepare: {step}").format(step=_(entry(key).title))
            button = SecondaryButton(words, "arrow-right", self._turner(key))
            card.body.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        return card

    def _names_overdue(self, count: int) -> Card:
        card = Card(_("It is time to erase names"))
        told = ngettext(
            "The day you chose has come, and {n} person is still in the list.",
            "The day you chose has come, and {n} people are still in the list.",
            count,
        )
        card.body.addWidget(Body(told.format(n=integer(count))))
        words = _("Go to: {step}").format(step=_(entry("before.people").title))
        button = SecondaryButton(words, "arrow-right", self._turner("before.people"))
        card.body.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        return card

    def _handover(self) -> QWidget:
        words = _("Hand over: two pages for whoever takes over")
        return QuietButton(words, "account-switch-outline", self._turner("after.handover"))

    def _turner(self, key: str) -> Callable[[], None]:
        return lambda: self.context.go_to(key)


def _beside(widgets: Sequence[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACING)
    for widget in widgets:
        row.addWidget(widget, 1)
    return row
