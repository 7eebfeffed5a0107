"""A sheet of the involvement plan on screen: every word shown, every cell from the keyboard."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QScrollArea

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.involvement import InvolvementPlan, Lack
from bosaet_desktop.ui.before.involvement_cell import PADDING, CellDelegate
from bosaet_desktop.ui.before.involvement_choice import ChoicePopup
from bosaet_desktop.ui.before.involvement_columns import Choosing, SheetRow
from bosaet_desktop.ui.before.involvement_table_model import SheetTableModel
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.menu_letters import mark_letters
from bosaet_desktop.ui.widgets.table_view import TableView

NARROWEST_COLUMN, HEAD_HEIGHT, LOWEST = 70, 46, 84
# Heads stand over the words of their cells, which are set closer than in other tables.
HEAD_EDGES = 14
# The line of the grid and what rounding takes come on top of the padding.
CELL_EDGES = 2 * PADDING + 3
WIDEST_WORD = 150
CLOSE_HEADS = "QHeaderView::section { padding-left: 6px; padding-right: 4px; }"
Index = QModelIndex | QPersistentModelIndex


class SheetTable(TableView):
    """Typing writes in a cell or into its list; Alt with an arrow moves a row.

    `row_chosen(id)` tells where the cursor is, "" for the row that waits; `move_requested(id, by)`
    and `deletion_requested(ids)` are wishes.
    """

    row_chosen = Signal(str)
    move_requested = Signal(str, int)
    deletion_requested = Signal(list)

    def __init__(self, name: str, model: SheetTableModel) -> None:
        super().__init__(name)
        self._sheet = model
        self._plan = InvolvementPlan()
        model.setParent(self)
        self.setModel(model)
        self._delegate = CellDelegate(self, lambda at: model.column(at).person)
        self.setItemDelegate(self._delegate)
        self._dress()
        self._connect()

    def _dress(self) -> None:
        across = self.horizontalHeader()
        across.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        )
        # Qt would sooner end a head with dots than part it at a space.
        across.setTextElideMode(Qt.TextElideMode.ElideNone)
        across.setStretchLastSection(False)
        across.setStyleSheet(across.styleSheet() + CLOSE_HEADS)
        # The page scrolls; the table is as high as its rows.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setShowGrid(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.addAction(self.row_deletion(_("Delete row")))
        mark_letters(self.actions())

    def _connect(self) -> None:
        self.delete_requested.connect(self._ask_to_delete)
        self.activated.connect(self._open_list)
        self.doubleClicked.connect(self._open_list)

    def show_rows(
        self, plan: InvolvementPlan, rows: Sequence[SheetRow], names: Sequence[str] = ()
    ) -> None:
        """Show these rows of the plan; what is being written stays."""
        self._plan = plan
        self._delegate.offer_names(names)
        self._sheet.show_rows(plan, rows)
        if rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self._sheet.index(0, self._sheet.lead))
        self._fit()
        self._tell_row()

    def chosen_key(self) -> str:
        """Return the id of the row that the cursor is in, empty for none."""
        row = self._sheet.row(self.currentIndex().row())
        return "" if row is None else row.id

    def go_to(self, key: str, gap: Lack | None = None) -> None:
        """Put the cursor in a row, in the cell that mends `gap` where there is one."""
        columns = self._sheet.sheet.columns
        at = next(
            (n for n, each in enumerate(columns) if gap and each.gap is gap), self._sheet.lead
        )
        self._put_cursor(self._sheet.row_of(key), at)

    def begin_row(self) -> None:
        """Let the next name be written."""
        self._put_cursor(self._sheet.rowCount() - 1, self._sheet.lead)
        self.edit(self.currentIndex())

    def _put_cursor(self, row: int, column: int) -> None:
        index = self._sheet.index(row, column)
        if index.isValid():
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self._tell_row()
        if current.isValid() and self.hasFocus():
            self._bring_into_sight(current)

    def _bring_into_sight(self, index: Index) -> None:
        """Let the page scroll to a cell, as a table does that scrolls by itself."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        content = None if area is None else area.widget()
        if area is not None and content is not None:
            cell = self.visualRect(index)
            middle = self.viewport().mapTo(content, cell.center())
            area.ensureVisible(middle.x(), middle.y(), 0, cell.height() // 2 + HEAD_HEIGHT)

    def _tell_row(self) -> None:
        self.row_chosen.emit(self.chosen_key())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key, alt = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and key in steps and self.chosen_key():
            self.move_requested.emit(self.chosen_key(), steps[key])
        elif key == Qt.Key.Key_F2 and self._choosing(self.currentIndex()):
            self._open_list(self.currentIndex())
        elif self._choosing(self.currentIndex()) and event.text().strip().isprintable() \
                and event.text().strip() and key != Qt.Key.Key_Delete:  # fmt: skip
            self._open_list(self.currentIndex(), event.text())
        else:
            super().keyPressEvent(event)

    def is_written(self, index: Index) -> bool:
        return self._choosing(index) is not None or super().is_written(index)

    def _choosing(self, index: Index) -> Choosing | None:
        if not index.isValid() or self._sheet.row(index.row()) is None:
            return None
        return self._sheet.column(index.column()).choosing

    def _open_list(self, index: Index, typed: str = "") -> None:
        choosing, row = self._choosing(index), self._sheet.row(index.row())
        if choosing is None or row is None:
            return
        column = self._sheet.column(index.column())
        if choosing is Choosing.GROUPS:
            choices = [(each.name, each.id) for each in self._plan.groups]
        else:
            choices = [(each.text, each.id) for each in self._plan.messages]
        popup = ChoicePopup(_(column.title), self)
        popup.offer(choices, column.chosen(row))
        kept = QPersistentModelIndex(index)
        popup.chosen.connect(lambda keys, fresh: self._choose(kept, keys, fresh))
        place = self.visualRect(index).bottomLeft()
        popup.open_at(self.viewport().mapToGlobal(place), typed.strip())

    def _choose(self, kept: QPersistentModelIndex, keys: list[str], fresh: list[str]) -> None:
        if kept.isValid():
            self._sheet.choose(kept.row(), kept.column(), keys, fresh)

    def _ask_to_delete(self) -> None:
        if key := self.chosen_key():
            self.deletion_requested.emit([key])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """Give every column its share of the width, and every row the height of its words."""
        theme, across = theme_of(self), self.horizontalHeader()
        columns = self._sheet.sheet.columns
        least = [self._least_width(at, _(column.title)) for at, column in enumerate(columns)]
        spare = max(self.viewport().width() - sum(least), 0)
        # Room first for whole words, where little is lacking; then for what says most.
        wanted = [max(self._whole_words(at) - width, 0) for at, width in enumerate(least)]
        for at in sorted(range(len(least)), key=lambda at: wanted[at]):
            given = min(wanted[at], spare)
            least[at], spare = least[at] + given, spare - given
        shares = sum(column.share for column in columns)
        widths = [
            width + int(spare * column.share / shares)
            for width, column in zip(least, columns, strict=True)
        ]
        widths[-1] += max(self.viewport().width() - sum(widths), 0)
        for at, width in enumerate(widths):
            across.resizeSection(at, width)
        across.setFixedHeight(theme.px(HEAD_HEIGHT))
        self.resizeRowsToContents()
        self.updateGeometry()

    def _least_width(self, at: int, head: str) -> int:
        """Return the width below which a word of the head would be cut, or a date in a cell."""
        words = head.replace("/", "/ ").split()
        metrics = self.horizontalHeader().fontMetrics()
        longest = max(map(metrics.horizontalAdvance, words), default=0)
        least = max(theme_of(self).px(NARROWEST_COLUMN), longest + HEAD_EDGES)
        return max(least, self._room_for(word for word in self._words(at) if word[0].isdigit()))

    def _whole_words(self, at: int) -> int:
        """Return the width at which no word of a column's cells is broken, within reason."""
        return min(self._room_for(self._words(at)), theme_of(self).px(WIDEST_WORD))

    def _words(self, at: int) -> Iterator[str]:
        for row in range(self._sheet.rowCount()):
            yield from str(self._sheet.index(row, at).data() or "").split()

    def _room_for(self, words: Iterable[str]) -> int:
        metrics = QFontMetrics(self._delegate.cell_font(self.font()))
        return max(map(metrics.horizontalAdvance, words), default=0) + CELL_EDGES

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        rows = self.verticalHeader().length() + theme.px(HEAD_HEIGHT) + 2 * self.frameWidth()
        wide = self.horizontalHeader().length() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if wide else 0
        return QSize(400, max(rows + bar, theme.px(LOWEST)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())
