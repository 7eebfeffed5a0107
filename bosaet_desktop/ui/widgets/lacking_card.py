"""What is missing, a quiet line for each row that lacks something, with a way to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Caption, PlainLabel

NARROWEST = 80


@dataclass(frozen=True, slots=True)
class GapLine:
    """What the row `key` lacks in words, and the first of it as the signal carries it."""

    key: str
    title: str
    words: str
    first: str


class LackingCard(Card):
    """A remark above the lines; `gap_chosen` carries the key of a row and its first gap."""

    gap_chosen = Signal(str, str)

    def __init__(self, remark: PlainLabel) -> None:
        super().__init__(_("What is missing"))
        self._remark = remark
        self._content = QWidget()
        self._shown: tuple[GapLine, ...] = ()
        self.body.addWidget(remark)
        self.body.addWidget(self._content)

    def show_gaps(self, remark: str, lines: Sequence[GapLine]) -> None:
        """Show what is lacking; the card hides when there is nothing to say."""
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
        self.setVisible(bool(lines or remark))
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        former, self._content = self._content, QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        for line in lines:
            column.addLayout(self._line(line))
        self.body.replaceWidget(former, self._content)
        former.hide()
        former.deleteLater()

    def _line(self, line: GapLine) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        name = Body(line.title)
        name.setMinimumWidth(NARROWEST)
        words.addWidget(name)
        words.addWidget(Caption(line.words))
        button = QuietButton(_("Fill in"), "arrow-right")
        button.setAccessibleName(_("Fill in what is missing: {title}").format(title=line.title))
        button.clicked.connect(lambda: self.gap_chosen.emit(line.key, line.first))
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(button)
        return row
