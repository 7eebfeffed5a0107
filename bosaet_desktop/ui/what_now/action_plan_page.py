"""The plan for what was chosen: a person, a first step and a date for every start."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.commands import plan as commands
from bosaet_desktop.core.formatting import date_long
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.overview import project_heading
from bosaet_desktop.core.queries.plan import known_names, plans
from bosaet_desktop.core.rows.person import Side
from bosaet_desktop.core.rows.plan import Gap, Plan, PlanText
from bosaet_desktop.ui.page import Page, PageContext, Paper
from bosaet_desktop.ui.what_now.missing_card import MissingCard
from bosaet_desktop.ui.what_now.plan_card import PlanCard
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.hall_list import HallList
from bosaet_desktop.ui.widgets.hall_row import HallRow
from bosaet_desktop.ui.widgets.keyed_cards import KeyedCards
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea


class ActionPlanPage(Page):
    """A card for each chosen initiative; gaps are warned of and never block."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"initiative", "action_plan", "plan_helper", "person", "decision", "workshop"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._empty = EmptyState(
            "calendar-check-outline",
            _("Nothing is chosen yet. What the hall chooses to start gets its plan here."),
            _("Go to Choose"),
            lambda: self.context.go_to("how.choose"),
        )
        self._missing = MissingCard()
        self._scroller = ScrollArea()
        self._cards = KeyedCards(self._scroller.body, self._missing, self._new_card)
        self._lay_out()
        self._missing.gap_chosen.connect(self._fill_in)

    def _lay_out(self) -> None:
        self._scroller.body.addWidget(self._missing)
        self._scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self._scroller)

    def refresh(self) -> None:
        """Keep the cards of what is still chosen, so that nobody loses a cursor."""
        found = plans(self.context.project)
        self._empty.setVisible(not found)
        self._scroller.setVisible(bool(found))
        self._missing.show_plans(found)
        self._cards.follow([plan.initiative_id for plan in found])
        people = known_names(self.context.project)
        officials = known_names(self.context.project, Side.MUNICIPALITY)
        for plan in found:
            card = self._cards.by_key[plan.initiative_id]
            card.show_plan(plan)
            card.offer_names(people, officials)
        self.hall_updated.emit()

    def _new_card(self, key: str) -> PlanCard:
        card, project = PlanCard(key), self.context.project
        card.worded.connect(
            lambda part, text: commands.write_plan(project, key, PlanText(part), text)
        )
        card.anchor_named.connect(lambda name: commands.name_anchor(project, key, name))
        card.contact_named.connect(lambda name: commands.name_contact(project, key, name))
        card.helpers_named.connect(lambda names: commands.name_helpers(project, key, names))
        card.dated.connect(lambda day: commands.date_first_step(project, key, day))
        return card

    def _fill_in(self, key: str, gap: str) -> None:
        if key in self._cards.by_key:
            self._cards.by_key[key].focus_gap(Gap(gap))

    def reveal(self, target: str) -> None:
        """Bring the card of an initiative into view."""
        if target in self._cards.by_key:
            self._scroller.ensureWidgetVisible(self._cards.by_key[target])

    def leave(self) -> None:
        """Store the field that is being written."""
        for card in self._cards.by_key.values():
            card.commit()

    def papers(self) -> Sequence[Paper]:
        """Return the plan, once something is chosen."""
        if not plans(self.context.project):
            return ()
        return (Paper(_("Action plan"), _("action plan"), self._write_paper),)

    def _write_paper(self, target: Path) -> None:
        from bosaet_desktop.core.paper.action_plan import action_plan

        title = project_heading(self.context.project).title
        action_plan(target, plans(self.context.project), title, date.today())

    @property
    def shows_for_hall(self) -> bool:
        """Whether anything is chosen."""
        return bool(plans(self.context.project))

    def audience_view(self) -> QWidget | None:
        """Return what starts and when, without a name; None before anything is chosen."""
        found = plans(self.context.project)
        if not found:
            return None
        return HallList(_("What we start with"), [_hall_row(plan) for plan in found])


def _hall_row(plan: Plan) -> HallRow:
    lines = [plan.goal] if plan.goal else []
    if plan.first_step:
        lines.append(_("First step: {step}").format(step=plan.first_step))
    when = "" if plan.first_step_date is None else date_long(plan.first_step_date)
    return HallRow(plan.title, tuple(lines), when)
