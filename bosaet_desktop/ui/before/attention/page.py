"""All attention points of the guide under the five themes, with those of the project's own."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.attention import attention_by_theme
from bosaet_desktop.core.queries.plan import known_names
from bosaet_desktop.core.rows.attention import ThemeStatus
from bosaet_desktop.ui.before.attention.point_filter import PointFilter
from bosaet_desktop.ui.before.attention.theme_card import ThemeCard
from bosaet_desktop.ui.page import Page, PageContext, Paper
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea


class AttentionPage(Page):
    """The same rows as the ticks beside each page; a filter shows some of them."""

    depends_on: ClassVar[frozenset[str]] = frozenset({"attention_point", "person"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._themes: tuple[ThemeStatus, ...] = ()
        self.filter = PointFilter()
        self.cards: dict[str, ThemeCard] = {}
        self._nothing = EmptyState(
            "filter-outline", _("No point is like that."), _("Show all"), self._show_all
        )
        self._scroller = ScrollArea()
        self._scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for part in (self.filter, self._nothing, self._scroller):
            column.addWidget(part)
        self.filter.changed.connect(self._show_points)

    def refresh(self) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self._themes = attention_by_theme(self.context.project)
        self.filter.offer(self._themes)
        self._show_points()

    def _show_points(self) -> None:
        names = known_names(self.context.project)
        any_shown = False
        for status in self._themes:
            points = [point for point in status.points if self.filter.shows(point)]
            shown = bool(points) and self.filter.shows_theme(status.theme.key)
            if shown:
                self._card(status).show_theme(status, points, names)
            if status.theme.key in self.cards:
                self.cards[status.theme.key].setVisible(shown)
            any_shown = any_shown or shown
        self._nothing.setVisible(not any_shown)
        self._scroller.setVisible(any_shown)

    def _card(self, status: ThemeStatus) -> ThemeCard:
        """Return the card of a theme, made when it is first shown."""
        key = status.theme.key
        if key not in self.cards:
            themes = [each.theme for each in self._themes]
            place = sum(theme.key in self.cards for theme in themes[: themes.index(status.theme)])
            self.cards[key] = ThemeCard(
                self.context.project, status.theme, themes, self.context.go_to
            )
            self._scroller.body.insertWidget(place, self.cards[key])
        return self.cards[key]

    def _show_all(self) -> None:
        self.filter.reset()
        self._show_points()

    def leave(self) -> None:
        """Store what is half written."""
        for card in self.cards.values():
            card.commit()

    def papers(self) -> Sequence[Paper]:
        """Return the status by theme; with nothing begun it is a list to tick off."""
        return (Paper(_("Attention points"), _("attention points"), self._print),)

    def _print(self, target: Path) -> None:
        from bosaet_desktop.core.exchange.attention_export import export_attention_points

        export_attention_points(self.context.project, target)
