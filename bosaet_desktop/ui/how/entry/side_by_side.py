"""A large card with smaller ones to its right, or below it where the window is narrow."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from bosaet_desktop.ui.theme.theme import BAR_WIDTH, GRID, theme_of
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

SIDE_WIDTH, LEAST_BESIDE, LEAST_HEIGHT_BELOW = 198, 660, 300


class SideBySide(QWidget):
    """The side scrolls by itself; where there is room neither beside nor below, it goes away."""

    def __init__(
        self, main: QWidget, side: Sequence[QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._side = ScrollArea()
        for card in side:
            self._side.body.addWidget(card)
        self._side.body.setSpacing(GRID + 4)
        self._side.body.addStretch(1)
        # A minimum of its own: else large text would make the window taller than the screen.
        self._side.setMinimumHeight(1)
        self._right = self._bottom = 0
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(GRID + 4)
        self._columns.addWidget(main, 1)
        self._columns.addWidget(self._side)

    def reach_edges(self, right: int, bottom: int) -> None:
        """Keep these px free; beside, the bar lies in the right ones and the cards end at them."""
        self._right, self._bottom = right, bottom
        self._side.reach_edges(BAR_WIDTH, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = theme_of(self)
        beside = self.width() >= theme.px(LEAST_BESIDE)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        edge = self._right - BAR_WIDTH if beside else self._right
        self._columns.setContentsMargins(0, 0, max(edge, 0), self._bottom)
        self._side.setVisible(beside or self.height() >= theme.px(LEAST_HEIGHT_BELOW))
        if beside:
            self._side.setFixedWidth(theme.px(SIDE_WIDTH))
            self._side.setMaximumHeight(16_777_215)
        else:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16_777_215)
            self._side.setMaximumHeight(self.height() // 5)
