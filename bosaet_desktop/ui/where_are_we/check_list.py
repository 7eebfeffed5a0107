"""A list whose lines are ticked with Space or the mouse, found by typing their first letters."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.labels import SectionLabel


class CheckList(QWidget):
    """Emits `changed` whenever a line is ticked or not any more."""

    changed = Signal()

    def __init__(self, title: str, names: Sequence[str], ticked: Sequence[str]) -> None:
        super().__init__()
        self._list = QListWidget()
        self._list.setAccessibleName(title)
        self._list.setUniformItemSizes(True)
        self.setFocusProxy(self._list)
        chosen = frozenset(ticked)
        for name in names:
            line = QListWidgetItem(name, self._list)
            line.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled
                          | Qt.ItemFlag.ItemIsSelectable)  # fmt: skip
            line.setCheckState(_state(name in chosen))
        self._lay_out(title)
        self._list.itemChanged.connect(lambda _line: self.changed.emit())
        self._show_first()

    def ticked(self) -> tuple[str, ...]:
        """Return the names that are ticked, in their order."""
        return tuple(
            line.text() for line in self._lines() if line.checkState() == Qt.CheckState.Checked
        )

    def tick(self, names: Sequence[str]) -> None:
        """Tick these names and no others."""
        chosen = frozenset(names)
        self._list.blockSignals(True)
        for line in self._lines():
            line.setCheckState(_state(line.text() in chosen))
        self._list.blockSignals(False)
        self._list.viewport().update()
        self.changed.emit()

    def _lay_out(self, title: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID // 2)
        head.addWidget(SectionLabel(title), 1)
        for words, deed in ((_("All"), self._tick_all), (_("None"), self._tick_none)):
            button = QuietButton(words, deed=deed)
            button.setAccessibleName(f"{title}: {words}")
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addLayout(head)
        column.addWidget(self._list, 1)

    def _tick_all(self) -> None:
        self.tick([line.text() for line in self._lines()])

    def _tick_none(self) -> None:
        self.tick([])

    def _show_first(self) -> None:
        """Stand on the first line that is ticked, so that it is in sight among a hundred."""
        ticked = self.ticked()
        first = next((line for line in self._lines() if line.text() in ticked[:1]), None)
        if first is not None:
            self._list.setCurrentItem(first)
            self._list.scrollToItem(first, QListWidget.ScrollHint.PositionAtCenter)

    def _lines(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]


def _state(is_ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
