"""What is not settled between the parties, each line leading to where it can be settled."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.gap_words import gap_reason, gaps_in_words
from bosaet_desktop.core.formatting import date_relative
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.gap import Gap, GapKind
from bosaet_desktop.ui.theme.theme import GRID, Tone
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Caption, Strong
from bosaet_desktop.ui.widgets.tag import Tag

NARROWEST = 80


class GapsCard(Card):
    """Counts the gaps in a sentence and lists them, the most pressing first; `show` goes there."""

    def __init__(self, show: Callable[[Gap], None]) -> None:
        super().__init__()
        self.setAccessibleName(_("Not settled yet"))
        self._show = show
        self._summary = Strong()
        self._how = Caption(_("A hope counts as open until you mark that somebody gives it."))
        self._list = QWidget()
        for part in (self._summary, self._how, self._list):
            self.body.addWidget(part)

    def show_gaps(self, gaps: Sequence[Gap], today: date) -> None:
        """List the gaps anew: nobody types here."""
        self._summary.setText(gaps_in_words(gaps))
        former, self._list = self._list, QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        for gap in gaps:
            column.addLayout(self._row(gap, today))
        self.body.replaceWidget(former, self._list)
        former.hide()
        former.deleteLater()

    def _row(self, gap: Gap, today: date) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (Body(gap.text), Caption(gap_origin(gap, today))):
            if label.text():
                label.setMinimumWidth(NARROWEST)
                words.addWidget(label)
        tone: Tone = "neutral" if gap.kind is GapKind.UNSAID else "warning"
        show = QuietButton("", "chevron-right", partial(self._show, gap))
        show.setAccessibleName(_("Show: {title}").format(title=gap.text))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(Tag(gap_reason(gap), tone), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(show)
        return row


def gap_origin(gap: Gap, today: date) -> str:
    """Return whose the gap is, and by when an answer is promised: for the facilitator."""
    parts = []
    if gap.who:
        asked = gap.kind is GapKind.QUESTION
        words = _("Asked of {name}") if asked else _("Hoped for by {name}")
        parts.append(words.format(name=gap.who))
    if gap.due is not None:
        words = _("promised by {date}")
        parts.append(words.format(date=date_relative(gap.due, today)))
    return " · ".join(parts)
