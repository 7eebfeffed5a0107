"""The ladder of involvement on screen: the chart, and the step of what is chosen in it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.involvement_words import level_meaning, level_name
from bosaet_desktop.core.charts.ladder import ladder_chart
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.involvement import Climber, LadderRow, Rung
from bosaet_desktop.core.terms.levels import LEVELS
from bosaet_desktop.ui.before.involvement_details import level_choices
from bosaet_desktop.ui.charts.chart_view import ChartView
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Caption

FIELD_WIDTH = 196


class LadderView(QWidget):
    """Choosing a line, in the chart or in the list, offers its two steps.

    `level_set(kind, id, rung, level)` carries the names of `Climber` and `Rung`.
    """

    level_set = Signal(str, str, str, object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[LadderRow, ...] = ()
        self._chart = ChartView(name=_("The ladder of involvement"), clickable=True)
        self._what = ChoiceField()
        self._rungs = {rung: ChoiceField(level_choices()) for rung in Rung}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        card, chart = Card(_("Choose a step")), Card(_("The ladder of involvement"))
        fields = (
            LabelledField(_("What"), self._what),
            LabelledField(_("Step on the ladder now"), self._rungs[Rung.NOW]),
            LabelledField(_("Step intended"), self._rungs[Rung.INTENDED]),
        )
        card.body.addWidget(CardGrid(fields, FIELD_WIDTH))
        for level in LEVELS:
            card.body.addWidget(Caption(f"{level_name(level)}: {level_meaning(level)}"))
        chart.body.addWidget(self._chart)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(chart)
        column.addWidget(card)

    def _connect(self) -> None:
        self._what.chosen.connect(lambda _key: self._show_steps())
        self._chart.area_activated.connect(self._choose)
        for rung, field in self._rungs.items():
            field.chosen.connect(lambda level, rung=rung: self._tell(rung, level))

    def show_rows(self, rows: Sequence[LadderRow]) -> None:
        """Show everything that can have a step; what is chosen stays chosen."""
        self._rows = tuple(rows)
        self._what.set_choices([(_named(row), row.id) for row in rows])
        if self._what.value() is None and rows:
            self._what.choose(rows[0].id)
        self._chart.show_chart(lambda spec: ladder_chart(self._rows, spec))
        self._show_steps()

    def _choose(self, key: str) -> None:
        self._what.choose(key)
        self._show_steps()

    def _chosen(self) -> LadderRow | None:
        return next((row for row in self._rows if row.id == self._what.value()), None)

    def _show_steps(self) -> None:
        row = self._chosen()
        for rung, field in self._rungs.items():
            field.setEnabled(row is not None)
            level = None if row is None else row.now if rung is Rung.NOW else row.intended
            field.choose(level)

    def _tell(self, rung: Rung, level: object) -> None:
        row = self._chosen()
        if row is not None:
            self.level_set.emit(row.kind.value, row.id, rung.value, level)


def _named(row: LadderRow) -> str:
    kinds = {
        Climber.ACTIVITY: _("Activity: {title}"),
        Climber.STAKEHOLDER: _("Stakeholder: {title}"),
        Climber.INITIATIVE: _("Initiative: {title}"),
    }
    return kinds[row.kind].format(title=row.title)
