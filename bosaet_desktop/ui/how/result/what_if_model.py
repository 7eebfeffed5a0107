"""The order that other weights would give, with the place each initiative really has beside it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bosaet_desktop.core.charts.words import rank_label
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import N_, _, ngettext
from bosaet_desktop.core.rows.ranking import Placing

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()

WHAT_IF, INITIATIVE, RESULT, MOVE = range(4)
_HEADS = (N_("What if"), N_("Initiative"), N_("Result"), N_("Moves"))


class ResultWhatIfModel(QAbstractTableModel):
    """Read only; the ranked initiatives in the order of the experiment."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._moved: tuple[Placing, ...] = ()
        self._real: Mapping[str, Placing] = {}

    def show(self, moved: Sequence[Placing], real: Sequence[Placing]) -> None:
        """Show the placings `moved` beside those that count."""
        rows = tuple(each for each in moved if each.rank is not None)
        same_size = len(rows) == len(self._moved)
        if not same_size:
            self.beginResetModel()
        self._moved = rows
        self._real = {each.initiative_id: each for each in real}
        if not same_size:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, MOVE))

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._moved)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(_HEADS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(self._moved[index.row()], index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(_HEADS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _(_HEADS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def _text(self, moved: Placing, column: int) -> str:
        real = self._real[moved.initiative_id]
        if column == INITIATIVE:
            return moved.title
        if column == MOVE:
            return _move(real, moved)
        return rank_label(moved if column == WHAT_IF else real)


def _alignment(column: int) -> Qt.AlignmentFlag:
    figures = column in (WHAT_IF, RESULT)
    side = Qt.AlignmentFlag.AlignRight if figures else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _move(real: Placing, moved: Placing) -> str:
    if real.rank is None or moved.rank is None or real.rank == moved.rank:
        return ""
    places = abs(real.rank - moved.rank)
    if moved.rank < real.rank:
        return ngettext("{n} place up", "{n} places up", places).format(n=integer(places))
    return ngettext("{n} place down", "{n} places down", places).format(n=integer(places))
