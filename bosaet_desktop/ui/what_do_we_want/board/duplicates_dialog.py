"""Asks about one pair of ideas after another whether they are the same."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.duplicates import suggested_pairs
from bosaet_desktop.core.commands.duplicate import merge_ideas, refuse_pair
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.duplicates import compared_ideas
from bosaet_desktop.core.rows.idea import Idea, SuggestedPair
from bosaet_desktop.ui.background import Background
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Caption
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

SIZE = (720, 380)


class DuplicatesDialog(QDialog):
    """Nothing is merged but by a press; what is answered No is never asked about again."""

    def __init__(self, parent: QWidget, project: Project) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Ideas that may be the same"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._project = project
        self._pairs: list[SuggestedPair] = []
        self._told = Body()
        self._sides = (_Side(), _Side())
        self._same = PrimaryButton(_("Same (S)"), deed=self._merge)
        self._other = SecondaryButton(_("Not the same (N)"), deed=self._refuse)
        self._skip = QuietButton(_("Skip (Space)"), deed=self._next)
        self._close = SecondaryButton(_("Close"), deed=self.accept)
        self._lay_out()
        for key, deed in (("S", self._merge), ("N", self._refuse), ("Space", self._next)):
            QShortcut(QKeySequence(key), self, deed)
        self._counting = Background(self)
        self._counting.answered.connect(self._take_pairs)
        compared = compared_ideas(project)
        self._told.setText(_("Looking for ideas that are alike …"))
        self._counting.ask(lambda: suggested_pairs(compared))
        self._show()

    def _lay_out(self) -> None:
        pair = QHBoxLayout()
        pair.setSpacing(2 * GRID)
        for side in self._sides:
            pair.addWidget(side, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._close)
        buttons.addStretch(1)
        for button in (self._skip, self._other, self._same):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self._told)
        column.addLayout(pair, 1)
        kept = _("Both wordings are kept, and the card's menu takes them apart.")
        column.addWidget(Caption(kept))
        column.addLayout(buttons)
        theme = theme_of(self)
        self.resize(theme.px(SIZE[0]), theme.px(SIZE[1]))

    def _take_pairs(self, found: object) -> None:
        assert isinstance(found, list)
        self._pairs = found
        self._show()

    def _show(self) -> None:
        here = bool(self._pairs)
        for button in (self._same, self._other, self._skip):
            button.setEnabled(here)
        for side in self._sides:
            side.setVisible(here)
        if here:
            left = _("{count} left. Are these two the same idea?").format(count=len(self._pairs))
            self._told.setText(left)
            self._sides[0].show_idea(self._pairs[0].first)
            self._sides[1].show_idea(self._pairs[0].second)
        elif not self._counting.is_counting:
            self._told.setText(_("No more ideas look alike."))
            self._close.setFocus()

    def _next(self) -> None:
        self._pairs = self._pairs[1:]
        self._show()

    def _refuse(self) -> None:
        if self._pairs:
            pair = self._pairs[0]
            refuse_pair(self._project, pair.first.id, pair.second.id)
            self._next()

    def _merge(self) -> None:
        if self._pairs:
            pair = self._pairs[0]
            merge_ideas(self._project, pair.first.id, [pair.second.id])
            # What stood for itself a moment ago stands behind the other now.
            self._pairs = [each for each in self._pairs if pair.second not in _ideas(each)]
            self._show()


class _Side(Card):
    """One of the two: its words large, its village and table below."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Body()
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._from = Caption()
        # Five hundred characters in large type are higher than the dialog.
        scroller = ScrollArea()
        scroller.body.addWidget(self._words)
        scroller.body.addStretch(1)
        self.body.addWidget(scroller, 1)
        self.body.addWidget(self._from)

    def show_idea(self, idea: Idea) -> None:
        """Show one idea, and how often it was said."""
        self._words.setText(idea.text)
        parts = [idea.village.name] if idea.village else []
        if idea.table_number:
            parts.append(_("Table {number}").format(number=idea.table_number))
        self._from.setText(" · ".join(parts))
        self.setAccessibleName(" · ".join([idea.text, *parts]))


def _ideas(pair: SuggestedPair) -> tuple[Idea, Idea]:
    return pair.first, pair.second
