"""What came of it: shares that say of what, an outcome for each initiative, and lessons."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.outcome_shares import rating_words
from bosaet_desktop.core.commands.lesson import (
    add_lesson,
    delete_lesson,
    move_lesson,
    write_lesson,
)
from bosaet_desktop.core.commands.outcome import complete_initiative
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.outcome import name_within, outcome_sheet
from bosaet_desktop.core.rows.outcome import Lesson, OutcomeSheet
from bosaet_desktop.core.terms.outcome import LessonKind
from bosaet_desktop.ui.after.outcome.card import OutcomeCard
from bosaet_desktop.ui.after.outcome.summary_cards import CoverCard, SharesCard
from bosaet_desktop.ui.page import MessageKind, Page, PageContext, Paper
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.hall_list import HallList
from bosaet_desktop.ui.widgets.hall_row import HallRow
from bosaet_desktop.ui.widgets.keyed_cards import KeyedCards
from bosaet_desktop.ui.widgets.labels import Strong
from bosaet_desktop.ui.widgets.line_list import LineDeeds, LineList, ShownLine
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea


class OutcomePage(Page):
    """The completed first; what is not finished has its fields folded away."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"initiative", "action_plan", "check_in", "outcome", "lesson", "quote", "stage"}
        | {"plan_step", "tag", "initiative_tag", "village", "initiative_village"}
    )

    def __init__(self, context: PageContext, today: Callable[[], date] = date.today) -> None:
        super().__init__(context)
        self._today = today
        self._sheet: OutcomeSheet | None = None
        self._empty = EmptyState(
            "star-outline",
            _("Nothing is planned yet. What comes of it is told here."),
            _("Go to Choose"),
            lambda: context.go_to("how.choose"),
        )
        self.shares, self.covers = SharesCard(), CoverCard()
        self.process = ProcessCard(context.project)
        self._scroller = ScrollArea()
        for part in (self.shares, self.covers, self.process):
            self._scroller.body.addWidget(part)
        self.cards = KeyedCards(self._scroller.body, self.shares, self._new_card)
        self._scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self._scroller)

    def refresh(self) -> None:
        """Keep the cards of what is still planned, so that nobody loses a cursor."""
        sheet = outcome_sheet(self.context.project)
        self._sheet = sheet
        self._empty.setVisible(not sheet.outcomes)
        self._scroller.setVisible(bool(sheet.outcomes))
        self.shares.show_sheet(sheet)
        self.covers.show_covers(sheet.covers)
        self.process.show_lessons(sheet.lessons)
        self.cards.follow([each.initiative_id for each in sheet.outcomes])
        for each in sheet.outcomes:
            self.cards.by_key[each.initiative_id].show_outcome(each)
        self.header_changed.emit()
        self.hall_updated.emit()

    def _new_card(self, key: str) -> OutcomeCard:
        card = OutcomeCard(self.context.project, key)
        card.completed.connect(lambda: self._complete(key))
        card.quoted.connect(self._warn_of_names)
        return card

    def _complete(self, key: str) -> None:
        complete_initiative(self.context.project, key, self._today())

    def _warn_of_names(self, words: str) -> None:
        found = name_within(self.context.project, words)
        if found:
            told = _("“{name}” is a person in this project. Quotes are printed: write a role.")
            self.context.say(told.format(name=found), MessageKind.WARNING)

    def reveal(self, target: str) -> None:
        """Bring the card of an initiative into view."""
        card = self.cards.by_key.get(target)
        if card is not None:
            self._scroller.ensureWidgetVisible(card)
            card.begin()

    def leave(self) -> None:
        """Store what is half written."""
        for card in list(self.cards.by_key.values()):
            card.commit()
        self.process.commit()

    def papers(self) -> Sequence[Paper]:
        """Return the outcomes, and the good examples where there are any."""
        from bosaet_desktop.core.exchange import outcome_export as made

        sheet, project = self._sheet, self.context.project
        if sheet is None or not sheet.outcomes:
            return ()
        told = Paper(
            _("Outcome and learning"), _("outcomes"), partial(made.export_outcomes, project)
        )
        if not sheet.good_examples:
            return (told,)
        examples = partial(made.export_good_examples, project)
        return (told, Paper(_("Good examples"), _("good-examples"), examples))

    @property
    def shows_for_hall(self) -> bool:
        """Whether there is a good example."""
        return self._sheet is not None and bool(self._sheet.good_examples)

    def audience_view(self) -> QWidget | None:
        """Return the good examples, without quotes that nobody has asked to be on a wall."""
        if self._sheet is None or not self._sheet.good_examples:
            return None
        rows = [
            HallRow(each.title, tuple(filter(None, (each.text,))), rating_words(each.rating))
            for each in self._sheet.good_examples
        ]
        return HallList(_("Good examples"), rows)


class ProcessCard(Card):
    """What was learned of the whole process."""

    def __init__(self, project: Project) -> None:
        super().__init__(_("Of the whole process"))
        self._lists = {
            kind: LineList(
                name,
                _("Write a line and press Enter"),
                LineDeeds(
                    partial(add_lesson, project, kind),
                    partial(write_lesson, project),
                    partial(move_lesson, project),
                    partial(delete_lesson, project),
                ),
            )
            for kind, name in (
                (LessonKind.WORKED, _("What worked")),
                (LessonKind.PITFALL, _("Pitfalls to avoid")),
            )
        }
        for kind, lines in self._lists.items():
            head = _("What worked") if kind is LessonKind.WORKED else _("Pitfalls to avoid")
            self.body.addWidget(Strong(head))
            self.body.addWidget(lines)

    def show_lessons(self, lessons: Sequence[Lesson]) -> None:
        """Show what is stored; what is being written at this moment stays."""
        for kind, lines in self._lists.items():
            mine = [each for each in lessons if each.kind is kind]
            lines.show_lines([ShownLine(each.id, each.text) for each in mine])

    def commit(self) -> None:
        """Store what is half written."""
        for lines in self._lists.values():
            lines.commit()
