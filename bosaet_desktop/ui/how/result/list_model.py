"""The placings as the rows of a list, read aloud one sentence each."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bosaet_desktop.core.analysis.reveal_steps import points_words
from bosaet_desktop.core.charts.words import state_words
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.core.rows.scale import DEFAULT_SCALE, Scale
from bosaet_desktop.core.rows.scoring import Question
from bosaet_desktop.ui.how.result.tags import tags_of

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class ResultListModel(QAbstractListModel):
    """Rows stay where the order stays, so that the selection does too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._placings: tuple[Placing, ...] = ()
        self.questions: tuple[Question, ...] = ()
        self.scale: Scale = DEFAULT_SCALE
        self.highest = 15
        self.is_sum = False

    @property
    def placings(self) -> tuple[Placing, ...]:
        """The rows, best first."""
        return self._placings

    def show(self, found: Result) -> None:
        """Show the placings of a result."""
        placings = found.placings
        same = [p.initiative_id for p in placings] == [p.initiative_id for p in self._placings]
        if not same:
            self.beginResetModel()
        self._placings, self.questions = placings, found.questions
        self.scale, self.highest, self.is_sum = found.scale, found.highest, found.is_sum
        if not same:
            self.endResetModel()
        elif placings:
            self.dataChanged.emit(self.index(0), self.index(len(placings) - 1))

    def placing(self, index: Index) -> Placing | None:
        """Return the placing of a row."""
        return self._placings[index.row()] if index.isValid() else None

    def row_of(self, initiative_id: str) -> int | None:
        """Return the row of an initiative."""
        keys = [each.initiative_id for each in self._placings]
        return keys.index(initiative_id) if initiative_id in keys else None

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._placings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        placing = self.placing(index)
        if placing is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return placing.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(placing)
        return None

    def _spoken(self, placing: Placing) -> str:
        if placing.rank is None:
            return f"{placing.title}: {state_words(placing.state)}"
        said = _("{rank}. {title}: {points}").format(
            rank=placing.rank, title=placing.title, points=points_words(placing, is_sum=self.is_sum)
        )
        tags = [tag.words for tag in tags_of(placing, self.scale)]
        return ", ".join((said, answers_words(placing.n), *tags))


def answers_words(count: int) -> str:
    """Return how many answered every question, in words; more sheets may hold some mark."""
    return ngettext("{n} answer", "{n} answers", count).format(n=integer(count))
