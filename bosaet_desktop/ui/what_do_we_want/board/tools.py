"""Above the columns: what they stand for, what is shown of them, and words to look for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QWidget

from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.rows.idea import Axis, Card, VillageMark
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.what_do_we_want.board.filter_button import FilterButton
from bosaet_desktop.ui.what_do_we_want.board.narrowing import BoardFilter, holds, tables_on
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.field_button import add_clear_button
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

SEARCH_WIDTH = 320
# Where less is left, the search stands below the columns' names.
LEAST_WIDTH = 560
AXIS_WORDS = {
    Axis.CATEGORY: N_("Category"),
    Axis.VILLAGE: N_("Village"),
    Axis.CLUSTER: N_("Cluster"),
    Axis.INFLUENCE: N_("Influence"),
}


class BoardTools(QWidget):
    """Emits `axis_chosen` for other columns, `narrowed` for other cards in the same columns."""

    axis_chosen = Signal()
    narrowed = Signal()
    category_wanted = Signal()
    search_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axis = SegmentedControl(name=_("Columns"), small=True)
        self._new_category = QuietButton("", "plus", self.category_wanted.emit)
        self.filter = FilterButton()
        self.search = QLineEdit()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._axis.set_choices([(_(words), axis) for axis, words in AXIS_WORDS.items()])
        self.search.setPlaceholderText(_("Find on the board"))
        self.search.setAccessibleName(_("Find on the board"))
        self.search.setToolTip(_("Find on the board (Ctrl+F)"))
        add_clear_button(self.search)
        self.search.setMaximumWidth(theme_of(self).px(SEARCH_WIDTH))
        self._new_category.setAccessibleName(_("New category"))
        self._new_category.setToolTip(_("Add a category to sort ideas into"))
        columns, found = QHBoxLayout(), QHBoxLayout()
        for row in (self._row, columns, found):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(GRID)
        columns.addWidget(self._axis)
        columns.addWidget(self._new_category)
        columns.addStretch(1)
        found.addWidget(self.filter)
        found.addWidget(self.search, 2)
        self._row.addLayout(columns, 1)
        self._row.addLayout(found, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= theme_of(self).px(LEAST_WIDTH)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _connect(self) -> None:
        self._axis.chosen.connect(lambda _axis: self.axis_chosen.emit())
        self.search.textChanged.connect(lambda _text: self.narrowed.emit())
        self.filter.narrowed.connect(self.narrowed)
        leave = QShortcut(QKeySequence("Escape"), self.search, self._leave_search)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)

    def axis(self) -> Axis:
        """Return what the columns stand for now."""
        return Axis(str(self._axis.value()))

    def choose_axis(self, axis: Axis) -> None:
        """Let the columns stand for something else."""
        self._axis.choose(axis)
        self.axis_chosen.emit()

    def offer(self, villages: Sequence[VillageMark], cards: Sequence[Card]) -> None:
        """Offer to look for these villages, and for the tables that stand on `cards`."""
        self._new_category.setVisible(self.axis() is Axis.CATEGORY)
        self.filter.offer(villages, tables_on(cards))

    def shows(self, card: Card) -> bool:
        """Say whether a card is among those looked for."""
        words = " ".join(self.search.text().casefold().split())
        return holds(card, words) and self.filter.filter.passes(card)

    @property
    def is_narrowed(self) -> bool:
        """Whether some cards may be left out."""
        return bool(self.search.text().strip()) or self.filter.filter.count > 0

    def show_all(self) -> None:
        """Look for nothing in particular."""
        self.search.clear()
        self.filter.narrow(BoardFilter())

    def go_to_search(self) -> None:
        """Let words be written to look for."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _leave_search(self) -> None:
        self.search.clear()
        self.search_left.emit()
