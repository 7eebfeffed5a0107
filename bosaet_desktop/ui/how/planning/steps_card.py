"""The evening on one route, part by part, and the way on from there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.forecast import Forecast, PlanBasis, Route, StepKind
from bosaet_desktop.ui.how.planning.bar import PartSwatch
from bosaet_desktop.ui.how.planning.words import (
    minutes_words,
    name_of,
    speed_words,
    step_name,
    use_words,
)
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import SecondaryButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Caption, Detail, Heading, PlainLabel, Strong

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


def next_page(route: Route) -> str:
    """Return the key of the page on which a route goes on."""
    return "how.joint_sheet" if route is Route.JOINT else "how.score_sheets"


def next_words(route: Route) -> str:
    """Return the words of the button that leads there."""
    return _("Go to Joint sheet") if route is Route.JOINT else _("Go to Score sheets")


class PlanningStepsCard(Card):
    """Emits `taken(route)` and `left_for(page key)`."""

    taken = Signal(object)
    left_for = Signal(str)

    _shown = Route.PERSON

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._name = Heading()
        self._rows: dict[StepKind, tuple[QWidget, PlainLabel, PlainLabel]] = {}
        self._total = Strong().one_line()
        self._speed = Caption()
        self._room = Detail()
        self._buttons = QWidget()
        self._take = SecondaryButton("", "check", self._emit_taken)
        self._next = SecondaryButton("", "arrow-right", self._emit_left)
        self._lay_out()

    def _lay_out(self) -> None:
        self.body.addWidget(self._name)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID - 2)
        grid.setColumnStretch(1, 1)
        for row, kind in enumerate(StepKind):
            parts = (PartSwatch(kind), Body(step_name(kind)), Body().one_line())
            for column, part in enumerate(parts):
                grid.addWidget(part, row, column, _RIGHT if column == 2 else Qt.AlignmentFlag(0))
            grid.setAlignment(parts[0], Qt.AlignmentFlag.AlignCenter)
            self._rows[kind] = parts
        grid.addWidget(Strong(_("In all")), len(StepKind), 1)
        grid.addWidget(self._total, len(StepKind), 2, _RIGHT)
        self.body.addLayout(grid)
        self.body.addWidget(self._room)
        self.body.addWidget(self._speed)
        buttons = QVBoxLayout(self._buttons)
        buttons.setContentsMargins(0, GRID, 0, 0)
        buttons.addWidget(self._take)
        buttons.addWidget(self._next)
        self.body.addWidget(self._buttons)

    def show_forecast(self, forecast: Forecast, basis: PlanBasis, *, in_use: bool) -> None:
        """Show the parts of a route; what is in use cannot be taken again, only gone on with."""
        self._shown = forecast.route
        self._name.setText(name_of(forecast))
        for kind, parts in self._rows.items():
            minutes = forecast.minutes_of(kind)
            parts[2].setText(minutes_words(minutes))
            for part in parts:
                part.setVisible(minutes > 0)
        self._total.setText(minutes_words(forecast.total))
        self._room.setText(
            _("Initiatives there is time for: {n}").format(n=forecast.most_initiatives)
        )
        self._speed.setText(speed_words(basis, forecast))
        self._speed.setVisible(bool(self._speed.text()))
        self._take.setText(use_words(forecast))
        self._take.setVisible(not in_use)
        self._next.setVisible(in_use)
        self._next.setText(next_words(forecast.route))

    def offer_button(self, offered: bool) -> None:
        """Show or hide the button that takes the route or goes on with it."""
        self._buttons.setVisible(offered)

    def _emit_taken(self) -> None:
        self.taken.emit(self._shown)

    def _emit_left(self) -> None:
        self.left_for.emit(next_page(self._shown))
