"""The evening of scoring before it is held: what there is time for, and which route to take."""

from dataclasses import replace
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.forecast import advise
from bosaet_desktop.core.commands import planning
from bosaet_desktop.core.commands.project import set_expected_participants
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.queries.forecast import plan_basis
from bosaet_desktop.core.rows.forecast import Advice, PlanBasis, Route, ScoringPlan, StepKind
from bosaet_desktop.ui.how.planning.advice_card import PlanningAdviceCard
from bosaet_desktop.ui.how.planning.inputs import PlanningInputs
from bosaet_desktop.ui.how.planning.route_card import PlanningRouteCard
from bosaet_desktop.ui.how.planning.steps_card import PlanningStepsCard
from bosaet_desktop.ui.how.planning.words import minutes_words, name_of, step_name
from bosaet_desktop.ui.page import Page, PageContext
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.hall_list import HallList
from bosaet_desktop.ui.widgets.hall_row import HallRow
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

COLUMN_WIDTH, COLUMNS = 330, 2


class PlanningPage(Page):
    """Figures on top, the recommended route below, then all routes beside the steps of one."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"project", "scoring_round", "question", "candidate", "initiative", "sheet"}
    )

    _basis: PlanBasis
    _plan: ScoringPlan
    _advice: Advice

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.inputs = PlanningInputs()
        self.advice = PlanningAdviceCard()
        self.steps = PlanningStepsCard()
        self.routes = {route: PlanningRouteCard(route) for route in Route}
        # What is only tried here: a number of initiatives, and the route that is looked at.
        self._tried: int | None = None
        self._looked_at: Route | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        scroller = ScrollArea()
        scroller.body.addWidget(self.inputs)
        scroller.body.addWidget(self.advice)
        columns = (_column(*self.routes.values()), _column(self.steps))
        scroller.body.addWidget(CardGrid(columns, COLUMN_WIDTH, most_columns=COLUMNS))
        scroller.body.addStretch(1)
        everything = QVBoxLayout(self)
        everything.setContentsMargins(0, 0, 0, 0)
        everything.addWidget(scroller)

    def _connect(self) -> None:
        project = self.context.project
        number = self._round_number
        self.inputs.people_said.connect(lambda n: set_expected_participants(project, n))
        self.inputs.tried.connect(self._try_initiatives)
        self.inputs.minutes_said.connect(lambda n: planning.set_minutes(project, number(), n))
        self.inputs.break_said.connect(lambda n: planning.set_break_minutes(project, number(), n))
        self.inputs.laptops_said.connect(lambda n: planning.set_typists(project, number(), n))
        for card in self.routes.values():
            card.clicked.connect(lambda _checked, route=card.route: self._look_at(route))
        for offering in (self.advice, self.steps):
            offering.taken.connect(self.take)
            offering.left_for.connect(self.context.go_to)

    def refresh(self) -> None:
        self._basis = plan_basis(self.context.project)
        self._show()
        self.hall_updated.emit()

    def leave(self) -> None:
        self.inputs.commit()

    @property
    def shows_for_hall(self) -> bool:
        """Whether there is an initiative to choose from."""
        return self._basis.known > 0

    def audience_view(self) -> QWidget | None:
        """Return what awaits the hall on the route in use; None without an initiative."""
        if not self.shows_for_hall:
            return None
        forecast = advise(self._basis.plan).of(self._basis.route)
        rows = [
            HallRow(step_name(step.kind), aside=minutes_words(step.minutes))
            for step in forecast.steps
            if step.minutes and step.kind is not StepKind.WAIT
        ]
        return HallList(_("This is how we choose together"), rows)

    def take(self, route: Route) -> None:
        """Store a route as the one in use, and say what was set."""
        basis, forecast = self._basis, self._advice.of(route)
        planning.take_route(
            self.context.project, basis.round_number, route, max(forecast.typists, 2)
        )
        said = _("Set for this round: {route}.").format(route=name_of(forecast))
        if route is Route.JOINT and basis.typed_sheets:
            kept = ngettext(
                "{n} typed sheet is kept but does not count.",
                "{n} typed sheets are kept but do not count.",
                basis.typed_sheets,
            )
            said = f"{said} {kept.format(n=basis.typed_sheets)}"
        self.context.say(said)

    def _show(self) -> None:
        basis = self._basis
        plan = replace(basis.plan, initiatives=self._tried or basis.plan.initiatives)
        self._plan = plan
        self._advice = advise(plan)
        self.inputs.show_basis(basis, plan.initiatives)
        self.advice.show_advice(self._advice, plan, basis.route)
        longest = max(*(each.total for each in self._advice.forecasts), plan.minutes)
        for forecast in self._advice.forecasts:
            card = self.routes[forecast.route]
            card.show_forecast(forecast, longest, in_use=forecast.route is basis.route)
        self._show_steps()

    def _show_steps(self) -> None:
        best = self._advice.recommended
        shown = self._looked_at or (self._basis.route if best is None else best.route)
        self.routes[shown].setChecked(True)
        # The card above has the button of the route it recommends.
        has_button = best is None or not best.fits or shown is not best.route
        basis = replace(self._basis, plan=self._plan)
        self.steps.show_forecast(self._advice.of(shown), basis, in_use=shown is basis.route)
        self.steps.offer_button(has_button)

    def _look_at(self, route: Route) -> None:
        self._looked_at = route
        self._show_steps()

    def _try_initiatives(self, count: int) -> None:
        self._tried = None if count == self._basis.known else count
        self._show()

    def _round_number(self) -> int:
        return self._basis.round_number


def _column(*cards: QWidget) -> QWidget:
    """Return the cards below each other, no taller than they need to be."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID + 4)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return whole
