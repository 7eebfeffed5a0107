"""The marks of one sheet as a table: a row for each initiative, a column for each question."""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.scoring import Candidate, Question
from bosaet_desktop.core.terms.mark import is_answer
from bosaet_desktop.ui.how.entry.mark_words import mark_sign, mark_words
from bosaet_desktop.ui.how.entry.sheet_in_hand import Cell

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns before the questions."""

    ROW = 0
    TITLE = 1
    FIRST_QUESTION = 2


class MarkTableModel(QAbstractTableModel):
    """Shows what is stored; marks come in one by one and move nothing else.

    With `sums` a last column holds the sum of each row whose questions are all answered.
    """

    def __init__(self, *, sums: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sums = sums
        self._rows: tuple[Candidate, ...] = ()
        self._questions: tuple[Question, ...] = ()
        self._marks: dict[Cell, int] = {}

    def show_form(self, rows: Sequence[Candidate], questions: Sequence[Question]) -> None:
        """Show other rows or questions; nothing moves when they are the same as before."""
        if (tuple(rows), tuple(questions)) == (self._rows, self._questions):
            return
        self.beginResetModel()
        self._rows, self._questions = tuple(rows), tuple(questions)
        self.endResetModel()

    def show_marks(self, marks: Mapping[Cell, int]) -> None:
        """Show the marks of another sheet."""
        self._marks = dict(marks)
        if self._rows and self._questions:
            top = self.index(0, Column.FIRST_QUESTION)
            self.dataChanged.emit(top, self.index(len(self._rows) - 1, self.columnCount() - 1))

    def show_mark(self, cell: Cell, value: int | None) -> None:
        """Show that a cell holds `value` now; None if it holds nothing any more."""
        if value is None:
            self._marks.pop(cell, None)
        else:
            self._marks[cell] = value
        index = self.index_of(cell)
        if index.isValid():
            self.dataChanged.emit(index, index)
            if self._sums:
                total = index.siblingAtColumn(self.columnCount() - 1)
                self.dataChanged.emit(total, total)

    def index_of(self, cell: Cell) -> QModelIndex:
        """Return where a cell stands; an invalid index if the sheet does not have it."""
        keys = [each.initiative_id for each in self._rows]
        numbers = [each.number for each in self._questions]
        if cell[0] not in keys or cell[1] not in numbers:
            return QModelIndex()
        return self.index(keys.index(cell[0]), Column.FIRST_QUESTION + numbers.index(cell[1]))

    def cell_at(self, index: Index) -> Cell | None:
        """Return the cell at `index`, None beside the questions."""
        question = index.column() - Column.FIRST_QUESTION
        if not index.isValid() or not 0 <= question < len(self._questions):
            return None
        return self._rows[index.row()].initiative_id, self._questions[question].number

    def is_withdrawn(self, row: int) -> bool:
        """Tell whether a row stands on the paper but is not ranked any more."""
        return self._rows[row].withdrawn

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        if parent.isValid():
            return 0
        return Column.FIRST_QUESTION + len(self._questions) + self._sums

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        question = section - Column.FIRST_QUESTION
        if role == Qt.ItemDataRole.TextAlignmentRole and question >= 0:
            return Qt.AlignmentFlag.AlignCenter
        asked = self._questions[question] if 0 <= question < len(self._questions) else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return asked.wording if asked else None
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if asked:
            return asked.short_label
        return _("Sum") if question >= 0 else ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.TITLE:
            return self._title(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        return None

    def _title(self, row: int) -> str:
        each = self._rows[row]
        return _("{title} (withdrawn)").format(title=each.title) if each.withdrawn else each.title

    def _text(self, index: Index) -> str:
        row = self._rows[index.row()]
        if index.column() == Column.ROW:
            return str(row.row)
        if index.column() == Column.TITLE:
            return row.title
        cell = self.cell_at(index)
        return mark_sign(self._marks.get(cell)) if cell else self._sum(row)

    def _sum(self, row: Candidate) -> str:
        values = [self._marks.get((row.initiative_id, each.number)) for each in self._questions]
        answers = [value for value in values if value is not None and is_answer(value)]
        return str(sum(answers)) if len(answers) == len(values) else ""

    def _spoken(self, index: Index) -> str:
        cell = self.cell_at(index)
        row = self._rows[index.row()]
        if cell is None:
            return self._text(index)
        asked = self._questions[index.column() - Column.FIRST_QUESTION]
        title = self._title(index.row())
        return f"{row.row}, {title}, {asked.short_label}: {mark_words(self._marks.get(cell))}"
