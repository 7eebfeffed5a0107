"""The temperature in the network: up to three questions, typed fast, as lines over time."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.survey_words import survey_name
from bosaet_desktop.core.charts.trend import trend_chart
from bosaet_desktop.core.commands.survey import begin_survey
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.pulse import pulse_trends
from bosaet_desktop.core.queries.survey import surveys
from bosaet_desktop.core.rows.survey import Survey
from bosaet_desktop.core.terms.survey import SurveyKind
from bosaet_desktop.ui.charts.chart_view import ChartView
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.survey.desk import SurveyDesk
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import SecondaryButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.labels import Body, Caption


class PulseView(QWidget):
    """The lines first, then the pulse in hand: its forms and its questions."""

    def __init__(self, context: PageContext, today: Callable[[], date]) -> None:
        super().__init__()
        self._project, self._today = context.project, today
        self._pulses: tuple[Survey, ...] = ()
        self._number = 0
        self.new = SecondaryButton(_("New temperature check"), "plus", self.begin)
        self._choice = ChoiceField()
        self._choice.setAccessibleName(_("Temperature check"))
        self._chart = ChartView(name=_("The temperature over time"))
        self._trends = Card(_("The temperature over time"))
        self.desk = SurveyDesk(context, self.begin)
        self._lay_out()
        self._choice.chosen.connect(self._choose)

    def _lay_out(self) -> None:
        self._trends.body.addWidget(self._chart)
        self._trends.body.addWidget(
            Caption(_("A check without a date is not drawn. The hall sees none with under five."))
        )
        row = QHBoxLayout()
        row.addWidget(self.new)
        row.addStretch(1)
        row.addWidget(self._choice, 2)
        asked = _("At most three questions, on a slip without names, to those who carry it on.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(Body(asked))
        column.addLayout(row)
        for part in (self._trends, self.desk.entry, self.desk.questions):
            column.addWidget(part)

    @property
    def shown(self) -> Survey | None:
        """The pulse in hand, None before there is one."""
        return next((each for each in self._pulses if each.number == self._number), None)

    def refresh(self) -> None:
        """Show the pulse that was shown before, as long as it is there."""
        self._pulses = surveys(self._project, SurveyKind.PULSE)
        known = [each.number for each in self._pulses]
        if self._number not in known:
            self._number = known[-1] if known else 0
        self._choice.set_choices([(survey_name(each), each.number) for each in self._pulses])
        self._choice.choose(self._number)
        for part in (self._choice, self._trends, self.desk.entry, self.desk.questions):
            part.setVisible(bool(known))
        trends = pulse_trends(self._project)
        self._chart.show_chart(lambda spec: trend_chart(trends, spec))
        if self.shown is not None:
            self.desk.show_survey(self.shown)

    def begin(self) -> None:
        """Begin a pulse of today with the questions of the one before."""
        self.desk.leave()
        self._number = begin_survey(self._project, SurveyKind.PULSE, self._today())
        self.refresh()
        self.desk.entry.form.begin()

    def _choose(self, number: object) -> None:
        if isinstance(number, int):
            self.desk.leave()
            self._number = number
            self.refresh()
