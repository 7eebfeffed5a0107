"""What whoever takes over must know, kept so that it can be handed over any day."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout

from bosaet_desktop.core.analysis.gap_words import gaps_in_words
from bosaet_desktop.core.analysis.handover_words import contact_in_words, promise_in_words
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.handover import handover, handover_notes
from bosaet_desktop.core.terms.handover import HandoverKind
from bosaet_desktop.ui.after.handover_cards import FactsCard, NotesCard
from bosaet_desktop.ui.page import Page, PageContext, Paper
from bosaet_desktop.ui.widgets.buttons import SecondaryButton
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

MOST_SHOWN = 6


class HandoverPage(Page):
    """Notes beside what the file knows; nothing of this page is ever for the hall."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"handover_note", "expectation", "hope", "open_question", "action_plan", "check_in"}
        | {"initiative", "person", "project"}
    )

    def __init__(self, context: PageContext, today: Callable[[], date] = date.today) -> None:
        super().__init__(context)
        self._today = today
        self.notes = {kind: NotesCard(context.project, kind) for kind in HandoverKind}
        self._expected = FactsCard(
            _("Who expects what"),
            SecondaryButton(
                _("Expectations"),
                "arrow-right",
                lambda: context.go_to("where_are_we.expectations"),
            ),
        )
        self._promises = FactsCard(
            _("Promises"),
            SecondaryButton(
                _("Action plan"), "arrow-right", lambda: context.go_to("what_now.action_plan")
            ),
        )
        self._scroller = ScrollArea()
        self._lay_out()

    def _lay_out(self) -> None:
        for card in (
            self.notes[HandoverKind.HISTORY],
            self.notes[HandoverKind.REFUSAL],
            self._expected,
            self._promises,
            self.notes[HandoverKind.CONTACT],
            self.notes[HandoverKind.PLACE],
            self.notes[HandoverKind.SENSITIVE],
        ):
            self._scroller.body.addWidget(card)
        self._scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroller)

    def refresh(self) -> None:
        """Show what is stored; what is being written at this moment stays."""
        told = handover(self.context.project, self._today())
        notes = handover_notes(self.context.project)
        for kind, card in self.notes.items():
            contacts = [contact_in_words(each) for each in told.contacts]
            card.show_notes(notes, contacts if kind is HandoverKind.CONTACT else ())
        parties = [
            _("{party} will give: {what}").format(party=each.party, what=each.gives)
            for each in told.expectations.parties
            if each.gives
        ]
        gaps = [gaps_in_words(told.expectations.gaps)] if not told.expectations.is_empty else []
        self._expected.show_facts([*parties, *gaps], _("Nobody has said yet what they expect."))
        shown = [promise_in_words(each) for each in told.promises[:MOST_SHOWN]]
        self._promises.show_facts(shown, _("Nothing is promised at the moment."))
        self.header_changed.emit()

    def leave(self) -> None:
        """Store what is half written."""
        for card in self.notes.values():
            card.list.commit()

    def papers(self) -> Sequence[Paper]:
        """Return the two pages for a successor, without what is sensitive."""
        return (Paper(_("Hand over"), _("hand over"), self._print),)

    def _print(self, target: Path) -> None:
        from bosaet_desktop.core.paper.handover_paper import handover_paper

        handover_paper(target, handover(self.context.project, self._today()))
