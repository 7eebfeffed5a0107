"""A chart of the result on a card that scrolls, by the keyboard too."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bosaet_desktop.ui.charts.chart_view import ChartView, DrawChart
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea


class ResultChartView(ScrollArea):
    """Arrow keys and Page Down scroll it once it has the focus."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self._chart = ChartView(name=name)
        card = Card()
        card.body.addWidget(self._chart)
        self.body.addWidget(card)
        self.body.addStretch(1)

    def show_chart(self, draw: DrawChart) -> None:
        """Show another chart."""
        self._chart.show_chart(draw)
