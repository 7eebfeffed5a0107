"""A table of typed lines with what can be done to them."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QSizePolicy

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.where_are_we.keyed_rows_model import Keyed, KeyedRowsModel
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Heading
from bosaet_desktop.ui.widgets.table_view import DELETE_ROWS, ROW_HEIGHT, TableView

Row = TypeVar("Row", bound=Keyed)
LEAST_WIDTH = 80
# Of the table, for a column beside the words that holds a text too: the source.
WIDEST_SHARE = 0.42
# Left and right of the words of a line, and above and below them.
WORDS_EDGES, ROW_EDGES = 28, 14


class LinesCard(Card):
    """Emits wishes; who shows it turns them into commands. `movable` lines have an order."""

    deleted = Signal(list)
    moved = Signal(str, object)
    selected = Signal(str)

    def __init__(
        self,
        title: str,
        model: KeyedRowsModel[Row],
        *,
        movable: bool = True,
        most_rows: int = 16,
        stretch: int = 0,
    ) -> None:
        super().__init__()
        self._title = title
        self._model, self._most_rows, self._words = model, most_rows, stretch
        self.view = TableView(title)
        self.view.setModel(model)
        self._up = _tool(_("Move up"), "Alt+↑", "arrow-up", lambda: self._move(-1))
        self._down = _tool(_("Move down"), "Alt+↓", "arrow-down", lambda: self._move(2))
        self._delete = _tool(_("Delete"), DELETE_ROWS, "trash-can-outline", self._delete_selected)
        self._lay_out(movable)
        self._connect(movable)

    def _lay_out(self, movable: bool) -> None:
        self.setAccessibleName(self._title)
        head = QHBoxLayout()
        head.addWidget(Heading(self._title), 1)
        for button in (self._up, self._down) if movable else ():
            head.addWidget(button)
        head.addWidget(self._delete)
        self.body.addLayout(head)
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.view.setWordWrap(True)
        self.view.set_column_widths(stretch=self._words)
        across = self.view.horizontalHeader()
        for column in self._beside():
            across.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self.body.addWidget(self.view)

    def _connect(self, movable: bool) -> None:
        self.view.delete_requested.connect(self._ask_delete)
        only_here = Qt.ShortcutContext.WidgetShortcut
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 2)) if movable else ():
            shortcut = QShortcut(QKeySequence(keys), self.view, context=only_here)
            shortcut.activated.connect(lambda step=step: self._move(step))
        self.view.selectionModel().currentChanged.connect(lambda _now, _before: self._turn())
        self.view.horizontalHeader().sectionResized.connect(self._refit)

    def _beside(self) -> list[int]:
        return [column for column in range(self._model.columnCount()) if column != self._words]

    def _share_width(self) -> None:
        """Give the columns beside the words what they need; a long text is wrapped instead."""
        across, most = self.view.horizontalHeader(), round(WIDEST_SHARE * self.view.width())
        for column in self._beside():
            texts = [self._text(row, column) for row in range(self._model.rowCount())]
            widest = max(map(self.view.fontMetrics().horizontalAdvance, texts), default=0)
            # One pixel more: advances are rounded, and what is just as wide would be wrapped.
            wanted = max(widest + WORDS_EDGES + 1, across.sectionSizeHint(column), LEAST_WIDTH)
            across.resizeSection(column, min(wanted, max(most, LEAST_WIDTH)))

    def _text(self, row: int, column: int) -> str:
        return self._model.text_at(row, column, editing=False)

    def fit(self) -> None:
        """Take the height that the lines need, and offer what can be done to the current one."""
        self._share_width()
        heights = [self._height_of(row) for row in range(self._model.rowCount())]
        for row, height in enumerate(heights):
            self.view.setRowHeight(row, height)
        head = self.view.horizontalHeader().sizeHint().height()
        shown = sum(heights[: self._most_rows])
        self.view.setFixedHeight(head + shown + 2 * self.view.frameWidth())
        self._show_tools()

    def _height_of(self, row: int) -> int:
        """Return the height at which all that stands in a line is read whole."""
        theme, highest = theme_of(self), 0
        for column in range(self._model.columnCount()):
            room = QRect(0, 0, max(self.view.columnWidth(column) - WORDS_EDGES, 1), 0)
            words = self._text(row, column)
            lines = self.view.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, words)
            highest = max(highest, lines.height())
        return max(highest + theme.px(ROW_EDGES), theme.px(ROW_HEIGHT))

    def _refit(self, column: int, former: int, width: int) -> None:
        if column == self._words and width != former:
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_delete"):
            self.fit()

    def begin(self) -> None:
        """Put the keyboard where the next line is begun."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.setCurrentIndex(self._model.index(self._model.new_row, 0))

    def select(self, row_id: str) -> None:
        """Put the cursor on a line."""
        row = self._model.row_of(row_id)
        if row >= 0 and row != self.view.currentIndex().row():
            self.view.setCurrentIndex(self._model.index(row, 0))

    def go_on_with(self, row_id: str) -> None:
        """Open the second cell of a line that has just been begun."""
        at = self._model.index(self._model.row_of(row_id), 1)
        self.view.setCurrentIndex(at)
        # After the editor of the first has closed, which takes the focus back to the table.
        QTimer.singleShot(0, self.view, lambda: self.view.edit(at))

    def _turn(self) -> None:
        self._show_tools()
        current = self._model.row_at(self.view.currentIndex().row())
        if current is not None:
            self.selected.emit(current.id)

    def _show_tools(self) -> None:
        row = self.view.currentIndex().row()
        there = self._model.row_at(row) is not None
        self._up.setEnabled(there and row > 0)
        self._down.setEnabled(there and row < self._model.new_row - 1)
        self._delete.setEnabled(there)

    def _move(self, step: int) -> None:
        """Put the current line before the one `step` lines further on."""
        row = self.view.currentIndex().row()
        current, target = self._model.row_at(row), row + step
        if current is None or not 0 <= target <= self._model.new_row:
            return
        before = self._model.row_at(target)
        self.moved.emit(current.id, before.id if before else None)
        self.select(current.id)

    def _delete_selected(self) -> None:
        self._ask_delete(self.view.selected_rows())

    def _ask_delete(self, rows: Sequence[int]) -> None:
        there = [self._model.row_at(row) for row in rows]
        keys = [row.id for row in there if row is not None]
        if keys:
            self.deleted.emit(keys)


def _tool(name: str, keys: str, icon: str, deed: Callable[[], None]) -> QuietButton:
    """Return a button that is an icon alone; its name stands in the tip."""
    button = QuietButton("", icon, deed)
    button.setAccessibleName(name)
    button.setToolTip(f"{name} ({keys})" if keys else name)
    return button
