"""A large card with smaller ones to its right, or below it where the window is narrow."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

SIDE_WIDTH, LEAST_BESIDE = 226, 660


class SideBySide(QWidget):
    """The side scrolls by itself; `LEAST_BESIDE` is the width (px at 100 %) it needs to stay."""

    def __init__(
        self, main: QWidget, side: Sequence[QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._side = ScrollArea()
        for card in side:
            self._side.body.addWidget(card)
        self._side.body.setSpacing(GRID + 4)
        self._side.body.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(2 * GRID)
        self._columns.addWidget(main, 1)
        self._columns.addWidget(self._side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = theme_of(self)
        beside = self.width() >= theme.px(LEAST_BESIDE)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        if beside:
            self._side.setFixedWidth(theme.px(SIDE_WIDTH))
            self._side.setMaximumHeight(16_777_215)
        else:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16_777_215)
            self._side.setMaximumHeight(self.height() // 3)
