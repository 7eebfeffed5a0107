"""Who joins: a sheet beside each poster, typed the same evening."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.plan import known_names
from bosaet_desktop.core.queries.sign_up import initiative_posters, sign_up_sheets
from bosaet_desktop.ui.page import Page, PageContext, Paper
from bosaet_desktop.ui.what_now.sign_up.card import SignUpCard, count_words
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.hall_list import HallList
from bosaet_desktop.ui.widgets.hall_row import HallRow
from bosaet_desktop.ui.widgets.keyed_cards import KeyedCards
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea


class SignUpPage(Page):
    """A card for each sheet; the hall sees counts and never a name."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"initiative", "action_plan", "plan_helper", "person", "contact", "decision"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._empty = EmptyState(
            "account-plus-outline",
            _("Nothing is chosen yet. What the hall chooses to start gets a sheet to sign up on."),
            _("Go to Choose"),
            lambda: self.context.go_to("how.choose"),
        )
        top = QWidget()
        top.hide()
        self._scroller = ScrollArea()
        self._scroller.body.addWidget(top)
        self._scroller.body.addStretch(1)
        self._cards = KeyedCards(
            self._scroller.body, top, lambda key: SignUpCard(context.project, key)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self._scroller)

    def refresh(self) -> None:
        """Keep the cards of what is still chosen, so that nobody loses a cursor."""
        found, names = sign_up_sheets(self.context.project), known_names(self.context.project)
        self._empty.setVisible(not found)
        self._scroller.setVisible(bool(found))
        self._cards.follow([sheet.initiative_id for sheet in found])
        for sheet in found:
            self._cards.by_key[sheet.initiative_id].show_sheet(sheet, names)
        self.hall_updated.emit()

    def reveal(self, target: str) -> None:
        """Bring the sheet of an initiative into view, ready for the next name."""
        if target in self._cards.by_key:
            self._scroller.ensureWidgetVisible(self._cards.by_key[target])
            self._cards.by_key[target].entry.name.setFocus()

    def leave(self) -> None:
        """Store the line that is being written."""
        for card in tuple(self._cards.by_key.values()):
            card.commit()

    def papers(self) -> Sequence[Paper]:
        """Return the sheets once something is chosen, and the posters once there is anything."""
        found: list[Paper] = []
        if sign_up_sheets(self.context.project):
            title = _("Sign-up sheets")
            found.append(Paper(title, _("sign-up sheets"), self._write_sheets))
        if initiative_posters(self.context.project):
            for size, title in (
                ("a3", _("Posters of the initiatives, A3")),
                ("a4", _("Posters of the initiatives, A4")),
            ):
                stem = _("posters {size}").format(size=size.upper())
                found.append(Paper(title, stem, partial(self._write_posters, size)))
        return tuple(found)

    def _write_sheets(self, target: Path) -> None:
        from bosaet_desktop.core.exchange.sign_up_export import print_sign_up_sheets

        print_sign_up_sheets(self.context.project, target)

    def _write_posters(self, size: str, target: Path) -> None:
        from bosaet_desktop.core.exchange.sign_up_export import print_initiative_posters

        print_initiative_posters(self.context.project, target, size)

    @property
    def shows_for_hall(self) -> bool:
        """Whether anything is chosen."""
        return bool(sign_up_sheets(self.context.project))

    def audience_view(self) -> QWidget | None:
        """Return how many have joined each initiative; None before anything is chosen."""
        found = sign_up_sheets(self.context.project)
        if not found:
            return None
        rows = [
            HallRow(sheet.title, (sheet.goal,) if sheet.goal else (), count_words(sheet))
            for sheet in found
        ]
        return HallList(_("Who joins?"), rows)
