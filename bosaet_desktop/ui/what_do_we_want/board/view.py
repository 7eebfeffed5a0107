"""The columns side by side, and one selection over all of them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.idea import Axis, BoardColumn, Card
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.what_do_we_want.board.card_layout import CardSize
from bosaet_desktop.ui.what_do_we_want.board.card_view import CardView
from bosaet_desktop.ui.what_do_we_want.board.column import ColumnWidget

NARROWEST, WIDEST = 214, 420
EDGE, EDGE_STEP = 48, 24


class BoardView(QScrollArea):
    """Emits wishes about cards; `moved` says into which column and before which card."""

    moved = Signal(list, int, object)
    worded = Signal(str, str)
    delete_wanted = Signal()
    card_menu_wanted = Signal(QPoint)
    column_menu_wanted = Signal(int, QPoint)
    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: list[ColumnWidget] = []
        self._awaited: list[str] = []
        self._current = 0
        self._size = CardSize.NORMAL
        self._row = QHBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setProperty("scrolled", "true")
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GRID)
        content.setLayout(self._row)
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(NARROWEST), super().minimumSizeHint().height())

    @property
    def columns(self) -> tuple[BoardColumn, ...]:
        """The columns as they are shown, from left to right."""
        return tuple(widget.column for widget in self._columns)

    def show_columns(
        self,
        columns: Sequence[BoardColumn],
        axis: Axis,
        categories: Mapping[str, str],
        hint: str,
    ) -> None:
        """Show these columns in place of the former; an empty one says `hint`.

        Cards that were selected stay so wherever they lie now, as when a move is undone.
        """
        selected = self.selected_ids()
        while len(self._columns) < len(columns):
            self._add_column()
        while len(self._columns) > len(columns):
            gone = self._columns.pop()
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for widget, column in zip(self._columns, columns, strict=True):
            widget.show_column(column, axis, categories)
            widget.view.show_hint(hint)
        self._share_width()
        self._rove()
        if not self._awaited and set(selected) != set(self.selected_ids()):
            shown = {card.id for column in columns for card in column.cards}
            self._awaited = [card_id for card_id in selected if card_id in shown]
        self._choose_awaited()

    def show_size(self, size: CardSize) -> None:
        """Draw all cards in this size."""
        self._size = size
        for widget in self._columns:
            widget.view.show_size(size)

    def _add_column(self) -> None:
        widget, place = ColumnWidget(self.selected_ids), len(self._columns)
        view = widget.view
        view.show_size(self._size)
        view.cards.worded.connect(self.worded)
        # Queued: the cards must not move while Qt still carries out the drop.
        view.cards.cards_dropped.connect(
            lambda ids, row: self._drop(place, ids, row), Qt.ConnectionType.QueuedConnection
        )
        view.move_wanted.connect(self._move_by_key)
        view.step_wanted.connect(self._step)
        view.delete_wanted.connect(self.delete_wanted)
        view.menu_wanted.connect(self.card_menu_wanted)
        view.selection_began.connect(lambda: self._clear_others(view))
        view.entered.connect(lambda: self._enter(place))
        view.drag_passed.connect(self._scroll_along)
        view.selectionModel().selectionChanged.connect(lambda: self.selection_changed.emit())
        widget.menu_wanted.connect(lambda point: self.column_menu_wanted.emit(place, point))
        self._columns.append(widget)
        self._row.addWidget(widget)

    def selected_cards(self) -> list[Card]:
        """Return the cards selected, column by column from top to bottom."""
        return [
            widget.view.cards.faces()[row].card
            for widget in self._columns
            for row in widget.view.selected_rows()
        ]

    def selected_ids(self) -> list[str]:
        """Return the ids of the cards selected."""
        return [card.id for card in self.selected_cards()]

    def choose(self, card_ids: Sequence[str]) -> None:
        """Select these cards, now or as soon as they are shown, and bring the first into view."""
        self._awaited = list(card_ids)
        self._choose_awaited()

    def edit(self, card_id: str) -> None:
        """Open the words of a card for editing."""
        for widget in self._columns:
            row = widget.view.cards.row_of(card_id)
            if row >= 0:
                widget.view.setFocus()
                widget.view.edit(widget.view.cards.index(row))

    def take_focus(self) -> None:
        """Go to the board from elsewhere on the page."""
        if self._columns:
            self._columns[self._current].view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose_awaited(self) -> None:
        found = {
            card_id: (place, row)
            for card_id in self._awaited
            for place, widget in enumerate(self._columns)
            if (row := widget.view.cards.row_of(card_id)) >= 0
        }
        if not found or len(found) < len(self._awaited):
            return
        for widget in self._columns:
            widget.view.clearSelection()
        for place, row in reversed(found.values()):
            view = self._columns[place].view
            flags = view.selectionModel().SelectionFlag
            view.selectionModel().setCurrentIndex(view.cards.index(row), flags.Select)
        self._awaited = []
        self._bring_into_view(*next(iter(found.values())))

    def _bring_into_view(self, place: int, row: int) -> None:
        view = self._columns[place].view
        had_focus = any(widget.view.hasFocus() for widget in self._columns)
        self._current = place
        if had_focus:
            view.setFocus()
        view.scrollTo(view.cards.index(row))
        self.ensureWidgetVisible(self._columns[place], GRID, 0)
        self._rove()

    def _drop(self, place: int, card_ids: list[str], row: int) -> None:
        faces = self._columns[place].view.cards.faces()
        below = (face.card.id for face in faces[row:] if face.card.id not in card_ids)
        self.moved.emit(card_ids, place, next(below, None))

    def _move_by_key(self, across: int, down: int) -> None:
        cards = self.selected_ids()
        if not cards:
            return
        place = self._current + across
        if not 0 <= place < len(self._columns):
            return
        view = self._columns[self._current].view
        rows = view.selected_rows() or [0]
        before = rows[-1] + 2 if down > 0 else rows[0] + down
        if not 0 <= before <= view.cards.rowCount():
            return
        self._drop(place, cards, before)

    def _step(self, across: int, keep: bool) -> None:
        """Go to the card at the same height in the next column."""
        place = self._current + across
        if not 0 <= place < len(self._columns):
            return
        here, there = self._columns[self._current].view, self._columns[place].view
        row = min(max(here.currentIndex().row(), 0), there.cards.rowCount() - 1)
        if not keep:
            self._clear_others(None)
        there.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if row >= 0:
            flags = there.selectionModel().SelectionFlag
            wanted = flags.NoUpdate if keep else flags.ClearAndSelect
            there.selectionModel().setCurrentIndex(there.cards.index(row), wanted)

    def _clear_others(self, view: CardView | None) -> None:
        self._awaited = []
        for widget in self._columns:
            if widget.view is not view:
                widget.view.clearSelection()

    def _enter(self, place: int) -> None:
        self._current = place
        self._rove()
        self.ensureWidgetVisible(self._columns[place], GRID, 0)

    def _rove(self) -> None:
        """Let Tab stop once at the board; the arrow keys go between its columns."""
        self._current = min(self._current, max(len(self._columns) - 1, 0))
        for place, widget in enumerate(self._columns):
            here = place == self._current
            policy = Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus
            widget.view.setFocusPolicy(policy)

    def _scroll_along(self, point: QPoint) -> None:
        """Follow a card that is dragged to the edge of the board."""
        x, bar = self.viewport().mapFromGlobal(point).x(), self.horizontalScrollBar()
        if x < EDGE:
            bar.setValue(bar.value() - EDGE_STEP)
        elif x > self.viewport().width() - EDGE:
            bar.setValue(bar.value() + EDGE_STEP)

    def _share_width(self) -> None:
        count = max(len(self._columns), 1)
        theme = theme_of(self)
        share = (self.viewport().width() - (count - 1) * GRID) // count
        width = min(max(share, theme.px(NARROWEST)), theme.px(WIDEST))
        for widget in self._columns:
            widget.setFixedWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()


def hint_for(*, narrowed: bool) -> str:
    """Return what an empty column says, which depends on whether cards are being looked for."""
    return _("Nothing found here.") if narrowed else _("Drag ideas here.")
