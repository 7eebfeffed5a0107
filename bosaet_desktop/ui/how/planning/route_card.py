"""A route to compare with the others: how long it takes, its typing, and what it cannot tell."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.forecast import Forecast, Route
from bosaet_desktop.ui.how.planning.bar import PlanningBar
from bosaet_desktop.ui.how.planning.words import (
    fit_words,
    limit_words,
    name_of,
    total_words,
    typing_words,
)
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.card_button import CardButton
from bosaet_desktop.ui.widgets.labels import Caption, Detail, Strong
from bosaet_desktop.ui.widgets.tag import Tag

# The tick of a chosen card stands in its upper right corner.
TICK_ROOM = 4 * GRID


class PlanningRouteCard(CardButton):
    """Checked while its steps are shown beside it."""

    def __init__(self, route: Route, parent: QWidget | None = None) -> None:
        super().__init__("", checkable=True, parent=parent)
        self.route = route
        self._name = Strong()
        self._in_use = Tag(_("In use"))
        self._bar = PlanningBar()
        self._total = Detail().one_line()
        self._fit = Tag("")
        self._typing = Caption()
        self._limits = Caption()
        self._lay_out()

    def _lay_out(self) -> None:
        self.body.setSpacing(GRID - 2)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, TICK_ROOM, 0)
        head.addWidget(self._name, 1)
        head.addWidget(self._in_use)
        self.body.addLayout(head)
        self.add(self._bar)
        row = QHBoxLayout()
        row.addWidget(self._total)
        row.addStretch(1)
        row.addWidget(self._fit)
        self.body.addLayout(row)
        self.add(self._typing)
        self.add(self._limits)
        self.body.addStretch(1)

    def show_forecast(self, forecast: Forecast, longest: int, *, in_use: bool) -> None:
        """Show how the route goes; all bars share the length of `longest` minutes."""
        self._name.setText(name_of(forecast))
        self._in_use.setVisible(in_use)
        self._bar.show_forecast(forecast, longest)
        self._total.setText(total_words(forecast))
        self._fit.show_tag(fit_words(forecast), "ok" if forecast.fits else "warning")
        self._typing.setText(typing_words(forecast))
        self._limits.setText(limit_words(forecast))
        self._say_aloud(forecast, in_use=in_use)

    def _say_aloud(self, forecast: Forecast, *, in_use: bool) -> None:
        used = _("In use") if in_use else ""
        parts = (name_of(forecast), used, total_words(forecast), fit_words(forecast))
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setAccessibleDescription(f"{typing_words(forecast)} {limit_words(forecast)}")
