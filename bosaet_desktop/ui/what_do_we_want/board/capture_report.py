"""Says what became of each line that was pasted, those that were not taken first."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import N_, _, ngettext
from bosaet_desktop.core.rows.idea import LineOutcome, TakenLine
from bosaet_desktop.core.text import LONGEST_LINE, shortened
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import IconButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body

OUTCOME_WORDS = {
    LineOutcome.ADDED: N_("added"),
    LineOutcome.SAME: N_("there already"),
    LineOutcome.EMPTY: N_("empty"),
    LineOutcome.TOO_LONG: N_("too long, not added"),
    LineOutcome.PERSON_NUMBER: N_("looks like a CPR number, not added"),
}
MOST_ROWS, ROW_HEIGHT = 3, 34
# The card says all of it; its echo under the field must not push the cards down.
ECHOED = 90


def told(taken: TakenLine) -> str:
    """Return the sentence about a single line."""
    if taken.outcome is LineOutcome.TOO_LONG:
        return _("This idea is too long: there is room for {limit} characters.").format(
            limit=LONGEST_LINE
        )
    words = {
        LineOutcome.ADDED: _("Added: {idea}"),
        LineOutcome.SAME: _("There already: {idea}"),
        LineOutcome.EMPTY: _("There was nothing to add."),
        LineOutcome.PERSON_NUMBER: _("This looks like a CPR number, so it was not added."),
    }
    return words[taken.outcome].format(idea=shortened(taken.text, ECHOED))


def summary(lines: Sequence[TakenLine]) -> str:
    """Return how many lines met which fate, the ideas that were added first."""
    counts = Counter(line.outcome for line in lines)
    added = ngettext("{count} idea added", "{count} ideas added", counts[LineOutcome.ADDED])
    parts = [added.format(count=counts[LineOutcome.ADDED])]
    parts += [
        f"{counts[outcome]} {_(words)}"
        for outcome, words in OUTCOME_WORDS.items()
        if counts[outcome] and outcome is not LineOutcome.ADDED
    ]
    return " · ".join(parts)


class CaptureReport(Card):
    """Hidden until `show_lines`; Escape or the cross closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._summary = Body()
        self._list = QListWidget()
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        close = IconButton("close", _("Close the list of lines"), self.hide)
        self._list.setAccessibleName(_("What became of each line"))
        self._list.setProperty("bare", "true")
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.addWidget(self._summary, 1)
        head.addWidget(close)
        self.body.setContentsMargins(2 * GRID, 4, 4, GRID)
        self.body.setSpacing(0)
        body: QVBoxLayout = self.body
        body.addLayout(head)
        body.addWidget(self._list)

    def show_lines(self, lines: Sequence[TakenLine]) -> None:
        """Show what became of `lines`."""
        self._summary.setText(summary(lines))
        self._list.clear()
        for line in sorted(lines, key=lambda each: each.outcome is LineOutcome.ADDED):
            words = (
                _("Line {number}, {outcome}: {text}")
                if line.text
                else _("Line {number}: {outcome}")
            )
            self._list.addItem(
                words.format(
                    number=line.number, outcome=_(OUTCOME_WORDS[line.outcome]), text=line.text
                )
            )
        rows = min(len(lines), MOST_ROWS)
        self._list.setFixedHeight(rows * theme_of(self).px(ROW_HEIGHT) + GRID)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
