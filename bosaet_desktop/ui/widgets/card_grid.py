"""Cards of equal width side by side, as many in a row as there is room for."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from bosaet_desktop.ui.theme.theme import GRID, theme_of

GAP = 2 * GRID
MOST_COLUMNS = 3


class CardGrid(QWidget):
    """Lays `cards` in one to three columns, each at least `card_width` px wide at 100 %."""

    _cards: tuple[QWidget, ...] = ()

    def __init__(
        self, cards: Sequence[QWidget], card_width: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cards = tuple(cards)
        self._card_width = card_width
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._arrange(MOST_COLUMNS)

    def columns_for(self, width: int) -> int:
        """Return how many cards stand side by side in `width` pixels."""
        card = theme_of(self).px(self._card_width)
        return min(max((width + GAP) // (card + GAP), 1), MOST_COLUMNS)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
            self._grid.setColumnMinimumWidth(column, 1 if column < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.columns_for(event.size().width()))
