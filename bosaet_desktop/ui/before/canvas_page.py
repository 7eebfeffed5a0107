"""The involvement canvas with its four boxes, and the personas one writes to."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from bosaet_desktop.core.commands.persona import add_persona, delete_personas
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.canvas import canvas
from bosaet_desktop.core.queries.persona import personas, segment_names
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.rows.canvas import CanvasBox
from bosaet_desktop.core.rows.persona import Persona
from bosaet_desktop.ui.before.canvas_box_card import CanvasBoxCard
from bosaet_desktop.ui.before.canvas_persona_card import PersonaCard
from bosaet_desktop.ui.page import Page, PageAction, PageContext, Paper
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import SecondaryButton
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.labels import Detail, Heading
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

BOX_WIDTH, PERSONA_WIDTH = 320, 320


class CanvasPage(Page):
    """Two boxes beside each other, as on the poster; personas in cards below."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"canvas_answer", "project", "persona", "segment"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._boxes = [CanvasBoxCard(context.project, box) for box in CanvasBox]
        self._cards: dict[str, PersonaCard] = {}
        self._personas: tuple[Persona, ...] = ()
        self._scroller = ScrollArea()
        self._grid = QWidget()
        self._none = Detail(
            _("A persona stands for those you want to reach: a name, a life, and what moves them.")
        )
        self._add = SecondaryButton(_("Add persona"), "account-plus-outline", self._add_persona)
        self._lay_out()

    def _lay_out(self) -> None:
        body = self._scroller.body
        body.addWidget(CardGrid(self._boxes, BOX_WIDTH, most_columns=2))
        body.addWidget(Heading(_("Personas")))
        body.addWidget(self._none)
        body.addWidget(self._grid)
        body.addWidget(self._add)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self._scroller)

    def refresh(self) -> None:
        """Show answers and personas; cards stay as long as their personas are the same ones."""
        project = self.context.project
        found = canvas(project)
        for box in self._boxes:
            box.show_canvas(found)
        self._show_personas(personas(project))

    def _show_personas(self, shown: tuple[Persona, ...]) -> None:
        self._none.setVisible(not shown)
        if [each.id for each in shown] != [each.id for each in self._personas]:
            self._deal_cards(shown)
        self._personas = shown
        segments = segment_names(self.context.project)
        for each in shown:
            self._cards[each.id].show_persona(each, segments)

    def _deal_cards(self, shown: Sequence[Persona]) -> None:
        """Lay a card for every persona in a new grid; those that stay keep what is written."""
        former, kept = self._grid, self._cards
        self._cards = {each.id: kept.get(each.id) or self._new_card(each.id) for each in shown}
        self._grid = CardGrid(list(self._cards.values()), PERSONA_WIDTH, most_columns=2)
        self._scroller.body.replaceWidget(former, self._grid)
        former.hide()
        former.deleteLater()

    def _new_card(self, persona_id: str) -> PersonaCard:
        card = PersonaCard(self.context.project, persona_id)
        card.deletion_requested.connect(self._delete)
        return card

    def _add_persona(self) -> None:
        key = add_persona(self.context.project, _("New persona"))
        # A card is laid out before it is scrolled to.
        QTimer.singleShot(0, self, lambda: self._begin(key))

    def _begin(self, key: str) -> None:
        if key in self._cards:
            self._cards[key].begin()

    def _delete(self, key: str) -> None:
        name = next((each.name for each in self._personas if each.id == key), "")
        delete_personas(self.context.project, [key])
        self.context.say(_("{name} is deleted. Ctrl+Z brings it back.").format(name=name))

    def reveal(self, target: str) -> None:
        """Show the card of a persona."""
        self._begin(target)

    def leave(self) -> None:
        """Store the field that is being written."""
        for box in self._boxes:
            box.commit()
        for card in self._cards.values():
            card.commit()

    def primary_actions(self) -> Sequence[PageAction]:
        """Return the draft of the invitation, which the answers are for."""
        return (PageAction(_("Draft invitation …"), "file-word-outline", self._save_invitation),)

    def papers(self) -> Sequence[Paper]:
        """Return canvas and personas; without words they are forms."""
        return (
            Paper(_("Involvement canvas"), _("involvement canvas"), self._print_canvas),
            Paper(_("Personas"), _("personas"), self._print_personas),
            Paper(_("Invitation"), _("invitation"), self._print_invitation),
        )

    def _print_canvas(self, target: Path) -> None:
        from bosaet_desktop.core.paper.canvas_report import canvas_report

        canvas_report(target, canvas(self.context.project), self._title(), date.today())

    def _print_personas(self, target: Path) -> None:
        from bosaet_desktop.core.paper.persona_cards import persona_cards

        persona_cards(target, personas(self.context.project), self._title(), date.today())

    def _print_invitation(self, target: Path) -> None:
        from bosaet_desktop.core.exchange.invitation_export import invitation
        from bosaet_desktop.core.paper.invitation import invitation_paper

        invitation_paper(target, invitation(self.context.project))

    def _save_invitation(self) -> None:
        from bosaet_desktop.core.exchange.invitation_export import export_invitation

        self.leave()
        kinds = _("Word documents (*.docx)")
        name, _kind = QFileDialog.getSaveFileName(
            self, _("Draft invitation"), _("invitation") + ".docx", kinds
        )
        if name:
            target = Path(name).with_suffix(".docx")
            export_invitation(self.context.project, target)
            self.context.say(_("Saved in {name}.").format(name=target.name))

    def _title(self) -> str:
        return project_row(self.context.project).title
