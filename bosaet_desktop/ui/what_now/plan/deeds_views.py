"""The plans told by person, as a list by day, and along the months."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.plan_schedule import by_person, deeds, in_time
from bosaet_desktop.core.charts.timeline import timeline_chart
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.deed import Deed
from bosaet_desktop.core.rows.plan import Plan
from bosaet_desktop.ui.charts.chart_view import ChartView
from bosaet_desktop.ui.what_now.plan.deeds_model import (
    STATE,
    WHAT,
    DeedsModel,
    deed_row,
    person_rows,
)
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Caption
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.table_view import TableView

WIDTHS = (124, 180, 168, 108, 80)
STRETCHED = 1


class DeedsView(QWidget):
    """A table; Enter or a double click goes to the card of the initiative."""

    chosen = Signal(str)

    def __init__(self, *, by_people: bool) -> None:
        super().__init__()
        self._by_people = by_people
        self.model = DeedsModel()
        self._table = TableView(_("Who does what by when"))
        self._table.setModel(self.model)
        self._table.set_column_widths(*WIDTHS, stretch=STRETCHED)
        self._table.setWordWrap(True)
        self._table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._table, 1)
        column.addWidget(Caption(_("Enter on a row opens the plan of its initiative.")))
        self._table.activated.connect(lambda index: self._choose(index.row()))

    def show_plans(self, plans: Sequence[Plan], today: date) -> None:
        """Show everything these plans ask of people."""
        if self._by_people:
            self.model.show_rows(tuple(person_rows(by_person(plans), today)))
            self._span_parts()
        else:
            self.model.show_rows([deed_row(deed, today) for deed in in_time(deeds(plans))])

    def _span_parts(self) -> None:
        """Let what a person is in an initiative take the whole width."""
        self._table.clearSpans()
        for at, row in enumerate(self.model.rows):
            if not row.initiative_id:
                self._table.setSpan(at, WHAT, 1, STATE - WHAT + 1)

    def _choose(self, row: int) -> None:
        if self.model.rows[row].initiative_id:
            self.chosen.emit(self.model.rows[row].initiative_id)


class TimelineView(ScrollArea):
    """The same picture as on paper; a click on a line goes to the card of its initiative."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._of: dict[str, str] = {}
        self._chart = ChartView(name=_("The steps by month"), clickable=True)
        card = Card(_("The steps by month"))
        card.body.addWidget(self._chart)
        self.body.addWidget(card)
        self.body.addStretch(1)
        self._chart.area_activated.connect(lambda key: self.chosen.emit(self._of[key]))

    def show_plans(self, plans: Sequence[Plan], today: date) -> None:
        """Draw every step with a date."""
        found: tuple[Deed, ...] = deeds(plans)
        self._of = {deed.key: deed.initiative_id for deed in found}
        self._chart.show_chart(lambda spec: timeline_chart(found, spec, today))
