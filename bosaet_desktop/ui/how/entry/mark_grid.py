"""The grid a typist looks at: the row being typed is large, the cell being typed is outlined."""

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from bosaet_desktop.ui.how.entry.mark_delegate import PADDING, MarkDelegate, wrapping
from bosaet_desktop.ui.how.entry.mark_table_model import Column, MarkTableModel
from bosaet_desktop.ui.how.entry.sheet_in_hand import Cell
from bosaet_desktop.ui.theme.theme import theme_of

ROW_HEIGHT, CURRENT_HEIGHT = 32, 47
NUMBER_WIDTH, LEAST_MARK_WIDTH, HEADER_AIR = 28, 46, 8
# A little smaller before a title takes a second line.
TITLE_SIZES, HALL_TITLE_SIZE = (15, 14, 13), 19
ROWS_AHEAD = 2
HEADING_SIZE = 13
NARROW_HEADINGS = "QHeaderView::section { padding: 5px 2px; }"


def _size_of_headings(size: int) -> str:
    return f"QHeaderView::section {{ font-size: {size}px; }}"


class MarkGrid(QTableView):
    """Shows a `MarkTableModel` and the typist's cursor; keys go on to the one who holds it.

    Emits `cell_pressed(cell)` for a cell that is clicked. Everything is `factor` times as large
    as at the desk: the hall sits further away.
    """

    cell_pressed = Signal(object)

    def __init__(
        self, model: MarkTableModel, name: str, factor: float = 1.0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.marks = model
        self.current_row = -1
        self._title_sizes: tuple[int, ...] = TITLE_SIZES
        self.title_size = TITLE_SIZES[0]
        self.theme = theme_of(self)
        self._factor = factor
        self._row_height, self._current_height = ROW_HEIGHT, CURRENT_HEIGHT
        self.setModel(model)
        self.setAccessibleName(name)
        self.setProperty("bare", "true")
        self.setItemDelegate(MarkDelegate(self))
        self._set_manners()
        self._set_headers()
        model.modelReset.connect(self.fit_columns)
        self.horizontalHeader().sectionResized.connect(self._follow_section)
        self.pressed.connect(self._tell_cell)

    def _set_manners(self) -> None:
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _set_headers(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setHighlightSections(False)
        across.setMinimumSectionSize(1)
        across.setSectionsClickable(False)
        # Headers that follow the cursor would paint all that lies behind them on every key.
        across.setSelectionModel(QItemSelectionModel(self.marks, across))
        down.setSelectionModel(QItemSelectionModel(self.marks, down))
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setMinimumSectionSize(1)
        down.setDefaultSectionSize(self.px(self._row_height))

    def px(self, size: float) -> int:
        """Return `size` pixels at the desk as pixels here."""
        return self.theme.px(size * self._factor)

    @property
    def full_size(self) -> int:
        """The size of type in the row being typed, before it is scaled."""
        return self._title_sizes[0]

    def fit_columns(self) -> None:
        """Give the questions what their names need, and the titles the rest."""
        across, model = self.horizontalHeader(), self.marks
        if model.columnCount() <= Column.FIRST_QUESTION:
            return
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        larger = self.full_size / TITLE_SIZES[0]
        across.resizeSection(Column.ROW, self.px(NUMBER_WIDTH * larger))
        font = self.theme.font("caption")
        font.setPixelSize(self.px(HEADING_SIZE * larger))
        across.setStyleSheet(f"{NARROW_HEADINGS} {_size_of_headings(font.pixelSize())}")
        metrics = QFontMetrics(font)
        for column in range(Column.FIRST_QUESTION, model.columnCount()):
            label = str(model.headerData(column, Qt.Orientation.Horizontal))
            wanted = metrics.horizontalAdvance(label) + self.px(HEADER_AIR)
            across.resizeSection(column, max(self.px(LEAST_MARK_WIDTH), wanted))
        self._fit_titles(self.columnWidth(Column.TITLE))

    def _follow_section(self, section: int, _former: int, width: int) -> None:
        # The header tells of a width before it has it.
        if section == Column.TITLE:
            self._fit_titles(width)

    def _fit_titles(self, width: int) -> None:
        """Choose the largest type in which every title stands on one line of `width` pixels."""
        font, room = self.theme.font(), width - 2 * self.px(PADDING)
        for size in self._title_sizes:
            self.title_size = size
            font.setPixelSize(self.px(size))
            metrics = QFontMetrics(font)
            if all(metrics.horizontalAdvance(title) <= room for title in self._titles()):
                break

    def _titles(self) -> list[str]:
        marks = self.marks
        return [str(marks.index(row, Column.TITLE).data()) for row in range(marks.rowCount())]

    def fit(self, factor: float, rows: tuple[int, int]) -> None:
        """Take on the theme in use and a new `factor`, as a view in the hall does at every size.

        `rows` are the heights of a row and of the row in hand, before they are scaled.
        """
        self.theme, self._factor = theme_of(self), factor
        self._title_sizes = (HALL_TITLE_SIZE,)
        self._row_height, self._current_height = rows
        self.verticalHeader().setDefaultSectionSize(self.px(self._row_height))
        self.fit_columns()
        former, self.current_row = self.current_row, -1
        self._enlarge(former)
        self.scrollToTop()

    def show_cursor(self, cell: Cell | None) -> None:
        """Put the outline around `cell` and enlarge its row; None takes both away."""
        index = self.marks.index_of(cell) if cell else QModelIndex()
        if index.row() != self.current_row:
            self._enlarge(index.row())
        self.setCurrentIndex(index)
        if index.isValid():
            self._keep_in_sight(index)

    def _keep_in_sight(self, index: QModelIndex) -> None:
        """Scroll so that the next rows are in sight too."""
        ahead = min(index.row() + ROWS_AHEAD, self.marks.rowCount() - 1)
        self.scrollTo(index.siblingAtRow(ahead))
        self.scrollTo(index)

    def sizeHint(self) -> QSize:
        return QSize(460, self.height_of(max(self.marks.rowCount(), 1)))

    def height_of(self, rows: int) -> int:
        """Return how high the grid is with so many rows, one of them in hand."""
        high = (rows - 1) * self.px(self._row_height) + self.px(self._current_height)
        return high + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()

    def title_lines(self) -> int:
        """Return how many lines the longest title takes in the type of the row in hand."""
        font, room = self.theme.font(), self.columnWidth(Column.TITLE) - 2 * self.px(PADDING)
        font.setPixelSize(self.px(self.full_size))
        font.setBold(True)
        metrics, place = QFontMetrics(font), QRect(0, 0, room, 0)
        high = [
            metrics.boundingRect(place, wrapping(metrics, title, room), title).height()
            for title in self._titles()
        ]
        return max(high, default=0) // metrics.lineSpacing()

    def minimumSizeHint(self) -> QSize:
        return QSize(280, self.px(self._row_height + self._current_height))

    def _enlarge(self, row: int) -> None:
        former, self.current_row = self.current_row, row
        if 0 <= former < self.marks.rowCount():
            self.setRowHeight(former, self.px(self._row_height))
        if 0 <= row < self.marks.rowCount():
            self.setRowHeight(row, self.px(self._current_height))

    def _tell_cell(self, index: QModelIndex) -> None:
        cell = self.marks.cell_at(index)
        if cell is not None:
            self.cell_pressed.emit(cell)

    def paintEvent(self, event: QPaintEvent) -> None:
        # The grid paints its own ground, so that a key does not paint all that lies behind it.
        self.theme = theme_of(self)
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self.theme.palette.surface))
        painter.end()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self._keep_in_sight(self.currentIndex())
