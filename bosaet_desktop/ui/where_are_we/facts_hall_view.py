"""The net moves on the wall: title and years, the bars in large type, and the source."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.migration import most_changed
from bosaet_desktop.core.charts.diverging import migration_chart
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.fact import FactTable
from bosaet_desktop.core.rows.migration import MigrationRow
from bosaet_desktop.ui.charts.chart_view import ChartView
from bosaet_desktop.ui.theme.theme import Theme, remember_theme, theme_of
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import PlainLabel

TITLE_SIZE, SOURCE_SIZE, BODY_SIZE = 44, 22, 15
MARGIN = 48
LARGEST = 2.2
# As many as can be read from the back of the hall.
MOST_BARS = 10
# How many lines of text a row of the chart and its head take.
_ROW_LINES, _HEAD_LINES = 2.95, 4.0


class FactsHallView(QWidget):
    """Sets the chart as large as all its rows allow; the source is always on it."""

    def __init__(self, table: FactTable, rows: Sequence[MigrationRow]) -> None:
        super().__init__()
        shown = most_changed(rows, MOST_BARS)
        self._count = len(shown)
        self._title = PlainLabel(table.title or _("Who moves here, and who moves away?"))
        source = _("Source: {source}").format(source=table.source or _("not stated"))
        part = _("the {n} largest totals").format(n=MOST_BARS) if len(shown) < len(rows) else ""
        told = (table.period, part, source, _("own calculations"))
        self._source = PlainLabel(" · ".join(each for each in told if each))
        self._chart = ChartView(lambda spec: migration_chart(shown, spec), _("Net moves by area"))
        self._holder = Card()
        self._column = QVBoxLayout(self)
        self._lay_out()

    def _lay_out(self) -> None:
        self._holder.body.addWidget(self._chart)
        self._column.addWidget(self._title)
        self._column.addWidget(self._holder)
        self._column.addStretch(1)
        self._column.addWidget(self._source)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_column"):
            self._fit()

    def _fit(self) -> None:
        theme = theme_of(self)
        margin = theme.px(MARGIN)
        self._column.setContentsMargins(margin, margin, margin, margin // 2)
        self._column.setSpacing(margin // 3)
        self._title.setStyleSheet(f"font-size: {theme.px(TITLE_SIZE)}px; font-weight: 700")
        self._source.setStyleSheet(f"font-size: {theme.px(SOURCE_SIZE)}px")
        size = round(theme.text_size * self._scale(theme))
        remember_theme(self._chart, Theme(theme.scheme, theme.palette, size))
        self._chart.redraw()

    def _scale(self, theme: Theme) -> float:
        """Return how much larger than plain text the chart can be set in the room there is."""
        taken = 3 * theme.px(MARGIN) + theme.px(TITLE_SIZE + 2 * SOURCE_SIZE) * 1.4
        lines = (self._count * _ROW_LINES + _HEAD_LINES) * theme.px(BODY_SIZE)
        return min(max((self.height() - taken) / lines, 0.6), LARGEST)
