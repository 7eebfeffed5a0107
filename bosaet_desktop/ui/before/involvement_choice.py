"""A list to tick, with a line above it for what is not on the list yet."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.labels import Caption

WIDTH, LIST_HEIGHT = 320, 180
_KEY = Qt.ItemDataRole.UserRole


class ChoicePopup(QFrame):
    """Enter writes what stands in the line, or is done; space ticks; Escape gives up.

    Emits `chosen(keys, fresh)`: the ids ticked, and words that are to join the list.
    """

    chosen = Signal(list, list)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", "true")
        self._line, self._list = QLineEdit(), QListWidget()
        self._line.setAccessibleName(title)
        self._list.setAccessibleName(title)
        self._given_up = self._told = False
        self._lay_out(title)
        self._line.returnPressed.connect(self._take_line)

    def _lay_out(self, title: str) -> None:
        theme = theme_of(self)
        self._line.setPlaceholderText(_("Write a new one"))
        self._list.setFixedHeight(theme.px(LIST_HEIGHT))
        self._list.setWordWrap(True)
        self.setFixedWidth(theme.px(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        for part in (Caption(title), self._line, self._list):
            column.addWidget(part)
        column.addWidget(Caption(_("Space ticks. Enter is done. Escape gives up.")))

    def offer(self, choices: Sequence[tuple[str, str]], ticked: Sequence[str]) -> None:
        """Offer (words, id) pairs, those with the ids `ticked` ticked."""
        for words, key in choices:
            self._add(words, key, ticked=key in ticked)

    def open_at(self, place: QPoint, typed: str = "") -> None:
        """Fold out at a place on the screen, with what was typed already in the line."""
        screen = self.screen().availableGeometry()
        self.adjustSize()
        x = min(place.x(), screen.right() - self.width())
        y = min(place.y(), screen.bottom() - self.height())
        self.move(max(x, screen.left()), max(y, screen.top()))
        self.show()
        self._line.setText(typed)
        if typed or not self._list.count():
            self._line.setFocus()
        else:
            self._list.setFocus()
            self._list.setCurrentRow(0)

    def _add(self, words: str, key: str, *, ticked: bool) -> None:
        item = QListWidgetItem(words)
        item.setData(_KEY, key)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._list.addItem(item)

    def _take_line(self) -> None:
        words = self._line.text().strip()
        if not words:
            self.close()
            return
        self._line.clear()
        for item in self._items():
            if item.text().casefold() == words.casefold():
                item.setCheckState(Qt.CheckState.Checked)
                return
        self._add(words, "", ticked=True)
        self._list.scrollToBottom()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._given_up = True
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The line has seen its own Enter already; this one comes from the list.
            if self._list.hasFocus():
                self.close()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tell()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._tell()

    def _tell(self) -> None:
        if self._given_up or self._told:
            return
        self._told = True
        ticked = [each for each in self._items() if each.checkState() == Qt.CheckState.Checked]
        keys = [str(each.data(_KEY)) for each in ticked if each.data(_KEY)]
        fresh = [each.text() for each in ticked if not each.data(_KEY)]
        if words := self._line.text().strip():
            fresh.append(words)
        self.chosen.emit(keys, fresh)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(at) for at in range(self._list.count())]
