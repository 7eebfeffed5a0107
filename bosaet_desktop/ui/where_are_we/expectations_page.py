"""What the parties expect of each other, what is not settled first; shown again every evening."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.commands.expectation import (
    add_parties,
    add_party,
    add_question,
    move_party,
)
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.agreement import agreed
from bosaet_desktop.core.queries.expectation import expectations
from bosaet_desktop.core.queries.heading import project_heading
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.rows.expectation import Expectations
from bosaet_desktop.core.rows.gap import Gap
from bosaet_desktop.ui.page import Page, PageContext, Paper, Presentation
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.where_are_we.expectations_gaps import GapsCard
from bosaet_desktop.ui.where_are_we.expectations_hall import expectation_steps
from bosaet_desktop.ui.where_are_we.expectations_party import PartyCard
from bosaet_desktop.ui.where_are_we.expectations_question import QuestionCard
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.keyed_cards import KeyedCards
from bosaet_desktop.ui.widgets.labels import Caption
from bosaet_desktop.ui.widgets.line_list import NewLine
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

GAPS, PARTIES, QUESTIONS = "gaps", "parties", "questions"


class ExpectationsPage(Page):
    """Three views of one log: what is open, the parties, and the questions between them."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"expectation", "hope", "open_question", "person", "agreement", "project"}
    )
    states: ClassVar[tuple[str, ...]] = (GAPS, PARTIES, QUESTIONS)

    def __init__(self, context: PageContext, today: Callable[[], date] = date.today) -> None:
        super().__init__(context)
        self._today = today
        self._told = Expectations((), ())
        self.view = SegmentedControl(
            [
                (_("Not settled yet"), GAPS),
                (_("The parties"), PARTIES),
                (_("Questions"), QUESTIONS),
            ],
            _("What to show"),
        )
        self.empty = EmptyState(
            "handshake-outline",
            _("Nobody has said what they give and hope for. Begin with the two sides."),
            _("Add villages and municipality"),
            self._begin,
        )
        self._gaps = GapsCard(self._show_gap)
        self._views = {view: QWidget() for view in (GAPS, PARTIES, QUESTIONS)}
        self._scroller = ScrollArea()
        self._lay_out()
        self.view.chosen.connect(lambda _view: self._turn())

    def _lay_out(self) -> None:
        project = self.context.project
        gaps, parties, questions = (_column(view) for view in self._views.values())
        say_who = Caption(_("Name groups rather than persons: the hall sees what stands here."))
        self.new_party = NewLine(
            _("Another party"),
            _("Name another party and press Enter"),
            lambda name: add_party(project, name),
        )
        self.new_question = NewLine(
            _("New question"),
            _("Write a question and press Enter"),
            lambda text: add_question(project, text, self._today()),
        )
        parties.addWidget(say_who)
        parties.addWidget(self.new_party)
        questions.addWidget(self.new_question)
        self.parties = KeyedCards(parties, say_who, self._new_party)
        self.questions = KeyedCards(questions, self.new_question, self._new_question)
        gaps.addWidget(self._gaps)
        for view in self._views.values():
            self._scroller.body.addWidget(view)
        self._scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for part in (self.view, self.empty, self._scroller):
            column.addWidget(part)

    def refresh(self) -> None:
        """Show what is stored; what is being written at this moment stays."""
        project, today = self.context.project, self._today()
        self._told = expectations(project)
        self._gaps.show_gaps(self._told.gaps, today)
        self._show_parties()
        names = [each.party for each in self._told.parties]
        names += [each.name for each in people(project)]
        self.questions.follow([asked.id for asked in self._told.questions])
        for asked in self._told.questions:
            self.questions.by_key[asked.id].show_question(asked, names)
        self._turn()
        self.hall_updated.emit()

    def _show_parties(self) -> None:
        found = self._told.parties
        self.parties.follow([party.id for party in found])
        for party in found:
            at_edge = party is found[0], party is found[-1]
            self.parties.by_key[party.id].show_party(party, *at_edge)

    def _turn(self) -> None:
        empty = self._told.is_empty and self.view.value() != QUESTIONS
        self.empty.setVisible(empty)
        self._scroller.setVisible(not empty)
        for name, view in self._views.items():
            view.setVisible(name == self.view.value())
        self.header_changed.emit()

    def _begin(self) -> None:
        add_parties(self.context.project, [_("The villages"), _("The municipality")])
        self.enter_state(PARTIES)

    def _new_party(self, key: str) -> PartyCard:
        return PartyCard(self.context.project, key, lambda step: self._step(key, step))

    def _new_question(self, key: str) -> QuestionCard:
        return QuestionCard(self.context.project, key, self._today)

    def _step(self, key: str, step: int) -> None:
        keys = [party.id for party in self._told.parties]
        others = [each for each in keys if each != key]
        to = keys.index(key) + step
        move_party(self.context.project, key, others[to] if to < len(others) else None)

    def _show_gap(self, gap: Gap) -> None:
        self.reveal(gap.id)

    def reveal(self, target: str) -> None:
        """Bring the question or the hope with that id, or a view by its name, into sight."""
        if target in self.states:
            self.enter_state(target)
        elif target in self.questions.by_key:
            self.enter_state(QUESTIONS)
            self.questions.by_key[target].answer.setFocus()
        else:
            self._reveal_hope(target)

    def _reveal_hope(self, key: str) -> None:
        for party in self._told.parties:
            if any(hope.id == key for hope in party.hopes):
                self.enter_state(PARTIES)
                self.parties.by_key[party.id].hopes.rows.by_key[key].field.setFocus()

    def enter_state(self, name: str) -> None:
        """Show one of the three views."""
        self.view.choose(name)
        self._turn()

    def leave(self) -> None:
        """Store what is half written."""
        for party in list(self.parties.by_key.values()):
            party.commit()
        for asked in list(self.questions.by_key.values()):
            asked.commit()
        self.new_party.commit()
        self.new_question.commit()

    def papers(self) -> Sequence[Paper]:
        """Return the log to sign; with nothing in it, it is a form to fill in by hand."""
        return (Paper(_("What we expect of each other"), _("expectations"), self._print),)

    def _print(self, target: Path) -> None:
        from bosaet_desktop.core.paper.expectation_log import expectation_log
        from bosaet_desktop.core.paper.page import Foot

        project = self.context.project
        foot = Foot(project_heading(project).title, self._today())
        expectation_log(target, expectations(project), agreed(project), foot)

    @property
    def shows_for_hall(self) -> bool:
        """Whether anything is open or given."""
        return bool(expectation_steps(expectations(self.context.project)))

    def presentation(self) -> Presentation | None:
        """Return what is open and then each party."""
        steps = expectation_steps(expectations(self.context.project))
        return Presentation(_("What we expect of each other"), steps) if steps else None


def _column(view: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(view)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2 * GRID)
    return column
