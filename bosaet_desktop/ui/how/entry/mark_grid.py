"""The grid a typist looks at: the row being typed is large, the cell being typed is outlined."""

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from bosaet_desktop.ui.how.entry.mark_table_model import Column, MarkTableModel
from bosaet_desktop.ui.how.entry.sheet_in_hand import Cell
from bosaet_desktop.ui.theme.theme import Theme, theme_of

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT, CURRENT_HEIGHT = 32, 47
NUMBER_WIDTH, LEAST_MARK_WIDTH, HEADER_AIR = 28, 46, 8
MARK_SIZE, CURRENT_MARK_SIZE = 18, 28
# A little smaller before a title takes a second line.
TITLE_SIZES, HALL_TITLE_SIZES = (15, 14, 13), (19, 17, 15, 13)
# A row has room for two lines of a title; long words leave much of a line unused.
SHARES_OF_TWO_LINES = (1.95, 1.7, 1.4, 1.0)
ROWS_AHEAD = 2
HEADING_SIZE = 13
NARROW_HEADINGS = "QHeaderView::section { padding: 5px 2px; }"
OUTLINE, CELL_CORNER, PADDING = 3, 8, 6


class _MarkDelegate(QStyledItemDelegate):
    """Paints plain colours and text; styled items cost too much on every key."""

    def __init__(self, grid: "MarkGrid") -> None:
        super().__init__(grid)
        self._grid = grid
        self._fonts: dict[tuple[Theme, int, bool], QFont] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._grid.theme
        current = index.row() == self._grid.current_row
        ground = theme.palette.accent_soft if current else theme.palette.surface
        painter.fillRect(option.rect, QColor(ground))
        painter.fillRect(self._line_under(option.rect), QColor(theme.palette.line))
        if current and index == self._grid.currentIndex():
            self._outline(painter, option.rect, theme)
        if index.column() >= Column.FIRST_QUESTION:
            self._paint_mark(painter, option.rect, index, theme)
        else:
            self._paint_words(painter, option.rect, index, theme)

    def _paint_mark(self, painter: QPainter, rect: QRect, index: Index, theme: Theme) -> None:
        large = index.row() == self._grid.current_row
        size = CURRENT_MARK_SIZE if large else MARK_SIZE
        painter.setFont(self._font(theme, size, bold=True))
        painter.setPen(QColor(theme.palette.ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(index.data()))

    def _paint_words(self, painter: QPainter, rect: QRect, index: Index, theme: Theme) -> None:
        large, title = index.row() == self._grid.current_row, index.column() == Column.TITLE
        size = self._grid.full_size if large else self._grid.title_size
        font = self._font(theme, size, bold=large and title)
        withdrawn = self._grid.marks.is_withdrawn(index.row())
        if title and withdrawn:
            font = QFont(font)
            font.setStrikeOut(True)
        painter.setFont(font)
        painter.setPen(
            QColor(theme.palette.ink if title and not withdrawn else theme.palette.muted)
        )
        padding = self._grid.px(PADDING)
        room = rect.adjusted(padding, 0, -padding if title else 0, -1)
        metrics, words = QFontMetrics(font), str(index.data())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if metrics.horizontalAdvance(words) > room.width():
            shown = _two_lines(metrics, words, room.width())
            painter.drawText(room, flags | Qt.TextFlag.TextWordWrap, shown)
        else:
            painter.drawText(room, flags, words)

    def _outline(self, painter: QPainter, rect: QRect, theme: Theme) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.palette.accent), OUTLINE))
        painter.setBrush(QColor(theme.palette.surface))
        inside = QRectF(rect).adjusted(2, 2.5, -2, -3.5)
        painter.drawRoundedRect(inside, CELL_CORNER, CELL_CORNER)
        painter.restore()

    @staticmethod
    def _line_under(rect: QRect) -> QRect:
        return QRect(rect.left(), rect.bottom(), rect.width(), 1)

    def _font(self, theme: Theme, size: int, *, bold: bool) -> QFont:
        key = (theme, size, bold)
        if key not in self._fonts:
            font = theme.font(tabular=True)
            font.setPixelSize(self._grid.px(size))
            font.setBold(bold)
            self._fonts[key] = font
        return self._fonts[key]


def _two_lines(metrics: QFontMetrics, words: str, width: int) -> str:
    """Return as much of `words` as two lines hold, with dots where something is missing."""
    shown = words
    for share in SHARES_OF_TWO_LINES:
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, round(width * share))
        area = metrics.boundingRect(QRect(0, 0, width, 0), Qt.TextFlag.TextWordWrap, shown)
        if area.height() < 2.5 * metrics.lineSpacing():
            break
    return shown


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
        self.setModel(model)
        self.setAccessibleName(name)
        self.setProperty("bare", "true")
        self.setItemDelegate(_MarkDelegate(self))
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
        down.setDefaultSectionSize(self.px(ROW_HEIGHT))

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
        titles = [
            str(self.marks.index(row, Column.TITLE).data()) for row in range(self.marks.rowCount())
        ]
        for size in self._title_sizes:
            self.title_size = size
            font.setPixelSize(self.px(size))
            metrics = QFontMetrics(font)
            if all(metrics.horizontalAdvance(title) <= room for title in titles):
                break

    def fit(self, factor: float) -> None:
        """Take on the theme in use and a new `factor`, as a view in the hall does at every size."""
        self.theme, self._factor = theme_of(self), factor
        self._title_sizes = HALL_TITLE_SIZES
        self.verticalHeader().setDefaultSectionSize(self.px(ROW_HEIGHT))
        self.fit_columns()
        former, self.current_row = self.current_row, -1
        self._enlarge(former)

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
        rows = max(self.marks.rowCount(), 1)
        height = rows * self.px(ROW_HEIGHT) + self.px(CURRENT_HEIGHT - ROW_HEIGHT)
        return QSize(460, height + self.horizontalHeader().sizeHint().height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, self.px(ROW_HEIGHT + CURRENT_HEIGHT))

    def _enlarge(self, row: int) -> None:
        former, self.current_row = self.current_row, row
        if 0 <= former < self.marks.rowCount():
            self.setRowHeight(former, self.px(ROW_HEIGHT))
        if 0 <= row < self.marks.rowCount():
            self.setRowHeight(row, self.px(CURRENT_HEIGHT))

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
