"""A table in the house style: quiet lines, tall rows, all of it from the keyboard."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from bosaet_desktop.core.analysis.pasted_lines import pasted_rows
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import CORNER, theme_of, with_tabular_figures
from bosaet_desktop.ui.widgets.whole_words import WholeWordsDelegate

ROW_HEIGHT = 36
DELETE_ROWS = "Ctrl+Delete"
# The head is painted over the frame, whose corners are round.
ROUND_HEAD = """
QHeaderView::section:first { border-top-left-radius: %(radius)dpx; }
QHeaderView::section:last { border-top-right-radius: %(radius)dpx; }
QHeaderView::section:only-one {
    border-top-left-radius: %(radius)dpx; border-top-right-radius: %(radius)dpx;
}
"""
Index = QModelIndex | QPersistentModelIndex


class _CellDelegate(WholeWordsDelegate):
    """Sets figures of equal width where a column stands to the right."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if option.displayAlignment & Qt.AlignmentFlag.AlignRight:
            option.font = with_tabular_figures(option.font)


class TableView(QTableView):
    """Typing and Enter edit, Tab then goes to the next cell, Delete empties the cell, Ctrl+Delete
    asks for the selected rows to go, paste brings whole rows.

    `delete_requested(rows)` carries row numbers from the last to the first, `rows_pasted(rows)`
    a list of rows of cell texts; both are wishes, which the page turns into commands. Pasting one
    single cell is left to the editor. `cell_emptied()` is said once the model shows it, and
    `refused(sentence)` where Delete finds no cell to empty; a model that keeps its text says why.
    """

    delete_requested = Signal(list)
    rows_pasted = Signal(list)
    cell_emptied = Signal()
    refused = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_CellDelegate(self))
        self._set_manners()
        self._set_headers()
        self._size_rows()

    def _set_manners(self) -> None:
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        # Outside an editor Tab goes on in the page: a table of a hundred cells would keep it.
        self.setTabKeyNavigation(False)

    def _set_headers(self) -> None:
        across = self.horizontalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setTextElideMode(Qt.TextElideMode.ElideRight)
        across.setHighlightSections(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        across.setStretchLastSection(True)
        across.setStyleSheet(ROUND_HEAD % {"radius": CORNER - 1})
        self.verticalHeader().hide()

    def _size_rows(self) -> None:
        height = theme_of(self).px(ROW_HEIGHT)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    def set_column_widths(self, *widths: int, stretch: int = -1) -> None:
        """Give the columns these widths (px at 100 %); column `stretch` takes what is left."""
        theme, across = theme_of(self), self.horizontalHeader()
        across.setStretchLastSection(stretch < 0)
        for column, width in enumerate(widths):
            across.resizeSection(column, theme.px(width))
        if stretch >= 0:
            across.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)

    def selected_rows(self) -> list[int]:
        """Return the numbers of the rows that are selected, the last one first."""
        return sorted({index.row() for index in self.selectedIndexes()}, reverse=True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._size_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() == Qt.Key.Key_Delete and self.selected_rows():
            self._delete(event.modifiers())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._is_editing():
            self._open_cell()
        else:
            super().keyPressEvent(event)

    def _delete(self, held: Qt.KeyboardModifier) -> None:
        rows = self.selected_rows()
        if held & Qt.KeyboardModifier.ControlModifier:
            self.delete_requested.emit(rows)
        elif len(rows) > 1:
            words = _("Delete empties one cell at a time. Ctrl+Delete deletes the selected rows.")
            self.refused.emit(words)
        else:
            self._empty_cell(self.currentIndex())

    def _empty_cell(self, cell: QModelIndex) -> None:
        kept = QPersistentModelIndex(cell)
        if not cell.data():
            return
        if not (self.is_written(cell) and cell.data(Qt.ItemDataRole.EditRole)):
            words = _("Nothing is typed in this cell. Ctrl+Delete deletes a whole row.")
            self.refused.emit(words)
            return
        self.model().setData(cell, "")
        if kept.isValid() and not kept.data(Qt.ItemDataRole.EditRole):
            self.cell_emptied.emit()

    def is_written(self, index: Index) -> bool:
        """Say whether what stands in a cell was put there by hand, in the table."""
        return bool(index.flags() & Qt.ItemFlag.ItemIsEditable)

    def row_deletion(self, words: str) -> QAction:
        """Return the entry of a menu that asks for the selected rows to go, with its key."""
        action = QAction(words, self)
        action.setShortcut(QKeySequence(DELETE_ROWS))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self.delete_requested.emit(self.selected_rows()))
        return action

    def _is_editing(self) -> bool:
        # The Enter that ends an editor comes by here too, before the editor is gone.
        return self.state() == QAbstractItemView.State.EditingState

    def _open_cell(self) -> None:
        index = self.currentIndex()
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        elif index.isValid():
            self.activated.emit(index)

    def paste(self) -> None:
        """Take the rows that the clipboard holds, as a spreadsheet puts them there."""
        if rows := pasted_rows(QGuiApplication.clipboard().text()):
            self.rows_pasted.emit(rows)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 3 * theme_of(self).px(ROW_HEIGHT))
