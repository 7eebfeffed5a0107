"""What every layout of ours has: its items, and a height that follows from the width."""

import shiboken6
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class ItemLayout(QLayout):
    """Keeps the items; a layout says in `place` where they stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        # Before all else, for Qt calls `invalidate` from within.
        self._heights: dict[int, int] = {}
        super().__init__(parent)
        self.items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def place(self, rect: QRect, *, move: bool) -> int:
        """Return the height the items take in the width of `rect`; put them there if `move`."""
        raise NotImplementedError

    def removeWidget(self, widget: QWidget) -> None:
        """Let go of a widget, which stays where it is.

        PySide's own counts the item as deleted before Qt looks for it: Qt finds none, and the item
        outlives its widget until something asks it for a size, which ends the program.
        """
        for item in [each for each in self.items if each.widget() is widget]:
            self.items.remove(item)
            shiboken6.delete(item)
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self.items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self.items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self.items[index] if 0 <= index < len(self.items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self.items):
            return None
        self.invalidate()
        return self.items.pop(index)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Qt asks dozens of times for the same width before a window stands.
        if width not in self._heights:
            self._heights[width] = self.place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self.place(rect, move=True)
