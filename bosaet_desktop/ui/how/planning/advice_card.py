"""The route to take, why, and the button that takes it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.forecast import Advice, Forecast, Route, ScoringPlan
from bosaet_desktop.ui.how.planning.steps_card import next_page, next_words
from bosaet_desktop.ui.how.planning.words import name_of, reason, use_words
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import PrimaryButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Heading, SectionLabel

SHEETS = "how.score_sheets"


class PlanningAdviceCard(Card):
    """Emits `taken(route)`, or `left_for(page key)` once the recommended route is in use."""

    taken = Signal(object)
    left_for = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._kind = SectionLabel()
        self._name = Heading()
        self._reason = Body()
        self._route: Route | None = None
        self._page = SHEETS
        self.button = PrimaryButton("", "", self._go_on)
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._kind, self._name, self._reason):
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(3 * GRID)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def show_advice(self, advice: Advice, plan: ScoringPlan, in_use: Route) -> None:
        """Show what is recommended and offer the one thing to do next."""
        best = advice.recommended
        self._kind.setText(
            _("Recommended") if best is not None and best.fits else _("There is not time enough")
        )
        self._name.setText("" if best is None else name_of(best))
        self._name.setVisible(best is not None)
        self._reason.setText(reason(advice, plan))
        self.button.setVisible(best is not None)
        if best is None:
            return
        self._route = best.route if best.fits and best.route is not in_use else None
        self._page = next_page(best.route) if best.fits else SHEETS
        self._show_button(best)

    def _show_button(self, best: Forecast) -> None:
        if self._route is not None:
            self.button.setText(use_words(best))
        else:
            goes_on = next_words(best.route)
            self.button.setText(goes_on if best.fits else _("Choose fewer initiatives"))
        self.button.show_icon("check" if self._route is not None else "arrow-right")

    def _go_on(self) -> None:
        if self._route is not None:
            self.taken.emit(self._route)
        else:
            self.left_for.emit(self._page)
