"""A card with one chart, and a line under its title where not everything is shown."""

from bosaet_desktop.ui.charts.chart_view import ChartView, DrawChart
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Caption


class FactsChartCard(Card):
    """Draws another chart at once, but the same one anew only when typing pauses."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._drawn = ""
        self._caption = Caption()
        self._chart = ChartView(name=title)
        self.body.addWidget(self._caption)
        self.body.addWidget(self._chart)

    def show_chart(self, key: str, draw: DrawChart, caption: str = "") -> None:
        """Show what `draw` makes; `key` tells whether it is still the chart of the same thing."""
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))
        show = self._chart.refresh_later if key == self._drawn else self._chart.show_chart
        self._drawn = key
        show(draw)
