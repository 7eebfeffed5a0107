"""One of the five themes: why it matters, how much of it is in place, and its points."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from bosaet_desktop.core.analysis.attention_words import handled_words
from bosaet_desktop.core.commands.attention import add_own_point
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.attention import PointStatus, ThemeStatus, ticked
from bosaet_desktop.core.rows.guide import Theme
from bosaet_desktop.ui.before.attention.point_row import PointRow, guide_row, own_row
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.keyed_cards import KeyedCards
from bosaet_desktop.ui.widgets.labels import Caption, Detail, Heading
from bosaet_desktop.ui.widgets.line_list import NewLine
from bosaet_desktop.ui.widgets.meter import Meter

METER_WIDTH = 96


class ThemeCard(Card):
    """Counts all points of its theme, whichever of them are shown."""

    def __init__(
        self,
        project: Project,
        theme: Theme,
        themes: Sequence[Theme],
        go_to: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._project, self._themes, self._go_to = project, themes, go_to
        self._points: dict[str, PointStatus] = {}
        self.setAccessibleName(theme.title)
        self._count, self._meter = Detail().one_line(), Meter()
        self._meter.setFixedWidth(theme_of(self).px(METER_WIDTH))
        relevance = Caption(theme.relevance)
        self.new = NewLine(
            _("New point under {theme}").format(theme=theme.title),
            _("Write a point of your own and press Enter"),
            partial(add_own_point, project, theme.key),
        )
        head = QHBoxLayout()
        head.addWidget(Heading(theme.title), 1)
        for part in (self._count, self._meter):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(head)
        self.body.addWidget(relevance)
        self.rows: KeyedCards[PointRow] = KeyedCards(self.body, relevance, self._make)
        self.body.addSpacing(4)
        self.body.addWidget(self.new)

    def show_theme(
        self, status: ThemeStatus, shown: Sequence[PointStatus], names: Sequence[str]
    ) -> None:
        """Count the points of the theme and show some of them."""
        self._count.setText(handled_words(status.points))
        self._meter.setAccessibleName(self._count.text())
        self._meter.show_share(ticked(status.points), len(status.points))
        self._points = {point.key: point for point in shown}
        self.rows.follow(list(self._points))
        for key, point in self._points.items():
            self.rows.by_key[key].show_point(point, names)

    def commit(self) -> None:
        """Store what is half written."""
        for row in list(self.rows.by_key.values()):
            row.commit()
        self.new.commit()

    def _make(self, key: str) -> PointRow:
        point = self._points[key]
        if point.is_own:
            return own_row(self._project, point, self._themes)
        return guide_row(self._project, point, self._go_to)
