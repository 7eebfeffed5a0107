"""The ideas an initiative is made of, each in the words it was first said in."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.idea_fate_words import said_again_words
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.idea import Idea
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.what_do_we_want.marks import Marks
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.labels import Body, Caption

MARK, NARROWEST = 20, 80


class _LinkedIdea(QWidget):
    """One idea: its words, what was first said if that was different, and a way to take it out."""

    removed = Signal(str)

    def __init__(self, idea: Idea) -> None:
        super().__init__()
        self._idea = idea
        self._marks = Marks(self)
        self._letter = QLabel()
        remove = QuietButton("", "close", lambda: self.removed.emit(idea.id))
        remove.setAccessibleName(_("Take out: {idea}").format(idea=idea.text))
        remove.setToolTip(_("Take this idea out; it stays on the board"))
        words = QVBoxLayout()
        words.setSpacing(0)
        text = Body(idea.text)
        # A word longer than the card is wide must not widen it.
        text.setMinimumWidth(NARROWEST)
        words.addWidget(text)
        if idea.original != idea.text:
            words.addWidget(Caption(_("First said as: {words}").format(words=idea.original)))
        if idea.village is not None:
            words.addWidget(Caption(idea.village.name))
        for each in idea.said_again:
            words.addWidget(Caption(said_again_words(each)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._letter, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(remove)
        self._draw_letter()

    def _draw_letter(self) -> None:
        side = theme_of(self).px(MARK)
        self._letter.setFixedWidth(side)
        if self._idea.village is not None:
            self._letter.setPixmap(self._marks.village(self._idea.village, side))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_letter"):
            self._draw_letter()


class LinkedIdeas(QWidget):
    """Emits `removed(idea id)` for the idea that should go."""

    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Idea, ...] | None = None
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)

    def show_ideas(self, ideas: Sequence[Idea]) -> None:
        """Show these ideas, each with those that say the same in other words."""
        if tuple(ideas) == self._shown:
            return
        self._shown = tuple(ideas)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for idea in ideas:
            row = _LinkedIdea(idea)
            row.removed.connect(self.removed)
            self._add(row)
        if not ideas:
            self._add(Caption(_("No ideas yet. Add those it grew from, in the hall's own words.")))

    def _add(self, row: QWidget) -> None:
        self._column.addWidget(row)
        self._rows.append(row)
