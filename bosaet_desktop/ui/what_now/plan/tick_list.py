"""Things to tick that are written elsewhere, with a line for what is not among them yet."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.keyed_cards import KeyedCards
from bosaet_desktop.ui.widgets.labels import Body, SectionLabel
from bosaet_desktop.ui.widgets.line_list import NewLine

NARROWEST = 80
Choose = Callable[[Sequence[str], Sequence[str]], object]


class TickRow(QWidget):
    """A box and its words, which may be long; a press on either ticks."""

    def __init__(self) -> None:
        super().__init__()
        self.box, self._words = QCheckBox(), Body()
        self._words.setMinimumWidth(NARROWEST)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def show_choice(self, words: str, *, ticked: bool) -> None:
        """Show the words and whether they are chosen."""
        self._words.setText(words)
        self.box.setAccessibleName(words)
        self.box.setChecked(ticked)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.box.click()


class TickList(QWidget):
    """Calls `choose(keys, fresh)` with all that is ticked, and the words of something new."""

    def __init__(self, title: str, hint: str, choose: Choose) -> None:
        super().__init__()
        self._choose = choose
        self._order: list[str] = []
        self.new = NewLine(_("{list}: new line").format(list=title), hint, self._add)
        head = SectionLabel(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(head)
        column.addWidget(self.new)
        column.addStretch(1)
        self.rows = KeyedCards(column, head, self._make)

    def show_choices(self, choices: Sequence[tuple[str, str]], ticked: Sequence[str]) -> None:
        """Offer (words, key) pairs, those with the keys `ticked` ticked."""
        self._order = [key for _words, key in choices]
        self.rows.follow(self._order)
        for words, key in choices:
            self.rows.by_key[key].show_choice(words, ticked=key in ticked)

    def commit(self) -> None:
        """Store what is half written."""
        self.new.commit()

    def _make(self, _key: str) -> TickRow:
        row = TickRow()
        row.box.clicked.connect(lambda _ticked: self._choose(self._ticked(), ()))
        return row

    def _add(self, text: str) -> None:
        self._choose(self._ticked(), [text])

    def _ticked(self) -> list[str]:
        return [key for key in self._order if self.rows.by_key[key].box.isChecked()]
