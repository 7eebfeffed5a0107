"""Two papers with the same number, cell by cell beside each other."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from bosaet_desktop.core.analysis.wrapping import shorten
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.scoring import Candidate, Question
from bosaet_desktop.ui.how.entry.mark_grid import NARROW_HEADINGS
from bosaet_desktop.ui.how.entry.mark_words import mark_sign, mark_words
from bosaet_desktop.ui.how.entry.sheet_in_hand import Cell
from bosaet_desktop.ui.theme.theme import theme_of

Index = QModelIndex | QPersistentModelIndex
Marks = Mapping[Cell, int]
_ROOT = QModelIndex()
TITLE, FIRST_QUESTION = 0, 1
ROW_HEIGHT, QUESTION_WIDTH, HEADER_AIR, PADDING = 33, 70, 16, 8
OUTLINE = 3
DIFFERS = Qt.ItemDataRole.UserRole


class VersionsTableModel(QAbstractTableModel):
    """A cell holds both marks; role `DIFFERS` tells whether they are not the same."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Candidate, ...] = ()
        self._questions: tuple[Question, ...] = ()
        self._first: Marks = {}
        self._second: Marks = {}

    def show_versions(
        self,
        rows: Sequence[Candidate],
        questions: Sequence[Question],
        first: Marks,
        second: Marks,
    ) -> None:
        """Show two sheets beside each other."""
        self.beginResetModel()
        self._rows, self._questions = tuple(rows), tuple(questions)
        self._first, self._second = first, second
        self.endResetModel()

    def differences(self) -> int:
        """Return in how many cells the two are not the same."""
        cells = ((row.initiative_id, q.number) for row in self._rows for q in self._questions)
        return sum(self._first.get(cell) != self._second.get(cell) for cell in cells)

    def index_of(self, cell: Cell) -> QModelIndex:
        """Return where a cell stands; an invalid index if the sheets do not have it."""
        keys = [each.initiative_id for each in self._rows]
        numbers = [each.number for each in self._questions]
        if cell[0] not in keys or cell[1] not in numbers:
            return QModelIndex()
        return self.index(keys.index(cell[0]), FIRST_QUESTION + numbers.index(cell[1]))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else FIRST_QUESTION + len(self._questions)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._questions[section - FIRST_QUESTION].short_label if section else ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if index.column() == TITLE:
            title = f"{row.row}  {row.title}"
            return title if role in _TEXT_ROLES else None
        asked = self._questions[index.column() - FIRST_QUESTION]
        cell = (row.initiative_id, asked.number)
        first, second = self._first.get(cell), self._second.get(cell)
        if role == DIFFERS:
            return first != second
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{mark_sign(first)}|{mark_sign(second)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = _("{question}: first {first}, second {second}")
            return said.format(
                question=asked.short_label, first=mark_words(first), second=mark_words(second)
            )
        return None


_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


class _VersionsDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = theme_of(option.widget)
        differs = bool(index.data(DIFFERS))
        colour, ground = theme.tone("warning")
        painter.fillRect(option.rect, QColor(ground if differs else theme.palette.surface))
        line = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(line, QColor(theme.palette.line))
        font = theme.font("strong" if differs else "body", tabular=True)
        painter.setFont(font)
        painter.setPen(QColor(theme.palette.ink))
        if index.column() == TITLE:
            self._paint_title(painter, option.rect, str(index.data()), font)
            return
        painter.setPen(QColor(colour if differs else theme.palette.muted))
        self._paint_halves(painter, option.rect, str(index.data()))
        grid = option.widget
        if isinstance(grid, QTableView) and index == grid.currentIndex():
            painter.setPen(QPen(QColor(theme.palette.accent), OUTLINE))
            painter.drawRect(option.rect.adjusted(2, 2, -3, -3))

    @staticmethod
    def _paint_title(painter: QPainter, rect: QRect, words: str, font: QFont) -> None:
        room = rect.adjusted(PADDING, 0, -PADDING, 0)
        shown = shorten(words, room.width(), QFontMetrics(font).horizontalAdvance)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, flags, shown)

    @staticmethod
    def _paint_halves(painter: QPainter, rect: QRect, both: str) -> None:
        middle, third = rect.center().x(), rect.width() // 3
        for centre, words in zip(
            (middle - third // 2, middle, middle + third // 2), both.partition("|"), strict=True
        ):
            half = QRect(centre - third // 2, rect.top(), third, rect.height())
            painter.drawText(half, Qt.AlignmentFlag.AlignCenter, words)


class VersionsGrid(QTableView):
    """Keys go on to the one who holds the grid."""

    def __init__(self, model: VersionsTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions = model
        self.setModel(model)
        self.setAccessibleName(_("The two papers beside each other"))
        self.setProperty("bare", "true")
        self.setItemDelegate(_VersionsDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setStyleSheet(NARROW_HEADINGS)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme_of(self).px(ROW_HEIGHT))
        model.modelReset.connect(self._fit_columns)

    def show_cell(self, cell: Cell | None) -> None:
        """Put a frame around the difference that is decided now, None takes it away."""
        index = self._versions.index_of(cell) if cell else QModelIndex()
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)

    def _fit_columns(self) -> None:
        theme, across = theme_of(self), self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        metrics = QFontMetrics(theme.font("caption"))
        for column in range(FIRST_QUESTION, self.model().columnCount()):
            label = str(self.model().headerData(column, Qt.Orientation.Horizontal))
            wanted = metrics.horizontalAdvance(label) + theme.px(HEADER_AIR)
            across.resizeSection(column, max(theme.px(QUESTION_WIDTH), wanted))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
