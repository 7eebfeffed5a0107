"""The table of net moves with what can be done to its rows."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.fact import AreaFigures, FactRow, Figure
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.where_are_we.migration_table_model import (
    AREA,
    COLUMNS,
    MigrationTableModel,
)
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.flow_layout import FlowLayout
from bosaet_desktop.ui.widgets.labels import Caption
from bosaet_desktop.ui.widgets.table_view import DELETE_ROWS, ROW_HEIGHT, TableView

MOST_ROWS_SHOWN = 16
WIDEST_NAME = 220
LEAST_WIDTH = 80
_COUNTS = frozenset({Figure.MOVED_IN, Figure.MOVED_OUT})
_NETS = frozenset({Figure.INTERNAL, Figure.EXTERNAL})


class _AreaTable(TableView):
    """Tells when it has another width: only then is it known what its columns have to share."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()


class MigrationCard(Card):
    """Emits wishes; the page turns them into commands and shows what came of them."""

    deleted = Signal(list)
    moved = Signal(str, object)
    pasted = Signal(list)

    def __init__(self) -> None:
        super().__init__(_("Net moves"))
        self.model = MigrationTableModel(self)
        self.view = _AreaTable(_("Net moves by area"))
        self.view.setModel(self.model)
        self._cramped = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        tools = QWidget()
        row = FlowLayout(tools)
        self._up = QuietButton(_("Move up"), "arrow-up", lambda: self._move(-1))
        self._down = QuietButton(_("Move down"), "arrow-down", lambda: self._move(2))
        self._delete = QuietButton(_("Delete area"), "trash-can-outline", self._delete_selected)
        paste = QuietButton(_("Paste"), "content-paste", self.view.paste)
        for button in (paste, self._up, self._down, self._delete):
            row.addWidget(button)
        self._up.setToolTip("Alt+↑")
        self._down.setToolTip("Alt+↓")
        self._delete.setToolTip(DELETE_ROWS)
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.view.set_column_widths(stretch=AREA)
        across = self.view.horizontalHeader()
        across.setMinimumSectionSize(LEAST_WIDTH)
        for column in range(AREA + 1, len(COLUMNS)):
            across.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        explained = _("Internal: between the areas. External: to and from everywhere else.")
        self.body.addWidget(Caption(explained))
        self.body.addWidget(self.view)
        self.body.addWidget(tools)

    def _connect(self) -> None:
        self.view.delete_requested.connect(self._ask_delete)
        self.view.rows_pasted.connect(self.pasted)
        self.view.resized.connect(self._fit)
        only_here = Qt.ShortcutContext.WidgetShortcut
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 2)):
            shortcut = QShortcut(QKeySequence(keys), self.view, context=only_here)
            shortcut.activated.connect(lambda step=step: self._move(step))
        selection = self.view.selectionModel()
        selection.currentChanged.connect(lambda _now, _before: self._show_tools())

    def show_rows(self, rows: Sequence[FactRow]) -> None:
        """Show the areas; columns that some tables lack altogether are left out."""
        self.model.show_rows(rows)
        hidden = _hidden_figures([row.figures for row in rows])
        for column, figure in enumerate(COLUMNS):
            self.view.setColumnHidden(column, figure in hidden)
        self._fit()
        self._show_tools()

    def go_on_with(self, row_id: str) -> None:
        """Open the first figure of an area that has just been named."""
        shown = (n for n in range(AREA + 1, len(COLUMNS)) if not self.view.isColumnHidden(n))
        at = self.model.index(self.model.row_of(row_id), next(shown))
        self.view.setCurrentIndex(at)
        # After the editor of the name has closed, which takes the focus back to the table.
        QTimer.singleShot(0, self.view, lambda: self.view.edit(at))

    def select(self, row_id: str) -> None:
        """Put the cursor on an area."""
        self.view.setCurrentIndex(self.model.index(self.model.row_of(row_id), AREA))

    def begin(self) -> None:
        """Put the keyboard where the next area is named."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.setCurrentIndex(self.model.index(self.model.new_row, AREA))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_delete"):
            self._fit()

    def _fit(self) -> None:
        self._fit_names()
        self._fit_height()

    def _fit_names(self) -> None:
        """Give the names what the figures leave, or what they need: then the table scrolls."""
        across = self.view.horizontalHeader()
        figures = sum(across.sectionSize(column) for column in range(AREA + 1, len(COLUMNS)))
        most = theme_of(self).px(WIDEST_NAME)
        needed = min(self.view.sizeHintForColumn(AREA), most)
        cramped = self.view.viewport().width() - figures < needed
        self._cramped = cramped
        mode = QHeaderView.ResizeMode
        across.setSectionResizeMode(AREA, mode.Interactive if cramped else mode.Stretch)
        if cramped:
            across.resizeSection(AREA, needed)

    def _fit_height(self) -> None:
        height = theme_of(self).px(ROW_HEIGHT)
        rows = min(self.model.rowCount(), MOST_ROWS_SHOWN)
        header = self.view.horizontalHeader().sizeHint().height()
        bar = self.view.horizontalScrollBar().sizeHint().height() if self._cramped else 0
        self.view.setFixedHeight(header + rows * height + bar + 2 * self.view.frameWidth())

    def _current(self) -> FactRow | None:
        return self.model.row_at(self.view.currentIndex().row())

    def _show_tools(self) -> None:
        row = self.view.currentIndex().row()
        there = self._current() is not None
        self._up.setEnabled(there and row > 0)
        self._down.setEnabled(there and row < self.model.new_row - 1)
        self._delete.setEnabled(there)

    def _move(self, step: int) -> None:
        """Put the current area before the one `step` rows further on."""
        current, row = self._current(), self.view.currentIndex().row()
        target = row + step
        if current is None or target < 0 or target > self.model.new_row:
            return
        before = self.model.row_at(target)
        self.moved.emit(current.id, before.id if before else None)

    def _delete_selected(self) -> None:
        self._ask_delete(self.view.selected_rows())

    def _ask_delete(self, rows: list[int]) -> None:
        facts = [self.model.row_at(row) for row in rows]
        keys = [fact.id for fact in facts if fact is not None]
        if keys:
            self.deleted.emit(keys)


def _hidden_figures(rows: Sequence[AreaFigures]) -> frozenset[Figure]:
    """Return the columns this kind of table does not have: counts of moves, or their nets."""
    known = {figure for row in rows for figure, value in row.stated().items() if value is not None}
    if not known & _COUNTS:
        return _COUNTS
    return frozenset() if known & _NETS else _NETS
