"""The plan for what was chosen: a person, a first step and a date for every start."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.start_gate import gaps, too_many_starts
from bosaet_desktop.core.formatting import date_long
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.involvement import involvement_plan
from bosaet_desktop.core.queries.plan import known_names, plans
from bosaet_desktop.core.queries.plan_work import stages
from bosaet_desktop.core.queries.role_change import role_changes
from bosaet_desktop.core.rows.decision import MOST_STARTS
from bosaet_desktop.core.rows.plan import Gap, Plan
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.core.text import safe_file_name
from bosaet_desktop.ui.page import Page, PageContext, Paper
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.what_now.plan.around import Around
from bosaet_desktop.ui.what_now.plan.card import STEPS, PlanCard
from bosaet_desktop.ui.what_now.plan.deeds_views import DeedsView, TimelineView
from bosaet_desktop.ui.what_now.plan.stages_section import StagesSection, stages_in_short
from bosaet_desktop.ui.what_now.plan.start_gaps import start_gaps
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.fold import Fold
from bosaet_desktop.ui.widgets.hall_list import HallList
from bosaet_desktop.ui.widgets.hall_row import HallRow
from bosaet_desktop.ui.widgets.keyed_cards import KeyedCards
from bosaet_desktop.ui.widgets.labels import Strong
from bosaet_desktop.ui.widgets.lacking_card import LackingCard
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

# As `exchange.plan_export` calls the ways of telling the plan.
BY_INITIATIVE, BY_PERSON, BY_MONTH = "initiative", "person", "month"
CARDS, PEOPLE, MONTHS, LIST = "initiatives", "people", "months", "list"


class ActionPlanPage(Page):
    """A card for each chosen initiative, and the same plan by person, by month and by day.

    Gaps are warned of and never block. Open at first are the first card and those with gaps.
    """

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"initiative", "action_plan", "plan_helper", "person", "decision", "workshop"}
        | {"plan_step", "plan_resource", "plan_group", "plan_message", "stage", "role_change"}
        | {"target_group", "message", "tag", "initiative_tag"}
    )
    states: ClassVar[tuple[str, ...]] = (CARDS, PEOPLE, MONTHS, LIST)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._empty = EmptyState(
            "calendar-check-outline",
            _("Nothing is chosen yet. What the hall chooses to start gets its plan here."),
            _("Go to Choose"),
            lambda: self.context.go_to("how.choose"),
        )
        self.view = SegmentedControl(
            [
                (_("By initiative"), CARDS),
                (_("By person"), PEOPLE),
                (_("By month"), MONTHS),
                (_("By day"), LIST),
            ],
            _("What to show"),
            wraps=True,
        )
        self._missing = LackingCard(Strong())
        self._scroller = ScrollArea()
        self._cards = KeyedCards(self._scroller.body, self._missing, self._new_card)
        self._stages = Fold(_("Stages"), lambda: StagesSection(context.project))
        self._views: dict[str, DeedsView | TimelineView] = {
            PEOPLE: DeedsView(by_people=True),
            MONTHS: TimelineView(),
            LIST: DeedsView(by_people=False),
        }
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        stages_card = Card()
        stages_card.body.addWidget(self._stages)
        self._scroller.body.addWidget(self._missing)
        self._scroller.body.addWidget(stages_card)
        self._scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self.view)
        for part in (self._scroller, *self._views.values()):
            self._stack.addWidget(part)
        column.addWidget(self._empty, 1)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._missing.gap_chosen.connect(self._fill_in)
        self._stages.opened.connect(self._show_stages)
        self.view.chosen.connect(lambda _view: self._turn())
        for view in self._views.values():
            view.chosen.connect(self._go_to_card)

    def refresh(self) -> None:
        """Keep the cards of what is still chosen, so that nobody loses a cursor."""
        found = plans(self.context.project)
        self._show(self.view.value() if found else None)
        if not found:
            return
        self._missing.show_gaps(too_many_starts(found), start_gaps(found))
        self._show_cards(found)
        self._show_stages()
        for name, view in self._views.items():
            if name == self.view.value():
                view.show_plans(found, date.today())
        self.hall_updated.emit()

    def _show(self, shown: object) -> None:
        """Show one of the views, or that there is nothing; the views that are hidden wait."""
        self._empty.setVisible(shown is None)
        self.view.setVisible(shown is not None)
        self._stack.setVisible(shown is not None)
        self._stack.setCurrentWidget(self._views.get(str(shown), self._scroller))

    def _turn(self) -> None:
        self.leave()
        self.refresh()

    def _show_cards(self, found: Sequence[Plan]) -> None:
        project, known = self.context.project, set(self._cards.by_key)
        self._cards.follow([plan.initiative_id for plan in found])
        changes = role_changes(project)
        around = Around(
            known_names(project),
            known_names(project, Side.MUNICIPALITY),
            involvement_plan(project),
            stages(project),
        )
        for plan in found:
            card = self._cards.by_key[plan.initiative_id]
            card.show_plan(plan, around.with_changes(changes[plan.initiative_id]))
            is_new = plan.initiative_id not in known and len(found) <= MOST_STARTS
            if is_new and (plan is found[0] or gaps(plan)):
                card.open_part(STEPS)

    def _show_stages(self) -> None:
        found = stages(self.context.project)
        self._stages.head.show_summary(stages_in_short(found))
        if self._stages.content is not None:
            self._stages.content.show_stages(found)

    def _new_card(self, key: str) -> PlanCard:
        return PlanCard(self.context.project, key)

    def _fill_in(self, key: str, gap: str) -> None:
        if key in self._cards.by_key:
            self._cards.by_key[key].focus_gap(Gap(gap))

    def _go_to_card(self, key: str) -> None:
        self.view.choose(CARDS)
        self._turn()
        self.reveal(key)

    def reveal(self, target: str) -> None:
        """Open the card of an initiative and bring it into view."""
        if target in self._cards.by_key:
            self._scroller.ensureWidgetVisible(self._cards.by_key[target])
            self._cards.by_key[target].begin()

    def enter_state(self, name: str) -> None:
        """Show the plan in one of its views."""
        self.view.choose(name)
        self._turn()

    def leave(self) -> None:
        """Store the field that is being written."""
        for card in tuple(self._cards.by_key.values()):
            card.commit()
        if self._stages.content is not None:
            self._stages.content.commit()

    def papers(self) -> Sequence[Paper]:
        """Return the plan in each of its ways, and a card to fill in by hand."""
        card = Paper(_("Action card to fill in"), _("action card"), self._write_card)
        if not plans(self.context.project):
            return (card,)
        told = (
            (_("Action plan by initiative"), BY_INITIATIVE),
            (_("Action plan by person"), BY_PERSON),
            (_("Action plan by month"), BY_MONTH),
        )
        papers = [
            Paper(title, safe_file_name(title), partial(self._write_paper, by))
            for title, by in told
        ]
        return (*papers, card)

    def _write_paper(self, by: str, target: Path) -> None:
        from bosaet_desktop.core.exchange.plan_export import print_action_plan

        print_action_plan(self.context.project, target, by)

    def _write_card(self, target: Path) -> None:
        from bosaet_desktop.core.exchange.plan_export import print_action_card

        print_action_card(self.context.project, target)

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
