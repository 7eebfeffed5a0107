"""The figures of the result: score, and for each question marks, mean, spread and median."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bosaet_desktop.core.charts.words import UNKNOWN, rank_label, short_question
from bosaet_desktop.core.formatting import number
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.distribution import Distribution
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.core.text import csv_cell

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class _Column:
    head: str
    meaning: str
    text: Callable[[Placing], str]


class ResultTableModel(QAbstractTableModel):
    """Read only; the decimals are those of the language, as a spreadsheet there reads them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._placings: tuple[Placing, ...] = ()
        self._columns: tuple[_Column, ...] = ()

    def show(self, found: Result) -> None:
        """Show another result."""
        self.beginResetModel()
        self._placings = found.placings
        self._columns = _columns(found)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._placings)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._columns[index.column()].text(self._placings[index.row()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].head
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._columns[section].meaning
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def as_text(self) -> str:
        """Return the whole table with its headings, cells apart by TAB, for a spreadsheet."""
        rows = [[" ".join(column.head.split()) for column in self._columns]]
        rows += [
            [_pasted(column.text(each)) for column in self._columns] for each in self._placings
        ]
        return "\n".join("\t".join(row) for row in rows)


TITLE_COLUMN = 1


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == TITLE_COLUMN else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def _pasted(text: str) -> str:
    """Return a cell that a spreadsheet takes for what it is, figures or text."""
    return "" if text == UNKNOWN else csv_cell(" ".join(text.split()))


def _columns(found: Result) -> tuple[_Column, ...]:
    score_decimals = 0 if found.is_sum else 2
    columns = [
        _Column(_("Rank"), _("Equal scores share the rank"), rank_label),
        _Column(_("Initiative"), _("Initiative"), lambda each: each.title),
        _Column(
            _("Score"),
            _("The sum of the means"),
            lambda each: UNKNOWN if each.score is None else number(each.score, score_decimals),
        ),
    ]
    for question in found.questions:
        short = short_question(question.role, found.questions)
        columns += _question_columns(
            question.role, short, question.wording, spread=not found.is_sum
        )
    return tuple(columns)


def _question_columns(role: str, short: str, wording: str, *, spread: bool) -> list[_Column]:
    def column(
        head: str, meaning: str, figure: Callable[[Distribution], float | None], decimals: int
    ) -> _Column:
        def text(placing: Placing) -> str:
            found = placing.distribution(role)
            value = None if found is None else figure(found)
            return UNKNOWN if value is None else number(value, decimals)

        return _Column(f"{short}\n{head}", f"{wording} {meaning}", text)

    mean = column(_("mean"), _("The mean of the marks"), lambda each: each.mean, 2)
    if not spread:
        return [mean]
    return [
        mean,
        column(_("spread"), _("The standard deviation"), lambda each: each.sd, 2),
        column(_("median"), _("The middle mark"), lambda each: each.median, 1),
        column(_("marks"), _("How many answered"), lambda each: each.n, 0),
    ]
