"""Cards of equal width side by side, as many in a row as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.item_layout import ItemLayout

GAP = 2 * GRID
MOST_COLUMNS = 3


class _EqualColumns(ItemLayout):
    """QGridLayout gives an empty column no gap, so that a lone card would come out wider."""

    def __init__(self, parent: QWidget, card_width: int, most_columns: int) -> None:
        super().__init__(parent)
        self._most_columns = most_columns
        self._card_width = card_width

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def sizeHint(self) -> QSize:
        width = min(len(self.items), self._most_columns) * (self._least_width() + GAP) - GAP
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        heights = (item.minimumSize().height() for item in self.items)
        return QSize(self._least_width() // 2, max(heights, default=0))

    def columns_for(self, width: int) -> int:
        return min(max((width + GAP) // (self._least_width() + GAP), 1), self._most_columns)

    def _least_width(self) -> int:
        return theme_of(self.parentWidget()).px(self._card_width)

    def place(self, rect: QRect, *, move: bool) -> int:
        columns = self.columns_for(rect.width())
        width = (rect.width() - (columns - 1) * GAP) // columns
        top = rect.y()
        for start in range(0, len(self.items), columns):
            row = self.items[start : start + columns]
            height = max(_height(item, width) for item in row)
            for column, item in enumerate(row if move else ()):
                left = rect.x() + column * (width + GAP)
                item.setGeometry(QRect(left, top, width, height))
            top += height + GAP
        return max(top - GAP - rect.y(), 0)


def _height(item: QLayoutItem, width: int) -> int:
    wanted = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
    return max(wanted, item.minimumSize().height())


class CardGrid(QWidget):
    """Lays `cards` in equal columns, each at least `card_width` px wide at 100 %."""

    def __init__(
        self,
        cards: Sequence[QWidget],
        card_width: int,
        parent: QWidget | None = None,
        *,
        most_columns: int = MOST_COLUMNS,
    ) -> None:
        super().__init__(parent)
        self._columns = _EqualColumns(self, card_width, most_columns)
        for card in cards:
            self._columns.addWidget(card)

    def columns_for(self, width: int) -> int:
        """Return how many cards stand side by side in `width` pixels."""
        return self._columns.columns_for(width)
