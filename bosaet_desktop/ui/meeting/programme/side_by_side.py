"""A wide part and a narrow one beside it, or below it where there is too little room."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from bosaet_desktop.ui.theme.theme import GRID, theme_of

LEAST_WIDTH = 620
WIDE, NARROW = 3, 2


class SideBySide(QWidget):
    """Shares the width three to two."""

    def __init__(self, wide: QWidget, narrow: QWidget) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2 * GRID)
        self._row.addWidget(wide, WIDE)
        self._row.addWidget(narrow, NARROW)
        self._stacked = False

    def stack(self, stacked: bool) -> None:
        """Give the wide part the whole width, or share it again."""
        self._stacked = stacked
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        beside = not self._stacked and self.width() >= theme_of(self).px(LEAST_WIDTH)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
